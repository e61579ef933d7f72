import type { Reference } from '../../model/reference.ts';
import { accusationsAmong, copiesBySpeaker } from '../view/share-answers.ts';
import type { View } from '../view/view-dossier.ts';
import { count } from '../view/wording.ts';
import { howAnswered } from './answer-lines.ts';

/** How many accusations, copies counted once, and how many of them nothing answers in these reports. */
export interface Accusations {
  all: number;
  unanswered: number;
}

export function countAccusations(view: View, statements: readonly Reference[]): Accusations {
  const said = accusationsAmong(statements.flatMap((id) => view.statements.get(id) ?? []));
  const once = copiesBySpeaker(view, said).flatMap(([, copied]) => copied);
  const unanswered = once.filter(({ first, copies }) => howAnswered(view, [first, ...copies]) === 'none');
  return { all: once.length, unanswered: unanswered.length };
}

/** `11 accusations, 7 without answer`. */
export function describeCount({ all, unanswered }: Accusations): string {
  return all === 0 ? 'no accusation' : `${count(all, 'accusation')}, ${unanswered || 'none'} without answer`;
}
