import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/model/span.ts';
import { exampleOf, type Example } from './corpus.ts';

/** Words of the report; `[words, 2]` means the second place they stand as whole words. */
type Words = string | [string, number];

interface WrittenReport {
  half: 'train' | 'telling' | 'unseen' | 'fresh';
  statements: {
    source: Words | null;
    cue: Words | null;
    content: Words[];
    stance: string;
    hedged?: boolean;
    nested?: boolean;
  }[];
}

/** The part of the project's own gold (`gold/README.md` says how it is written) that may teach where statements stand. */
export function readOwnGold(folder: string): Example[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort();
  return names.flatMap((name) => {
    const written = JSON.parse(readFileSync(join(folder, name), 'utf8')) as WrittenReport;
    if (written.half !== 'train') return [];
    const slug = name.slice(0, -'.gold.json'.length);
    const text = readFileSync(join(folder, `${slug}.txt`), 'utf8');
    const spans = (words: Words | null) => (words === null ? [] : [spanOfWords(text, words)]);
    const relations = written.statements.map((statement) => ({
      source: spans(statement.source),
      cue: spans(statement.cue),
      content: statement.content.map((words) => spanOfWords(text, words)),
      nested: statement.nested === true,
    }));
    return [exampleOf(slug, text, relations, true)];
  });
}

function spanOfWords(text: string, words: Words): Span {
  const [wanted, nth] = typeof words === 'string' ? [words, 1] : words;
  const start = places(text, wanted)[nth - 1];
  if (start === undefined) throw new Error(`"${wanted}" does not stand in its report ${nth} times`);
  return { start, end: start + wanted.length };
}

// As a whole: "he" does not stand in "the".
function places(text: string, words: string): number[] {
  const found: number[] = [];
  const isLetter = (unit = ' ') => /\p{L}/u.test(unit);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) found.push(at);
  }
  return found;
}
