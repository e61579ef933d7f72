import { expect, it } from 'vitest';
import { actorsIn } from '../meant-by.ts';

/** What a person is told to be part of, and whom to speak for. */
function ties(text: string, person: string) {
  const found = actorsIn(text).find(({ value }) => value.name === person);
  return found && [found.value.partOf, found.value.speaksFor];
}

it.each([
  ["Pavel Drusko's lawyer, Ines Maral, said so.", 'Ines Maral', [null, 'Pavel Drusko']],
  ["Pavel Drusko's lawyer Ines Maral said so.", 'Ines Maral', [null, 'Pavel Drusko']],
  ["Pavel Drusko's lawyer said so.", "Pavel Drusko's lawyer", [null, 'Pavel Drusko']],
  ["Pavel Drusko's spokesman Oto Brenk said so.", 'Oto Brenk', [null, 'Pavel Drusko']],
  ["Pavel Drusko's aide Ines Maral said so.", 'Ines Maral', [null, null]],
])('a person is no part of a person: %s', (text, person, expected) => {
  expect(ties(text, person)).toEqual(expected);
});

it.each([
  ["The Ports Ministry's lawyer, Ines Maral, said so.", 'Ines Maral', ['Ports Ministry', null]],
  ['Ports Ministry spokesman Oto Brenk said so.', 'Oto Brenk', ['Ports Ministry', 'Ports Ministry']],
])('but may be one of a body: %s', (text, person, expected) => {
  expect(ties(text, person)).toEqual(expected);
});
