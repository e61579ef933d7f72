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

it.each([
  // A group by its noun is the group; some of it, or whose it is, are not.
  ['The Grelk gang and Grelk hackers did it. They feared Grelk.', ['Grelk', 'Grelk', 'Grelk']],
  ['The Grelk gang did it. They feared Grelk leaders.', ['Grelk', 'Grelk leaders']],
  ['The Grelk gang did it. They feared Grelk and held five Grelk hackers.', ['Grelk', 'Grelk', 'five Grelk hackers']],
  ['Velmoran hackers did it. Some feared the Velmoran group.', ['Velmoran hackers', 'Velmoran group']],
  ['Velmoran hackers did it. The Velmoran embassy was calm.', ['Velmoran hackers', 'Velmoran embassy']],
  ['They feared the Salt Heron group.', ['Salt Heron']],
  ['They feared the Polish-speaking Grelk gang. Grelk denied it.', ['Grelk', 'Grelk']],
  // A service that one uses is nobody, one that serves a state is.
  ['They broke the messaging service.', []],
  ['They broke the online services.', []],
  ['They broke the security service.', ['security service']],
  // States are no persons.
  ['They told several EU member states.', ['EU']],
  ['They told Norway, a NATO member.', ['Norway', 'NATO']],
  ['They told a member of the alliance.', ['alliance']],
  ['They told a member of the union.', ['member', 'union']],
])('%s', (text, actors) => {
  expect(namesIn(text).filter((name) => name !== 'They')).toEqual(actors);
});

it('a single word at the head of a sentence is a firm that the words behind it show', () => {
  expect(namesIn('Tarnmark, a leading U.S. security firm, said that mail was read.')).toContain('Tarnmark');
  expect(namesIn('Sadly, a security firm was hit.')).toEqual(['security firm']);
});
