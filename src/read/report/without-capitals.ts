/** In letters: less tells nothing. */
const LEAST = 200;
/** Of all letters: where sentences begin with a capital, three in a hundred are one. */
const SHARE = 0.003;

/** In characters: the beginning tells, however long a report is. */
const OPENING = 20_000;

/** What to say of a text without capitals, as machines write captions: no name in it can be told from other words. */
export function withoutCapitalsRemarks(text: string): string[] {
  const opening = text.slice(0, OPENING);
  const letters = opening.match(/\p{L}/gu)?.length ?? 0;
  const capitals = opening.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters < LEAST || capitals > letters * SHARE) return [];
  return [
    'The report is written without capitals: names are known in it only where a codebook has them, and names of persons are not sealed in it',
  ];
}
