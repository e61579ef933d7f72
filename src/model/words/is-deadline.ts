/** `Has until Friday`, `gave the port until 4 May`, `set a deadline of Monday`. */
const GIVEN =
  /\b(?:ha(?:s|ve|d)|(?:gave|gives?|given|giving|granted|extended)(?:\s+[\w'’-]+){0,5})\s+(?:(?:only|just|time|to pay)\s+)?$/i;
const NAMED = /\b(?:deadline|ultimatum)\s+(?:(?!(?:pass|expired|ran|lapsed|was missed)\w*\b)[\w'’-]+\s+){0,4}$/i;
/** What somebody wants done by then: `they need a culprit by Friday`. */
const WANTED = /\b(?:needs?|wants?|must|ha(?:s|ve) to|should)\b[^.;,]{0,40}$/i;
const REACH = 64;

/** Whether the time whose words begin at `start` is one up to which somebody was given, or that somebody set: nothing has happened then. */
export function isDeadline(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  const [frame] = /^(?:until|till|by)\s/i.exec(prose.slice(start, start + 6)) ?? [];
  if (frame && !/^by/i.test(frame) && GIVEN.test(before)) return true;
  return (frame !== undefined && /^by/i.test(frame) && WANTED.test(before)) || NAMED.test(before);
}
