import type Database from 'better-sqlite3';
import type { Span } from '../../model/span.ts';
import type { Found } from '../ledger.ts';

// Characters that no text holds after intake's decoding in a place where they could be told from the marks.
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** Full-text search over the reports' words, best first by BM25; `"side by side"` in quotation marks. */
export function searchText(sqlite: Database.Database, words: string): Found[] {
  const query = toMatch(words);
  if (query === '') return [];
  const rows = sqlite
    .prepare<[string, string, string], { id: string; text: string; marked: string }>(
      `select reports.id, reports.text, highlight(report_words, 0, ?, ?) as marked
         from report_words join reports on reports.sequence = report_words.rowid
        where report_words match ? order by bm25(report_words), reports.id`,
    )
    .all(OPEN, CLOSE, query);
  return rows.map((row) => ({ report: row.id, spans: spansOf(row.marked, row.text) }));
}

/** Every word or quoted phrase as an FTS5 string, so that no character of it is taken for syntax. */
function toMatch(words: string): string {
  const terms = [...words.matchAll(/"([^"]+)"|[^\s"]+/g)].map((match) => match[1] ?? match[0]);
  return terms
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .map((term) => `"${term}"`)
    .join(' ');
}

/** The places between the marks, as offsets of the text without them. */
function spansOf(marked: string, text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let start = 0;
  for (const character of marked) {
    const isText = text.startsWith(character, at);
    if (!isText && character === OPEN) start = at;
    else if (!isText && character === CLOSE) spans.push({ start, end: at });
    else at += character.length;
  }
  return spans;
}
