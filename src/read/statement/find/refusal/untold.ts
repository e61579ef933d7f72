import type { Candidate } from '../../candidate.ts';
import { propose } from '../finder.ts';
import { clauseEnd } from '../../grammar/clause.ts';
import { sentenceAt, spanOf, type Prose, type Range } from '../../grammar/prose.ts';
import { isAuxiliary, type VerbGroup } from '../../grammar/verb-group.ts';
import { isOfConcern } from '../concern.ts';
import { UNDISCLOSED } from './undisclosed-reader.ts';

/** Something is not told, and nobody is named who does not tell it. */
export function untold(prose: Prose, cue: Range, content: Range, why: string): Candidate | null {
  return propose(prose, UNDISCLOSED, { source: null, cue, content: [content], confidence: 0.85, why });
}

/** `they [were not named]`: who it is stands elsewhere, and pronouns hardly ever are withheld. */
export function isPronoun({ words }: Prose, { first, last }: Range): boolean {
  return last - first === 1 && /^(he|she|they|we|i|you|this|that|who|which)$/.test(words[first]!.norm);
}

/** The group from its own finite verb on: in `How they got in [could not be found out]`, `got` is the question's. */
export function finiteGroup({ words }: Prose, group: VerbGroup): VerbGroup {
  if (!/^(got|gets)$/.test(words[group.first]!.norm)) return group;
  let first = group.first + 1;
  while (first < group.head && !isAuxiliary(words[first]!)) first++;
  return { ...group, first };
}

/** `It is not known [who did it]`: what is not told stands behind the cue as a question. */
export function questionBehind(prose: Prose, cue: Range): Candidate | null {
  const { words } = prose;
  const before = words[cue.first - 1]?.norm ?? '';
  if (before !== 'it' && cue.first !== sentenceAt(prose, cue.first).first) return null;
  const next = words[cue.last]?.norm ?? '';
  const prepositional =
    /^(by|to|from|for|with)$/.test(next) && /^(whom|what|which|how)$/.test(words[cue.last + 1]?.norm ?? '');
  if (!/^(who|whom|whose|what|which|why|how|where|when|whether|if)$/.test(next) && !prepositional) return null;
  const question = { first: cue.last, last: clauseEnd(prose, cue.last, false) };
  return concerns(prose, question) ? untold(prose, cue, question, 'a question that is not answered') : null;
}

/** Whether a stretch is of what reports of accusations are about. */
export function concerns(prose: Prose, range: Range): boolean {
  const span = spanOf(prose, range);
  return span !== null && isOfConcern(prose.text.slice(span.start, span.end));
}
