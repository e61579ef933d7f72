import type { Reference } from '../../model/reference.ts';
import { overlaps } from '../../model/span.ts';
import { accuses, type Statement } from '../../model/statement.ts';
import { answersInWords } from '../view/answers-in-words.ts';
import type { Words } from '../view/piece.ts';
import type { View } from '../view/view-dossier.ts';
import { sentences } from './csv.ts';

/**
 * What every row holds that repeats words of accusations: the answers to them, or that there is none in these reports. Where they are
 * answered differently, each says which it is about.
 */
export function answersBeside(view: View, accusations: Iterable<Statement>): string | null {
  const byAnswer = Map.groupBy(new Set(accusations), (one) => worded(view, one));
  if (byAnswer.size <= 1) return byAnswer.keys().next().value ?? null;
  return sentences([...byAnswer].map(([answer, same]) => `to ${same.map(({ id }) => id).join(', ')}: ${answer}`));
}

/** The accusations that these words are some of. */
export function accusationsAt(view: View, { report, spans }: Words): Statement[] {
  const accusations = knownOf(view).accusations.get(report) ?? [];
  return accusations.filter(({ content }) => content.some((part) => spans.some((span) => overlaps(part, span))));
}

/** The accusations by report, and their answers in words: asked for every row. */
interface Known {
  accusations: Map<string, Statement[]>;
  answers: Map<Reference, string>;
}
const known = new WeakMap<View, Known>();

function knownOf(view: View): Known {
  let all = known.get(view);
  if (!all) {
    const said = [...view.statements.values()].filter(({ stance }) => accuses(stance));
    known.set(view, (all = { accusations: Map.groupBy(said, ({ report }) => report), answers: new Map() }));
  }
  return all;
}

function worded(view: View, accusation: Statement): string {
  const { answers } = knownOf(view);
  let found = answers.get(accusation.id);
  if (found === undefined) answers.set(accusation.id, (found = sentences(answersInWords(view, accusation))));
  return found;
}
