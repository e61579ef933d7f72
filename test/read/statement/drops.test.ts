import { describe, expect, it } from 'vitest';
import { openAids } from '../../../src/gainsay.ts';
import type { Block } from '../../../src/model/report.ts';
import type { Span } from '../../../src/model/span.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { readStatements } from '../../../src/read/statement/read-statements.ts';
import { choose } from '../../../src/read/statement/choose.ts';
import { outletNamesOf } from '../../../src/read/statement/party/outlet-names.ts';
import { outletsIn } from '../../../src/read/statement/party/outlet-places.ts';
import { readProse } from '../../../src/read/statement/grammar/read-prose.ts';
import { plainReport } from '../../support/plain-report.ts';
import { lineOf } from './read-lines.ts';

const aids = openAids();

/** What stands once the trained reader has weighed the rules. */
function linesOf(text: string, kinds: readonly Block['kind'][] = []): string[] {
  const plain = plainReport(text);
  const report = { ...plain, blocks: plain.blocks.map((block, i) => ({ ...block, kind: kinds[i] ?? block.kind })) };
  const tokens = tokenise(report);
  const mentions = readMentions(report, tokens, aids.codebooks);
  return readStatements(report, tokens, mentions, aids).statements.map((statement) => lineOf(text, statement));
}

describe('a verb right behind its subject', () => {
  it.each([
    [
      'Lavrin accused Germany of hacking the power company, an attack that left 3,000 homes dark.',
      'Lavrin [accused] Germany of hacking the power company, an attack that left 3,000 homes dark',
    ],
    [
      'Lavrin on Tuesday accused three officers of the Westmark navy of breaking into the port.',
      'Lavrin [accused] three officers of the Westmark navy of breaking into the port',
    ],
  ])('colours no noun: %s', (text, line) => expect(linesOf(text)).toEqual([line]));

  it('is another thing than a word that colours its noun', () => {
    const lines = linesOf('These alleged attacks are said to have hit the port, including its servers.');
    expect(lines.filter((line) => line.includes('[alleged]'))).toEqual([]);
  });
});

describe('nobody speaks in a purpose, nor in what an event shows', () => {
  it.each([
    'The public naming and shaming of Taiwanese officials is likely intended to send a strong message and to portray Taiwan as the aggressor.',
    'As tensions continue to rise, the incident underscores the growing reliance on cyber operations as a tool of state-sponsored espionage.',
  ])('%s', (text) => expect(linesOf(text).filter((line) => /\[(to portray|underscores)\]/.test(line))).toEqual([]));
});

describe('verbs of saying that say nothing with their particle', () => {
  it.each([
    ['Palisade, which was called in by the ferry company, said the intrusion was the work of a state.', /called/],
    ['The ferry company called in Palisade. It said the intrusion was the work of a state.', /called/],
    ['Police said it was one of the largest thefts ever attributed to hackers.', /attributed/],
  ])('%s', (text, cue) => expect(linesOf(text).filter((line) => cue.test(/\[.*\]/.exec(line)![0]))).toEqual([]));

  it('is another thing than calling somebody something', () => {
    expect(linesOf('The minister called the report a lie.')).toEqual(['The minister [called] the report a lie']);
  });
});

describe('a participle that only tells which', () => {
  it('is no statement of whoever did it', () => {
    const text = 'The loader shares code with samples described by Hexagon in 2022, the firm said.';
    expect(linesOf(text).filter((line) => line.includes('[described]'))).toEqual([]);
  });
});

describe('sides that trade blame', () => {
  it('are not accused by the outlet', () => {
    const text =
      'Norland, Westmark trade blame over satellite hack\nNorland accused Westmark of the raid on its satellite.';
    expect(linesOf(text).filter((line) => line.startsWith('- [-] Norland, Westmark trade'))).toEqual([]);
  });
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

describe('that somebody was asked', () => {
  const text = 'Asked whether the bank had paid, the director left.';
  const prose = readProse(tokenise(plainReport(text)), aids.codebooks.reportingVerbs);
  const outlets = outletsIn(prose, outletNamesOf(aids.codebooks));
  const asked = (source: Span | null) => ({
    source,
    cue: { start: 0, end: 5 },
    content: [{ start: 6, end: 31 }],
    confidence: 0.9,
    reader: 'trained',
    why: '',
  });

  it('is no statement where nobody asks', () => {
    const { kept, dropped } = choose([asked(null)], { prose, outlets });
    expect(kept).toEqual([]);
    expect(dropped.map(({ why }) => why)).toEqual(['that somebody was asked, and nobody says anything']);
  });

  it('is one of whoever asks', () => {
    expect(choose([asked({ start: 33, end: 45 })], { prose, outlets }).kept).toHaveLength(1);
  });
});

describe('what belongs to a refusal', () => {
  it('is no statement of its own in an answer that is none', () => {
    expect(linesOf('AUNE: I have said what I wanted to say.')).toEqual(['AUNE [-] I have said what I wanted to say']);
  });
});
