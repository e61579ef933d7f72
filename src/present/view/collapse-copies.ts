import { sliceAll } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { View } from './view-dossier.ts';

/** A statement and the same one in other reports: word for word, or nearly so where one report takes from the other. */
export interface Copied {
  first: Statement;
  copies: Statement[];
}

/** Statements of one speaker, each once, in their order. */
export function collapseCopies(view: View, statements: readonly Statement[]): Copied[] {
  const collapsed: Worded[] = [];
  for (const statement of statements) {
    const words = wordsSaid(view, statement);
    const known = collapsed.find((one) => isCopy(view, one, statement, words));
    if (known) known.copies.push(statement);
    else collapsed.push({ first: statement, copies: [], words });
  }
  return collapsed;
}

/** Sentences of one story share many words; only a copy shares nearly all. */
const NEARLY_ALL = 0.75;

type Worded = Copied & { words: Set<string> };

function isCopy(view: View, known: Worded, other: Statement, words: ReadonlySet<string>): boolean {
  if (known.first.report === other.report || known.words.size === 0) return false;
  const shared = [...words].filter((word) => known.words.has(word)).length;
  const alike = (2 * shared) / (known.words.size + words.size);
  return alike === 1 || (alike >= NEARLY_ALL && areKin(view, known.first.report, other.report));
}

function areKin({ takes }: View, a: string, b: string): boolean {
  const has = (taker: string, giver: string) => takes.get(taker)?.some(({ from }) => from === giver) ?? false;
  return has(a, b) || has(b, a);
}

function wordsSaid(view: View, { report, content }: Statement): Set<string> {
  const text = view.reports.get(report)?.report.text ?? '';
  const said = sliceAll(text, content);
  return new Set(said.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}
