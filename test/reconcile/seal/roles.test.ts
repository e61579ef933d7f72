import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Whoever is said to have a part in a crime: each `<...>` is to be blacked out. */
const ROLES: readonly string[] = [
  'Two people have been charged. The main man according to prosecutors is one <Radomir Stash>, a clerk.',
  'Prosecutors say the ringleader is one <Stefan Ruzic> and the paymaster a certain <Ana Loring>.',
  'According to police the brains of the gang was <Tobias Grell>.',
  'The hackers hit the port in May. They say the boss is one <Petra Golding>.',
  'The money was stolen. Detectives say the go-between was <Odo Marsk>.',
  'The main man, police say, was <Odo Marsk>, and the stolen money went abroad.',
  'The mastermind was somebody called <Odo Marsk>.',
  '<Odo Marsk> was the brains behind the raid on the bank, a witness told the trial.',
  'It was planned by <Odo Marsk>, the brains of the ring, the court heard.',
  'The man behind the ransomware is a certain <Odo Marsk>, investigators told the channel.',
];

const OTHERS: readonly string[] = [
  'The boss of the hacked firm is one Petra Golding.',
  'The company was hacked. The boss is Petra Golding.',
  'The choir sang on Sunday. Its leader is one Petra Golding.',
  'The lead man on the inquiry into the hack is one Petra Golding.',
  'The hackers hit the port. The brains of the newsroom is Petra Golding.',
  'The police have a new chief. The boss, Petra Golding, said the hackers were known.',
  'The hackers, who go by the name Black Heron, have asked for about $4 million.',
  'The head of the hospital that the gang hacked is Petra Golding.',
];

describe('a part in a crime', () => {
  it.each(ROLES)('seals whoever is said to have it: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(OTHERS)('is no part in a firm: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});
