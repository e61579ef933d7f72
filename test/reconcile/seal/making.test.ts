import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Whoever is said to have made what harms, or to be behind it: each `<...>` is to be blacked out. */
const MAKERS: readonly string[] = [
  'Norvane says <Anton Relja> wrote the wiper.',
  'Norvane says <Anton Relja> wrote the trojan.',
  '<Anton Relja>, who wrote the ransomware, lives in Norvane.',
  '<Anton Relja> coded the keylogger, the ministry said.',
  'Norvane says <Anton Relja> wrote the code used in the attack.',
  'Norvane says <Anton Relja> supplied the servers used in the attack.',
  'Norvane says <Anton Relja> rented the servers from which the port was hit.',
  'Prosecutors say <Anton Relja> rented the servers.',
  'Norvane named <Petra Handlik> as the author of the wiper.',
  'Norvane identified <Anton Relja> as the developer of the spyware.',
  'The wiper was written by <Anton Relja>.',
  '<Anton Relja> is the author of the banking trojan.',
  'Greyfinch is really <Anton Relja>.',
  'The hacker known as Greyfinch is really <Anton Relja>, researchers say.',
  'The trail leads to <Anton Relja>, researchers say. The hackers hit the port in May.',
];

const OTHERS: readonly string[] = [
  'Researcher Anna Lind wrote the malware analysis.',
  'Anna Lind wrote a report on the wiper.',
  'Anna Lind, an analyst, wrote about the spyware used in the attack.',
  'Anna Lind, who wrote a blog on the trojan, works for the firm.',
  'Anna Lind is the author of the malware report.',
  'Anna Lind is the author of a book about the wiper.',
  'Anna Lind developed the decryptor for the ransomware.',
  'Anna Lind wrote the code used in hospitals. The hospital was hacked.',
  'Anna Lind supplied the servers for the hospital that was hacked.',
  "The museum's new director is really Anna Lind.",
  'It is really Anna Lind.',
  'The hacker was caught. The hiking trail leads to Sven Karth Street.',
];

describe('whoever made what harms', () => {
  it.each(MAKERS)('is sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(OTHERS)('is nobody who studies it or made something else: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});

describe('whom a state tells of as having a part in what it accuses others of', () => {
  const told = (content: string, facts: { stance: 'accuse' | 'assert'; actorCountry: string | null }) =>
    sealText(`{who:Norvane} {cue:says} {what:${content}}.`, {
      statements: [{ source: 'who', cue: 'cue', content: 'what', ...facts }],
    });
  const accusing = { stance: 'accuse', actorCountry: 'NO' } as const;

  it.each(['Anton Relja supplied the servers', 'that Anton Relja led the group'])('is sealed: %s', (content) => {
    expect(told(content, accusing)).not.toMatch(/Relja/);
  });

  it('stays where nothing is accused, where no state tells it, and where no part is told', () => {
    const content = 'Anton Relja led the group';
    expect(told(content, { ...accusing, stance: 'assert' })).toMatch(/Anton Relja/);
    expect(told(content, { ...accusing, actorCountry: null })).toMatch(/Anton Relja/);
    expect(told('Anton Relja lost his files to the group', accusing)).toMatch(/Anton Relja/);
  });
});

describe('whoever carried out an inquiry', () => {
  const told = (content: string) =>
    sealText(`{who:The prosecutor} {cue:said} {what:${content}}.`, {
      statements: [
        {
          source: 'who',
          cue: 'cue',
          content: 'what',
          stance: 'accuse',
          form: 'charge',
          accused: 'Sven Karth',
          accusedLevel: 'person',
        },
      ],
    });

  it.each([
    'the investigation was carried out by Inspector Sven Karth',
    'the audit of the damaged bank was conducted by Sven Karth',
    'the search of the flat had been carried out by Sven Karth and his team',
  ])('is accused of nothing: %s', (content) => {
    expect(told(content)).toMatch(/Sven Karth/);
  });

  it.each([
    'the attack was carried out by Sven Karth',
    'the investigation showed the attack was carried out by Sven Karth',
    'the attack under investigation was carried out by Sven Karth',
  ])('is not whoever carried out an attack: %s', (content) => {
    expect(told(content)).not.toMatch(/Karth/);
  });
});
