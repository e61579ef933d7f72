import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/**
 * `not 41,000`, `the alleged`, `the second stage`, `Dodging` in front of questions: a number that is set against another, an adjective cut off from its noun, a part of
 * what happened and what somebody else does can say nothing.
 */
export function speechless(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const cannotSpeak = ({ source }: Candidate) => source !== null && SPEAKS_NOT.test(slice(text, source));
  return new Set(candidates.filter(cannotSpeak));
}
const SPEAKS_NOT =
  /^(?:not\s+)?[\d.,%$€£]+$|^(?:the\s+|an?\s+)?(?:alleged|so-called|purported|supposed)$|^(?:(?:the|this|that|its|a)\s+)?(?:first|second|third|fourth|final|last|next|new|another)\s+(?:stage|phase|step|wave|round)$|^(?:dodging|ducking|avoiding|evading|facing|fielding|deflecting|sidestepping|skirting|rejecting|dismissing|ignoring|citing|echoing|repeating|answering|reacting|responding|replying|commenting|amid)$/i;
