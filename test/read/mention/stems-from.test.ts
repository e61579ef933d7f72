import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { actorsIn } from './meant-by.ts';

/** The words of all actors but the council that tells of them. */
const wordsOf = (text: string) =>
  actorsIn(text)
    .map((actor) => slice(text, actor))
    .filter((words) => !words.includes('council'));

describe('a state that an attack stems from', () => {
  it.each([
    ["The council told of attacks stemming from the People's Republic of China.", ["the People's Republic of China"]],
    ['The council told of attacks that originated from China.', ['China']],
    ["The council told of parcels from the People's Republic of China.", []],
  ])('is an actor, and its people are none: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
