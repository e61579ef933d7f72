import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { hasVerb } from '../grammar/clause.ts';
import { rangeAt, wordAt, type Prose } from '../grammar/prose.ts';
import type { DropAids } from './drop.ts';

/**
 * `The maker has yet to issue a patch`, `does not offer two-factor authentication`, `denied him a visa`: a thing or a service is not given,
 * and nothing that is known is kept back. A warrant that is not published is.
 */
export function thingsNotGiven(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  return new Set(candidates.filter((candidate) => isOfThings(prose, candidate)));
}

function isOfThings(prose: Prose, { cue, content }: Candidate): boolean {
  if (!cue) return false;
  const verb = slice(prose.text, cue);
  if (!NOT.test(verb)) return false;
  if (DENYING.test(verb)) return isThing(prose, content, DENIED_THEM) && !tells(prose, content);
  return (
    (GIVING.test(verb) && isThing(prose, content, THING)) || (GRANTING.test(verb) && isThing(prose, content, PAPER))
  );
}

// Not so where the thing only stands before its noun: `a visa list`.
function isThing({ text, words }: Prose, content: Candidate['content'], thing: RegExp): boolean {
  const { start, end } = content[0]!;
  const found = thing.exec(text.slice(start, end));
  if (!found) return false;
  const next = words[wordAt(words, start + found[0].length)];
  return !next || next.start >= end || !/^(NOUN|ADJ)$/.test(next.pos);
}

// `Denied them visas had been sold`.
function tells(prose: Prose, content: Candidate['content']): boolean {
  return hasVerb(prose, rangeAt(prose, { start: content[0]!.start, end: content.at(-1)!.end }));
}

const GIVING = /\b(?:releas|issu|provid|offer|publish|giv|suppl|ship|deliver)/i;
/** What an office decides, and may well publish or keep back once it has. */
const GRANTING = /\b(?:giv|issu|grant|offer)/i;
const NOT = /\b(?:not|never|fail\w*|yet|refus\w+|declin\w+|unable|reluctant|den(?:y|ied|ies))\b|n['’]t\b/i;
/** Claims are denied, too: `denied the service had spied`. */
const DENYING = /\bden(?:y|ied|ies)\b/i;

/** What may stand before the head of such a phrase. */
const MODIFIERS = String.raw`(?:(?!(?:of|for|on|about|in|to|that|whether|when|why|how|who|what|which|where|details?|information)\b)[\p{L}-]+\s){0,3}`;
const LED = String.raw`^(?:(?:an?|the|any|its|their|all|him|her|them|us|users|customers)\s)*${MODIFIERS}`;
const THINGS = String.raw`patch(?:es)?|(?:hot)?fix(?:es)?|firmware|(?:security|software|firmware)\supdates?|authentication|services?|refunds?|compensation|online\saccess|pricing`;
const PAPERS = String.raw`warrants?|visas?|permits?|licen[cs]es?`;
const ENDS = String.raw`(?=$|[\s.,;])`;
const THING = new RegExp(`${LED}(?:${THINGS})${ENDS}`, 'iu');
const PAPER = new RegExp(`${LED}(?:${PAPERS})${ENDS}`, 'iu');
const DENIED_THEM = new RegExp(String.raw`^(?:him|her|them|us)\s${MODIFIERS}(?:${THINGS}|${PAPERS})${ENDS}`, 'iu');
