import { describe, expect, it } from 'vitest';
import type { GoldReport, GoldStatement } from '../../gold/gold-report.ts';
import { add, macroF1, noScore, scoreStatements } from '../../gold/score-statements.ts';
import type { Statement } from '../../src/model/statement.ts';

const text = 'Ostland accused Kessin of theft. Kessin denied the charge.';
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const marks = [
  { id: 's1', source: span('Ostland'), cue: span('accused'), content: [span('Kessin of theft')], stance: 'accuse', accused: 'Kessin' },
  { id: 's2', source: span('Kessin', 30), cue: span('denied'), content: [span('the charge')], stance: 'deny', accused: 'Kessin' },
] as const; // prettier-ignore

function report(): GoldReport {
  const rest = { hedged: false, via: [], nested: false, accusedLevel: 'state' };
  const answers = [[], [{ statement: 's1', element: 'whole' }]];
  const statements = marks.map((mark, i) => ({ ...mark, ...rest, answers: answers[i] }) as unknown as GoldStatement);
  return { slug: 'theft', half: 'train', text, statements };
}

function found(accused: string, answers: string[], stance = 'deny'): Statement[] {
  const [first, second] = marks.map((mark) => ({ ...mark, hedged: false, via: [], answers: [] }));
  const given = answers.map((statement) => ({ statement, element: 'whole' }));
  return [
    { ...first, accused },
    { ...second, stance, answers: given },
  ] as unknown as Statement[];
}

describe('the score of statements', () => {
  it('counts who is accused, and an accuser taken for the accused', () => {
    expect(scoreStatements(report(), found('Kessin', []))).toMatchObject({ accusedGiven: 2, accused: 2, flipped: 0 });
    expect(scoreStatements(report(), found('Ostland', []))).toMatchObject({ accusedGiven: 2, accused: 1, flipped: 1 });
    expect(scoreStatements(report(), found('Tallmark', []))).toMatchObject({ accusedGiven: 2, accused: 1, flipped: 0 });
  });

  it('takes a denier named as the accused for no accuser', () => {
    const mark = { ...report().statements[1]!, accused: 'Third Bureau' };
    const [, denial] = found('Kessin', []);
    expect(scoreStatements({ ...report(), statements: [mark] }, [denial!])).toMatchObject({ accused: 0, flipped: 0 });
  });

  it.each([
    ['Meridon Wire', 'the MERIDON WIRE', 1],
    ['The Meridon Wire', 'Meridon Wire', 1],
    ['Meridon Wire', 'Harbour Daily', 0],
  ])('takes a relay marked as %s and given as %s for %i right', (marked, given, via) => {
    const mark = { ...report().statements[0]!, via: [marked] };
    const [accusation] = found('Kessin', []);
    const one = { ...accusation!, via: [given] };
    expect(scoreStatements({ ...report(), statements: [mark] }, [one])).toMatchObject({ viaGold: 1, via });
  });

  it('counts answers against those marked and against those given', () => {
    expect(scoreStatements(report(), found('Kessin', ['s1']))).toMatchObject({
      answersGold: 1,
      answersGiven: 1,
      answers: 1,
    });
    expect(scoreStatements(report(), found('Kessin', ['s2']))).toMatchObject({
      answersGold: 1,
      answersGiven: 1,
      answers: 0,
    });
    expect(scoreStatements(report(), found('Kessin', []))).toMatchObject({
      answersGold: 1,
      answersGiven: 0,
      answers: 0,
    });
  });

  it('averages over the stances that were marked or given, and adds up', () => {
    const half = scoreStatements(report(), found('Kessin', [], 'assert'));
    // accuse 1, deny 0, assert 0.
    expect(macroF1(half)).toBeCloseTo(1 / 3);
    expect(macroF1(add(half, noScore()))).toBeCloseTo(1 / 3);
    expect(add(half, half)).toMatchObject({ gold: 4, stance: 2 });
  });
});
