import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { reportReference, type Block, type Gap, type Report } from '../../model/report.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { fileName } from '../view/name-reports.ts';
import { BASIS_WORDS, clock, count } from '../view/wording.ts';
import { markup, joined, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { renderNote } from './render-note.ts';
import { threadReport } from './thread-report.ts';
import { weave, type Thread } from './weave.ts';

/** A piece of a report's layout; furniture stands outside all blocks and is shown faint. */
type Piece = Span & { kind: Block['kind'] | 'furniture' };

/** A report in full: its facts, then every character of its text, each statement marked by stance with a note beside it. */
export function renderReportText(page: Page, annotated: AnnotatedReport): Markup {
  const { report, statements } = annotated;
  const numbered = [...statements].sort((a, b) => bySpan(a.content[0]!, b.content[0]!));
  const threads = threadReport(page, report, numbered);
  const pieces = piecesOf(report);
  const rows = pieces.map((piece, i) =>
    renderRow(page, report, piece, paragraphNumber(pieces, i), threads, notesFor(numbered, pieces, i)),
  );
  const id = reportReference(report.id);
  return markup`<article class="report" id="${id}" aria-labelledby="h-${id}" data-stop>
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
    return markup`<div>
      <dt>${fact}</dt>
      <dd>${report[fact] ?? 'unknown'}${note}</dd>
    </div>`;
  });
  return markup`<dl class="facts">
    <div>
      <dt>file</dt>
      <dd>${fileName(report.file)}</dd>
    </div>
    ${known}
    <div>
      <dt>statements</dt>
      <dd>${statements}</dd>
    </div>
  </dl>`;
}

/** The blocks in order, each with what stands before it on its line (a list sign), and between them the text in none. */
function piecesOf(report: Report): Piece[] {
  const { text, blocks } = report;
  const pieces: Piece[] = [];
  let from = 0;
  for (const block of blocks) {
    const start = Math.max(from, text.lastIndexOf('\n', block.start - 1) + 1);
    pieces.push({ kind: 'furniture', start: from, end: start }, { kind: block.kind, start, end: block.end });
    from = block.end;
  }
  pieces.push({ kind: 'furniture', start: from, end: text.length });
  return pieces.filter((piece) => piece.kind !== 'furniture' || text.slice(piece.start, piece.end).trim() !== '');
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
      ? markup`<p class="${piece.kind}" role="heading" aria-level="4">${woven}</p>`
      : markup`<p class="${piece.kind}">${woven}</p>`;
  const gaps = report.gaps.filter((gap) => overlaps(gap, piece) && gap.end <= piece.end).map(renderGap);
  const list =
    notes.length > 0
      ? markup`<ul class="notes">
          ${notes.map(([n, statement]) => renderNote(page, statement, n))}
        </ul>`
      : null;
  return markup`<div class="row">
    <span class="para">${number === null ? '' : `¶ ${number}`}</span>
    <div class="body"${languageOf(report)}>${tag}${gaps}</div>
    ${list}
  </div> `;
}

function languageOf(report: Report): Markup {
  return report.language && report.language !== 'en' ? markup` lang="${report.language}"` : markup``;
}

function renderGap(gap: Gap): Markup {
  const seconds = Math.round(gap.missingSeconds);
  return markup`<p class="gap">
    Words are missing here: about ${count(seconds, 'second')} between ${clock(gap.from)} and ${clock(gap.to)}.
  </p>`;
}
