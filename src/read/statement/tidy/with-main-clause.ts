import type { Candidate } from '../candidate.ts';
import { clauseEnd } from '../grammar/clause.ts';
import { rangeAt, sentenceAt, type Prose } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';

/** How far a clause between commas reaches, in words. */
const LONGEST = 24;

/**
 * `said that the campaign, which Norland blamed on Velmora, was invented`: what is said goes on behind the clause about its subject. Without
 * a verb before the comma nothing was said yet.
 */
export function withMainClause(prose: Prose, candidate: Candidate): Candidate {
  const last = candidate.content.at(-1)!;
  if (candidate.cue === null || candidate.cue.end > last.start) return candidate;
  const { words } = prose;
  const range = rangeAt(prose, last);
  if (words[range.last]?.text !== ',' || !RELATIVE.test(words[range.last + 1]?.norm ?? '')) return candidate;
  if (words[range.first]!.norm !== 'that' || words.slice(range.first, range.last).some(isFinite)) return candidate;
  const verb = verbBehind(prose, range.last + 2);
  return verb === null ? candidate : withEnd(candidate, words[clauseEnd(prose, verb, false) - 1]!.end);
}

function withEnd(candidate: Candidate, end: number): Candidate {
  const last = candidate.content.at(-1)!;
  return end <= last.end ? candidate : { ...candidate, content: [...candidate.content.slice(0, -1), { ...last, end }] };
}

// `, was`: the comma that closes the clause, and the verb of the subject before it.
function verbBehind(prose: Prose, from: number): number | null {
  const { words, quoted } = prose;
  const end = Math.min(sentenceAt(prose, from - 1).last, from + LONGEST);
  for (let i = from; i + 1 < end; i++)
    if (words[i]!.text === ',' && quoted[i]! < 0 && isFinite(words[i + 1]!)) return i + 1;
  return null;
}

// `the hacking campaign` says nothing yet.
function isFinite({ pos, norm }: Word): boolean {
  return (pos === 'VERB' || pos === 'AUX') && !norm.endsWith('ing');
}

const RELATIVE = /^(which|who|whom|whose)$/;
