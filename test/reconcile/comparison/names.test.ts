import { expect, test } from 'vitest';
import type { Medium } from '../../../src/model/report.ts';
import { annotate, type MentionNote } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

function written(marked: string, medium: Medium | null = null) {
  const names = [...marked.matchAll(/\{n:([^}]+)\}/g)].map(([, name]) => name!);
  const mentions = names.map((name): MentionNote => ({ actor: 'n', name, level: 'organisation', form: 'name' }));
  return annotate(marked, { medium, mentions });
}

type Told = ReturnType<typeof written>;

test.each<[string, Told, Told, string[]]>([
  ['a unit with two figures turned', written('It blames Unit 3381.'), written('It blames Unit 3318.'), ['garbles']],
  ['two units', written('It blames Unit 3381.'), written('It blames Unit 3395.'), []],
  [
    'two units of which one report names both',
    written('It blames Unit 3381.'),
    written('Not Unit 3381 but Unit 3318.'),
    [],
  ],
  [
    'an acronym misheard beside the same words',
    written('The harbour safety office, the HSU, denies it.', 'transcript'),
    written('The Harbour Safety Office (HSO) denies it.'),
    ['garbles'],
  ],
  [
    'acronyms of two bodies',
    written('The federal safety service, the FSS, denies it.'),
    written('The Federal Supply Office (FSO) denies it.'),
    [],
  ],
  ['a name misspelled', written('It runs {n:Lirra Wenskate}.'), written('It runs {n:Lirra Venskate}.'), ['garbles']],
  [
    'a word that sounds like the other in a transcript',
    written('It runs {n:Norrvik Keys}.', 'transcript'),
    written('It runs {n:Norrvik Quays}.'),
    ['garbles'],
  ],
  [
    'two words that sound alike in two texts',
    written('It runs {n:Norrvik Keys}.'),
    written('It runs {n:Norrvik Quays}.'),
    [],
  ],
  ['two names', written('It runs {n:Norrvik Port}.'), written('It runs {n:Norrvik Bank}.'), []],
])('%s', (_, a, b, expected) => {
  const field = compareOneEvent([a, b]).find(({ name }) => name === 'name');
  expect(shown(field, [a, b]).map((line) => line.replace(/^.*: /, ''))).toEqual(expected);
});
