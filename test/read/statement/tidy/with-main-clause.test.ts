import { describe, expect, test } from 'vitest';
import { withMainClause } from '../../../../src/read/statement/tidy/with-main-clause.ts';
import { mended } from '../../../support/mended.ts';

describe('what is said goes on behind a clause about its subject', () => {
  test.each([
    [
      '{s:The port} {q:said} {c:that the hacking campaign}, which Norland blamed on Velmora, was invented by clerks.',
      'The port: that the hacking campaign, which Norland blamed on Velmora, was invented by clerks',
    ],
    [
      '{s:The port} {q:said} {c:that the mayor}, who left in May, had been warned.',
      'The port: that the mayor, who left in May, had been warned',
    ],
  ])('%s', (marked, spans) => expect(mended(withMainClause, marked)).toBe(spans));

  test.each([
    [
      '{s:The port} {q:said} {c:that the mayor was ill}, which Norland denied, had it been true.',
      'The port: that the mayor was ill',
    ],
    ['{s:The port} {q:named} {c:the mayor}, who left in May, was ill.', 'The port: the mayor'],
    ['{s:The port} {q:said} {c:that the mayor}, who left in May.', 'The port: that the mayor'],
  ])('and nowhere else: %s', (marked, spans) => expect(mended(withMainClause, marked)).toBe(spans));
});
