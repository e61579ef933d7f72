import type { Quantity } from '../../model/quantity.ts';
import { matchesIn, stretchesWith } from '../language/stretches-with.ts';
import type { Tokens } from '../language/tokenise.ts';
import type { FoundQuantity } from './read-quantities.ts';

/** `No deaths`, `nobody was hurt`; not `no further deaths`, which counts some, and not what is still to come. */
const NONE =
  /\b(?:no\s+(?:(?:known|reported|civilian)\s+)?(?<harm>deaths?|fatalities|injuries)\b(?!\s+(?:penalty|toll|will|would|could|may|might)\b)|(?:no\s+one|nobody)\s+(?:(?:had|has|was|been|is)\s+){0,3}(?<fate>died|killed|dead|hurt|wounded|injured)\b)/gi;
/** `The death of a lorry driver`: one. */
const ONE =
  /\bthe\s+death\s+of\s+(?:an?|one)\s+(?:[\w-]+\s+){0,3}?(?:person|man|woman|child|boy|girl|patient|worker|soldier|driver|guard|nurse|passenger|officer|civilian|citizen)\b/gi;

const OPENING: ReadonlySet<string> = new Set(['no', 'nobody', 'death']);

/** Deaths and injuries counted without a number: none of them, or the one. */
export function readDeaths(text: Tokens): FoundQuantity[] {
  const telling = stretchesWith(text, ({ norm }) => OPENING.has(norm));
  return [
    ...[...matchesIn(telling, NONE)].map((match) => foundAt(match, 0, unitOf(match.groups!))),
    ...[...matchesIn(telling, ONE)].map((match) => foundAt(match, 1, 'death')),
  ];
}

function unitOf({ harm, fate }: Record<string, string | undefined>): string {
  const word = (harm ?? fate)!.toLowerCase();
  if (/^(?:hurt|wounded|injur)/.test(word)) return 'injury';
  return 'death';
}

function foundAt({ 0: words, index }: RegExpExecArray, count: number, unit: string): FoundQuantity {
  const quantity: Quantity = { ...NOTHING_MORE, low: count, high: count, unit };
  return { start: index, end: index + words.length, quantity };
}

const NOTHING_MORE = { comparator: 'exactly', currency: null, rate: null, each: false } as const;
