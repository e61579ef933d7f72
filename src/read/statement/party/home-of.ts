import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import type { ActorIndex } from './actor-index.ts';
import { stateByAdjective, stateByCode } from './country-adjectives.ts';
import type { Named } from './named.ts';
import type { SourceActor } from './source-actor.ts';

/** The state that a speaker speaks from: of `a Norvanian general` and of `Norvane's mission to the Council`, Norvane. */
export function homeOf(
  prose: Prose,
  { source }: Candidate,
  { country, mention }: SourceActor,
  actors: ActorIndex,
  codebooks: Pick<Codebooks, 'countries'>,
): Named | null {
  if (!source) return null;
  const placed = country ?? actors.within(source).find(({ value }) => value.country !== null)?.value.country ?? null;
  if (placed !== null) return actors.state(placed) ?? stateByCode(codebooks)(placed) ?? mention?.value ?? null;
  const { first, last } = rangeAt(prose, source);
  for (const { text } of prose.words.slice(first, last)) {
    const state = stateByAdjective(codebooks)(text);
    if (state) return state;
  }
  return null;
}
