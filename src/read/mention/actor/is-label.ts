import { CALLS, CALLS_REACH } from './calls.ts';

/** What one side calls the other's forces: `secret army`, `separatist forces`, `puppet troops`. */
const LABEL =
  /\b(?:secret|shadow|ghost|phantom|puppet|so-called|separatist|secessionist|splittist)\s+(?:[\p{L}-]+\s+){0,2}(?:army|forces?|troops|units?)$/iu;
/** What a quoted label ends in; a name in quotation marks (`a group it calls “Salt Heron”`) ends in none of these. */
const BAND = /\b(?:army|forces?|troops|gangs?|separatists|militants|spies)$/;

/**
 * Whether words from `start` on describe nobody but by a label, which stays quoted and is never a value: by its words, or since
 * somebody is said to call others so.
 */
export function isLabel(prose: string, start: number, words: string): boolean {
  if (LABEL.test(words)) return true;
  const before = prose.slice(Math.max(0, start - CALLS_REACH), start);
  return BAND.test(words) && /[“"‘']$/.test(before) && CALLS.test(before.slice(0, -1));
}
