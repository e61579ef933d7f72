import { expect, it } from 'vitest';
import { actorsIn } from './meant-by.ts';

/** The unnamed sources behind the first, by what they are called. */
function others(text: string): string[] {
  const unnamed = actorsIn(text).filter(({ value: { form, name } }) => form === 'anonymous' && !/^one /i.test(name));
  return unnamed.map(({ value }) => value.name);
}

it.each([
  ['One official said it was a raid. A second said the files were sold.', ['second official']],
  ['One official said so. Another told the court more.', ['Another official']],
  ['“It was a raid,” one official said. “It was not,” said another.', ['another official']],
  ['One official said so. A third, who asked not to be named, said more.', ['third official']],
  ['One official said so. A second raid was reported.', []],
  ['One official said so. Another clinic said it was hit.', []],
  ['The port was hit. A second said so.', []],
])('%s: %j', (text, expected) => expect(others(text)).toEqual(expected));
