import { describe, expect, it } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { isUnsaidBefore } from '../../../../src/read/statement/scene/unsaid-before.ts';
import { unmark } from '../../../support/annotate.ts';
import { plainReport } from '../../../support/plain-report.ts';

const { reportingVerbs } = openAids().codebooks;

describe('what the words before a cue say of it', () => {
  it.each([
    ['Nowhere does the indictment {q:claim} that the clerk was paid.', true],
    ['The report nowhere {q:says} who wrote the code.', true],
    ['At no point did the ministry {q:allege} theft.', true],
    ['The indictment {q:claims} that the clerk was paid.', false],
    ['Nowhere is it colder. The ministry {q:said} so.', false],
  ])('%s: %s', (marked, expected) => {
    const { text, spans } = unmark(marked);
    const prose = readProse(tokenise(plainReport(text)), reportingVerbs);
    expect(isUnsaidBefore(prose, spans.get('q')![0]!)).toBe(expected);
  });

  it('says nothing of a cue that stands behind the last word', () => {
    const text = 'The ministry said so.';
    const prose = readProse(tokenise(plainReport(text)), reportingVerbs);
    expect(isUnsaidBefore(prose, { start: text.length + 1, end: text.length + 5 })).toBe(false);
  });
});
