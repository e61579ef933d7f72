import type { Block } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import { tokenAt, tokenise, type Tokens } from '../../src/read/language/tokenise.ts';
import { withoutPunctuationAtEdges } from './without-punctuation-at-edges.ts';

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

// Nothing but its lines is known of the text: a line is a paragraph.
function tokensOf(text: string): Tokens {
  return tokenise({ text, blocks: blocksOf(text), skips: [], marks: [] });
}

/** The example that annotated spans of a text make. */
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
