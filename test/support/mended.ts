import { openAids } from '../../src/gainsay.ts';
import { slice, type Span } from '../../src/model/span.ts';
import { tokenise } from '../../src/read/language/tokenise.ts';
import type { Candidate } from '../../src/read/statement/candidate.ts';
import type { Prose } from '../../src/read/statement/grammar/prose.ts';
import { readProse } from '../../src/read/statement/grammar/read-prose.ts';
import { TRAINED } from '../../src/read/statement/trained/trained-reader.ts';
import { unmark } from './annotate.ts';
import { plainReport } from './plain-report.ts';

const { reportingVerbs } = openAids().codebooks;

/** The source `s` and the contents `c` of a candidate with the cue `q`, as they are mended: `source: content / content`. */
export function mended(tidy: (prose: Prose, candidate: Candidate) => Candidate, marked: string): string {
  const { text, spans } = unmark(marked);
  const prose = readProse(tokenise(plainReport(text)), reportingVerbs);
  const candidate = { source: spans.get('s')?.[0] ?? null, cue: spans.get('q')![0]!, content: spans.get('c')! };
  const found = tidy(prose, { ...candidate, confidence: 1, reader: TRAINED, why: '' });
  const words = (span: Span) => slice(text, span);
  return `${found.source ? words(found.source) : '-'}: ${found.content.map(words).join(' / ')}`;
}
