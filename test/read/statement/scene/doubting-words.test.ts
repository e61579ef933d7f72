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
])('%s %s: %s', (cue, content, expected) => expect(doubts({ cue, content })).toBe(expected));
