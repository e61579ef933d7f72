import { isMention } from '../../model/mention.ts';
import { apart, type Moment } from '../../model/moment.ts';
import { actsNamedIn, type KindOfAct } from '../kinds-of-act.ts';
import type { Side } from './pair.ts';

/** Kinds of acts that kill and injure. */
const KILLS: readonly KindOfAct[] = ['gas', 'fire from afar', 'shooting', 'crash'];
/** So far before a number, and after it, the act that it belongs to is named. */
const BEFORE = 260;
const BEHIND = 80;

/** `At least 14 people` killed by an airstrike, `at least 49` by gas, or on another day: of two acts, so that neither is a word for the other. */
export function areOfTwoActs(a: Side, b: Side): boolean {
  const [x, y] = [kindNear(a), kindNear(b)];
  if (x !== null && y !== null && x !== y) return true;
  const [days, others] = [daysIn(a), daysIn(b)];
  return days.length > 0 && others.length > 0 && days.every((one) => others.every((other) => apart(one, other)));
}

/** The kind named nearest before the number in its paragraph, else right behind it. */
function kindNear({ report: { text }, reading: { start, end } }: Side): KindOfAct | null {
  const before = text
    .slice(Math.max(0, start! - BEFORE), start!)
    .split(/\n\s*\n|\n/)
    .at(-1)!;
  const behind = text.slice(end!, end! + BEHIND).split(/[.;\n]/)[0]!;
  return kindsIn(before).at(-1) ?? kindsIn(behind)[0] ?? null;
}

function kindsIn(words: string): KindOfAct[] {
  return actsNamedIn(words).filter((kind) => KILLS.includes(kind));
}

function daysIn({ mentions }: Side): Moment[] {
  return mentions
    .filter(isMention('moment'))
    .map(({ value }) => value)
    .filter(({ kind, granularity, interval }) => kind === 'happened' && granularity === 'day' && interval !== null);
}
