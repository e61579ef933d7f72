import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../../gold/draft-of.ts';
import { openAids } from '../../../../src/gainsay.ts';
import { slice } from '../../../../src/model/span.ts';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import type { Prose } from '../../../../src/read/statement/grammar/prose.ts';
import { readReport } from '../../../../src/read/read.ts';
import { withoutVerdict } from '../../../../src/read/statement/tidy/without-verdict.ts';
import { unmark } from '../../../support/annotate.ts';

/** The content `c` of a candidate with the cue `v`, without what others say of it. */
function claimed(marked: string): string {
  const { text, spans } = unmark(marked);
  const candidate = { source: null, cue: spans.get('v')![0]!, content: spans.get('c')! } as unknown as Candidate;
  return withoutVerdict({ text } as Prose, candidate)
    .content.map((span) => slice(text, span))
    .join(' / ');
}

describe('what others say of claims', () => {
  test.each([
    ['{v:Claims} by Norland {c:that its ships were followed are baseless}.', 'that its ships were followed'],
    ['{v:Statements} {c:that the port was watched are without any foundation}.', 'that the port was watched'],
    ['Norland called {v:claims} {c:that it broke into the port baseless}.', 'that it broke into the port'],
    ['Norland labelled Velmark’s {v:claim} {c:that it broke in “absurd”}.', 'that it broke in'],
  ])('is no part of them: %s', (marked, content) => expect(claimed(marked)).toBe(content));

  test.each([
    ['Norland {v:said} {c:that such claims are baseless}.', 'that such claims are baseless'],
    ['Velmark repeated {v:claims} {c:that Norland made the papers invented}.', 'that Norland made the papers invented'],
    ['{v:Claims} {c:that the papers are in a false drawer}.', 'that the papers are in a false drawer'],
  ])('is left in %s', (marked, content) => expect(claimed(marked)).toBe(content));
});

test('the text itself denies, and whoever claims does not', () => {
  const text =
    'Velmark accused Sundria of the raid. Statements by the Sundrian side that its embassy was watched are baseless.\n';
  const { statements } = readReport(draftOf(text), openAids());
  const told = statements.map(({ stance, source, content }) => [
    stance,
    source && slice(text, source),
    slice(text, content[0]!),
  ]);
  expect(told.slice(1)).toEqual([
    ['deny', null, 'Statements by the Sundrian side that its embassy was watched are baseless'],
    ['assert', 'the Sundrian side', 'that its embassy was watched'],
  ]);
});
