import { describe, expect, it, test } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import type { Block } from '../../../../src/model/report.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../../src/read/mention/read-mentions.ts';
import { readStatements } from '../../../../src/read/statement/read-statements.ts';
import { plainReport } from '../../../support/plain-report.ts';
import { lineOf } from '../read-lines.ts';

const aids = openAids();

/** What stands once the trained reader has weighed the rules. */
function linesOf(text: string, kinds: readonly Block['kind'][] = []): string[] {
  const plain = plainReport(text);
  const report = { ...plain, blocks: plain.blocks.map((block, i) => ({ ...block, kind: kinds[i] ?? block.kind })) };
  const tokens = tokenise(report);
  const mentions = readMentions(report, tokens, aids.codebooks);
  return readStatements(report, tokens, mentions, aids).statements.map((statement) => lineOf(text, statement));
}

test('nobody speaks in a purpose', () => {
  const text =
    'The public naming and shaming of Taiwanese officials is likely intended to send a strong message and to portray Taiwan as the aggressor.';
  expect(linesOf(text).filter((line) => line.includes('[to portray]'))).toEqual([]);
});

describe('verbs of saying that say nothing with their particle', () => {
  it.each([
    ['Palisade, which was called in by the ferry company, said the intrusion was the work of a state.', /called/],
    ['The ferry company called in Palisade. It said the intrusion was the work of a state.', /called/],
  ])('%s', (text, cue) => expect(linesOf(text).filter((line) => cue.test(/\[.*\]/.exec(line)![0]))).toEqual([]));

  it('is another thing than calling somebody something', () => {
    expect(linesOf('The minister called the report a lie.')).toEqual(['The minister [called] the report a lie']);
  });
});

describe('whoever asks not to be named', () => {
  it.each([
    'A senior diplomat, who asked not to be named, said the evidence was strong.',
    'An officer, requesting anonymity, said the evidence was strong.',
  ])('and speaks keeps nothing back: %s', (text) => {
    const lines = linesOf(text);
    expect(lines.map((line) => /\[.*\]/.exec(line)![0])).toEqual(['[said]']);
  });

  it('and says nothing more does', () => {
    expect(linesOf('The guard asked not to be named.')).toEqual(['The guard [asked] not to be named']);
  });
});

describe('a deed', () => {
  const turns = (said: string) =>
    `QUESTION: What do you say to the charge?\n\nSPOKESPERSON: The charge is false. ${said}\n\nQUESTION: And now?\n\nSPOKESPERSON: We will answer.`;

  it.each([
    'Between March and July the cyber bureau of Norvane attacked the grid operator of Tavria no fewer than 340 times',
    'In June the cyber bureau of Norvane attacked the port of Orlen at least 40 times',
    'Last year Norvane has probed the dams of Tavria more than 20 times',
  ])('is told by whoever holds the floor: %s', (said) =>
    expect(linesOf(turns(`${said}.`))).toContain(`SPOKESPERSON [-] ${said}`),
  );

  it.each([
    ['The minister attacked the report as biased.', 'The minister [attacked] the report as biased'],
    [
      'The opposition attacked the government over its handling of the breach.',
      'The opposition [attacked] the government over its handling of the breach',
    ],
  ])('is none where words attack: %s', (text, line) => expect(linesOf(text)).toEqual([line]));
});

describe('sides that trade blame', () => {
  it('are not accused by the outlet', () => {
    const text =
      'Norland, Westmark trade blame over satellite hack\nNorland accused Westmark of the raid on its satellite.';
    expect(linesOf(text).filter((line) => line.startsWith('- [-] Norland, Westmark trade'))).toEqual([]);
  });
});

describe('going to court', () => {
  it.each([
    'The case was brought by Tarn Watch, which sued over the hacked mail.',
    'That privacy suit had been filed by Tarn Watch over the hacked mail.',
  ])('is no wrong that the outlet tells of: %s', (text) =>
    expect(linesOf(text).filter((line) => line.startsWith('- [-]'))).toEqual([]),
  );
});

describe('what hackers do as a rule', () => {
  const ownVoice = (text: string) => linesOf(text).filter((line) => line.startsWith('- [-]'));

  it.each([
    'Digital hackers also react much faster than the guards of a bank.',
    'Hackers often steal passwords before they attack servers.',
    'A skilled hacker can break into most servers within the hour.',
    'Most cyber-criminals prefer hacked servers to their own machines.',
  ])('is told of nobody: %s', (text) => expect(ownVoice(text)).toEqual([]));

  it.each([
    'Hackers stole passwords before they attacked the servers.',
    'Velmark hackers also steal passwords of the servers they attack.',
    'The hackers use stolen passwords to break into servers of the port.',
    'Hackers have attacked the servers of the port for a year now.',
  ])('is another thing than what they did: %s', (text) => expect(ownVoice(text)).toHaveLength(1));
});

describe('whoever only hears it', () => {
  it.each([
    'Lawmakers were told on Monday that hackers had broken into the port, two people who were there said.',
    'The board was informed in May that hackers had broken into the port, its chairman said.',
  ])('does not say it: %s', (text) => {
    expect(linesOf(text).filter((line) => /^(Lawmakers|The board) \[/.test(line))).toEqual([]);
  });
});

describe('that it is the first time', () => {
  it('is said by the outlet', () => {
    const text =
      'Norland accused Westmark of the raid. It was the first time that Norland had publicly blamed a state for a raid.';
    expect(linesOf(text).filter((line) => line.includes('[had publicly blamed]'))).toEqual([]);
    expect(linesOf(text)).toContain('- [-] It was the first time that Norland had publicly blamed a state for a raid.');
  });
});

describe('a lead-in', () => {
  it('leaves what is urged to its bullets', () => {
    const text = 'The agencies urge operators to:\nchange default passwords\nremove controllers from the internet';
    expect(linesOf(text, ['paragraph', 'bullet', 'bullet'])).toEqual([
      'The agencies [urge] change default passwords',
      'The agencies [urge] remove controllers from the internet',
    ]);
  });
});

describe('what is put out speaks for nobody', () => {
  it.each([
    'Rewards offered for Taiwan hackers',
    'Sanctions imposed on Iranian hackers',
    'Charges filed against Russian hackers',
  ])('%s', (headline) => {
    const lines = linesOf(`${headline}\n\nThe police named nobody.`);
    expect(lines.filter((line) => /^(Rewards|Sanctions|Charges) \[/.test(line))).toEqual([]);
  });
});

describe('the outlet never stands for somebody who accuses', () => {
  it.each([
    'Lavrin accused Germany of hacking the power company.',
    'Norland denied that it hacked the ports of Germany.',
  ])('%s', (text) => expect(linesOf(text).filter((line) => line.startsWith('- [-]'))).toEqual([]));
});

describe('what belongs to a refusal', () => {
  it('is no statement of its own in an answer that is none', () => {
    expect(linesOf('AUNE: I have said what I wanted to say.')).toEqual(['AUNE [-] I have said what I wanted to say']);
  });
});

describe('claims of their own', () => {
  it.each([
    ['Ostland repeated its claims that Norvane hacked the port.', 'Ostland [repeated] that Norvane hacked the port'],
    [
      'The minister reiterated his claims that Norvane hacked the port.',
      'The minister [reiterated] that Norvane hacked the port',
    ],
  ])('are said once: %s', (text, line) => expect(linesOf(text)).toEqual([line]));
});
