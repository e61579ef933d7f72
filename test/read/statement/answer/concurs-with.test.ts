import { expect, it } from 'vitest';
import { concursWith, holdsToItsOwn } from '../../../../src/read/statement/answer/concurs-with.ts';

it.each([
  ['the same conclusion as Norvane', ['norva']],
  ['it had reached the same conclusion as the Norvanian ministry', ['norva']],
  ["with Norvane's assessment", ['norva']],
  ["the Salt Office's finding that Sarvia did it", ['salt']],
  ['the finding', []],
  ['the same conclusion as the firm', []],
  ['that Sarvia hacked the port', []],
])('%s: %j', (content, names) => expect([...concursWith(content)]).toEqual(names));

it.each([
  ['said that it stands by its findings', true],
  ['stood by her own attribution', true],
  ['maintained its earlier assessment', true],
  ['stood by the second', false],
  ["agreed with Norvane's findings", false],
  ['that its findings were the same', false],
])('holds to what it said itself: %s', (words, expected) => expect(holdsToItsOwn(words)).toBe(expected));
