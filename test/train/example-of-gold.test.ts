import { expect, it } from 'vitest';
import type { GoldReport } from '../../gold/gold-report.ts';
import { placed } from '../../gold/placed-statement.ts';
import { exampleOfGold } from '../../train/spans/example-of-gold.ts';
import { spanReader } from '../../train/span-reader.ts';

it('a gold report is an example of our own guidelines, relations as tokens', () => {
  const text = 'Ada Lund said that the pumps, all four, stood still.';
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const statements = placed(text, [
    { source: at('Ada Lund'), cue: at('said'), content: [at('that the pumps'), at(', all four,')], stance: 'assert' },
    { content: [at('stood still.')], stance: 'assert', nested: true },
  ]);
  const report: GoldReport = { slug: 'pumps', text, half: 'train', statements };
  const { id, house, tokens, relations } = exampleOfGold(report);
  const words = (indices: number[]) => indices.map((i) => tokens.tokens[i]!.text).join(' ');
  expect([id, house]).toEqual(['pumps', true]);
  expect(
    relations.map(({ source, cue, content, nested }) => [words(source), words(cue), words(content), nested]),
  ).toEqual([
    ['Ada Lund', 'said', 'that the pumps , all four', false],
    ['', '', 'stood still', true],
  ]);
});

it('offsets in code points become spans in the units of strings', () => {
  const text = '🚢🚢 Merrow denied it.';
  const { start, end } = spanReader(text)([3, 9]);
  expect(text.slice(start, end)).toBe('Merrow');
});
