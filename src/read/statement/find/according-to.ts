import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { POSTMODIFIERS } from './postmodifiers.ts';
import { afterJoint } from '../grammar/after-joint.ts';
import { clauseEnd } from '../grammar/clause.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { saidWords } from '../grammar/quotation.ts';

/** `According to X, ...`, `..., according to X`, `(... according to X)`: a preposition that names who says the rest of the sentence. */
export const accordingTo: Finder = {
  name: 'according-to',
  find: (prose, { reportingVerbs }) => {
    const phrases = reportingVerbs.prepositions.map((phrase) => phrase.split(' '));
    return prose.words.flatMap((_, i) => {
      const length = matchAt(prose, i, phrases);
      const found = length > 0 ? read(prose, { first: i, last: i + length }) : null;
      return found ? [found] : [];
    });
  },
};

function matchAt(prose: Prose, at: number, phrases: readonly string[][]): number {
  const { norm } = prose.words[at]!;
  for (const phrase of phrases) {
    if (phrase[0] !== norm || !phrase.every((word, n) => prose.words[at + n]?.norm === word)) continue;
    // `per` alone is a rate (`per day`) unless a name follows a bracket or comma.
    if (phrase.length > 1 || isReportingPer(prose, at)) return phrase.length;
  }
  return 0;
}

function isReportingPer(prose: Prose, at: number): boolean {
  const before = prose.words[at - 1];
  const after = prose.words[at + 1];
  return (
    after?.pos === 'PROPN' &&
    prose.words[at]!.pos !== 'PROPN' &&
    (before === undefined || /^[,(]$/.test(before.text) || before.sentence !== prose.words[at]!.sentence)
  );
}

function read(prose: Prose, cue: Range): Candidate | null {
  const sentence = sentenceAt(prose, cue.first);
  const source = phraseAfter(prose.words, cue.last, sentence.last, POSTMODIFIERS);
  if (!source) return null;
  const content = opens(prose, cue, sentence)
    ? after(prose, source.last, sentence)
    : around(prose, cue, source, sentence);
  if (content.length === 0) return null;
  return propose(prose, accordingTo, {
    source,
    cue,
    content,
    confidence: 0.9,
    why: 'names who says the rest of the sentence',
  });
}

function opens(prose: Prose, cue: Range, sentence: Range): boolean {
  for (let i = sentence.first; i < cue.first; i++) {
    if (!/^(but|and|however|,|still|also|")$/.test(prose.words[i]!.norm)) return false;
  }
  return true;
}

// An apposition of the source ends at its second comma: `According to X, the head of Y, the move ...` keeps the first only.
function after(prose: Prose, from: number, sentence: Range): Range[] {
  let first = from;
  while (first < sentence.last && prose.words[first]!.text !== ',') first++;
  first = first + 1 < sentence.last ? first + 1 : from;
  if (first >= sentence.last) return []; // the source is the last thing said
  if (prose.words[first]?.text === '"') {
    const quotation = prose.quotations[prose.quoted[first]!];
    if (quotation?.open === first && quotation.close >= sentence.last - 1) return [saidWords(quotation)];
  }
  const last = clauseEnd(prose, first, false);
  return last > first ? [{ first, last }] : [];
}

function around(prose: Prose, cue: Range, source: Range, sentence: Range): Range[] {
  const head = { first: afterJoint(prose, sentence.first), last: cue.first };
  while (head.last > head.first && /^([,(\u2014\u2013-]|and|but)$/.test(prose.words[head.last - 1]!.norm)) head.last--;
  const next = prose.words[source.last];
  const rest = { first: source.last + 1, last: source.last + 1 };
  if (
    next &&
    /^[,)]$/.test(next.text) &&
    source.last + 2 < sentence.last &&
    !/^(which|who|and|but|a|an|the|with|though|although|in|after)$/.test(prose.words[source.last + 1]!.norm)
  ) {
    rest.last = clauseEnd(prose, rest.first, false);
  }
  return [head, rest].filter((range) => range.last > range.first);
}
