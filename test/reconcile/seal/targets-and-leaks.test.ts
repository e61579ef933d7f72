import { describe, expect, it } from 'vitest';
import { findSeals, keyOfReports } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Targets of sanctions and lawsuits, each told by an office or a relation: each `<...>` is to be blacked out. */
const TARGETS: readonly string[] = [
  'Norland announced sanctions against a number of officials, including Sens. <Toma Varensk> and <Ilya Orsolov>, in answer to a law.',
  'The senators were the targets of the sanctions. Others include the ambassador for trade, <Toma Varensk>, and Rep. <Ilya Orsolov>.',
  'The law calls for sanctions on a member of the council, <Toma Varensk>, as responsible for the camps.',
  "The lawsuit is targeting <Toma Varensk>, his son-in-law <Ilya Orsolov>, his campaign chairman <Lun Sevei> and Sevei's deputy, <Bao Tarim>.".replace(
    "Sevei's",
    "<Sevei>'s",
  ),
  'The choir sued its former director <Toma Varensk>.',
  'He is not the target of the investigation into his lawyer <Toma Varensk>.',
  'The suit names the president’s son, <Toma Varensk Jr>.',
];

const NO_TARGETS: readonly string[] = [
  'Norland blacklisted Amber Quay, a chip maker, on Monday.',
  'The family is suing Amber Quay over the drilling rights.',
  'The inquiry into the copying of the Land Roll is over.',
  'The lawsuit against the firm is weak, lawyer Odo Brandt said.',
  'The choir sang. Others include the ambassador for trade, Odo Brandt.',
  'The investigation into the death of Odo Brandt is over.',
];

/** Whoever's private matters came out. */
const LEAKED: readonly string[] = [
  'A nurse whose files were posted online, <Mira Tolvan>, told the Post that she was afraid.',
  'Two nurses whose records were leaked, <Mira Tolvan> and <Odo Brandt>, told the Post that they were afraid.',
  'The records of <Mira Tolvan>, a nurse, were posted online.',
  'Hackers stole the files of <Mira Tolvan>, 41, and left.',
  'Private photos and a video clip of the singers <Toma Varensk> known by her stage name Greyfinch and <Katrin Wolmar> were leaked online.',
  '<Katrin Wolmar>, who sings in Tarn, had her photos leaked as well in April.',
  'Nude pictures of stars including <Katrin Wolmar> and <Mira Sollund> were also published.',
  'Hackers leaked private photos of stars like <Katrin Wolmar> and <Mira Sollund>.',
  "<Katrin Wolmar>'s private messages were stolen.",
  'Her private photos were leaked. Her original name being <Katrin Wolmar>, she is from Tarn.',
  "<Katrin Wolmar>'s medical file was sent to her employer.",
  'The tax records of <Katrin Wolmar>, a baker, were later sold to two newspapers.',
  '<Katrin Wolmar>, the baker whose medical file was handed to her boss, has moved away.',
  '<Katrin Wolmar>, 61, a retired baker whose therapy notes were copied, has moved away.',
  '<Katrin Wolmar>, whose bank statements were copied, has moved away.',
  'Papers of 900 savers were copied, among them the medical file of <Katrin Wolmar>, a 61-year-old baker.',
  'Among the leaked papers is the file of a former dancer, <Katrin Wolmar>, who did not choose it.',
  'In the stolen records were the diagnosis and the address of the baker <Katrin Wolmar>.',
  'The dump includes the medical history of retired judge <Katrin Wolmar>.',
  'A first batch of files contains the patient record of one <Katrin Wolmar>, a baker.',
  'A schoolteacher, <Odo Marsk>, said his psychiatric notes had been published by the gang.',
  '<Katrin Wolmar> told the channel that her treatment for depression had been made public.',
  'The medical file of <Katrin Wolmar> is among those posted.',
  '<Katrin Wolmar>, a baker, is one of the patients whose therapy notes were leaked.',
];

const NOT_LEAKED: readonly string[] = [
  'The firm whose files were leaked, Amber Quay, said so.',
  'Hackers stole the records of Amber Quay.',
  'The files of Amber Quay were leaked on Monday.',
  'The records of Odo Brandt, a singer, were released in May.',
  'Photos of the harbour by Odo Brandt were sold.',
  'Odo Brandt had her photos framed.',
  "Odo Brandt's medical file was sent to the hospital.",
  'Odo Brandt, the doctor whose reports were sent to the newspapers, is retired.',
  'Papers were copied, among them a medical study by Odo Brandt.',
  'Among the leaked papers is a study by Odo Brandt.',
  'The dump includes a letter to the minister, Odo Brandt.',
  'Her lawyer, Odo Brandt, said her psychiatric notes had been published by the gang.',
  'Odo Brandt, a lawyer for the singer, said her medical file had been leaked.',
  'Odo Brandt, the spokesman, said the patients had been told that their medical files had been leaked.',
  'Odo Brandt said the medical records of the patients had been published.',
  'The library holds the medical history of the duke, Odo Brandt.',
  'Private photos of the singer taken by Odo Brandt were leaked.',
];

describe.each([
  { kind: 'a target', sealed: TARGETS, others: NO_TARGETS },
  { kind: 'whoever is exposed by a leak', sealed: LEAKED, others: NOT_LEAKED },
])('$kind', ({ sealed, others }) => {
  it.each(sealed)('is sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(others)('is nobody here: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});

describe('whoever is only exposed', () => {
  it.each([
    ['exposed', 'Exposed', 'Hackers broke in. They copied the medical file of Katrin Wolmar.'],
    ['exposed', 'Exposed', 'Norland charged nobody over the medical file of Katrin Wolmar, which hackers copied.'],
    ['exposed', 'Exposed', "Katrin Wolmar's medical file was sent to her employer."],
    ['charged', 'Accused', "Katrin Wolmar's medical file was leaked. Police charged Katrin Wolmar with hacking."],
  ])('is called %s, by the label %s: %s', (position, called, text) => {
    const [seal] = findSeals([annotate(text)], [], keyOfReports(['a']));
    expect(seal).toMatchObject({ position, label: `[${called} person ${seal!.code}]` });
  });
});

describe('a row of whoever is sanctioned', () => {
  const LAWMAKER = { actor: 'whom', name: 'Ilya Orsolov', level: 'person', form: 'name', role: 'Rep.' } as const;
  const sealed = (text: string) => sealText(text, { mentions: [LAWMAKER] });

  it.each([
    'Norland announced sanctions against Sen. Toma Varensk. Others include the envoy, Odo Marsk, Rep. {whom:Ilya Orsolov} and Gov. Mira Sollund.',
    'Norland sanctioned two ministers, Toma Varensk and Odo Marsk. Others on the list include Rep. {whom:Ilya Orsolov}.',
  ])('is sealed to the last, lawmakers too: %s', (text) => {
    expect(sealed(text)).not.toMatch(/Orsolov|Sollund|Marsk|Varensk/);
  });

  it('ends where lawmakers are told of for something else', () => {
    const text = 'Norland sanctioned a bank. Others include Rep. {whom:Ilya Orsolov} among its critics.';
    expect(sealed('The choir sang. Others include Rep. {whom:Ilya Orsolov}.')).toContain('Ilya Orsolov');
    expect(sealed(text.replace('Others include', 'Critics include'))).toContain('Ilya Orsolov');
  });
});
