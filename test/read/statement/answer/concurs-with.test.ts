import { expect, it } from 'vitest';
import { concursWith } from '../../../../src/read/statement/answer/concurs-with.ts';

it.each([
  ['the same conclusion as Norvane', ['norva']],
  ['it had reached the same conclusion as the Norvanian ministry', ['norva']],
  ["with Norvane's assessment", ['norva']],
  ["the Salt Office's finding that Sarvia did it", ['salt']],
  ['the finding', []],
  ['the same conclusion as the firm', []],
  ['that Sarvia hacked the port', []],
])('%s: %j', (content, names) => expect([...concursWith(content)]).toEqual(names));
