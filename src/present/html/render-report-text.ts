import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { reportReference, type Block, type Gap, type Report } from '../../model/report.ts';
import { bySpan, hull, overlaps, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { BASIS_WORDS, clock, count } from '../view/wording.ts';
import { html, joined, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { renderNote } from './render-note.ts';
import { weave, type Thread } from './weave.ts';

/** A piece of a report's layout; furniture stands outside all blocks and is shown faint. */
type Piece = Span & { kind: Block['kind'] | 'furniture' };

/** A report in full: its facts, then every character of its text, each statement marked by stance with a note beside it. */
export function renderReportText(page: Page, annotated: AnnotatedReport): Markup {
  const { report, statements } = annotated;
  const numbered = [...statements].sort((a, b) => bySpan(a.content[0]!, b.content[0]!));
  const threads = threadsOf(page, report, numbered);
  const pieces = piecesOf(report);
  const rows = pieces.map((piece, i) =>
    renderRow(page, report, piece, paragraphNumber(pieces, i), threads, notesFor(numbered, pieces, i)),
  );
  const id = reportReference(report.id);
  return html`<article class="report" id="${id}" aria-labelledby="h-${id}" data-stop>
    <h3 id="h-${id}">
      ${page.view.names.get(report.id) ?? report.file} <span class="ref">${page.view.short.get(id) ?? id}</span>
    </h3>
    ${renderFacts(report, statements.length)}
    <div class="text${report.marks.length > 0 ? ' transcript' : ''}">${joined(rows)}</div>
  </article> `;
}

function renderFacts(report: Report, statements: number): Markup {
  const { basis } = report;
  const known = (['publisher', 'published', 'byline', 'medium', 'url'] as const).map((fact) => {
    const note = basis[fact] && report[fact] ? ` (${BASIS_WORDS[basis[fact]]})` : '';
    return html`<div>
      <dt>${fact}</dt>
      <dd>${report[fact] ?? 'unknown'}${note}</dd>
    </div>`;
  });
  return html`<dl class="facts">
    <div>
      <dt>file</dt>
      <dd>${report.file}</dd>
    </div>
    ${known}
    <div>
      <dt>statements</dt>
      <dd>${statements}</dd>
    </div>
  </dl>`;
}

/** The blocks in order, and between them whatever text is in none. */
function piecesOf(report: Report): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const block of report.blocks) {
    pieces.push({ kind: 'furniture', start: from, end: block.start }, block);
    from = block.end;
  }
  pieces.push({ kind: 'furniture', start: from, end: report.text.length });
  return pieces.filter(
    (piece) => piece.kind !== 'furniture' || report.text.slice(piece.start, piece.end).trim() !== '',
  );
}

function paragraphNumber(pieces: readonly Piece[], index: number): number | null {
  if (pieces[index]!.kind === 'furniture') return null;
  return pieces.slice(0, index + 1).filter((piece) => piece.kind !== 'furniture').length;
}

/** The statements whose first words stand in this piece, with their numbers. */
function notesFor(numbered: readonly Statement[], pieces: readonly Piece[], index: number): [number, Statement][] {
  const piece = pieces[index]!;
  return numbered.flatMap((statement, i): [number, Statement][] =>
    overlapsFirst(statement, piece) ? [[i + 1, statement]] : [],
  );
}

function overlapsFirst(statement: Statement, piece: Span): boolean {
  const { start } = statement.content[0]!;
  return start >= piece.start && start < piece.end;
}

function renderRow(
  page: Page,
  report: Report,
  piece: Piece,
  number: number | null,
  threads: readonly Thread[],
  notes: [number, Statement][],
): Markup {
  const woven = weave(report.text, piece, threads);
  const tag =
    piece.kind === 'title' || piece.kind === 'heading'
      ? html`<p class="${piece.kind}" role="heading" aria-level="4">${woven}</p>`
      : html`<p class="${piece.kind}">${woven}</p>`;
  const gaps = report.gaps.filter((gap) => overlaps(gap, piece) && gap.end <= piece.end).map(renderGap);
  const list =
    notes.length > 0
      ? html`<ul class="notes">
          ${notes.map(([n, statement]) => renderNote(page, statement, n))}
        </ul>`
      : null;
  return html`<div class="row">
    <span class="para">${number === null ? '' : `¶ ${number}`}</span>
    <div class="body" ${languageOf(report)}>${tag}${gaps}</div>
    ${list}
  </div> `;
}

function languageOf(report: Report): Markup {
  return report.language && report.language !== 'en' ? html` lang="${report.language}"` : html``;
}

function renderGap(gap: Gap): Markup {
  const seconds = Math.round(gap.missingSeconds);
  return html`<p class="gap">
    Words are missing here: about ${count(seconds, 'second')} between ${clock(gap.from)} and ${clock(gap.to)}.
  </p>`;
}

function threadsOf(page: Page, report: Report, numbered: readonly Statement[]): Thread[] {
  const close = html`</span>`;
  const places = [...(page.places.get(report.id) ?? [])].map(([name, span]): Thread => ({
    ...span,
    open: (first) => (first ? html`<span class="place" id="${name}"></span>` : html`<span class="place"></span>`),
    close,
  }));
  const skips = report.skips.map((skip): Thread => ({
    start: skip.start,
    end: skip.end,
    open: () => html`<span class="skip ${skip.kind}"></span>`,
    close,
  }));
  return [...skips, ...numbered.flatMap((statement, i) => statementThreads(statement, i + 1)), ...places];
}

function statementThreads(statement: Statement, number: number): Thread[] {
  const { id, stance, content, source, cue } = statement;
  const last = hull(content)!.end;
  const said = content.map((span, i): Thread => ({
    start: span.start,
    end: span.end,
    open: (first) =>
      first && i === 0
        ? html`<mark class="said ${stance}" id="w-${id}"></mark>`
        : html`<mark class="said ${stance}"></mark>`,
    close: html`</mark>`,
    ...(span.end === last
      ? { after: html`<a class="fn" href="#${id}" aria-label="note ${number}, ${stance}">${number}</a>` }
      : {}),
  }));
  const others = [source, cue]
    .filter((span) => span !== null)
    .map((span): Thread => ({
      start: span.start,
      end: span.end,
      open: () => html`<span class="who"></span>`,
      close: html`</span>`,
    }));
  return [...others, ...said];
}
