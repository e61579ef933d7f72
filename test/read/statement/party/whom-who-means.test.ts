import { expect, it } from 'vitest';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { openAids } from '../../../../src/gainsay.ts';
import { slice } from '../../../../src/model/span.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { whomWhoMeans } from '../../../../src/read/statement/party/whom-who-means.ts';
import { withoutOtherClause } from '../../../../src/read/statement/tidy/other-clause.ts';
import { TRAINED } from '../../../../src/read/statement/trained/trained-reader.ts';
import { plainReport } from '../../../support/plain-report.ts';
import { unmark } from '../../../support/annotate.ts';

const { reportingVerbs } = openAids().codebooks;

/** A candidate of the source `s`, the cue `q` and the content `c`, in its prose. */
function candidateOf(marked: string) {
  const { text, spans } = unmark(marked);
  const [source, cue, content] = ['s', 'q', 'c'].map((name) => spans.get(name)![0]!);
  const candidate = { source: source!, cue: cue!, content: [content!], confidence: 1, reader: TRAINED, why: '' };
  return { text, prose: readProse(tokenise(plainReport(text)), reportingVerbs), candidate };
}

it.each<[string, string | null]>([
  ['He spoke to the plumber, {s:who} {q:said} {c:that he had sold the van}.', 'the plumber'],
  ['The crew of the ferry, {s:which} {q:said} {c:it was at sea}, left.', 'The crew of the ferry'],
  ['Two officials {s:who} {q:said} {c:the port was hacked} left.', 'Two officials'],
  ['{s:The plumber} {q:said} {c:that he had sold the van}.', null],
  ['{s:He} {q:said} {c:that he had sold the van}.', null],
])('the relative pronoun stands for: %s', (marked, meant) => {
  const { text, prose, candidate } = candidateOf(marked);
  const span = whomWhoMeans(prose, candidate);
  expect(span && slice(text, span)).toBe(meant);
});

it.each([
  ['The crew, {s:who} {q:asked for} {c:a lawyer and for water, were led away}.', 'a lawyer and for water'],
  ['The crew, {s:who} {q:asked for} {c:a lawyer, water and bread}.', 'a lawyer, water and bread'],
  ['The crew, {s:who} {q:said} {c:the quay, closed since May, was dark}.', 'the quay, closed since May, was dark'],
  ['{s:The crew} {q:asked for} {c:a lawyer, were led away}.', 'a lawyer, were led away'],
])('what stands behind the clause is not said in it: %s', (marked, content) => {
  const { text, prose, candidate } = candidateOf(marked);
  expect(withoutOtherClause(prose, candidate).content.map((span) => slice(text, span))).toEqual([content]);
});
