/** `Has until Friday`, `gave the port until 4 May`. */
const GIVEN =
  /\b(?:ha(?:s|ve|d)|(?:gave|gives?|given|giving|granted|extended)(?:\s+[\w'’-]+){0,5})\s+(?:(?:only|just|time|to pay)\s+)?$/i;
/** What somebody wants done by then: `they need a culprit by Friday`. What `must have been` done is over. */
const WANTED = /\b(?:needs?|wants?|(?:must|should)(?!\s+(?:\w+ly\s+)?have\b)|ha(?:s|ve) to)\b[^.;,]{0,40}$/i;
/** `Set a deadline of Monday`, `the ultimatum expires on 4 May`; behind `after the deadline hackers struck on` something has happened. */
const NAMED =
  /\b(?:deadline|ultimatum)\s+(?:(?:of|for|to|by|on|at|until|is|was|will|be|had|been|set|falls?|ends?|expires?|runs?|out|pay|paying|payment|answer|answers|an?|the|its)\s+){0,4}$/i;
const REACH = 64;

/** Whether the time whose words begin at `start` is one up to which somebody was given, or that somebody set: nothing has happened then. */
export function isDeadline(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  const frame = /^(?:until|till|by)(?=\s)/i.exec(prose.slice(start, start + 6))?.[0].toLowerCase();
  if (NAMED.test(before)) return true;
  return frame === 'by' ? WANTED.test(before) : frame !== undefined && GIVEN.test(before);
}
