import type { Offsets } from '../../gold/placed-statement.ts';
import { readJsonLines } from '../../gold/read-json-lines.ts';
import { exampleOf, type Example } from './corpus.ts';
import { spanReader } from '../span-reader.ts';

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
