import type { Reading } from '../../model/field.ts';
import type { Reference } from '../../model/reference.ts';
import { overlaps } from '../../model/span.ts';
import { accuses, type Statement } from '../../model/statement.ts';
import { wordsOfReading } from './describe-reading.ts';
import { answersInWords } from './answers-in-words.ts';
import type { Words } from './piece.ts';
import type { View } from './view-dossier.ts';

/** Accusations that have the same answers, and these in words. */
export interface Beside {
  to: Reference[];
  answers: string[];
}

/** What stands beside words that repeat accusations: the answers to each, those that have the same ones together. */
export function answersBeside(view: View, accusations: Iterable<Statement>): Beside[] {
  const worded = [...new Set(accusations)].map((one) => ({
    id: one.id,
    answers: answersInWords(view, one).map(({ line }) => line),
  }));
  const same = Map.groupBy(worded, ({ answers }) => answers.join('\n'));
  return [...same.values()].map((ones) => ({ to: ones.map(({ id }) => id), answers: ones[0]!.answers }));
}

/** The same, a line each: `Answer to s-…, s-…: Norland denies ...`. */
export function answerLinesBeside(view: View, accusations: Iterable<Statement>): string[] {
  return answersBeside(view, accusations).flatMap(({ to, answers }) =>
    answers.map((answer) => `Answer to ${to.join(', ')}: ${answer}`),
  );
}

/** The accusations that these words are some of. */
export function accusationsAt(view: View, { report, spans }: Words): Statement[] {
  const accusations = accusationsOf(view).get(report) ?? [];
  return accusations.filter(({ content }) => content.some((part) => spans.some((span) => overlaps(part, span))));
}

/** The accusation that gives a value, and those in whose words it stands. */
export function accusationsOfReading(view: View, reading: Reading): Statement[] {
  const giving = view.statements.get(reading.statement ?? '');
  const at = accusationsAt(view, wordsOfReading(reading));
  return giving && accuses(giving.stance) ? [giving, ...at] : at;
}

// By report: asked for every row.
const known = new WeakMap<View, Map<string, Statement[]>>();

function accusationsOf(view: View): Map<string, Statement[]> {
  let all = known.get(view);
  if (!all) {
    const said = [...view.statements.values()].filter(({ stance }) => accuses(stance));
    known.set(view, (all = Map.groupBy(said, ({ report }) => report)));
  }
  return all;
}
