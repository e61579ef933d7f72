import type { Statement } from '../../model/statement.ts';
import { answersBeside } from '../view/answers-beside.ts';
import type { View } from '../view/view-dossier.ts';
import { sentences } from './csv.ts';

/**
 * What every row holds that repeats words of accusations: the answers to them, or that there is none in these reports. Where they are
 * answered differently, each says which it is about.
 */
export function answersCell(view: View, accusations: Iterable<Statement>): string | null {
  const beside = answersBeside(view, accusations).map(({ to, answers }) => ({ to, answer: sentences(answers) }));
  if (beside.length <= 1) return beside[0]?.answer ?? null;
  return sentences(beside.map(({ to, answer }) => `to ${to.join(', ')}: ${answer}`));
}
