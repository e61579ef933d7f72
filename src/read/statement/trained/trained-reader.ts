import { overlaps, type Span } from '../../../model/span.ts';
import type { Token, Tokens } from '../../language/tokenise.ts';
import type { Arbiter, Told } from '../../reading-aids.ts';
import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { createRelationFinder, type FoundRelation } from './find-relations.ts';
import { readRuleReadings } from './rule-readings.ts';
import { unpackModel } from './weights.ts';

/** Who proposes what the weights find and no rule does. */
export const TRAINED: Reader = { name: 'trained', isLearned: true };

/** Below this probability what looks like a statement is left out. */
const LEAST = 0.6;

/**
 * A reader with the weights of `models/statements.bin`, which takes what the rules propose into account: it weighs each of
 * their readings against its own and against there being no statement, and gives the winner with its probability. Candidates
 * without a cue of their own pass through.
 */
export function createTrainedReader(weights: Uint8Array, least = LEAST): Arbiter {
  const findRelations = createRelationFinder(unpackModel(weights));
  return (tokens, proposed, told) => {
    const rules = readRuleReadings(tokens, proposed);
    const judged = new Set(rules.map(({ candidate }) => candidate));
    const known = rules.map(({ candidate }) => candidate).filter((candidate) => isKnownBetter(tokens, candidate));
    const read = findRelations(tokens, rules).flatMap((relation) => {
      const probable = relation.probability >= least;
      const candidate = probable || told ? candidateOf(tokens, relation) : null;
      if (!candidate) return [];
      const settled = known.some((rule) => shareCue(candidate, rule) || isTaken(candidate, rule));
      if (told && settled) told.dropped(candidate, 'the rules know this construction better');
      else if (told) tell(told, candidate, relation, least);
      return probable && !settled ? [candidate] : [];
    });
    const spared = rules.map(({ candidate }) => candidate).filter((candidate) => isSpared(tokens, candidate, read));
    return [...read, ...spared, ...proposed.filter((candidate) => !judged.has(candidate))];
  };
}

function tell(told: Told, candidate: Candidate, { probability, explain }: FoundRelation, least: number): void {
  if (probability >= least) told.weighed(candidate, explain());
  else told.dropped(candidate, `too improbable: ${percent(probability)}, and ${percent(least)} is asked for`);
}

// To the weights, which know `declined` from a corpus that marks it otherwise, `refused to say when` is a demand; who is `quoted as
// saying` something they take for whoever quotes, and who was arrested on suspicion for whoever suspects.
function isKnownBetter({ prose }: Tokens, { reader, cue }: Candidate): boolean {
  return (
    reader.knowsBetter === 'construction' || (cue !== null && /\bas saying$/.test(prose.slice(cue.start, cue.end)))
  );
}

// The news corpus that most of the weights come from does not mark refusals and passives without a speaker;
// there the rules know better.
function isSpared(tokens: Tokens, candidate: Candidate, read: readonly Candidate[]): boolean {
  const { cue } = candidate;
  return (
    cue !== null &&
    (candidate.reader.knowsBetter === 'presence' || isKnownBetter(tokens, candidate)) &&
    !read.some((one) => one.cue !== null && overlaps(one.cue, cue))
  );
}

// `Came to [the same conclusion]`: no cue of its own.
function isTaken({ cue }: Candidate, { reader, content }: Candidate): boolean {
  return reader.holdsNoCue === true && cue !== null && content.some((span) => overlaps(span, cue));
}

function shareCue(one: Candidate, other: Candidate): boolean {
  return one.cue !== null && other.cue !== null && overlaps(one.cue, other.cue);
}

function candidateOf({ tokens, prose }: Tokens, relation: FoundRelation): Candidate | null {
  const { cue, source, content, probability, rule, agrees } = relation;
  const said = content.filter((i) => i < cue.first || i >= cue.last);
  const spans = pieces(tokens, withGapsFilled(tokens, said, [...source, ...indices(cue.first, cue.last)]));
  if (spans.length === 0) return null;
  // The rule keeps its name where its reading of the content stands: what follows goes by it.
  const kept = rule && agrees >= SAME_CONTENT ? rule.candidate : null;
  return {
    source: pieces(tokens, source).map((span) => withoutRelative(prose, closed(prose, span)))[0] ?? null,
    cue: { start: tokens[cue.first]!.start, end: tokens[cue.last - 1]!.end },
    content: spans,
    confidence: probability,
    reader: kept?.reader ?? TRAINED,
    why: `${kept ? `${kept.why}; ` : ''}trained: a cue by its words ${percent(cue.probability)}, with its parts ${percent(probability)}`,
  };
}
const SAME_CONTENT = 2;

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}

/** A source is the smallest noun phrase that names who speaks: no relative clause. The news corpus keeps them. */
function withoutRelative(text: string, span: Span): Span {
  const cut = text.slice(span.start, span.end).search(/,\s+(?:who|whom|whose|which|where)\b/);
  return cut > 0 ? { start: span.start, end: span.start + cut } : span;
}

/** The span with a bracket it opens closed: abbreviations such as `(D-S.C.)` are cut in two by the tokeniser. */
function closed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  if (words.lastIndexOf('(') <= words.lastIndexOf(')')) return span;
  const end = text.indexOf(')', span.end);
  return end >= 0 && end - span.end <= LONGEST_ABBREVIATION ? { start: span.start, end: end + 1 } : span;
}
const LONGEST_ABBREVIATION = 8;

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

/** Words dropped out of the middle of a content's sentence belong to it, unless the source or the cue stands there. */
function withGapsFilled(tokens: readonly Token[], content: readonly number[], barred: readonly number[]): number[] {
  const filled: number[] = [];
  for (const i of content) {
    const before = filled.at(-1);
    if (before !== undefined && i - before < LONGEST_GAP) {
      const free = tokens[before]!.sentence === tokens[i]!.sentence && !barred.some((b) => b > before && b < i);
      if (free) filled.push(...indices(before + 1, i));
    }
    filled.push(i);
  }
  return filled;
}
const LONGEST_GAP = 25;

/** Runs of neighbouring tokens as spans, without punctuation at either end. */
function pieces(tokens: readonly Token[], found: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let k = 0; k < found.length;) {
    let end = k + 1;
    while (found[end] === found[end - 1]! + 1) end++;
    let first = k;
    let last = end - 1;
    while (first < last && tokens[found[first]!]!.pos === 'PUNCT') first++;
    while (last > first && tokens[found[last]!]!.pos === 'PUNCT') last--;
    if (tokens[found[first]!]!.pos !== 'PUNCT')
      spans.push({ start: tokens[found[first]!]!.start, end: tokens[found[last]!]!.end });
    k = end;
  }
  return spans;
}
