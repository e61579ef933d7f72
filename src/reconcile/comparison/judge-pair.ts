import type { Field } from '../../model/field.ts';
import { areComparable } from './are-comparable.ts';
import { likeness } from './content-words.ts';
import { EXPLANATIONS } from './explanation/explanations.ts';
import type { Ground } from './ground.ts';
import { leaveUnexplained } from './leave-unexplained.ts';
import type { Pair, Side, Verdict } from './pair.ts';
import { tellGarbled } from './tell-garbled.ts';

/** A reading that speaks, with its index in the field. */
export interface Placed extends Side {
  index: number;
}

/** A pair worth showing: indices into the field's readings, and what is said of `b` against `a`. */
export interface Judged {
  a: number;
  b: number;
  verdict: Verdict;
  /** How alike the sentences are in which the two stand, 0 to 1. */
  likeness: number;
}

/** Compares two readings of one field; null where they do not speak of one thing or need not agree. */
export type Judge = (a: Placed, b: Placed) => Judged | null;

/** The judge for one field of an event: the first explanation that applies, else that none does. The earlier reading is `a`. */
export function judgeFor(field: Field, fields: readonly Field[], ground: Ground): Judge {
  return (one, other) => {
    const [a, b] = one.index < other.index ? [one, other] : [other, one];
    const told = (x: Side, y: Side) =>
      judgePair({ field: field.name, a: x, b: y, fields, sideOf: ground.sideOf }, ground);
    const verdict = told(a, b) ?? (field.name.startsWith('how-') ? toldElsewhere(a, b, told, ground) : null);
    return verdict && judged(a, b, verdict);
  };
}

function judgePair(pair: Pair, ground: Ground): Verdict | null {
  if (!areComparable(pair)) return null;
  for (const explain of EXPLANATIONS) {
    const verdict = explain(pair, ground);
    if (verdict) return tellGarbled(pair, verdict, ground);
  }
  return leaveUnexplained(pair, ground);
}

/** Numbers of two reports that their first places do not show to be of one thing, by the other places at which these give them. */
function toldElsewhere(a: Side, b: Side, told: (x: Side, y: Side) => Verdict | null, ground: Ground): Verdict | null {
  if (a.report.id === b.report.id) return null;
  const [those, others] = [ground.elsewhere(a), ground.elsewhere(b)];
  for (const x of [a, ...those]) {
    for (const y of [b, ...others]) {
      const verdict = x === a && y === b ? null : told(x, y);
      if (verdict) return verdict;
    }
  }
  return null;
}

function judged(a: Placed, b: Placed, verdict: Verdict): Judged {
  return { a: a.index, b: b.index, verdict, likeness: likeness(a.telling, b.telling) };
}
