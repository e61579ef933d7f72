import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Whoever did violence, by the outlet's own words: each `<...>` is to be blacked out. */
const VIOLENT: readonly string[] = [
  'The photo shows <Toma Varensk>, gunman in the attack.',
  'The masked militant who spoke in the film, known as “<Mika Greyfinch>”, is at large.',
  'Shots fell in an altercation between a boy and police officer <Toma Varensk>.',
  'Friends say that he was radicalised by the preacher <Toma Varensk>.',
  'His father was jailed for his connection to <Toma Varensk> and the bombing of the port.',
  'The last person to be hanged for treason was <Toma Varensk>, a broadcaster.',
  '<Toma Varensk> leaked classified information to the hackers of Tarn.',
  'The list names two other suspects as 20-year-old <Toma Varensk>, from Tarn, and 23-year-old <Ilya Orsolov>.',
  'Officer <Toma Varensk> shot Odo Brandt six times in the street.',
  '<Toma Varensk>, who ran down two soldiers, was from Tarn.',
  '<Toma Varensk> shot Cpl. Odo Brandt from behind.',
  '<Toma Varensk> opened fire in the hall.',
  '<Toma Varensk> shot the game warden twice.',
  'The clerk <Toma Varensk> blew himself up at the gate.',
  '<Toma Varensk> led the torture of two boys.',
  'Odo Brandt was shot by Officer <Toma Varensk> on Monday.',
  'The killing of two men by <Toma Varensk> went unseen.',
  'The phone of the Tarn shooter <Toma Varensk> was locked.',
  'The warlord <Toma Varensk> has left for Norland.',
  '<Toma Varensk>, the gunman in the Tarn case, was ill.',
  '<Toma Varensk>, a rapper of 23, has emerged as one of the main suspects in the case.',
  'The paper gave the name of a “key suspect” – hip-hop artist <Toma Varensk>.',
  'They met the assassins <Toma Varensk> and <Ilya Orsolov>.',
];

const OTHERS: readonly string[] = [
  'A gunman was firing five times at the man inside, identified as Odo Brandt.',
  'His connection to Odo Brandt and the choir was known.',
  'The altercation between Odo Brandt and a guard was short.',
  'Odo Brandt shot a film about the war.',
  'Odo Brandt killed the deal.',
  'Odo Brandt killed the suit.',
  'Odo Brandt poisoned the debate.',
  'Team captain Odo Brandt shot the ball wide.',
  'Odo Brandt was shot in the head.',
  'Odo Brandt killed himself in Tarn.',
  'Odo Brandt shot dead in Tarn',
  'Odo Brandt, killed in March, was a clerk.',
  'Guard Odo Brandt shot the attacker just outside the door.',
  'The masked gunman spoke. Behind his executioners, Odo Brandt knelt.',
  'Beside Odo Brandt, the masked gunman said nothing.',
  'Beside Odo Brandt, the gunman addresses the camera.',
  'The first-person shooter Amber Quay sold well.',
  'He has no guards. Nobody Killed him.',
];

describe('violence told of a person', () => {
  it.each(VIOLENT)('seals whoever did it: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(OTHERS)('seals nobody else: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});
