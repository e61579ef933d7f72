import { sharedWords } from './content-words.ts';
import { FARTHEST, isPart, quantityOf, scopeOf } from './explain-scope.ts';
import { differentFates, sameFate } from './fate.ts';
import { isFormer } from './former-value.ts';
import { timesApart } from './times-apart.ts';
import type { Pair, Side } from './pair.ts';

/** How many telling words two numbers must share near them, beside what is counted. */
const FEWEST = { ofThings: 1, ofMeasures: 2, within: 2 };
/** What is measured everywhere: time, length, weight, and sums in whatever currency. */
const MEASURE =
  /^(?:second|minute|hour|day|week|month|year|met(?:er|re)|kilomet(?:er|re)|mile|degree|tonne?|kilogram)s?$/;
const SUM = 100_000;
/** Two numbers so near hardly count two things. */
const NEARLY = 1.05;

/**
 * Sums offered or demanded are few enough in one event to be compared by their field. People must share a fate or a telling word, other
 * things a telling word, and what is measured everywhere (`hours`, `crowns`) two or half of the few that there are.
 */
export function countSameThing(pair: Pair): boolean {
  const { field, a, b } = pair;
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (!x || !y || [a, b].some((side) => isFormer(side) || isDistance(side))) return false;
  const unit = (x.unit?.split(' ').at(-1) ?? '').slice(0, 6);
  const [near, other] = [a, b].map((side) => telling(side, unit));
  const shared = sharedWords(near!, other!).length;
  if (field === 'how-many people') return countSamePeople(pair, shared, timesApart(x, y));
  if (scopeOf(pair)) return sharedWords(a.telling, b.telling).length > 0;
  if (timesApart(x, y) >= FARTHEST || inOneSentence(a, b)) return false;
  if (/^how-much (?:reward|ransom)$/.test(field)) return true;
  if (a.report.id === b.report.id) return shared >= FEWEST.within;
  const alike = shared * 2 >= Math.min(near!.size, other!.size);
  const measured = MEASURE.test(field.split(' ').at(-1)!) || Math.max(x.low ?? 0, y.low ?? 0) >= SUM;
  return (
    shared >= (measured ? FEWEST.ofMeasures : FEWEST.ofThings) || (shared > 0 && (alike || timesApart(x, y) <= NEARLY))
  );
}

function telling({ near }: Side, unit: string): Set<string> {
  return new Set([...near].filter((word) => unit === '' || !word.startsWith(unit)));
}

function countSamePeople(pair: Pair, shared: number, apart: number): boolean {
  const { a, b } = pair;
  if (differentFates(a, b)) return false;
  if (scopeOf(pair)) return true;
  if (apart >= FARTHEST || inOneSentence(a, b)) return false;
  if (a.report.id !== b.report.id) return shared > 0 || apart <= NEARLY || sameFate(a, b);
  return apart <= 2 || isPart(a) !== isPart(b) || (a.summary !== b.summary && shared > 0);
}

// `40 of 61 plants`: one sentence sets a part beside its whole.
function inOneSentence(a: Side, b: Side): boolean {
  return a.report.id === b.report.id && a.sentence === b.sentence;
}

/** `Two days later` says when, not how long. */
function isDistance({ sentence, at, words }: Side): boolean {
  return /^\s+(?:later|earlier|after|before|ago)\b/i.test(sentence.slice(at + words.length));
}
