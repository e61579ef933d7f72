import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/reconcile/event/split-sentences.ts';
import { annotate } from '../../support/annotate.ts';

function split(text: string) {
  return splitSentences(annotate(text).report);
}

describe('sentences', () => {
  it.each([
    ['One ended. Another began.', ['One ended.', 'Another began.']],
    ['Mr. Hart left. “Why?” Nobody knew.', ['Mr. Hart left.', '“Why?”', 'Nobody knew.']],
    ['The U.S. Navy of Mr. A. Hart sailed.', ['The U.S. Navy of Mr. A. Hart sailed.']],
    ['It cost 1.5 million. That was much.', ['It cost 1.5 million.', 'That was much.']],
  ])('%s', (text, sentences) => expect(split(text).map((sentence) => sentence.text)).toEqual(sentences));

  it('slice back exactly', () => {
    const { report } = annotate('# A title\nFirst one. Second one!\n- A bullet');
    for (const { start, end, text } of splitSentences(report)) expect(report.text.slice(start, end)).toBe(text);
  });
});

it('counts a new section at each heading, and takes a short line for one', () => {
  const found = split('# A title\nA sentence ends.\nWhat came next\nAnother sentence ends.');
  expect(found.map(({ section, heading }) => [section, heading])).toEqual([
    [1, true],
    [1, false],
    [2, true],
    [2, false],
  ]);
});
