import { describe, expect, it } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { slice } from '../../../../src/model/span.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../../src/read/mention/read-mentions.ts';
import { readStatements } from '../../../../src/read/statement/read-statements.ts';
import { plainReport } from '../../../support/plain-report.ts';

const aids = openAids();

/** Who is accused by each statement of this stance. */
function accusedBy(stance: string, text: string): string[] {
  const report = plainReport(text);
  const tokens = tokenise(report);
  const { statements } = readStatements(report, tokens, readMentions(report, tokens, aids.codebooks), aids);
  return statements
    .filter((statement) => statement.stance === stance)
    .map(({ source, accused }) => `${source && slice(text, source)}: ${accused}`);
}

describe('an accusation told with its answer, against somebody called by a pronoun', () => {
  it.each([
    [
      'The embassy of Karsk is shut. Karsk on Friday rejected an accusation by Velmora that it had hacked a dam.',
      'Velmora: Karsk',
    ],
    [
      'The embassy of Karsk is shut. Karsk on Friday rejected claims by Velmora that it had hacked a dam in Velmora.',
      'Velmora: Karsk',
    ],
    [
      'Responding to accusations from Norway that it spied on a port, China said the story was a fable.',
      'Norway: China',
    ],
  ])('accuses whoever answers: %s', (text, accused) => {
    expect(accusedBy('accuse', text)).toContain(accused);
  });

  it.each([
    [
      'The embassy of Karsk is shut. Karsk on Friday rejected an accusation by Velmora that it had hacked a dam.',
      'Karsk: Karsk',
    ],
    [
      "The embassy of Karsk is shut. Karsk on Friday rejected Velmora's claim that it had robbed Velmora Rail.",
      'Karsk: Karsk',
    ],
  ])('is denied by them for themselves: %s', (text, denied) => {
    expect(accusedBy('deny', text)).toEqual([denied]);
  });

  it('says nothing of them where the pronoun cannot mean them', () => {
    expect(accusedBy('deny', 'Mr Ivo Dane rejected suggestions that it had hacked a dam.')).not.toContain('Ivo Dane');
  });
});
