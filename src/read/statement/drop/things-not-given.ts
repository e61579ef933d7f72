import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/**
 * `The maker has yet to issue a patch`, `does not offer two-factor authentication`, `denied him a visa`: a thing or a service is not given,
 * and nothing that is known is kept back.
 */
export function thingsNotGiven(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isOfThings = ({ cue, content }: Candidate) =>
    cue !== null &&
    GIVING.test(slice(text, cue)) &&
    NOT.test(slice(text, cue)) &&
    THING.test(slice(text, content[0]!)) &&
    (!DENYING.test(slice(text, cue)) || TO_SOMEBODY.test(slice(text, content[0]!)));
  return new Set(candidates.filter(isOfThings));
}

const GIVING = /\b(?:releas|issu|provid|offer|publish|giv|suppl|ship|deliver|den(?:y|ied|ies)\b)/i;
const NOT = /\b(?:not|never|fail\w*|yet|refus\w+|declin\w+|unable|reluctant|den(?:y|ied|ies))\b|n['’]t\b/i;
/** Claims are denied, too: `denied the service had spied`. */
const DENYING = /\bden(?:y|ied|ies)\b/i;
const TO_SOMEBODY =
  /^(?:him|her|them|us|users|customers)\s|\sto\s(?:its\s|their\s)?(?:users|customers|clients|patients|people|him|her|them|us)\b/i;
/** A phrase that begins here and has such a thing for its head. */
const THING =
  /^(?:(?:an?|the|any|its|their|all|him|her|them|us|users|customers)\s)*(?:(?!(?:of|for|on|about|in|to|that|whether|when|why|how|who|what|which|where|details?|information)\b)[\p{L}-]+\s){0,3}(?:patch(?:es)?|(?:hot)?fix(?:es)?|firmware|(?:security|software|firmware)\supdates?|authentication|services?|refunds?|compensation|warrants?|visas?|permits?|licen[cs]es?|online\saccess|pricing)(?:$|[\s.,;])(?!(?:notes?|details?|dates?)\b)/iu;
