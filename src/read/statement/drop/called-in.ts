import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/**
 * Verbs that say nothing with what stands behind them: `Palisade, which was called in by the port`, `the match was called off`, `called an
 * ambulance`, `refused to give in`.
 */
export function calledIn(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isOther = ({ cue }: Candidate) => {
    if (!cue) return false;
    const [verb, behind] = [slice(text, cue), text.slice(cue.end, cue.end + REACH)];
    return (CALLED.test(verb) && AWAY.test(behind)) || (GIVING.test(verb) && IN.test(behind));
  };
  return new Set(candidates.filter(isOther));
}
const REACH = 30;
const CALLED = /\b(call|calls|called|calling)$/i;
const AWAY =
  /^ (in|up|off|away|back|home|(?:for )?help|(?:the )?emergency services|an? (?:IT )?(?:ambulance|doctor|technician|taxi|plumber|locksmith))\b/;
/** `Gave in to the gang`: it yields. */
const GIVING = /\bg(?:ive[ns]?|iving|ave)$/i;
const IN = /^ (?:in|into)\b/;
