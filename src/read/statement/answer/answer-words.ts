import { ROOT } from './answer-names.ts';

/** The beginnings of the longer words, in lower case. */
export function stemsOf(words: string): Set<string> {
  const stems = new Set<string>();
  for (const word of words.match(/\p{L}{3,}/gu) ?? []) if (!EMPTY.has(word)) stems.add(word.slice(0, ROOT));
  return stems;
}

const EMPTY: ReadonlySet<string> = new Set(
  (
    'the and was had has not for are but its his her who any all out did can our you she him were one that this these those have ' +
    'been with from they their them would could should about into also only than then there which what when where while some such said says'
  ).split(' '),
);

/** How much of the rarer words of one stands in the other, 0 to 1. */
export function wordShare(
  stems: ReadonlySet<string>,
  others: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
): number {
  let [both, all] = [0, 0];
  for (const stem of stems) {
    const weight = rarity.get(stem) ?? 1;
    all += weight;
    if (others.has(stem)) both += weight;
  }
  return all === 0 ? 0 : both / Math.max(all, 2);
}

/** How many words they share that few statements of the report have, counted to 2. */
export function rareInCommon(
  stems: ReadonlySet<string>,
  others: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
): number {
  let count = 0;
  for (const stem of stems) if (others.has(stem) && (rarity.get(stem) ?? 0) >= RARE) count++;
  return Math.min(count, 2);
}

/** Three statements of the report have it. */
const RARE = 0.5;

/** The beginnings of the words of a content, and of those by which it is put. */
interface Worded {
  stems: ReadonlySet<string>;
  putBy: ReadonlySet<string>;
}

/** How alike a response and what it may answer are, by rarer words, 0 to 1: `the museum` may be who put it. */
export function likenessOf(answer: Worded, other: Worded, rarity: ReadonlyMap<string, number>): number {
  let [both, all, others] = [0, 0, 0];
  for (const stem of answer.stems) {
    const weight = rarity.get(stem) ?? 1;
    all += weight;
    if (other.stems.has(stem) || other.putBy.has(stem)) both += weight;
  }
  for (const stem of other.stems) others += rarity.get(stem) ?? 1;
  return all === 0 ? 0 : both / Math.sqrt(all * Math.max(others, FEW_WORDS));
}

/** What is said in a word or two is not alike because one of them is shared. */
const FEW_WORDS = 3;

/** What half of the statements of a report say tells little about which of them is meant. */
export function rarityIn(all: readonly { stems: ReadonlySet<string> }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 / Math.log2(1 + count)]));
}

/** The beginnings of the nouns by which some words point at what was told before: of `rejected the latest figures` the last two. */
export function pointedAt(words: string): Set<string> {
  const nouns = new Set<string>();
  for (const [, phrase] of words.matchAll(POINTING))
    for (const noun of phrase!.match(/\p{L}{4,}/gu) ?? []) if (!EMPTY.has(noun)) nouns.add(noun.slice(0, ROOT));
  return nouns;
}

const POINTING = /\b(?:the|this|that|these|those|such|any|her|his|its|their)((?: [\p{L}-]+){1,3})/gu;
