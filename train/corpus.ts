import type { GoldReport } from '../gold/gold-report.ts';
import type { Offsets } from '../gold/placed-statement.ts';
import { readJsonLines } from '../gold/read-json-lines.ts';
import type { Block } from '../src/model/report.ts';
import type { Span } from '../src/model/span.ts';
import { tokenAt, tokenise, type Tokens } from '../src/read/language/tokenise.ts';
import { spanReader } from './span-reader.ts';

/** One annotated relation as token indices of its document, in order and without punctuation at the edges. */
export interface AttributionRelation {
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
  relations: AttributionRelation[];
  house: boolean;
}

/** A relation as spans of the text. */
interface RawRelation {
  source: Span[];
  cue: Span[];
  content: Span[];
  nested: boolean;
}

/** PolNeAR, one article a line, as `bench/dev` has it. */
export function readPolnear(path: string): Example[] {
  type Part = 'source' | 'cue' | 'content';
  type Article = { id: string; text: string; attributions: { [P in Part]?: Offsets[] }[] };
  return readJsonLines<Article>(path).map(({ id, text, attributions }) => {
    const spanOf = spanReader(text);
    const relations = attributions.map(({ source = [], cue = [], content = [] }) => ({
      source: source.map(spanOf),
      cue: cue.map(spanOf),
      content: content.map(spanOf),
      nested: false,
    }));
    return exampleOf(id, text, relations, false);
  });
}

/** A report annotated under the project's guidelines, its own or a real one. */
export function exampleOfGold({ slug, text, statements }: GoldReport): Example {
  const listed = (span: Span | null) => (span ? [span] : []);
  const relations = statements.map(({ source, cue, content, nested }) => ({
    source: listed(source),
    cue: listed(cue),
    content,
    nested,
  }));
  return exampleOf(slug, text, relations, true);
}

// Nothing but its lines is known of the text: a line is a paragraph.
function tokensOf(text: string): Tokens {
  return tokenise({ text, blocks: blocksOf(text), skips: [], marks: [] });
}

function exampleOf(id: string, text: string, raw: readonly RawRelation[], house: boolean): Example {
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
