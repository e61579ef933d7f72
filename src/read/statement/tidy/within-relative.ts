import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, sentenceAt, wordAt, type Prose } from '../grammar/prose.ts';

const RELATIVE = /^(?:who|whom|which|that)$/;
/** In words: how long what is said of somebody may be. */
const LONGEST = 60;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does)$/;

/** `A man who police say rented the flat, Name, was arrested`: police say that he rented the flat, and the report what became of him. */
export function withinRelative(prose: Prose, candidate: Candidate): Candidate {
  const { source, cue, content } = candidate;
  const told = content.at(-1)!;
  if (!source || !cue || content.length < 2 || content[0]!.end > source.start || told.start < cue.end) return candidate;
  const { first } = rangeAt(prose, source);
  if (!RELATIVE.test(prose.words[relativeBefore(prose, first)]?.norm ?? '') && !opensWithWhose(prose, content[0]!))
    return candidate;
  const end = endOfClause(prose, wordAt(prose.words, told.start));
  if (end === null || end >= told.end) return candidate;
  return { ...candidate, content: [...content.slice(0, -1), { ...told, end }] };
}

// `which the ministry says`: the article may stand outside the span.
function relativeBefore({ words }: Prose, first: number): number {
  return /^(?:the|a|an)$/.test(words[first - 1]?.norm ?? '') ? first - 2 : first - 1;
}

function opensWithWhose(prose: Prose, { start }: Span): boolean {
  return prose.words[wordAt(prose.words, start)]?.norm === 'whose';
}

function endOfClause(prose: Prose, from: number): number | null {
  const { words } = prose;
  const { last } = sentenceAt(prose, from);
  let verbs = 0;
  for (let i = from; i < Math.min(last, from + LONGEST); i++) {
    const { text, norm, pos } = words[i]!;
    if (text === ',' && verbs > 0) return words[i - 1]!.end;
    const behindObject = verbs > 0 && /^(?:NOUN|PROPN|NUM)$/.test(words[i - 1]!.pos);
    if (behindObject && (FINITE.test(norm) || isPlainVerb(prose, i))) return words[i - 1]!.end;
    if (pos === 'VERB') verbs++;
  }
  return null;
}

// Not `hackers linked to it`, `men seen at the port`.
function isPlainVerb({ words }: Prose, i: number): boolean {
  const { pos, norm } = words[i]!;
  return pos === 'VERB' && !norm.endsWith('ing') && words[i + 1]?.pos !== 'ADP' && words[i + 1]?.norm !== 'to';
}
