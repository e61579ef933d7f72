/** Cyrillic and Greek letters that look like a Latin one, in the order of {@link LATIN}. */
const OTHERS = 'авекмнорстухіѕјԁһԛԝАВЕКМНОРСТХІЅЈԌԚԜӀΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναρ';
const LATIN = 'abekmhopctyxisjdhqwABEKMHOPCTXISJGQWIABEZHIKMNOPTYXovap';
const LOOK_ALIKES = new Map([...OTHERS].map((letter, i) => [letter, [...LATIN][i]!]));

const OTHER_SCRIPT = /[\u0370-\u052f]/;
const LOOKS_LATIN = new RegExp(`[${OTHERS}]`, 'gu');
const HAS_LATIN = /\p{Script=Latin}/u;

/** True for a word of Latin letters with letters of another script among them that look the same. */
export function mixesLookAlikes(word: string): boolean {
  return OTHER_SCRIPT.test(word) && HAS_LATIN.test(word) && word.search(LOOKS_LATIN) >= 0;
}

/** The word as it looks: in such a mixed word each look-alike is the Latin letter; any other word as it is. */
export function asItLooks(word: string): string {
  return mixesLookAlikes(word) ? word.replace(LOOKS_LATIN, (letter) => LOOK_ALIKES.get(letter)!) : word;
}
