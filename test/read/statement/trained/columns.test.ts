import { describe, expect, test } from 'vitest';
import { readColumns, type Columns } from '../../../../src/read/statement/trained/columns.ts';
import { FeatureRows } from '../../../../src/read/statement/trained/feature-rows.ts';
import { createLexicon } from '../../../../src/read/statement/trained/lexicon.ts';
import { hashText } from '../../../../src/read/statement/trained/hash.ts';
import { readRanges } from '../../../../src/read/statement/trained/ranges.ts';
import { readCueContext } from '../../../../src/read/statement/trained/cue-context.ts';
import { windowAround } from '../../../../src/read/statement/trained/window-around.ts';
import {
  createLie,
  RELATION_FEATURES,
  writeRelationFeatures,
} from '../../../../src/read/statement/trained/relation-features.ts';
import {
  RELATION_STEPS,
  relationStepKey,
  writeRelationStep,
} from '../../../../src/read/statement/trained/relation-steps.ts';
import {
  CONTEXT_FEATURES,
  REACH,
  WORD_FEATURES,
  writeContextFeatures,
  writeWordFeatures,
} from '../../../../src/read/statement/trained/token-features.ts';
import {
  TRANSITION_FEATURES,
  transitionKey,
  writeTransitionFeatures,
} from '../../../../src/read/statement/trained/transition-features.ts';
import { createWordForms, OUTSIDE, withoutDigits } from '../../../../src/read/statement/trained/word-forms.ts';
import { tokensOfText } from './texts.ts';

const lexicon = createLexicon({
  words: Int32Array.of(hashText('minister')),
  clusters: Uint8Array.of(7),
  lemmas: Int32Array.of(hashText('say')),
  cueClasses: Uint8Array.of(5),
});

function columnsOf(text: string): { columns: Columns; words: string[] } {
  const tokens = tokensOfText(text);
  return {
    columns: readColumns(tokens, createWordForms(lexicon).formOf),
    words: tokens.tokens.map(({ text: word }) => word),
  };
}

function quotedWords(text: string): string {
  const { columns, words } = columnsOf(text);
  return words.filter((_, i) => columns.quoted[i] === 1 && columns.mark[i] === 0).join(' ');
}

describe('quotation marks', () => {
  test.each([
    ['straight marks', 'He said "we did not" on Monday', 'we did not'],
    ['curly marks', 'He said “we did not” on Monday', 'we did not'],
    ['two quotations', '"No," he said, "never"', 'No , never'],
    ['one left open', '“We deny it all', 'We deny it all'],
    ['one that began in the paragraph before', 'we deny it,” he said', 'we deny it ,'],
    ['none', 'He said nothing', ''],
    ['a paragraph does not inherit an open quotation', '“We deny it\nNobody answered', 'We deny it'],
  ])('%s', (_, text, expected) => {
    expect(quotedWords(text)).toBe(expected);
  });
});

describe('columns', () => {
  test('words are looked up in the lexicon', () => {
    const { columns, words } = columnsOf('The minister says so');
    expect(columns.cluster[words.indexOf('minister')]).toBe(7);
    expect(columns.cue[words.indexOf('says')]).toBe(5);
    expect(columns.cue[words.indexOf('so')]).toBe(-1);
  });

  test('the nearest cue lies in the same sentence', () => {
    const { columns, words } = columnsOf('Ana Roe says it works. Nobody came.');
    expect(columns.cueLeft[words.indexOf('works')]).toBe(words.indexOf('says'));
    expect(columns.cueRight[words.indexOf('Ana')]).toBe(words.indexOf('says'));
    expect(columns.cueLeft[words.indexOf('Nobody')]).toBe(-1);
  });

  test.each([
    ['2015', '0000'],
    ['1,400', '0,000'],
    ['12,345,678', '000000'],
    ['apt28', 'apt00'],
    ['minister', 'minister'],
  ])('%s counts as %s', (word, expected) => {
    expect(withoutDigits(word)).toBe(expected);
  });
});

