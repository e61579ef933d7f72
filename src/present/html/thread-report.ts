import type { Gap, Report } from '../../model/report.ts';
import { hull, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { clock } from '../view/wording/clock.ts';
import { count } from '../view/wording/count.ts';
import { markup } from './markup.ts';
import type { Page } from './page.ts';
import type { Thread } from './weave.ts';

/** The threads of a report's text: gaps, skips, the statements in the order of their numbers, and the places pointed to. */
export function threadReport(page: Page, report: Report, numbered: readonly Statement[]): Thread[] {
  const places = [...(page.places.get(report.id) ?? [])].map(([name, span]) => threadPlace(name, span));
  const skips = report.skips.map((skip) => threadClass(skip, `skip ${skip.kind}`));
  const gaps = report.gaps.map(threadGap);
  return [...gaps, ...skips, ...numbered.flatMap((statement, i) => threadStatement(statement, i + 1)), ...places];
}

function threadPlace(name: string, { start, end }: Span): Thread {
  return {
    start,
    end,
    open: (first) => (first ? markup`<span class="place" id="${name}">` : markup`<span class="place">`),
    close: markup`</span>`,
  };
}

function threadClass({ start, end }: Span, name: string): Thread {
  return { start, end, open: () => markup`<span class="${name}">`, close: markup`</span>` };
}

/**
 * Where in the stretch the words were lost nobody knows: the remark stands ahead of it, the stretch is marked at its edge. A
 * sign of the transcript's own says where.
 */
function threadGap({ start, end, from, to, missingSeconds, told }: Gap): Thread {
  if (told) return { start, end, open: () => markup`<span class="gap">`, close: markup`</span>` };
  const lost = `${count(Math.round(missingSeconds), 'second')} of words missing between ${clock(from)} and ${clock(to)}`;
  const remark = markup`<span class="gap">[about ${lost}]</span> `;
  return { start, end, before: remark, open: () => markup`<span class="gapped">`, close: markup`</span>` };
}

/** Source and cue underlined, the content marked by stance, its number after the last words. */
function threadStatement({ id, stance, content, source, cue }: Statement, number: number): Thread[] {
  const last = hull(content)!.end;
  const note = markup`<a class="fn" href="#${id}" aria-label="note ${number}, ${stance}">${number}</a>`;
  const said = content.map(({ start, end }, i): Thread => ({
    start,
    end,
    open: (first) => openContent(stance, first && i === 0 ? id : null),
    close: markup`</mark>`,
    ...(end === last ? { after: note } : {}),
  }));
  const others = [source, cue].filter((span) => span !== null).map((span) => threadClass(span, 'who'));
  return [...others, ...said];
}

function openContent(stance: string, id: string | null) {
  return id ? markup`<mark class="said ${stance}" id="w-${id}">` : markup`<mark class="said ${stance}">`;
}
