import { describe, expect, it } from 'vitest';
import { codeNamesIn } from '../../../../src/read/mention/actor/code-names.ts';

describe('names in capitals as firms give them to intruders', () => {
  it.each([
    'TIN LANTERN was behind the theft, the firm said.',
    'The firm said that TIN LANTERN operates on behalf of the navy.',
    'Since May TIN LANTERN has also targeted ferries.',
    'We track this as TIN LANTERN.',
    'It overlaps with TIN LANTERN and others.',
    "Most of TIN LANTERN's infrastructure was rented.",
    'The firm put it down to the actor TIN LANTERN, which denies nothing.',
    'The port was hit again. It was the work of TIN LANTERN.',
  ])('are those of groups: %s', (text) => expect(codeNamesIn(text)).toEqual(['TIN LANTERN']));

  it.each([
    ['a person in a paper of a court', 'The defendant ADA LUND was behind the theft. ADA LUND used the passwords.'],
    ['a person with an age', 'ADA LUND, 41, was behind the theft. She is in custody. ADA LUND worked for the port.'],
    ['whoever is charged', 'Police charged ADA LUND on Monday. ADA LUND was behind the theft.'],
    ['whoever speaks', 'ADA LUND said no. ADA LUND was behind the theft.'],
    ['a surname before a given name', 'LUND, Ada. ADA LUND was behind the theft.'],
    ['another person written so', 'Police arrested IVO DANE. ADA LUND was behind the theft.'],
    ['a headline', 'PORT HACKERS STOLE FILES, SAYS NORLAND'],
    [
      'a defendant at the head of a sentence',
      'Defendants IVAN PETROV and LENA TORVIK targeted the port, the court said.',
    ],
    ['whom somebody is blamed on', 'Norland blamed the hack on IVAN PETROV. IVAN PETROV acted alone, his lawyer said.'],
    ['in an indictment', 'The campaign was the work of IVAN PETROV. IVAN PETROV hacked the port, the indictment says.'],
    ['one word', 'LANTERN was behind the theft.'],
    ['what does nothing', 'Signs read MIND YOUR HEAD and KEEP RIGHT at the quay.'],
    ['a name in name case', 'Tin Lantern was behind the theft.'],
  ])('are none where it is %s', (_, text) => expect(codeNamesIn(text)).toEqual([]));
});
