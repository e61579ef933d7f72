import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** An outlet where a text names it. */
export interface NamedOutlet extends Span {
  /** The codebook's name for it, or that of a report's publisher. */
  name: string;
}

/** The names under which outlets are known: those of the codebook and the publishers of the reports. */
export interface Outlets {
  byFirstWord: Map<string, { words: string[]; name: string }[]>;
  /** Lower-case single-word names of eight letters or more, to tell a misspelled one. */
  long: Map<string, string>;
}

const WORD = /[\p{L}\p{N}]+/gu;

export function knownOutlets(reports: readonly Report[], codebooks: Pick<Codebooks, 'outlets'>): Outlets {
  const outlets: Outlets = { byFirstWord: new Map(), long: new Map() };
  for (const { name, aliases } of codebooks.outlets.entries)
    for (const alias of [name, ...aliases]) add(outlets, alias, name);
  for (const publisher of new Set(reports.map((report) => publisherName(report)))) {
    if (publisher !== null && outletNamed(outlets, publisher) === null) add(outlets, publisher, publisher);
  }
  return outlets;
}

/** A publisher without what stands in brackets after it: `Daily Digest (copy of ...)` is `Daily Digest`. */
export function publisherName(report: Pick<Report, 'publisher'>): string | null {
  return report.publisher?.replace(/\s*[([].*$/s, '').trim() || null;
}

/** The outlet that these words are a name of; null for none. */
export function outletNamed(outlets: Outlets, words: string): string | null {
  const found = findOutlets(words.trim().replace(/^the\s+/i, ''), outlets)[0];
  return found?.start === 0 ? found.name : null;
}

/** Every known outlet a text names, the longest name at each place; linear in the text. */
export function findOutlets(text: string, outlets: Outlets): NamedOutlet[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: NamedOutlet[] = [];
  for (let i = 0; i < words.length; i++) {
    const fitting = (outlets.byFirstWord.get(words[i]!.text) ?? []).find((outlet) =>
      outlet.words.every(
        (word, k) => words[i + k]?.text === word && adjacent(text, words[i + k - 1], words[i + k]!, k),
      ),
    );
    if (!fitting) continue;
    const last = i + fitting.words.length - 1;
    found.push({ name: fitting.name, start: words[i]!.start, end: words[last]!.end });
    i = last;
  }
  return found;
}

function add(outlets: Outlets, alias: string, name: string): void {
  const words = alias.replace(/^the\s+/i, '').match(WORD) ?? [];
  if (words.length === 0) return;
  const list = outlets.byFirstWord.get(words[0]!) ?? [];
  list.push({ words: [...words], name });
  outlets.byFirstWord.set(
    words[0]!,
    list.sort((a, b) => b.words.length - a.words.length || (a.name < b.name ? -1 : 1)),
  );
  if (words.length === 1 && alias.length >= 8) outlets.long.set(alias.toLowerCase(), name);
}

function adjacent(text: string, before: Span | undefined, word: Span, k: number): boolean {
  return (
    k === 0 ||
    (before !== undefined && word.start - before.end <= 2 && !text.slice(before.end, word.start).includes('\n'))
  );
}
