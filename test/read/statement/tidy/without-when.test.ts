import { describe, expect, test } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { slice } from '../../../../src/model/span.ts';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import { withoutWhen } from '../../../../src/read/statement/tidy/without-when.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { plainReport } from '../../../support/plain-report.ts';
import { unmark } from '../../../support/annotate.ts';

const { reportingVerbs } = openAids().codebooks;

/** The content `c` of a candidate with the cue `v`, without when somebody called it so. */
function called(marked: string): string {
  const { text, spans } = unmark(marked);
  const candidate = { source: null, cue: spans.get('v')![0]!, content: spans.get('c')! } as unknown as Candidate;
  return slice(text, withoutWhen(readProse(tokenise(plainReport(text)), reportingVerbs), candidate).content[0]!);
}

describe('when somebody called it so', () => {
  test.each([
    [
      'Lund {v:called} {c:the article “false” Monday while admitting he had changed the “small” plan}.',
      'the article “false”',
    ],
    ['The ministry {v:called} {c:the report baseless on Tuesday}.', 'the report baseless'],
    ['The ministry {v:dismissed} {c:it as a joke in a statement late on Friday night}.', 'it as a joke'],
    ['The ministry {v:has described} {c:the report as "old", in an interview with Radio Harl}.', 'the report as "old"'],
  ])('is no part of it: %s', (marked, content) => expect(called(marked)).toBe(content));

  test.each([
    ['Lund {v:said} {c:the port was hit on Tuesday}.', 'the port was hit on Tuesday'],
    ['Lund {v:called} {c:the raid “a joke on Tuesday”}.', 'the raid “a joke on Tuesday”'],
    ['Lund {v:called} {c:it “a rest while working”}.', 'it “a rest while working”'],
    // Told of what is denied.
    [
      "Ostland {v:called} {c:Norland's claim that it bombed the bridge in a letter to the council a lie}.",
      "Norland's claim that it bombed the bridge in a letter to the council a lie",
    ],
    [
      'Ostland {v:called} {c:the claim that Norland hacked the port while spying on Ostland a lie}.',
      'the claim that Norland hacked the port while spying on Ostland a lie',
    ],
    [
      'Ostland {v:called} {c:the claim of a raid while spying on Ostland a lie}.',
      'the claim of a raid while spying on Ostland a lie',
    ],
    [
      'Ostland {v:called} {c:the charge of theft in a letter to the council false}.',
      'the charge of theft in a letter to the council false',
    ],
    ['Ostland {v:dismissed} {c:claims that it hacked the port on Monday}.', 'claims that it hacked the port on Monday'],
    ['Ostland {v:dismissed} {c:claims it hacked the port on Monday}.', 'claims it hacked the port on Monday'],
    ['Ostland {v:dismissed} {c:the theory that the raid began on Monday}.', 'the theory that the raid began on Monday'],
    ['Lund {v:called} {c:the plan a Tuesday market}.', 'the plan a Tuesday market'],
  ])('is left in %s', (marked, content) => expect(called(marked)).toBe(content));
});
