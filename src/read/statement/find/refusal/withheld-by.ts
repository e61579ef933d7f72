import { clauseEnd } from '../../grammar/clause.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { isTime, tellsWhen } from '../../grammar/time.ts';
import { inFront } from './in-front.ts';
import { QUESTION } from './opening-question.ts';
import { isRefusalNoun } from './refusal-noun.ts';
import { whereAdded } from './where-added.ts';

/**
 * What a refusal keeps back: the complement behind its cue, the question or thing in front of its subject, or what was asked; the whole
 * clause where the refusal names nothing.
 */
export function withheldBy(prose: Prose, cue: Range, source: Range | null): Range {
  return complement(prose, cue) ?? (source && inFront(prose, source)) ?? asked(prose, cue) ?? wholeClause(cue, source);
}

// From the subject on, or from the cue where the subject is far off.
function wholeClause(cue: Range, source: Range | null): Range {
  const near = source !== null && source.last <= cue.first && cue.first - source.last < NEAR;
  return { first: near ? source.first : cue.first, last: cue.last };
}
/** In words. */
const NEAR = 4;

/** The whole clause of a silence, with the circumstances behind it: `The embassy hung up twice`. */
export function silentClause(prose: Prose, cue: Range, source: Range): Range {
  const { last } = sentenceAt(prose, cue.first);
  const end = cue.last < last ? Math.max(clauseEnd(prose, cue.last, false), cue.last) : cue.last;
  return { first: source.last <= cue.first ? source.first : cue.first, last: end };
}

/** What stands behind the cue and belongs to it; null where a stop, a further clause or a circumstance follows. */
export function complement(prose: Prose, cue: Range): Range | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, cue.first);
  const next = words[cue.last];
  if (!next || cue.last >= sentence.last || /^[.,;:)"\u2013\u2014-]$/.test(next.text)) return null;
  if (isRefusalNoun(words[cue.first]!) && next.pos !== 'ADP') return null;
  if (ADJUNCT.test(next.norm) && !opensQuestion(prose, cue.last)) return null;
  const clause = beforePurpose(prose, cue.last, clauseEnd(prose, sinceWhen(prose, cue.last), true));
  let last = withoutTime(prose, cue.last, whereAdded(prose, { first: cue.last, last: clause }));
  if (words[last - 1]!.text === ',') last--;
  return last > cue.last && !isTimeOnly(prose, cue.last, last) ? { first: cue.last, last } : null;
}

// `the event at this time`, `so to this day`: when they did not tell it is no part of it.
function withoutTime({ words }: Prose, first: number, last: number): number {
  for (let i = Math.max(first + 1, last - 4); i < last; i++) {
    const rest = words
      .slice(i, last)
      .map(({ norm }) => norm)
      .join(' ');
    if (WHEN.test(rest)) return i;
  }
  return last;
}

// `declined to comment Monday`, `did not respond late on Friday night`: nothing is named that is withheld.
function isTimeOnly({ words }: Prose, first: number, last: number): boolean {
  const said = words.slice(first, last);
  // `on this`, `on that`: what was spoken of.
  if (!said.some(isTime) && !/^(morning|afternoon|evening|night|weekend)$/.test(said.at(-1)!.norm)) return false;
  return said.every((word) => tellsWhen(word) || word.norm === 'on');
}

const WHEN =
  /^((on|by|until|since) (mon|tues|wednes|thurs|fri|satur|sun)day|at (this|the|that) (time|stage|point)|to (this day|date)|so far|yesterday|today|tonight|this (morning|week|year)|by evening)$/;

const ADJUNCT = /^(but|and|when|while|after|before|as|because|until|throughout|twice)$/;

// `refused to say when it began`; but `declined to comment when asked`.
function opensQuestion({ words }: Prose, at: number): boolean {
  return (
    words[at]!.norm === 'when' &&
    /^(say|tell|disclose|specify|explain|clarify|reveal|know|determine|establish|open)$/.test(words[at - 1]!.lemma)
  );
}

// `the report in order to protect its sources`, `no suspects and has shown no proof`, `the men or say where they are`: an aim, or what
// else they did, or do not do. A question goes on.
function beforePurpose({ words }: Prose, first: number, last: number): number {
  const asks = QUESTION.test(words[first]!.norm);
  for (let i = first + 1; i < last - 1; i++) {
    const [one, next] = [words[i]!.norm, words[i + 1]!.norm];
    if (/^(in|so)$/.test(one) && /^(order|as)$/.test(next) && /^(to|not)$/.test(words[i + 2]?.norm ?? '')) return i;
    if (words[i]!.text === ':' || (one === ',' && next === 'then')) return i;
    if (
      !asks &&
      /^(or|nor)$/.test(one) &&
      /^(say|tell|comment|confirm|deny|explain|name|identify|discuss|disclose|give)$/.test(next)
    )
      return i;
    if (!asks && one === 'and' && /^(has|had|have|is|was|were|are|will|would|did|does|do)$/.test(next)) return i;
  }
  return last;
}

// `since when it had known`, `as to how`: the preposition belongs to the question and ends no clause.
function sinceWhen({ words }: Prose, at: number): number {
  return /^(since|after|before|until|as|to|by|from)$/.test(words[at]!.norm) && QUESTION.test(words[at + 1]?.norm ?? '')
    ? at + 1
    : at;
}

// `did not reply when asked who had ordered this`: not so `when asked on Monday`.
function asked(prose: Prose, cue: Range): Range | null {
  const { words } = prose;
  if (words[cue.last]?.norm !== 'when') return null;
  const { last } = sentenceAt(prose, cue.first);
  for (let i = cue.last + 1; i < Math.min(cue.last + 6, last); i++) {
    if (!/^asked$/.test(words[i]!.norm)) continue;
    const what = words[i + 1];
    if (!what || !(QUESTION.test(what.norm) || /^(if|about|for)$/.test(what.norm))) return null;
    return { first: cue.last, last: clauseEnd(prose, i + 1, true) };
  }
  return null;
}
