import { expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

it.each([
  ['Former National Signals Agency contractor Petra Holm said that Velmark hacked the port.', 'Petra Holm'],
  ['National Signals Agency chief economist Petra Holm said that Velmark hacked the port.', 'Petra Holm'],
  ['The National Signals Agency said that Velmark hacked the port.', 'National Signals Agency'],
])('whoever has a name speaks before the body behind it: %s', (text, name) => {
  expect(statementWith(text, 'that Velmark').actor).toBe(name);
});

it.each([
  [
    'An expert from the Polish Harbour Agency said that hackers stole files.',
    'expert from the Polish Harbour Agency',
    'PL',
  ],
  ['An analyst at Tarn Labs said that hackers stole files.', 'analyst at Tarn Labs', null],
  ['The Polish Harbour Agency from Tarn said that hackers stole files.', 'Harbour Agency', 'PL'],
])('whoever is from a body is not the body: %s', (text, actor, actorCountry) => {
  expect(statementWith(text, 'that hackers')).toMatchObject({ actor, actorCountry });
});

it('of two states named together a body is neither’s', () => {
  const countryOf = (text: string) => statementWith(text, 'that hackers').actorCountry;
  expect(countryOf('The US-China Business Council said that hackers stole files.')).toBeNull();
  expect(countryOf('The U.S. China Trade Review Commission said that hackers stole files.')).toBeNull();
  expect(countryOf('The China Business Council said that hackers stole files.')).toBe('CN');
});

it('a stage of what happened says nothing', () => {
  expect(() => statementWith('The second stage blamed the servers of the port.', 'the servers')).toThrow(
    /^0 statements/,
  );
});
