import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAids } from '../../../src/gainsay.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readStatements } from '../../../src/read/statement/read-statements.ts';
import { plainReport } from '../../support/plain-report.ts';
import { statementsOf } from './read-lines.ts';

const PIECES = [
  'Norland',
  'the ministry',
  'said',
  'denied',
  'that',
  '"',
  ',',
  '.',
  '\n',
  'accused',
  'of',
  'by',
  'according to',
  '(',
  ')',
  'hackers',
  'and',
  'has yet to',
  'comment',
  'allegedly',
  ':',
  'what',
  'calls',
  ';',
  '—',
  'was',
  'not',
  'disclosed',
  'told',
  'Reuters',
  '🙂',
  '- ',
];

describe('readStatements', () => {
  it('gives spans that lie within the report, in order, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { source, cue, content, voice } of statementsOf(text)) {
          expect(content.length).toBeGreaterThan(0);
          expect(voice === 'outlet').toBe(source === null && cue === null);
          for (const span of [source, cue, ...content]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          }
        }
      }),
      { numRuns: 150, examples: [[['according to', 'Norland']], [['\n', '\n', 'Norland', 'denied']]] },
    );
  });

  it('gives each statement a reference of its own', () => {
    const text = 'Norland said ships were hit and said ports were shut. Westmark denied it. Westmark denied it.';
    const ids = statementsOf(text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names a person in full where the source gives a part of the name or what she is', () => {
    const text = 'Police chief Orla Venn said the port was shut. Venn said it was hit. Norland said it was not.';
    expect(statementsOf(text).map(({ actor }) => actor)).toEqual(['Orla Venn', 'Orla Venn', 'Norland']);
  });

  it('says so when nobody says anything', () => {
    const report = plainReport('The river rose two metres in the night.');
    const { statements, caveats } = readStatements(report, tokenise(report), [], openAids());
    expect(statements).toEqual([]);
    expect(caveats.map(({ step }) => step)).toEqual(['statement']);
  });

  it('needs no mentions to find spans', () => {
    const report = plainReport('Norland accused Westmark of theft.');
    expect(readStatements(report, tokenise(report), [], openAids()).statements).toHaveLength(1);
  });

  it('jumps what is no prose', () => {
    const text = 'The bureau said the attack lasted [00:12] three days.';
    const skip = { start: text.indexOf('['), end: text.indexOf(']') + 1, kind: 'time-code' as const };
    const report = { ...plainReport(text), skips: [skip] };
    const [statement] = readStatements(report, tokenise(report), [], openAids()).statements;
    expect(statement!.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      'the attack lasted',
      'three days',
    ]);
  });

  it('tells a transcript’s statements by its time', () => {
    const text = 'The bureau said the attack failed.';
    const report = {
      ...plainReport(text),
      marks: [
        { start: 0, seconds: 5 },
        { start: 20, seconds: 9 },
      ],
    };
    expect(readStatements(report, tokenise(report), [], openAids()).statements[0]!.media).toEqual({
      from: 5,
      to: 9,
    });
  });
});
