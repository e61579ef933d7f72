import type { Candidate } from '../candidate.ts';
import { clauseFollows } from '../grammar/clause.ts';
import { sentenceAt, wordAt, type Prose } from '../grammar/prose.ts';

/** `According to a website that Norland calls a front, the raid was staged`: what tells which website is no part of what it says. */
export function withoutRelativeOfSource(prose: Prose, candidate: Candidate): Candidate {
  const { source, cue, content } = candidate;
  const said = content[0]!;
  if (!source || !cue || cue.end > source.start || said.start < source.end) return candidate;
  const { words } = prose;
  const first = wordAt(words, said.start);
  if (words[first - 1]?.end !== source.end || !RELATIVE.test(words[first]?.norm ?? '')) return candidate;
  const sentence = sentenceAt(prose, first);
  for (let i = first + 1; i < sentence.last && words[i]!.end <= said.end; i++)
    if (words[i]!.text === ',' && clauseFollows(prose, i + 1, sentence))
      return { ...candidate, content: [{ ...said, start: words[i + 1]!.start }, ...content.slice(1)] };
  return candidate;
}
const RELATIVE = /^(?:that|which|who|whom|whose)$/;
