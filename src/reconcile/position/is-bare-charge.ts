const DEED =
  '(?:it|this|that|the (?:cyber-?)?(?:attack|hack|raid|breach|intrusion|theft|incident|operation|campaign)s?)';
const HOLDS = new RegExp(
  String.raw`\b(?:hold|holds|held|holding)\s[^,;.]{2,60}?\s(?:(?:fully|squarely|directly|solely) )?(?:responsible|accountable)(?: for ${DEED})?$`,
  'i',
);
const IS_BEHIND = new RegExp(
  String.raw`^(?:that )?[^,;.]{2,60}\s(?:is|are|was|were|stands?|stood) (?:behind|responsible for) ${DEED}$`,
  'i',
);

/** Whether a charge lays on somebody what was told before, and tells no deed: `we hold Norland responsible`, `Norland is behind it`. */
export function isBareCharge(cue: string, said: string): boolean {
  return HOLDS.test(`${cue} ${said}`) || IS_BEHIND.test(said);
}
