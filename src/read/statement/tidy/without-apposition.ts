import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

/**
 * `Mo Ek, an expert at the firm`, `Ada Lund, 29, of Stavemouth`: a name says who speaks, and the source ends with it. Behind a description
 * the name stays, for it says who is meant: `Its chairman, Mo Ek`. Lists stay whole: `Norvane, the port and the ministry`.
 */
export function withoutApposition({ text }: Prose, candidate: Candidate): Candidate {
  const { source } = candidate;
  const found = source && NAMED.exec(slice(text, source));
  if (!found || LISTED.test(found[2]!.replace(INSTITUTION, ''))) return candidate;
  return { ...candidate, source: { ...source, end: source.start + found[1]!.length } };
}

/** A name and the comma behind it, and there what begins as only words about somebody do. */
const NAMED =
  /^((?!(?:We|You|I)\b)(?:\p{L}[\p{L}\p{N}.’'-]* ){0,9}(?:\p{Ll}{2}-)?\p{Lu}[\p{L}\p{N}.’'-]*)\s*,\s+((?:an?|one of|both|the|its|of|from|formerly|former|also|aka|now|R-|D-|\d{1,3}\b|(?:[\p{L}’'-]+ ){0,5}(?:head|chief|director|chair(?:man|woman)?|president|officer|founder|co-founder|co-host|editor|spokes\w+|secretary|minister|professor|lecturer|researcher|analyst|strategist|expert|specialist|consultant|adviser|advisor|engineer|manager|coordinator|partner|member|fellow|lawyer|attorney|aide)s?\b).*)$/su;
/** Somebody more is named behind it, be it without a comma: who speaks is not lost. */
const LISTED = /\b(?:and|or) (?:(?:the|an?) )?\p{Lu}|^(?:the|its)\b.*\b(?:and|or) (?:the|an?|its)\b/su;
/** `Of Trade and Industry` is one. */
const INSTITUTION =
  /\b(?:of|for) \p{Lu}[\p{L}’'-]*(?:, \p{Lu}[\p{L}’'-]*)?,? and \p{Lu}[\p{L}’'-]*(?! \p{Lu})(?![\p{L}’'-])/gu;
