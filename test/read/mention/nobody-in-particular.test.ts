import { expect, it } from 'vitest';
import { namesIn } from './meant-by.ts';

it.each([
  ['They closed any foundation that helped.', []],
  ['They questioned every company in town.', []],
  ['They charged 2025 persons over it.', []],
  ['They looked for further suspects.', []],
  ['They knew such groups well.', []],
  ['They closed the foundation that helped.', ['foundation']],
  ['They charged 25 persons over it.', ['25 persons']],
  ['They charged a further 12 suspects over it.', ['12 suspects']],
  // What something is about; and a group that is only somebody's.
  ['They read the APT28-related files.', []],
  ['They read the FSB-related files.', []],
  ['They named the FSB-linked group.', ['FSB-linked group']],
  ['They named the Salt Heron news agency.', ['Salt Heron news agency']],
  // A verb, not what hackers are.
  ['They have alleged hackers read mail.', ['hackers']],
  ['They held three alleged hackers.', ['three alleged hackers']],
])('%s', (text, actors) => {
  expect(namesIn(text).filter((name) => name !== 'They')).toEqual(actors);
});
