import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../../src/model/statement.ts';
import { statementsOf } from '../read-lines.ts';

/** Text, and the stances of its statements in text order. */
type Case = [text: string, ...stances: Stance[]];

describe('stance', () => {
  it.each<Case>([
    ['Norland accused Westmark of stealing files.', 'accuse'],
    ['The bureau said Westmark hacked the port.', 'accuse'],
    ['The bureau said the attack was carried out by Westmark.', 'accuse'],
    ['Two men, a Westmarker and a Norlander, have been charged, prosecutors said.', 'accuse'],
    ['Prosecutors said nobody had been charged.', 'assert'],
    ['Prosecutors said two suspects could be charged next week.', 'assert'],
    ['Westmark denied the charges.', 'deny'],
    ['Westmark said the accusations were fabricated.', 'deny'],
    ['Westmark called the report baseless.', 'deny'],
    ['The ministry said the office opens on Monday.', 'assert'],
    ['The embassy declined to comment on the report.', 'withhold'],
    ['The size of the reward was not disclosed.', 'withhold'],
    ['The envoy urged Westmark to hand over the suspects.', 'demand'],
    ['The minister said the guilty must be punished.', 'demand'],
    ['The minister warned that there would be consequences.', 'warn'],
    ['The spokesman confirmed the visit.', 'confirm'],
    ['An analyst said the timing was probably no accident.', 'assess'],
    ['The bureau did not name the suspects.', 'withhold'],
    ['The envoy said he had nothing to add.', 'withhold'],
    ['The police would only say that a complaint had been filed.', 'withhold'],
    ['The minister said it was a matter for the courts.', 'withhold'],
    ['The minister said the investigation was still ongoing.', 'withhold'],
    ['The envoy said the contracts were confidential.', 'withhold'],
    ['The bureau issued a reward for the arrest of two men.', 'demand'],
    ['Westmark was not involved in the breach, the envoy said.', 'deny'],
    ['The ministry said the trade talks will resume in June.', 'assert'],
    ['Analysts believe the talks are unlikely to succeed.', 'assess'],
  ])('%s', (text, ...stances) => {
    expect(statementsOf(text).map(({ stance }) => stance)).toEqual(stances);
  });

  it.each<[string, Stance]>([
    ['China accused Taiwan of hacking a company. Taiwan in turn accused China of spreading rumours.', 'counter-accuse'],
    ['China accused Taiwan of hacking a company. Japan accused China of spreading rumours.', 'accuse'],
    ['China accused Taiwan of hacking a company. Taiwan accused China of spreading rumours.', 'accuse'],
  ])('counter-accuse needs more than a charge against the speaker: %s', (text, stance) => {
    expect(statementsOf(text).at(-1)!.stance).toBe(stance);
  });

  it.each([
    'China denied the charges. Taiwan accused China of hacking a firm. Beijing described the campaign as sabotage.',
    'Taiwan accused China of hacking a firm. Officers belong to what China calls a ghost squadron.',
  ])('whoever names an act or its doers denies nothing: %s', (text) => {
    expect(statementsOf(text).at(-1)!.stance).not.toBe('deny');
  });

  it.each([
    ['A baker near the quay said he is a fan of the old ferry and has clear memories of it.', 'assert'],
    ['The museum said that the document is protected and that visitors have to ask for it.', 'assert'],
    ['The harbour museum said that the reports of an intrusion at the quay are false.', 'deny'],
  ])('whom nobody accuses denies only with a word that denies: %s', (sentence, stance) => {
    expect(statementsOf(`Norland accused Velmark of hacking its port. ${sentence}`)[1]!.stance).toBe(stance);
  });

  it('says counter-accuse where the text shows the order', () => {
    const text =
      'China accused Taiwan of hacking a company. Taiwan denied the charges, accusing China of spreading rumours.';
    expect(statementsOf(text).map(({ stance }) => stance)).toEqual(['accuse', 'deny', 'counter-accuse']);
  });
});

describe('hedge', () => {
  it.each([
    ['Officials said the group was likely behind the breach.', true],
    ['The men allegedly took part in the breach.', true],
    ['Officials said the group was behind the breach.', false],
    ['Norland claims that Westmark hacked its ports.', false],
    ['The bureau alleged that Westmark hacked its ports.', false],
    ['The bureau said in May that Westmark hacked its ports.', false],
  ])('%s', (text, hedged) => {
    expect(statementsOf(text)[0]!.hedged).toBe(hedged);
  });
});
