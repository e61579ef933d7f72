import { expect, it } from 'vitest';
import { doubts } from '../../../../src/read/statement/scene/doubting-words.ts';

it.each([
  ['doubt', 'that norvane did it', true],
  ['are skeptical of', 'claims that norvane did it', true],
  ['are not yet convinced', 'that norvane did it', true],
  ['cast doubt on', 'the claim', true],
  ['questioned whether', 'norvane did it', true],
  ['said', 'nothing links the raid to norvane', true],
  ['has no doubt', 'that norvane did it', false],
  ['left little doubt', 'that norvane did it', false],
  ['said it had no reason to doubt', 'the findings', false],
  ['are convinced', 'that norvane did it', false],
  ['did not respond to questions', 'about the raid', false],
  ['said', 'nothing was lost in the raid linked to norvane', false],
  ['said', 'claims that norvane hacked the clinics rest on one address', true],
  ['said', 'the allegation that norvane did it remains unproven', true],
  ['said', 'claims that norvane hacked the clinics are backed by logs', false],
  ['believe', 'that norvane did it', false],
  ['do not believe', 'that norvane did it', true],
  ['does not think', 'norvane did it', true],
  ['have long believed', 'that norvane did it', false],
  ['did not say', 'that norvane did it', false],
])('%s %s: %s', (cue, content, expected) => expect(doubts({ cue, content })).toBe(expected));

it.each([
  ['Few experts', true],
  ['Hardly any analysts', true],
  ['A few experts', false],
  ['Experts', false],
])('%s believe it: doubts %s', (source, expected) =>
  expect(doubts({ cue: 'believe', content: 'that norvane did it' }, source)).toBe(expected),
);
