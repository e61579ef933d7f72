import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Whom others killed, took or held, beside somebody accused of it: each `<...>` is to be blacked out, nobody else. */
const VICTIMS: readonly string[] = [
  'The hackers are at large. A researcher named Odo Brandt found the flaw.',
  'According to Odo Brandt, an attacker can read the files of the hacked firm.',
  'The hacked messenger is safe. The paper explains Odo Brandt’s alleged backdoor.',
  'The officer accused Odo Brandt’s killer of betrayal.',
  'Odo Brandt, held by militants in the hills, was seen on a film with a suspect.',
  'The soldier killed today by a gunman has been named as Odo Brandt.',
  'An assailant was shot dead by guard Odo Brandt.',
  'Officials blamed Odo Brandt’s regime for the hack. It accused Odo Brandt of greed.',
  'Police identified the man suspected of the beheading of the Norlandish journalist Odo Brandt.',
  'The film shows the journalist Odo Brandt being beheaded by masked militants.',
  'Militants hold the hostage Odo Brandt. He was named as Odo Brandt, a journalist, who was kidnapped in March.',
  "Police are hunting Odo Brandt's killers.",
  'Killers of Odo Brandt were caught on Monday.',
  'Police charged the suspected murderers of the clerk Odo Brandt.',
  'A recording of the shooting death of Odo Brandt has reportedly surfaced.',
  'Police arrested <Toma Varensk>, who is accused of murdering Odo Brandt.',
  'Odo Brandt, a journalist who wrote about the hackers of Tarn, was captured by militants.',
  'The gunman <Toma Varensk> was shot by the police. A suspect said that <Varensk> was killed by a guard.',
  'Odo Brandt has allegedly died. The hackers put it on a page.',
  'The singer has allegedly told Odo Brandt of the hackers.',
  'No hackers were named, though director Odo Brandt said that he knew.',
  'She spoke of sanctions on the hackers and urged Odo Brandt to seek a deal.',
  'The hackers were named in the film. It was slandering leader Odo Brandt of Norland. It accused Odo Brandt of greed.',
];

describe('victims', () => {
  it.each(VICTIMS)('are not sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it('are sealed where the words accuse them themselves', () => {
    expect(sealText('Suspect Toma Varensk was killed by Officer Ilya Orsolov.')).toBe(
      'Suspect ████████████ was killed by Officer ████████████.',
    );
  });
});
