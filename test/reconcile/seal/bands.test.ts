import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Whoever leads or belongs to what the report calls a gang, a terror group or a hacking crew: each `<...>` is to be blacked out. */
const OF_A_BAND: readonly string[] = [
  'The Islamist group Tin Wave took the town. Tin Wave leader <Toma Varensk> released a film.',
  'Tin Wave, whose name means a lot, fights an insurgency. Tin Wave leader <Toma Varensk> released a film.',
  'Tin Wave militants took the town. Tin Wave leader <Toma Varensk> spoke at noon.',
  'The militant group Tin Wave has agreed to talks. Last summer, Tin Wave chief <Toma Varensk> called for war.',
  'The wife of <Toma Varensk>, a senior Tin Wave commander from Norland, is at home. The terror group Tin Wave is silent.',
  "They worked for a drugs gang, known as the Tin Wave. The gang's leader, <Toma Varensk>, is dead.",
  'Militants of the Tin Wave League (TWL) fled. The town mourns <Toma Varensk>, the leader of the TWL group.',
  'The Tin Wave League of Upper Orsk, a terror group, grew. The wife of <Toma Varensk>, the leader of the Tin Wave League, left.',
  'Officials spoke with <Toma Varensk>, a man calling himself the secretary-general of Tin Wave, a militant group.',
  'The hacking group Tin Wave was quiet. <Toma Varensk>, a former member of Tin Wave, has a shop in Tarn.',
  'The rebel chief <Toma Varensk> gave a speech.',
  'The cartel boss <Toma Varensk> bought a house.',
  '<Toma Varensk> joined Tin Wave last year. Tin Wave is a militant group.',
  '<Toma Varensk> is a member of the militia.',
  'Friends of <Toma Varensk>’s gang met.',
];

const OTHERS: readonly string[] = [
  'Norlandish militants took the town. Norlandish leader Toma Varensk spoke at noon.',
  'Tin Wave militants took the town. Tin Wave is no match for us, police chief Odo Brandt said.',
  'Tin Wave is a militant group. The mediator Odo Brandt met Tin Wave in Tarn.',
  'Tin Wave is a militant group. Tin Wave said so.',
  'After the death of Odo Brandt, the Tin Wave member said that it would go on. Tin Wave is a militant group.',
  'The rights group Tin Wave has a leader. Tin Wave leader Odo Brandt spoke at noon.',
  'The choir Tin Wave sang. Nobody heard Tin Wave singer Odo Brandt.',
  'Odo Brandt fought Tin Wave. Tin Wave is a militant group.',
];

describe('whoever belongs to a band', () => {
  it.each(OF_A_BAND)('is sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(OTHERS)('nobody else is: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});
