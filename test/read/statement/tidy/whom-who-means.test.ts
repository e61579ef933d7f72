import { expect, test } from 'vitest';
import { withWhomWhoMeans } from '../../../../src/read/statement/tidy/whom-who-means.ts';
import { mended } from '../../../support/mended.ts';

test.each([
  ['A spokesman {s:who} {q:confirms} {c:the inquiry} left.', 'A spokesman: the inquiry'],
  ["The port's spokesman, {s:who} {q:confirms} {c:the inquiry}, left.", "The port's spokesman: the inquiry"],
  ['The firm, {s:which} {q:confirms} {c:a loss}, will pay.', 'The firm: a loss'],
  ['{s:The firm} {q:confirms} {c:a loss}.', 'The firm: a loss'],
  ['{s:He} {q:confirms} {c:a loss}.', 'He: a loss'],
])('%s', (marked, spans) => expect(mended(withWhomWhoMeans, marked)).toBe(spans));
