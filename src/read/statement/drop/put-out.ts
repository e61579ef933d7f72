import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `Rewards offered for ...`, `Charges filed against ...`: the headline leaves `are` out, and who offers them as well. */
export function putOut(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const isPutOut = ({ source, cue }: Candidate) =>
    source !== null &&
    cue !== null &&
    source.end <= cue.start &&
    THING_PUT_OUT.test(prose.text.slice(source.start, source.end)) &&
    PUT_OUT.test(prose.text.slice(cue.start, cue.end));
  return new Set(candidates.filter(isPutOut));
}
const THING_PUT_OUT =
  /\b(rewards?|bount(y|ies)|charges?|indictments?|sanctions|(arrest |search )?warrants?|notices?|penalties)$/i;
const PUT_OUT =
  /^((has|have|had) been |(is|are|was|were) )?(offered|filed|imposed|issued|announced|unsealed|brought|placed|put|laid|levelled|leveled|posted|published|released|raised|pressed|dropped|lifted)\b/i;
