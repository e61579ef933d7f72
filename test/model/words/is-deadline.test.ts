import { expect, test } from 'vitest';
import { isDeadline } from '../../../src/model/words/is-deadline.ts';

/** The time stands behind the bar. */
function told(sentence: string): boolean {
  const start = sentence.indexOf('|');
  return isDeadline(sentence.replace('|', ''), start);
}

test.each([
  'The port has |until Friday to pay.',
  'The board have |until 4 May to answer.',
  'It gave the harbour board |until Friday.',
  'The firm was given |until Monday to pay.',
  'It set a deadline of |Monday for an answer.',
  'The board must answer |by Friday.',
  'The ultimatum expires on |Friday.',
])('a time that somebody is given: %s', (sentence) => expect(told(sentence)).toBe(true));

test.each([
  'The wards were shut |until Friday.',
  'The hackers had read the mail |until Friday.',
  'The deadline passed on |Friday.',
  'After the deadline hackers struck on |Friday.',
  'The mail must have been read |by Friday.',
  'The guards should surely have known |by Friday.',
  'It was found |by Friday.',
  'The ministry has said |on Friday that it will not pay.',
])('not: %s', (sentence) => expect(told(sentence)).toBe(false));
