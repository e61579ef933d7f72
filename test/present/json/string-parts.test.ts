import { expect, it } from 'vitest';
import { safeJson } from '../../../src/present/json/safe-json.ts';
import { stringParts } from '../../../src/present/json/string-parts.ts';

it.each([
  ['nothing', ''],
  ['a short text', 'She said "no".\n'],
  ['characters of two units at every place', `x${'🛰'.repeat(70_000)}`],
  ['the same one unit on', '🛰'.repeat(70_000)],
  ['what deceives', `\u202e${'a\u200b'.repeat(70_000)}`],
])('gives in parts what is JSON as a whole: %s', (_, text) => {
  expect(`"${[...stringParts(text)].join('')}"`).toBe(safeJson(text));
});

it('gives a long text in several parts', () => expect([...stringParts('a'.repeat(200_000))].length).toBe(4));
