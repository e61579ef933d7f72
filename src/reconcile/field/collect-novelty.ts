import type { FieldReader, Found } from './field-reader.ts';
import type { Sentence } from './sentences.ts';

type Order = 'first' | 'repeated';

const KIND =
  '(?:time|case|instance|such|attack|cyber-?\\s?attack|linkage|attribution|naming|accusation|sanctions?|charges)';
const LIKE = '(?:case|attack|incident|accusation|move|naming|campaign|claim|charge|announcement|operation|notice)s?';
const ACT = '(?:named|accused|outed|sanctioned|charged|exposed|blamed|offered|published|identified|attributed)';

/** Words that call an act the first of its kind, or one that came before; `repeated` first, for `not the first time`. */
const NOVELTIES: readonly [Order, RegExp][] = [
  ['repeated', /\bnot the first\b/gi],
  ['repeated', new RegExp(`\\b(?:second|third|fourth|fifth|sixth)\\s+${KIND}\\b`, 'gi')],
  // A similar thing alone may be elsewhere; one that came before is a repetition.
  [
    'repeated',
    new RegExp(
      `\\bsimilar\\s+${LIKE}(?=[^.;]{0,140}\\b(?:last|earlier|before|previous\\w*|ago|in\\s+(?:19|20)\\d\\d)\\b)`,
      'gi',
    ),
  ],
  ['repeated', /\b(?:made|done|accused|named|happened|levelled|leveled)\s+(?:\w+\s+){0,3}?before\b/gi],
  ['repeated', /\b(?:once|yet)\s+again\b/gi],
  ['repeated', new RegExp(`\\bpreviously\\s+${ACT}\\b`, 'gi')],
  [
    'first',
    new RegExp(
      `\\b(?:very\\s+)?first(?:[-\\s](?:known|ever|official|formal|public|confirmed|recorded|reported)){0,2}[-\\s]${KIND}\\b`,
      'gi',
    ),
  ],
  ['first', /\b(?:unprecedented|never before|first[- ]of[- ]its[- ]kind)\b/gi],
];

const TAIL = 110;

/** `novelty`: whether the act is called the first of its kind, or one that happened before. */
export const novelty: FieldReader = {
  field: 'novelty',
  reads: ['sentences'],
  collect: ({ sentences }) => sentences.flatMap(noveltiesIn),
};

function noveltiesIn(sentence: Sentence): Found[] {
  const taken: Found[] = [];
  for (const [order, pattern] of NOVELTIES) {
    for (const match of sentence.words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (taken.some((other) => other.start < end && start < other.end)) continue;
      const tail = tailAfter(sentence.words.slice(match.index + match[0].length));
      taken.push({
        field: 'novelty',
        start,
        end: end + tail,
        value: { kind: 'novelty', order },
        state: 'stated',
        hedged: false,
      });
    }
  }
  return taken;
}

/** What is new stands behind the word that says so: up to the next clause, and no longer than a reading may be. */
function tailAfter(words: string): number {
  const clause = /^[^,.;:()]*/.exec(words)![0];
  if (clause.length <= TAIL) return clause.trimEnd().length;
  return clause.slice(0, TAIL).lastIndexOf(' ');
}
