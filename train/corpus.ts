import { unitOffsets } from './unit-offsets.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../src/model/report.ts';
import type { Span } from '../src/model/span.ts';
import { tokenAt, tokenise, type Tokens } from '../src/read/language/tokenise.ts';
import { UserError } from './user-error.ts';

/** One annotated relation as token indices of its document, in order and without punctuation at the edges. */
export interface Relation {
  source: number[];
  cue: number[];
  content: number[];
  /** Made within the content of another relation. */
  nested: boolean;
}

/** An annotated text. `house` marks those annotated under our own guidelines, nested relations and shared sources included. */
export interface Example {
  id: string;
  tokens: Tokens;
  relations: Relation[];
  house: boolean;
}

type Pair = [number, number];
/** A relation as spans of the text. */
export interface RawRelation {
  source: Span[];
  cue: Span[];
  content: Span[];
  nested: boolean;
}

/** PolNeAR, one article a line, as `bench/dev` has it. */
export function readPolnear(path: string): Example[] {
  return readLines(path).map((line) => {
    const article = JSON.parse(line) as {
      id: string;
      text: string;
      attributions: Partial<Record<string, Pair[]>>[];
    };
    const spans = spanReader(article.text);
    const relations = article.attributions.map((a) => ({
      source: spans(a['source']),
      cue: spans(a['cue']),
      content: spans(a['content']),
      nested: false,
    }));
    return exampleOf(article.id, article.text, relations, false);
  });
}

/** Reports annotated under the project's guidelines: `docs/ID.txt` and `gold/ID.json`. */
export function readReports(folder: string): Example[] {
  const names = listFolder(join(folder, 'gold'));
  return names.map((name) => {
    const gold = JSON.parse(readText(join(folder, 'gold', name))) as {
      id: string;
      statements: GoldStatement[];
    };
    const text = readText(join(folder, 'docs', name.replace('.json', '.txt')));
    const spans = spanReader(text);
    const relations = gold.statements.map(({ offsets, nested }) => ({
      source: spans(offsets.source && [offsets.source]),
      cue: spans(offsets.cue && [offsets.cue]),
      content: spans(offsets.content),
      nested: nested === true,
    }));
    return exampleOf(gold.id, text, relations, true);
  });
}

interface GoldStatement {
  nested?: boolean;
  offsets: { source: Pair | null; cue: Pair | null; content: Pair[] };
}

/** Tokens of a text of which nothing but its lines is known: a line is a paragraph. */
export function tokensOf(text: string): Tokens {
  return tokenise({ text, blocks: blocksOf(text), skips: [], marks: [] });
}

/** Makes an example of a text and the spans marked in it. */
export function exampleOf(id: string, text: string, raw: readonly RawRelation[], house: boolean): Example {
  const tokens = tokensOf(text);
  const relations = raw.map((relation) => ({
    nested: relation.nested,
    source: tokenIndices(tokens, relation.source),
    cue: tokenIndices(tokens, relation.cue),
    content: tokenIndices(tokens, relation.content),
  }));
  return { id, tokens, relations, house };
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter((line) => line[0].trim() !== '')
    .map((line) => ({
      kind: 'paragraph',
      start: line.index,
      end: line.index + line[0].length,
    }));
}

function tokenIndices(tokens: Tokens, spans: Span[]): number[] {
  const found: number[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    for (
      let i = tokenAt(tokens.tokens, span.start);
      i < tokens.tokens.length && tokens.tokens[i]!.start < span.end;
      i++
    ) {
      if (found.at(-1) !== i) found.push(i);
    }
  }
  return withoutPunctuationAtEdges(tokens, found);
}

/** The indices without punctuation at either end: annotators differ on those marks, readers of a statement do not care. */
export function withoutPunctuationAtEdges(tokens: Tokens, indices: number[]): number[] {
  let first = 0;
  let last = indices.length;
  const isMark = (k: number) => tokens.tokens[indices[k]!]!.pos === 'PUNCT';
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1)) last--;
  return indices.slice(first, last);
}

// Both corpora count Unicode code points.
function spanReader(text: string): (pairs: readonly Pair[] | null | undefined) => Span[] {
  const unitOf = unitOffsets(text);
  return (pairs) =>
    (pairs ?? []).map(([start, end]) => ({
      start: unitOf(start),
      end: unitOf(end),
    }));
}

function readLines(path: string): string[] {
  return readText(path)
    .split('\n')
    .filter((line) => line !== '');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UserError(`cannot read ${path}: GAINSAY_BENCH must name the folder with the annotated corpora`);
  }
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    throw new UserError(`cannot read ${path}: GAINSAY_BENCH must name the folder with the annotated corpora`);
  }
}
