import type { Candidate } from '../candidate.ts';
import type { ActorIndex } from '../party/actor-index.ts';

/** In characters: `Information, Communications and Electronic Force Command`. */
const LONGEST = 90;

/** `on behalf of the [Harbour], Locks and Signals Command`: what ends within a name ends behind it. */
export function withWholeNames(candidate: Candidate, actors: ActorIndex): Candidate {
  const last = candidate.content.at(-1)!;
  const within = actors.within({ start: last.end - LONGEST, end: last.end });
  const name = within.find(({ start, end, value }) => value.form === 'name' && start < last.end && end > last.end);
  if (!name || name.start < last.start || runsInto(candidate, name.end)) return candidate;
  return { ...candidate, content: [...candidate.content.slice(0, -1), { ...last, end: name.end }] };
}

function runsInto({ source, cue, content }: Candidate, end: number): boolean {
  const from = content.at(-1)!.end;
  return [source, cue].some((span) => span !== null && span.start < end && span.end > from);
}
