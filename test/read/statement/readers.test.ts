import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FINDERS } from '../../../src/read/statement/find/finders.ts';
import { TRAINED } from '../../../src/read/statement/trained/trained-reader.ts';

const ROOM = join(import.meta.dirname, '../../../src/read/statement');
const NAMES = [TRAINED, ...FINDERS].map(({ name }) => name);

test('no two readers share a name', () => {
  expect(NAMES).toEqual([...new Set(NAMES)]);
});

test('nothing asks for a reader by its name: what may be asked is a trait of the reader', () => {
  const asks = /\breader(\.name)? *[!=]==? *['"`A-Z]|\.(has|includes)\([^()]*\breader(\.name)?\)/;
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.filter((file) => asks.test(readFileSync(join(ROOM, file), 'utf8')))).toEqual([]);
});
