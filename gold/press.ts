import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldReport } from './gold-report.ts';
import { hashOf, placed, readMarks, type Marks } from './placed-statement.ts';
import { readJsonLines } from './read-json-lines.ts';

const COLLECTIONS = ['casie.jsonl.gz', 'fnc1_bodies.jsonl.gz', 'newswcl50_topics0-4.jsonl'];

/**
 * Real news marked from end to end under the guidelines by AI models, in the order of their hashes; `missing` says which articles cannot
 * be among them.
 */
export function loadPress(
  bench: string,
  marks: Marks = readMarks('press.marks.json'),
  half: (hash: string) => GoldReport['half'] = halfOf,
): { reports: GoldReport[]; missing: string[] } {
  const texts = textsOfPress(bench);
  const missing = COLLECTIONS.filter((name) => !existsSync(join(bench, 'dev', name))).map(
    (name) => `no ${name} in the folder`,
  );
  const reports = Object.entries(marks).flatMap(([hash, statements]): GoldReport[] => {
    const text = texts.get(hash);
    if (text === undefined) return [];
    return [{ slug: `press-${hash.slice(0, 8)}`, text, half: half(hash), statements: placed(text, statements) }];
  });
  // A collection may be there in another edition, with other texts.
  const unknown = Object.keys(marks).length - reports.length;
  if (missing.length === 0 && unknown > 0) missing.push(`${unknown} articles in no collection of the folder`);
  return { reports, missing };
}

/** The articles of the collections that lie in the folder, by their hashes. */
export function textsOfPress(bench: string): Map<string, string> {
  const files = COLLECTIONS.map((name) => join(bench, 'dev', name)).filter((path) => existsSync(path));
  const texts = files.flatMap((path) => readJsonLines<{ text: string }>(path).map(({ text }) => text));
  return new Map(texts.map((text) => [hashOf(text), text]));
}

/** Articles marked by later hands, as {@link loadPress} gives them: nothing is learned from them. */
export function loadLaterPress(bench: string): ReturnType<typeof loadPress> {
  return loadPress(bench, readMarks(LATER), () => 'fresh');
}

/** Whether somebody looked at what the reader makes of one of the later articles, by the hash of its text; at the others nobody did. */
export function isLookedAt({ slug }: Pick<GoldReport, 'slug'>): boolean {
  return /^press-[0-7]/.test(slug);
}

/** The articles of which nothing may be learned, by their hashes. */
export function keptHashes(): Set<string> {
  return new Set(Object.keys(readMarks(LATER)));
}

const LATER = 'press-later.marks.json';

/** What an article may be used for: by the hash of its text, so that nobody chose which are never trained on. */
export function halfOf(hash: string): 'train' | 'unseen' {
  return /^[15d]/.test(hash) ? 'unseen' : 'train';
}
