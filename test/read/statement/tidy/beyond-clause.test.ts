import { describe, expect, test } from 'vitest';
import { withSpeakerBeyondClause } from '../../../../src/read/statement/tidy/beyond-clause.ts';
import { mended } from '../../../support/mended.ts';

describe('who speaks beyond a clause that somebody else speaks in', () => {
  test.each([
    [
      'A woman whom {s:the ministry linked to the theft} {q:told} us {c:that she was ill}.',
      'A woman: that she was ill',
    ],
    ['The firm which the ministry blamed for {s:the leak} {q:said} {c:it had warned}.', 'The firm: it had warned'],
    ['A clerk who police say wrote {s:the code} {q:said} {c:he was ill}.', 'A clerk: he was ill'],
  ])('is the source: %s', (marked, spans) => expect(mended(withSpeakerBeyondClause, marked)).toBe(spans));

  test.each([
    [
      'Ivo Dane, whom police accuse of theft, left, and {s:the court} {q:said} {c:he was ill}.',
      'the court: he was ill',
    ],
    ['A clerk who {s:police} {q:say} {c:wrote the code} left.', 'police: wrote the code'],
    ['{s:The ministry} {q:said} {c:it had warned}.', 'The ministry: it had warned'],
  ])('is left as it is in %s', (marked, spans) => expect(mended(withSpeakerBeyondClause, marked)).toBe(spans));
});
