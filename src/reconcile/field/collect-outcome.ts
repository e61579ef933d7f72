import type { FieldReader, Found } from './field-reader.ts';
import { hedgeNear } from './hedge-near.ts';
import type { Sentence } from './sentences.ts';

export type Outcome = 'attempted' | 'aimed at' | 'succeeded' | 'failed' | 'harm' | 'no harm';

const ENTER =
  '(?:infiltrat|penetrat|breach|compromis|hack|hijack|exfiltrat|intrud|access|sabotag|disrupt)(?:e|es|ed|ing)?';
const ENTERED =
  '(?:infiltrated|penetrated|breached|compromised|hacked(?: into)?|hijacked|exfiltrated|broke into|broken into|gained access to|took control of|stole|sabotaged)';
const AUXILIARIES =
  '(?:(?:has|have|had|was|were|been|being)\\s+(?:(?:also|already|successfully|reportedly|allegedly|apparently|been)\\s+)*)';

/** Each outcome with the words that state it; the first that fits a stretch of words wins, so attempts come before successes. */
const OUTCOMES: readonly [Outcome, RegExp][] = [
  ['failed', new RegExp(`\\b(?:foiled|thwarted|repelled|fended off|failed to ${ENTER}|unsuccessful(?:ly)?)\\b`, 'gi')],
  [
    'attempted',
    new RegExp(
      `\\b(?:attempt(?:ed|s|ing)?|tried|trying|sought|seeking|aim(?:ed|ing)|designed)\\s+to\\s+${ENTER}\\b`,
      'gi',
    ),
  ],
  // What tools were used for is an aim, not a result.
  [
    'aimed at',
    new RegExp(`\\bto\\s+${ENTER}\\b(?<=\\b(?:used|using|deployed|employed)\\b[^.;]{3,90}\\sto\\s+\\w+)`, 'gi'),
  ],
  [
    'no harm',
    /\b(?:no\s+(?:\w+\s+){0,4}?(?:damage|injuries|casualties|flooding|disruption|impact)|no evidence of (?:[\w-]+\s+){1,5}?compromised|no [\w\s]{3,50}? (?:is|was|were|are) (?:believed to have been )?(?:compromised|affected|stolen)|did not cause (?:any )?\w+|minimally (?:impacted|affected))\b/gi,
  ],
  // That a state destroyed its own weapons is no harm done by the act.
  [
    'harm',
    /\b(?:destroyed(?!\s+(?:all\s+(?:of\s+)?)?(?:its|their|his|her|our)\s+(?:own\b|(?:[\w-]+\s+){0,2}(?:weapons?|stockpiles?|stocks?|arsenals?|munitions|warheads?)\b))|disrupted|knocked (?:out|offline)|wiped|paralysed|paralyzed|caused (?:\w+\s+){0,3}?(?:damage|outages?|disruption))\b/gi,
  ],
  // Without an auxiliary the verb needs an object with an article, a number or a name: `hijacked devices` are no outcome.
  [
    'succeeded',
    new RegExp(
      `(?<!\\b(?:not|never|to)\\s)\\b(?:${AUXILIARIES}${ENTERED}|${ENTERED}(?=\\s+(?:(?:the|a|an|its|their|his|several|some|many|more|at|over|sensitive)\\s|\\d|[A-Z])))\\b`,
      'g',
    ),
  ],
];

// What ends a clause, or may stand in it: a comma or a point between two figures is part of a number.
const BREAK = '(?:[;()"“”\\n]|(?<!\\d)[,.:]|[,.:](?!\\d))';
const SMALL = 'by|in|on|at|after|using|with|when|and|but|that|which|who|while|since|during|as|for';
// The object follows its verb up to the next clause.
const OBJECT = new RegExp(
  `^[ \\t]+(?!(?:${SMALL}|or)\\b)(?:(?!${BREAK})[^]){2,70}?(?=\\s+(?:${SMALL}|between)\\b|${BREAK}|$)`,
  'i',
);

/** `outcome`: whether the act is said to have been tried, to have worked, to have failed, and whether harm came of it. */
export const outcome: FieldReader = {
  field: 'outcome',
  reads: ['sentences'],
  collect: ({ sentences, report }) =>
    sentences.flatMap((sentence) =>
      outcomesIn(sentence).map((found) => ({
        ...found,
        // That no evidence was seen is a word of doubt in itself.
        hedged: hedgeNear(report.text, found) || /^no evidence/i.test(report.text.slice(found.start, found.end)),
      })),
    ),
};

function outcomesIn(sentence: Sentence): Omit<Found, 'hedged'>[] {
  const taken: Omit<Found, 'hedged'>[] = [];
  for (const [text, pattern] of OUTCOMES) {
    for (const match of sentence.words.matchAll(pattern)) {
      const tail = OBJECT.exec(sentence.words.slice(match.index + match[0].length))?.[0] ?? '';
      const start = sentence.start + match.index;
      const end = start + match[0].length + tail.length;
      if (taken.some((other) => other.start < end && start < other.end)) continue;
      taken.push({ field: 'outcome', start, end, value: { kind: 'text', text }, state: 'stated' });
    }
  }
  return taken;
}