describe('features', () => {
  const text = 'The ministry, which met on Monday, said "no group of ours" had done it. It gave no proof.\nX';
  const { columns } = columnsOf(text);
  const ranges = readRanges(tokensOfText(text));
  const roles = {
    role: new Uint8Array(columns.length),
    cuesBefore: new Int32Array(columns.length + 1),
    byRule: new Uint8Array(columns.length),
  };

  test('there are always as many as announced', () => {
    const words = new FeatureRows(200);
    for (let offset = -REACH; offset <= REACH; offset++) writeWordFeatures(OUTSIDE, offset, words);
    expect(words.length).toBe(WORD_FEATURES);
    for (const range of ranges) {
      for (let i = range.first; i < range.last; i++) {
        const context = new FeatureRows(200);
        const transition = new FeatureRows(200);
        writeContextFeatures(columns, range, i, context);
        writeTransitionFeatures(transitionKey(columns, range, i), transition);
        expect(context.length).toBe(CONTEXT_FEATURES);
        expect(transition.length).toBe(TRANSITION_FEATURES);
      }
    }
  });

  test('given a cue, there are no more than announced', () => {
    const range = ranges[0]!;
    for (let cue = range.first; cue < range.last; cue++) {
      const context = readCueContext(columns, range, { first: cue, last: cue + 1 }, null);
      for (let i = range.first; i < range.last; i++) {
        if (i === cue) continue;
        const relation = new FeatureRows(200);
        const step = new FeatureRows(200);
        writeRelationFeatures(columns, range, context, roles, i, createLie(), relation);
        writeRelationStep(relationStepKey(columns, range, context, roles, i), step);
        expect(relation.length).toBeLessThanOrEqual(RELATION_FEATURES);
        expect(step.length).toBe(RELATION_STEPS);
      }
    }
  });

  test('what lies outside the block does not matter', () => {
    const alone = columnsOf('Yes.\nThe envoy said no.');
    const other = columnsOf('Quite another beginning, longer than that.\nThe envoy said no.');
    const rowsOfLast = ({ columns: all }: { columns: Columns }) => {
      const rows = new FeatureRows(200);
      const range = { first: all.length - 5, last: all.length };
      writeContextFeatures(all, range, all.length - 3, rows);
      return [...rows.rows];
    };
    expect(rowsOfLast(alone)).toEqual(rowsOfLast(other));
  });
});

describe('the window around a cue', () => {
  const windowOf = (text: string, cue: string) => {
    const { columns, words } = columnsOf(text);
    const first = words.indexOf(cue);
    const { first: from, last } = windowAround(columns, { first: 0, last: words.length }, { first, last: first + 1 });
    return words.slice(from, last).join(' ');
  };

  test.each([
    ['the sentences beside it', 'One. Two. He said so. Four. Five.', 'Two . He said so . Four .'],
    [
      'all of a quotation',
      'He said: “No way. Two. Three. Four.” Five. Six.',
      'He said : " No way . Two . Three . Four . "',
    ],
  ])('%s', (_, text, expected) => {
    expect(windowOf(text, 'said')).toContain(expected);
    expect(windowOf(text, 'said')).not.toMatch(/One|Six/);
  });

  test('is bounded however long a sentence is', () => {
    const long = `He said ${'and then he went on '.repeat(100)}.`;
    expect(windowOf(long, 'said').split(' ').length).toBeLessThan(200);
  });
});

describe('ranges', () => {
  test('cover every token once, in order, none too long', () => {
    const sentence = 'The council of the northern district met again and again in the old hall. ';
    const endless = 'and then '.repeat(700);
    const tokens = tokensOfText(`${sentence.repeat(80)}\nShort one.\n${endless}`);
    const ranges = readRanges(tokens);
    expect(ranges[0]!.first).toBe(0);
    expect(ranges.at(-1)!.last).toBe(tokens.tokens.length);
    ranges.slice(1).forEach((range, k) => expect(range.first).toBe(ranges[k]!.last));
    expect(Math.max(...ranges.map(({ first, last }) => last - first))).toBeLessThanOrEqual(400);
  });

  test('a short block is one range', () => {
    expect(readRanges(tokensOfText('One line.\nAnd another line.'))).toHaveLength(2);
  });

  test('no text, no range', () => {
    expect(readRanges(tokensOfText(''))).toEqual([]);
  });
});
