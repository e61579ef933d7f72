import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { statementsOf } from './read-lines.ts';

/** Each response: what it does, and the first words of each of what it answers. */
function responses(text: string): string[] {
  const all = statementsOf(text);
  return all.flatMap(({ stance, answers }) => {
    if (stance !== 'deny' && stance !== 'confirm') return [];
    const told = answers.map((answer) => slice(text, all.find(({ id }) => id === answer.statement)!.content[0]!));
    return [`${stance}: ${told.sort().join(' + ')}`];
  });
}

const PAIR = 'Rolf Hessen is charged with theft. Mira Dravic is charged with copying mail.';
const QUARREL =
  "Norvane's security service accused Sarvia of cutting off power.\n\nSarvia in turn accused Norvane of hacking two banks.\n\n";

describe('several who are charged', () => {
  it.each([
    [`${PAIR} Dravic denies the charge.`, ['deny: Mira Dravic']],
    [`${PAIR} Hessen denies the charge.`, ['deny: Rolf Hessen']],
    [`${PAIR} Both men denied the charges.`, ['deny: Mira Dravic + Rolf Hessen']],
  ])('%s', (text, expected) => expect(responses(text)).toEqual(expected));
});

describe('whoever comes to the same conclusion', () => {
  it.each([
    [
      `${QUARREL}Researchers at Pine Labs came to the same conclusion as Norvane.`,
      ['confirm: Sarvia of cutting off power'],
    ],
    [
      `${QUARREL}The firm said it had reached the same conclusion as Sarvia.`,
      ['confirm: Norvane of hacking two banks'],
    ],
    [`${QUARREL}Pine Labs came to the same conclusion as Westfold.`, ['confirm: ']],
    [
      'Pine Labs attributed the raid to Salt Heron.\n\nOxbow Research attributed the raid to Tin Lantern.\n\nPine Labs told Oxbow Research that it stands by its findings.',
      ['confirm: the raid to Salt Heron', 'confirm: the raid to Salt Heron'],
    ],
    [`${QUARREL}Pine Labs could not come to the same conclusion as Norvane.`, []],
  ])('%s', (text, expected) => expect(responses(text)).toEqual(expected));
});

describe('whoever denies for itself', () => {
  it.each([
    [
      'An official said that the Sarvian unit Tin Lantern had scouted the port.\n\nKelvolt Systems, a supplier, denied that its update was faulty.',
      ['deny: '],
    ],
    [
      'Norway accused Russia of cutting the cable.\n\nChina, whose ship was in the area, said it had no part in the incident.',
      ['deny: '],
    ],
    [
      'Norway accused Russia of cutting the cable.\n\nRussia said it had no part in the incident.',
      ['deny: Russia of cutting the cable'],
    ],
  ])('does not answer what others stand accused of: %s', (text, expected) => expect(responses(text)).toEqual(expected));
});

describe("advice to see to what is one's own", () => {
  const stanceOf = (said: string) => statementsOf(`Norvane accused Sarvia of a raid. She said ${said}.`).at(-1)!.stance;
  it.each([
    ['Norvane should look at its own clinics', 'demand'],
    ['Norvane ought to put its own house in order', 'demand'],
    ['Norvane should look for the culprits in its own cellar', 'accuse or deny'],
    ['Norvane hacked its own clinics', 'accuse or deny'],
  ])('%s: %s', (said, expected) => expect(stanceOf(said) === 'demand').toBe(expected === 'demand'));
});

describe('whoever will not say', () => {
  const CHARGE = 'The envoy of Norvane said that Sarvia was behind the attack on the port.\n\n';
  /** Whether the refusal that a text ends with answers anything. */
  const answers = (text: string) =>
    statementsOf(text).findLast(({ stance }) => stance === 'withhold')!.answers.length > 0;

  it.each([[`${CHARGE}The embassy of Sarvia declined to comment on the attack.`, true]])(
    'answers what is put to it: %s',
    (text, given) => expect(answers(text)).toBe(given),
  );

  const WIRE =
    'Sarvia jammed the pilots of the port, the harbour council said on Monday.\n\nThe Westfold envoy, Mo Ek, told a briefing that the jamming was meant to blind the tugs of Norvane.\n\nSarvia denies it. Its cabinet said it knew of no accusation.\n\n';

  it.each([[`${WIRE}The chief pilot of Norvane, Ada Lund, declined to attribute the jamming in May.`, false]])(
    'and nothing where it might accuse: %s',
    (text, given) => expect(answers(text)).toBe(given),
  );
});
