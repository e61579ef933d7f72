import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { OUTLET_NOUN } from '../../model/words/outlet-nouns.ts';
import type { Report } from '../../model/report.ts';
import { MONTHS, WEEKDAYS } from '../../model/words/calendar-words.ts';
import type { Span } from '../../model/span.ts';

/** An outlet where a text names it. */
export interface NamedOutlet extends Span {
  /** The codebook's name for it, or that of a report's publisher. */
  name: string;
}

/** The names under which outlets are known, those of the codebook and the publishers of the reports, as a tree of words. */
export interface Outlets {
  next: Map<string, Outlets>;
  /** The outlet whose name ends here. */
  name: string | null;
  /** Lower-case single-word names of eight letters or more, to tell a misspelled one. */
  long: Map<string, string>;
}

const WORD = /[\p{L}\p{N}]+/gu;

export function knownOutlets(reports: readonly Report[], codebooks: Pick<Codebooks, 'outlets'>): Outlets {
  const outlets: Outlets = { next: new Map(), name: null, long: new Map() };
  for (const { name, aliases } of codebooks.outlets.entries)
    for (const alias of [name, ...aliases]) add(outlets, alias, name);
  // In alphabetical order: which reports brought a name must not show.
  for (const publisher of [...new Set(reports.map((report) => publisherName(report)))].sort()) {
    if (publisher !== null && outletNamed(outlets, publisher) === null) add(outlets, publisher, publisher);
  }
  return outlets;
}

/** A publisher without what stands in brackets after it: `Daily Digest (copy of ...)` is `Daily Digest`. */
export function publisherName(report: Pick<Report, 'publisher'>): string | null {
  return report.publisher?.replace(/\s*[([].*$/s, '').trim() || null;
}

const DESCRIBES = new RegExp(String.raw`\s+(?:news\s+agency|news|${OUTLET_NOUN}|agency|tv|website)$`, 'i');

/** The outlet that these words, all of them, are a name of; null for none. */
export function outletNamed(outlets: Outlets, words: string): string | null {
  const plain = words.trim().replace(/^the\s+/i, '');
  for (const form of [plain, plain.replace(DESCRIBES, '')]) {
    const [found] = findOutlets(form, outlets);
    if (found?.start === 0 && found.end >= form.replace(/[^\p{L}\p{N}]+$/u, '').length) return found.name;
  }
  return null;
}

/** Every known outlet a text names, the longest name at each place; linear in the text. */
export function findOutlets(text: string, outlets: Outlets): NamedOutlet[] {
  const words = [...text.matchAll(WORD)];
  const found: NamedOutlet[] = [];
  for (let i = 0; i < words.length; i++) {
    let node = outlets.next.get(words[i]![0]);
    let longest: { name: string; last: number } | null = null;
    for (let last = i; node; node = node.next.get(words[last]![0])) {
      if (node.name !== null) longest = { name: node.name, last };
      last++;
      if (!words[last] || !adjacent(text, words[last - 1]!, words[last]!)) break;
    }
    if (!longest || isOfAnotherPaper(text, words[i - 1], words[i]!, words[longest.last]![0])) continue;
    const end = words[longest.last]!;
    found.push({ name: longest.name, start: words[i]!.index, end: end.index + end[0].length });
    i = longest.last;
  }
  return found;
}

// `Northgate Guardian` is no Guardian, nor is the `Belzia Daily Mirror` a Daily Mirror: many papers share their last word.
function isOfAnotherPaper(
  text: string,
  before: RegExpExecArray | undefined,
  first: RegExpExecArray,
  last: string,
): boolean {
  if (!before || !SHARED.test(last) || !/^\p{Lu}/u.test(before[0]) || NOT_OF_A_NAME.test(before[0])) return false;
  return text.slice(before.index + before[0].length, first.index) === ' ';
}
const SHARED =
  /^(?:Guardian|Mirror|Independent|Telegraph|Times|Post|Mail|Standard|Express|Observer|Herald|Sun|Star|Tribune|Chronicle|Nation|Journal|Globe|Economist|Today|Courier|Gazette|News|Monitor|Examiner)$/;
const NOT_OF_A_NAME = new RegExp(
  `^(?:the|an?|by|in|on|at|from|with|to|and|source|newspaper|paper|${[...WEEKDAYS, ...MONTHS].join('|')})$`,
  'i',
);

function add(outlets: Outlets, alias: string, name: string): void {
  const words = alias.replace(/^the\s+/i, '').match(WORD) ?? [];
  if (words.length === 0) return;
  let node = outlets;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map(), name: null, long: outlets.long };
    node.next.set(word, next);
    node = next;
  }
  node.name ??= name;
  if (words.length === 1 && alias.length >= 8) outlets.long.set(alias.toLowerCase(), name);
}

function adjacent(text: string, before: RegExpExecArray, word: RegExpExecArray): boolean {
  const gap = text.slice(before.index + before[0].length, word.index);
  return gap.length <= 2 && !gap.includes('\n');
}
