import type { GoldReport } from '../../gold/gold-report.ts';
import type { Span } from '../../src/model/span.ts';
import { exampleOf, type Example } from './corpus.ts';

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
