import type { Reference } from './reference.ts';
import { hull } from './span.ts';
import type { Statement } from './statement.ts';

/** In characters: `that`, `how`, an article. */
const LEAD_IN = 8;

/**
 * The statements that only pass on what somebody else does, by id: of `BNS reported that Norland denied it` the agency's, whose words are
 * another's statement from the start. Its words count; the stance is not its own.
 */
export function passedOn(statements: readonly Statement[]): ReadonlySet<Reference> {
  const byId = new Map(statements.map((one) => [one.id, one]));
  return new Set(
    statements.flatMap((inner) => {
      const outer = inner.nestedIn === null ? undefined : byId.get(inner.nestedIn);
      if (!outer || outer.stance !== inner.stance) return [];
      const into = startOf(inner) - outer.content[0]!.start;
      // Where the source stands before, both are of one speaker.
      return into >= 0 && into < LEAD_IN ? [outer.id] : [];
    }),
  );
}

function startOf({ source, cue, content }: Statement): number {
  return hull([source, cue, ...content].filter((span) => span !== null))!.start;
}
