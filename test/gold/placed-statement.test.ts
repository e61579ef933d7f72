import { expect, it } from 'vitest';
import { hashOf, placed, type PlacedStatement } from '../../gold/placed-statement.ts';

const TEXT = 'Ada Lund, cited by Norland Radio, said Westmark broke in. Nobody in Westmark would say more.';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const SAID: PlacedStatement = {
  id: 'a1',
  source: at('Ada Lund'),
  cue: at('said'),
  content: [at('Westmark'), at('broke in')],
  stance: 'accuse',
  hedged: true,
  via: at('Norland Radio'),
  accused: at('Westmark'),
  level: 'state',
};
const UNSAID: PlacedStatement = { content: [at('say more')], stance: 'withhold', answers: [['a1', 'whole']] };

it('a placed statement gets its words from the text', () => {
  const [said, unsaid] = placed(TEXT, [SAID, UNSAID]);
  const words = [said!.source!, said!.cue!, ...said!.content].map(({ start, end }) => TEXT.slice(start, end));
  expect(words).toEqual(['Ada Lund', 'said', 'Westmark', 'broke in']);
  expect(said).toMatchObject({ id: 'a1', via: ['Norland Radio'], accused: 'Westmark', accusedLevel: 'state' });
  expect(unsaid!.answers).toEqual([{ statement: 'a1', element: 'whole' }]);
});

it('what is left out of a placed statement does not apply', () => {
  const [, unsaid] = placed(TEXT, [SAID, UNSAID]);
  expect(unsaid).toMatchObject({ id: 's2', source: null, cue: null, accused: null, accusedLevel: null });
  expect(unsaid).toMatchObject({ hedged: false, nested: false, via: [] });
});

it('marks know a text by the SHA-256 of its bytes', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
