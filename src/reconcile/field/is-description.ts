const GENERIC =
  /\b(?:hackers?|groups?|actors?|attackers?|intruders?|miscreants|snoops|spies|spy|agents?|operatives?|criminals?|cybercriminals?|crew|gang|firm|company|individuals?|people|persons?|members?|personnel|hacktivists?|adversar(?:y|ies)|threat actors?|suspects?)$/i;

/** Words for a party rather than a name: they end in a common noun, or in a word in lower case. */
export function isDescription(name: string): boolean {
  return GENERIC.test(name) || /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(name);
}
