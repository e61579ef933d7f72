import type { Span } from '../../model/span.ts';
import { labelled } from './personal-data.ts';

const CONTEXT =
  /(?:\b(?:HK)?IDs?\b|\bidentity\b|\bidentification\b|\bidentity cards?\b|身[分份][证證]|統一編號|居民|证号|證號)[^\n]{0,40}$/i;
const REACH = 60;

/**
 * Of numbers that only look like identity numbers, those that the words call one: after `ID`, `identity`, `身分證` within a
 * few words, or next in a list that such a number began.
 */
export function inIdentityContext(text: string, candidates: readonly Span[]): Span[] {
  return labelled(text, candidates, CONTEXT, REACH);
}
