import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorLevel } from '../src/model/actor.ts';
import type { Span } from '../src/model/span.ts';
import type { Element, Stance } from '../src/model/statement.ts';

/** A statement as an annotator marked it. */
export interface GoldStatement {
  id: string;
  source: Span | null;
  cue: Span | null;
  content: Span[];
  stance: Stance;
  hedged: boolean;
  via: string[];
  nested: boolean;
  accused: string | null;
  accusedLevel: ActorLevel | null;
  answers: { statement: string; element: Element }[];
}

/** A report with every statement in it marked: one written for this project, or a real one that lies elsewhere. */
export interface GoldReport {
  slug: string;
  text: string;
  /**
   * `train`: the reader may be trained on it. `telling`: only on what its statements do, not on where they stand. `unseen` and the later
   * `fresh`: never.
   */
  half: 'train' | 'telling' | 'unseen' | 'fresh';
  statements: GoldStatement[];
}

/** Whether anything may be learned from a report. */
export function mayTeach({ half }: Pick<GoldReport, 'half'>): boolean {
  return half === 'train' || half === 'telling';
}

/** Words of the report; `[words, 2]` means the second place they stand, as whole words. */
type Words = string | [string, number];

/** A statement as the file writes it: by its words. What is left out is false, null or empty. */
interface WrittenStatement {
  id: string;
  source: Words | null;
  cue: Words | null;
  content: Words[];
  stance: Stance;
  hedged?: boolean;
  via?: string[];
  nested?: boolean;
  accused?: string | null;
  accusedLevel?: ActorLevel | null;
  answers?: { statement: string; element: Element }[];
}

const FOLDER = join(import.meta.dirname, 'reports');

/** Loads every gold report. Throws, naming the words, where the marks do not fit the text. */
export function loadGold(): GoldReport[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => loadReport(name.slice(0, -'.txt'.length)));
}

function loadReport(slug: string): GoldReport {
  const text = readFileSync(join(FOLDER, `${slug}.txt`), 'utf8');
  const written = JSON.parse(readFileSync(join(FOLDER, `${slug}.gold.json`), 'utf8')) as {
    half: GoldReport['half'];
    statements: WrittenStatement[];
  };
  return { slug, text, half: written.half, statements: written.statements.map((one) => place(slug, text, one)) };
}

function place(slug: string, text: string, written: WrittenStatement): GoldStatement {
  const find = (words: Words): Span => findWords(text, words, `${slug} ${written.id}`);
  return {
    id: written.id,
    source: written.source === null ? null : find(written.source),
    cue: written.cue === null ? null : find(written.cue),
    content: written.content.map(find),
    stance: written.stance,
    hedged: written.hedged ?? false,
    via: written.via ?? [],
    nested: written.nested ?? false,
    accused: written.accused ?? null,
    accusedLevel: written.accusedLevel ?? null,
    answers: written.answers ?? [],
  };
}

function findWords(text: string, words: Words, where: string): Span {
  const [wanted, nth] = typeof words === 'string' ? [words, 1] : words;
  const places = wholeWords(text, wanted);
  const start = places[nth - 1];
  if (start === undefined)
    throw new Error(`${where}: "${wanted}" stands ${places.length} times in the report, not ${nth}`);
  if (typeof words === 'string' && places.length > 1) {
    throw new Error(`${where}: "${wanted}" stands ${places.length} times; write ["${wanted}", 1] for the first`);
  }
  return { start, end: start + wanted.length };
}

/** Where the words stand, not as part of longer ones: "he" is not found in "the". */
function wholeWords(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const joined = /\p{L}/u;
    if (!joined.test(text[at - 1] ?? ' ') && !joined.test(text[at + wanted.length] ?? ' ')) places.push(at);
  }
  return places;
}
