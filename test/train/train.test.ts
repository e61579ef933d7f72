import { describe, expect, test } from 'vitest';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { tokenise } from '../../src/read/language/tokenise.ts';
import { createTrainedReader } from '../../src/read/statement/trained/trained-reader.ts';
import { packModel } from '../../src/read/statement/trained/weights.ts';
import { clusterWords } from '../../train/spans/clusters.ts';
import type { Example } from '../../train/spans/corpus.ts';
import { withoutPunctuationAtEdges } from '../../train/spans/without-punctuation-at-edges.ts';
import { quantise } from '../../train/quantise.ts';
import { settings, trainModel } from '../../train/spans/train-spans.ts';

/** `[source] <cue> {content}` in a sentence, as an example. */
function exampleOf(marked: string, id: string): Example {
  const text = marked.replace(/[[\]<>{}]/g, '');
  const tokens = tokenise({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], skips: [], marks: [] });
  const indices = (open: string, close: string) => {
    const start = plainOffset(marked, marked.indexOf(open));
    const end = plainOffset(marked, marked.indexOf(close));
    return tokens.tokens.flatMap((token, i) => (token.start >= start && token.end <= end ? [i] : []));
  };
  const relation = { source: indices('[', ']'), cue: indices('<', '>'), content: indices('{', '}') };
  return { id, tokens, relations: [{ ...relation, nested: false }], house: true };
}

function plainOffset(marked: string, offset: number): number {
  return marked.slice(0, offset).replace(/[[\]<>{}]/g, '').length;
}

const PEOPLE = ['the ministry', 'Ana Roe', 'the northern council', 'a spokesman', 'the old harbour guild', 'Tom Quill'];
const CLAIMS = ['the bridge had fallen', 'nobody was hurt', 'the ships would come back', 'it knew nothing'];
const examples = PEOPLE.flatMap((who, p) =>
  CLAIMS.map((claim, c) => exampleOf(`On Monday [${who}] <said> {that ${claim}}.`, `${p} ${c}`)),
);
const quick = { ...settings, folds: 2 };
quick.roles = { ...quick.roles, epochs: 4 };
quick.parts = { ...quick.parts, epochs: 4 };
quick.jackknife = { epochs: 3 };

describe('training', () => {
  const first = packModel(trainModel(examples, openCodebooks(), quick, () => {}));

  test('gives the same bytes again', () => {
    expect(Buffer.from(packModel(trainModel(examples, openCodebooks(), quick, () => {}))).equals(first)).toBe(true);
  });

  test('learns what it was shown', () => {
    const text = 'On Monday Tom Quill said that the old bridge had fallen.';
    const tokens = tokenise({
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      skips: [],
      marks: [],
    });
    const [found] = createTrainedReader(first)(tokens, []);
    expect(text.slice(found!.source!.start, found!.source!.end)).toBe('Tom Quill');
    expect(text.slice(found!.cue!.start, found!.cue!.end)).toBe('said');
    expect(found!.content.map(({ start, end }) => text.slice(start, end))).toEqual(['that the old bridge had fallen']);
  });
});

describe('quantise', () => {
  test('rounds the mean to bytes', () => {
    const { values, scale } = quantise(Float32Array.of(2, -4, 0.01), 2);
    expect([...values]).toEqual([64, -127, 0]);
    expect(values[0]! * scale).toBeCloseTo(1, 1);
  });

  test('nothing learned stays nothing', () => {
    expect([...quantise(new Float32Array(3), 1).values]).toEqual([0, 0, 0]);
  });
});

test('words that stand in the same places fall into one cluster', () => {
  const sentences = ['red', 'blue', 'green'].flatMap((colour) =>
    ['ship', 'house', 'coat'].flatMap((thing) => Array.from({ length: 4 }, () => ['the', colour, thing, 'is', 'here'])),
  );
  const clusters = clusterWords(sentences, 8);
  expect(clusters.get('red')).toBe(clusters.get('blue'));
  expect(clusters.get('ship')).toBe(clusters.get('coat'));
  expect(clusters.get('red')).not.toBe(clusters.get('ship'));
});

test('punctuation at the edges of a span is dropped', () => {
  const [example] = [exampleOf('[He] <said>: {"it is, he thinks, so".}', 'x')];
  const { content } = example.relations[0]!;
  const words = withoutPunctuationAtEdges(example.tokens, content).map((i) => example.tokens.tokens[i]!.text);
  expect(words.join(' ')).toBe('it is , he thinks , so');
});
