import { slice, type Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { ActorIndex, ActorMentionAt } from './actor-index.ts';

/** Who speaks, as far as the report tells. */
export interface SourceActor {
  /** Null for the outlet's own voice and for passives without agent. */
  name: string | null;
  country: string | null;
  mention: ActorMentionAt | null;
}

/** Resolves a candidate's source: a pronoun or description to what it refers to; an anonymous official stays as written. */
export function sourceActorOf(prose: Prose, candidate: Candidate, actors: ActorIndex): SourceActor {
  if (!candidate.source) return { name: null, country: null, mention: null };
  const mention = actors.best(headOf(prose, candidate.source));
  const written = slice(prose.text, candidate.source)
    .replace(/[’']s?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!mention || mention.value.form === 'anonymous')
    return { name: written, country: mention?.value.country ?? null, mention };
  return { name: mention.value.name, country: mention.value.country, mention };
}

// `Researchers who have studied Salt Heron`: whom a relative clause names does not speak.
function headOf({ text }: Prose, source: Span): Span {
  const at = /\p{L},? (who|whom|which|that|whose) /u.exec(slice(text, source))?.index ?? -1;
  return at < 0 ? source : { start: source.start, end: source.start + at + 1 };
}
