import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { IS_CLAIM } from '../grammar/called-false.ts';
import type { Prose } from '../grammar/prose.ts';
import { textBefore } from '../grammar/text-before.ts';
import type { DropAids } from './drop.ts';

/** `Analysts are sceptical of [claims] that Norland did it`: a claim that nobody is named to make, told of only to be doubted. */
export function onlyDoubted(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  return new Set(candidates.filter((candidate) => isDoubted(prose, candidate)));
}

function isDoubted(prose: Prose, { source, cue }: Candidate): boolean {
  if (source !== null || cue === null || !IS_CLAIM.test(slice(prose.text, cue))) return false;
  return DOUBTED.test(textBefore(prose, cue, REACH).toLowerCase());
}
const REACH = 100;

/** Words of doubt that end where the noun for the claim begins; `has no doubts about claims` holds them true. */
const DOUBTED = new RegExp(
  `(?:(?<!\\b(?:no|not|never|without|hardly) (?:\\p{L}+ )?)(?:${[
    '(?:s[ck]eptical|suspicious|dubious|wary|doubtful) (?:of|about)',
    's[ck]epticism (?:of|about|over|towards?)',
    'doubts? (?:\\p{L}+ ){0,2}(?:over|about|on|around|as to|of)',
    '(?:doubt|question|distrust)(?:s|ed|ing)?',
  ].join('|')})|(?:${[
    '(?:nothing|not enough|little|scant|scarce|insufficient) (?:\\p{L}+ ){0,3}(?:to (?:support|back(?: up)?|bear out)|for|behind)',
    '(?:not|never|hardly) (?:\\p{L}+ )?(?:convinced|persuaded|impressed) (?:by|of)',
    '(?:few|hardly any|not many) (?:\\p{L}+ ){1,3}(?:believe[sd]?|accept(?:ed)?|buy|bought)',
  ].join('|')})) (?:(?:the|these|those|such|any|all|recent|earlier|public|official) )*$`,
  'u',
);
