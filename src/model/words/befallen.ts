/** `Died`, `were wounded`: what befell those counted, right behind the words for them. */
const BEFALLEN =
  /^(?:,[^,.;:!?]{2,50},)?(?:\s+who)?(?:\s+(?:had|has|have|was|were|is|are|been|also|since|later|reportedly|allegedly)){0,4}\s+(?:died|dies?|dead|killed|wounded|injured)\b/i;

/** True where words of death or injury follow: whoever is counted is a person, whatever the words call them. */
export function isBefallen(behind: string): boolean {
  return BEFALLEN.test(behind);
}

const HARM_TO_PERSONS = new Set(['death', 'fatality', 'injury']);

/** True for a unit that counts people by what befell them: `one death`. */
export function countsBefallen(unit: string | null): boolean {
  return unit !== null && HARM_TO_PERSONS.has(unit.split(' ').at(-1)!);
}
