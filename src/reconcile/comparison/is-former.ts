import { FIGURE } from '../../model/words/figure-nouns.ts';
import { GIVEN } from './given.ts';
import type { Side } from './pair.ts';

const FORMER_BEFORE = new RegExp(
  `\\b(?:had (?:(?:earlier|previously|first|originally) )?(?:${GIVEN})|` +
    '(?:earlier|previously|originally|at first) (?:spoken of|said|put|given|counted|reported)|rather than|instead of|and not)\\b[^.;,]{0,24}$|' +
    '\\b(?:an|the) (?:earlier|previous|first|original) (?:version|draft|edition|copy)\\b[^.;]{0,60}?\\b(?:said|put|gave|stated|listed|read|had)\\b[^.;,]{0,24}$|' +
    `\\b(?:earlier|previous|first|initial|former|original) ${FIGURE} of $|\\b(?:up|down) from (?:the )?$|, not (?:the )?$|, (?:(?:far |well )?(?:(?:fewer|less|more|lower|higher|smaller|larger) than|below|above|short of)|compared (?:with|to)|as against) (?:the|its|their) (?:(?:earlier|first|initial) )?$`,
  'i',
);
const FROM = /\bfrom\s+$/i;
const TO = /^\s+to\s+\S/;
/** Behind the number: it was told before, or it is said what was wrong with it. */
const TOLD_BEFORE =
  /^,?\s+(?:as (?:was )?(?:first|originally|initially|earlier|previously) \w+|(?:had been|were|was) (?:\w+ )?(?:earlier|previously|before|at first))\b/i;
const FIGURE_AT = new RegExp(`\\b${FIGURE} (?:of|at) $`, 'i');
const FOUND_WANTING =
  /^(?: at (?:the|that) time\b|[^.;]{0,120}?\b(?:was|were|had been) (?:only |just )?an? (?:\w+ )?(?:estimate|guess)\b|[^.;]{0,120}?\b(?:did|had) not (?:yet )?(?:include|count|cover)\b)/i;

/**
 * A value that the report itself calls a former one or a wrong one: `had earlier spoken of 38 rooms`, `from 40 to 55`, `36 and not 34`, `an earlier version said five`, `the figure
 * of about 40 hours was an estimate`.
 */
export function isFormer({ sentence, at, words }: Side): boolean {
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + words.length)];
  if (FROM.test(before) && TO.test(behind)) return true;
  return (
    FORMER_BEFORE.test(before) || TOLD_BEFORE.test(behind) || (FIGURE_AT.test(before) && FOUND_WANTING.test(behind))
  );
}
