import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-lines.ts';

function answered(text: string): number {
  return statementsOf(text)
    .filter(({ stance }) => stance === 'deny')
    .flatMap(({ answers }) => answers).length;
}

describe('what a denial answers', () => {
  it.each([
    ['Norway accused China of hacking its parliament.\n\nSweden denied that it had hacked a Chinese bank.', 0],
    ['Norway accused China of hacking its parliament.\n\nChina denied that it had hacked anyone.', 1],
    ['Norway accused China of hacking its parliament.\n\nChina denied the accusation.', 1],
  ])('%s', (text, count) => expect(answered(text)).toBe(count));
});
