import { expect, test } from 'vitest';
import { isCrowd } from '../../../src/model/words/is-crowd.ts';

test.each(['Traders', 'residents', 'Residents of Dunmore', 'angry customers', 'The fans who queued', 'fuel traders'])(
  '%s are a crowd without a name',
  (words) => expect(isCrowd(words)).toBe(true),
);

test.each(['Dunmore Traders', 'The Residents', 'the residents association', 'officials', 'a trader', 'Tarn Labs'])(
  '%s: no crowd',
  (words) => expect(isCrowd(words)).toBe(false),
);
