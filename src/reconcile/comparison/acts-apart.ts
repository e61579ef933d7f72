import { isMention } from '../../model/mention.ts';
import { apart, type Moment } from '../../model/moment.ts';
import type { Side } from './pair.ts';

/** Kinds of acts that kill and injure. */
const KINDS: readonly [string, RegExp][] = [
  [
    'gas',
    /\b(?:chemical|poison|toxic|nerve|gas)(?: |-)(?:agent |weapons? )?(?:attack|strike|assault|bomb)\w*|\bpoison(?:ing|ed)\b|\bgassed\b/gi,
  ],
  [
    'fire from afar',
    /\b(?:air ?strikes?|air raids?|bomb(?:ed|ing|ings|ardment)|missiles?|rockets?|warplanes?|shelling|shelled)\b/gi,
  ],
  ['shooting', /\b(?:shootings?|gunm[ae]n|gunfire|shot dead|stabb\w+)\b/gi],
  ['crash', /\b(?:crash(?:ed|es)?|derail\w*|collisions?|collided)\b/gi],
];
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
function kindNear({ report: { text }, reading: { start, end } }: Side): string | null {
  const before = text
    .slice(Math.max(0, start! - BEFORE), start!)
    .split(/\n\s*\n|\n/)
    .at(-1)!;
  const behind = text.slice(end!, end! + BEHIND).split(/[.;\n]/)[0]!;
  return kindsIn(before).at(-1) ?? kindsIn(behind)[0] ?? null;
}

function kindsIn(words: string): string[] {
  const found = KINDS.flatMap(([kind, pattern]) => [...words.matchAll(pattern)].map(({ index }) => ({ kind, index })));
  return found.sort((x, y) => x.index - y.index).map(({ kind }) => kind);
}

function daysIn({ mentions }: Side): Moment[] {
  return mentions
    .filter(isMention('moment'))
    .map(({ value }) => value)
    .filter(({ kind, granularity, interval }) => kind === 'happened' && granularity === 'day' && interval !== null);
}
