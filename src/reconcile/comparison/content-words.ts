import { sliceAll } from '../../model/span.ts';
import { MONTHS, WEEKDAYS } from '../../model/words/calendar-words.ts';
import type { Side } from './pair.ts';

const SMALL = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...(
    'that this these those with from have been were their they them which would about into over more than some such also after before ' +
    'said says told according including other others while what when where there being between against only most many much each ' +
    'could should will does least among under upon very just above below around roughly nearly almost hundred hundreds thousand thousands million millions billion billions'
  ).split(' '),
]);

/** Forms that share no beginning with their verb. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'stole stolen steal',
    'took taken take',
    'broke broken break',
    'lost lose',
    'sold sell',
    'paid pay',
    'hacker hackers hack',
  ]
    .map((row) => row.split(' '))
    .flatMap((row) => row.slice(0, -1).map((form): [string, string] => [form, row.at(-1)!])),
);

/** A word without what its form adds, cut to its first six letters: `attacks` and `attacked` meet, `homes` and `home`, `names` and `named`. */
export function stemOf(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  return base.replace(/(?<=\p{L}{3})(?:ings?|ed|es|e|(?<!s)s)$/u, '').slice(0, 6);
}

/**
 * The telling words of a sentence by their stems; figures, words for numbers and
 * days, and what `isDull` says are left out.
 */
export function contentWords(sentence: string, isDull: (word: string) => boolean = () => false): Set<string> {
  const words = sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word) && !isDull(word)).map(stemOf));
}

/** The telling words of what the statement of a side puts. */
export function contentWordsOf({ statement, report }: Pick<Side, 'statement' | 'report'>): Set<string> {
  return contentWords(sliceAll(report.text, statement?.content ?? []));
}

/** The telling words that two sentences share. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}

/** How much two sets of telling words have in common, 0 to 1 (Dice 1945). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * sharedWords(a, b).length) / (a.size + b.size);
}

/** Whether two sets of telling words are of one act: two in common, or one that stands for the act itself. */
export function speakOfOneAct(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = sharedWords(a, b);
  if (shared.length >= 2 && likeness(a, b) >= 0.2) return true;
  return shared.some((word) => /^(?:operat|campai|intrus|breach)$/.test(word));
}
