import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { CALLED_FALSE, IS_SAID_AGAINST } from '../grammar/called-false.ts';
import type { Prose } from '../grammar/prose.ts';
import { textBefore } from '../grammar/text-before.ts';
import type { DropAids } from './drop.ts';

/**
 * `The embassy dismissed as "fiction" [claims] that its navy did it`: whoever turns a claim away does not make it, and neither does what it is
 * called. `Described as` turns it away where it calls it untrue. `Dismissed as fiction Norland's claims` has a claimant of its own.
 */
export function turnedAway(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  return new Set(candidates.filter((candidate) => isTurnedAway(prose, candidate)));
}

function isTurnedAway(prose: Prose, { source, cue }: Candidate): boolean {
  if (!source || !cue || source.end > cue.start || !IS_SAID_AGAINST.test(slice(prose.text, cue))) return false;
  const before = textBefore(prose, cue, REACH);
  const turns = TURNED_AWAY.exec(before);
  if (!turns || (DESCRIBES.test(turns[0]) && !UNTRUE.test(turns[1] ?? ''))) return false;
  const verb = cue.start - before.length + turns.index;
  const isCalled = turns[1] !== undefined && source.start > verb;
  return source.end <= verb || isCalled;
}
const REACH = 120;

const DESCRIBES = /^(?:describ|brand|label|characteri[sz])/;
const UNTRUE = new RegExp(String.raw`\b${CALLED_FALSE}\b`, 'i');

/** A verb that turns away or describes, with what it calls the claim, up to the noun. */
const TURNED_AWAY =
  /\b(?:den(?:y|ies|ied|ying)|(?:dismiss|reject|refut|rebuff|rebut|describ|denounc|brand|label|condemn|ridicul|characteri[sz]|slamm|mock)\p{Ll}*)(\s+as\s+(?:["“‘'][^"”’]{1,60}["”’']|(?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Ll}[\p{L}-]*))?(?:\s+(?:the|these|those|such|any|all|new|recent|earlier|a|an|\p{Ll}+(?:al|ous|ed)))*\s*$/u;
