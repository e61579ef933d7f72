import { isDeadline } from '../../model/words/is-deadline.ts';

/** Words that put a time ahead of the report: `the trial begins on`, `the vote takes place on`, `is set for`, `will be tried in`. */
const AHEAD =
  /\b(?:begins?|starts?|opens?|takes? place|(?:is|are) (?:set|due|scheduled|expected|planned)\b[^.;,]{0,30}|will (?!have\b)[^.;,]{0,40})\s+(?:on|in|for|at|by)\s+(?:the\s+)?$/i;
const REACH = 64;

/** True where the words before a time say that it is still to come. */
export function isAhead(prose: string, start: number): boolean {
  return AHEAD.test(prose.slice(Math.max(0, start - REACH), start)) || isDeadline(prose, start);
}
