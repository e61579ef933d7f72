import type { Reference } from '../../model/reference.ts';
import type { Copied } from '../view/collapse-copies.ts';
import { groupAccusations, groupLooseAccusations } from '../view/group-accusations.ts';
import { orderEvents } from '../view/order-events.ts';
import { passesOn } from '../view/passes-on.ts';
import type { View } from '../view/view-dossier.ts';
import { count } from '../view/wording/count.ts';
import { howAnswered } from './answer-lines.ts';

/** Every accusation once with its copies, those of the main event first. */
export function accusationsOnce(view: View): Copied[] {
  const met = new Set<Reference>();
  const groups = [
    ...orderEvents(view.dossier.events).flatMap((event) => groupAccusations(view, event)),
    ...groupLooseAccusations(view),
  ];
  return groups
    .flatMap(({ accusations }) => accusations)
    .flatMap(({ first, copies }) => {
      // One that is about two events stands with the first of them.
      const [head, ...others] = [first, ...copies].filter(({ id }) => !met.has(id));
      for (const { id } of [first, ...copies]) met.add(id);
      return head ? [{ first: head, copies: others }] : [];
    });
}

/** `11 accusations, 7 without answer`, copies counted once, and those not that only pass on another one. */
export function countInWords(view: View, told: readonly Copied[]): string {
  const accusations = told.filter(({ first }) => !passesOn(view, first));
  if (accusations.length === 0) return 'no accusation';
  const open = accusations.filter(({ first, copies }) => howAnswered(view, [first, ...copies]) === 'none').length;
  return `${count(accusations.length, 'accusation')}, ${open || 'none'} without answer`;
}
