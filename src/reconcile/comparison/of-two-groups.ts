import { isMention } from '../../model/mention.ts';
import type { Side } from './pair.ts';

/** `23 Norlandic envoys` and `23 envoys of Velmark` are others, however many; so are `23 Ostmark envoys` and `23 Tavrian envoys`. */
export function areOfTwoGroups(a: Side, b: Side): boolean {
  return (
    haveNothingInCommon(countriesOf(a), countriesOf(b)) || haveNothingInCommon(namesWithin(a), namesWithin(b), isAkin)
  );
}

function countriesOf({ reading: { start, end }, mentions }: Side): string[] {
  return mentions
    .filter(isMention('actor'))
    .filter((mention) => mention.start < end! && mention.end > start!)
    .flatMap(({ value }) => value.country ?? []);
}

/** `Ostmark`, `Ostmarkian`. */
function isAkin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short.slice(0, Math.max(4, short.length - 2)));
}

function haveNothingInCommon(
  one: readonly string[],
  other: readonly string[],
  same: (x: string, y: string) => boolean = (x, y) => x === y,
): boolean {
  return one.length > 0 && other.length > 0 && !one.some((x) => other.some((y) => same(x, y)));
}

/**
 * Names that stand between a number and what it counts, in lower case: of words in capitals those that the report writes with one in the
 * middle of a sentence, so that a headline's `Senior` is none.
 */
function namesWithin({ words, report: { text } }: Side): string[] {
  return words
    .split(/[\s-]+/)
    .slice(1, -1)
    .filter((word) => /^\p{Lu}\p{L}{3,}$/u.test(word) && !NUMBER.test(word))
    .map((word) => word[0]! + word.slice(1).toLowerCase())
    .filter((word) => isNameIn(text, word))
    .map((word) => word.toLowerCase());
}

const NUMBER = /^(?:hundred|thousand|million|billion)$/i;

function isNameIn(text: string, word: string): boolean {
  return (
    new RegExp(`[\\p{Ll}\\p{N}],? ${word}\\b`, 'u').test(text) &&
    !new RegExp(`\\b${word.toLowerCase()}\\b`, 'u').test(text)
  );
}
