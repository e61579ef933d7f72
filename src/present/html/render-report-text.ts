import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { reportReference, type Block, type Report } from '../../model/report.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { fileName } from '../view/name-reports.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { markup, joined, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { renderNote } from './render-note.ts';
import { threadReport } from './thread-report.ts';
import { spread } from './spread.ts';
import { weave, type Thread } from './weave.ts';

/** A piece of a report's layout; furniture stands outside all blocks and is shown faint. */
type Piece = Span & { kind: Block['kind'] | 'furniture'; number: number | null };

/** A report in full: its facts, then every character of its text, each statement marked by stance with a note beside it. */
export function renderReportText(page: Page, annotated: AnnotatedReport): Markup {
  const { report, statements } = annotated;
  const numbered = [...statements].sort((a, b) => bySpan(a.content[0]!, b.content[0]!));
  const pieces = piecesOf(report);
  const threads = spread(pieces, threadReport(page, report, numbered));
  const notes = notesByPiece(pieces, numbered);
  const rows = pieces.map((piece, i) => renderRow(page, report, piece, threads[i]!, notes[i]!));
  const id = reportReference(report.id);
  return markup`<article class="report" id="${id}" aria-labelledby="h-${id}" data-stop>
    <h3 id="h-${id}">
      ${page.view.names.get(report.id) ?? fileName(report.file)}
      <span class="ref">${page.view.short.get(id) ?? id}</span>
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
  blocks.forEach((block, i) => {
    const start = Math.max(from, text.lastIndexOf('\n', block.start - 1) + 1);
    pieces.push({ kind: 'furniture', start: from, end: start, number: null });
    pieces.push({ kind: block.kind, start, end: block.end, number: i + 1 });
    from = block.end;
  });
  pieces.push({ kind: 'furniture', start: from, end: text.length, number: null });
  return pieces.filter((piece) => piece.kind !== 'furniture' || text.slice(piece.start, piece.end).trim() !== '');
}

/** For each statement its number, in the piece where its first words stand. */
function notesByPiece(pieces: readonly Piece[], numbered: readonly Statement[]): [number, Statement][][] {
  const notes: [number, Statement][][] = pieces.map(() => []);
  let at = 0;
  numbered.forEach((statement, i) => {
    while (at < pieces.length - 1 && pieces[at]!.end <= statement.content[0]!.start) at++;
    notes[at]?.push([i + 1, statement]);
  });
  return notes;
}

function renderRow(
  page: Page,
  report: Report,
  piece: Piece,
  threads: readonly Thread[],
  notes: readonly [number, Statement][],
): Markup {
  const woven = weave(report.text, piece, threads);
  const role = piece.kind === 'title' || piece.kind === 'heading' ? markup` role="heading" aria-level="4"` : null;
  const list = notes.map(([number, statement]) => renderNote(page, statement, number));
  return markup`<div class="row">
    <span class="para">${piece.number === null ? '' : `¶ ${piece.number}`}</span>
    <div class="body"${languageOf(report)}><p class="${piece.kind}"${role}>${woven}</p></div>
    ${list.length > 0 ? markup`<ul class="notes">${list}</ul>` : null}
  </div> `;
}

function languageOf(report: Report): Markup {
  return report.language && report.language !== 'en' ? markup` lang="${report.language}"` : markup``;
}
