import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../../codebooks/codebooks.ts';
import { openAids } from '../../../../src/gainsay.ts';
import { slice } from '../../../../src/model/span.ts';
import { openText } from '../../../../src/read/form/text.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readReport } from '../../../../src/read/read.ts';
import { readIntake } from '../../../../src/read/report/read-intake.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { readCues } from '../../../../src/read/statement/uncertainty/read-cues.ts';
import { packTable, unpackTable } from '../../../../src/read/statement/weights/packed-table.ts';

const { reportingVerbs, uncertainty: book } = openCodebooks();
const aids = openAids();
const { uncertainty: weights } = aids;

function cuesOf(text: string): string[] {
  const { report } = readIntake(openText({ file: 'a.txt', bytes: new TextEncoder().encode(text), told: {} }));
  const prose = readProse(tokenise(report), reportingVerbs);
  return readCues(prose, { first: 0, last: prose.words.length }, book, weights).map(
    (cue) => `${slice(text, cue)} ${cue.kind}`,
  );
}

describe('words of uncertainty', () => {
  it.each([
    ['The intruders may have read the mail of the port authority.', ['may epistemic']],
    ['Analysts believe that the group is based in Ostrand.', ['believe doxastic']],
    ['The ministry is expected to publish its findings in June.', ['expected doxastic']],
    ['Nobody at the port knew whether the cranes were hit.', ['whether investigative']],
    ['If the ministry refuses, the port closes.', ['If conditional']],
    ['It was not clear who sent the letter, which was possibly forged.', ['not clear epistemic', 'possibly epistemic']],
  ])('%s', (text, cues) => {
    expect(cuesOf(text)).toEqual(cues);
  });

  it.each([
    'The bureau published the report on 4 May 2025.',
    'The minister could not be reached for comment.',
    'He was seen at the port as the cranes stood still.',
    'She will speak on Friday, and the bank is considering an offer.',
  ])('finds none in: %s', (text) => {
    expect(cuesOf(text)).toEqual([]);
  });
});

describe('hedged', () => {
  it.each([
    ['The bureau said the group could be behind the attack.', true],
    ['The bureau said its director could not be reached.', false],
    ['The bureau said the suspected group had left.', true],
    ['The bureau said two men had appeared before the court.', false],
  ])('%s', (text, hedged) => {
    const { statements } = readReport(
      openText({ file: 'a.txt', bytes: new TextEncoder().encode(text), told: {} }),
      aids,
    );
    expect([...new Set(statements.map((statement) => statement.hedged))]).toEqual([hedged]);
  });
});

describe('a table of weights', () => {
  it('is the same after packing', () => {
    expect(unpackTable(packTable(weights))).toEqual(weights);
  });

  it('is not made of other bytes', () => {
    expect(() => unpackTable(new Uint8Array(20))).toThrow('not a table of weights');
  });
});
