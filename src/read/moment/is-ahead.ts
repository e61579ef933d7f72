/** Words that put a time ahead of the report: `the trial begins on`, `the vote takes place on`, `is set for`, `will be tried in`. */
const AHEAD =
  /\b(?:begins?|starts?|opens?|takes? place|(?:is|are) (?:set|due|scheduled|expected|planned)\b[^.;,]{0,30}|will (?!have\b)[^.;,]{0,40})\s+(?:on|in|for|at|by)\s+(?:the\s+)?$/i;
/** What somebody wants done by then: `they need a culprit by Friday`. */
const WANTED = /\b(?:needs?|wants?|must|ha(?:s|ve) to|should)\b[^.;,]{0,40}$/i;
const REACH = 64;

/** True where the words before a time say that it is still to come. */
export function isAhead(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  return AHEAD.test(before) || (/^by\s/i.test(prose.slice(start, start + 3)) && WANTED.test(before));
}
