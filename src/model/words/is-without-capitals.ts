/** In letters: less tells nothing. */
const LEAST = 80;
/** Of all letters: where sentences begin with a capital, three in a hundred are one. */
const SHARE = 0.003;

/** In characters: the beginning tells, however long a report is. */
const OPENING = 20_000;

/** Whether a text is written without capitals, as machines write captions, so that no capital tells a name from other words. */
export function isWithoutCapitals(text: string): boolean {
  const opening = text.slice(0, OPENING);
  const letters = opening.match(/\p{L}/gu)?.length ?? 0;
  const capitals = opening.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= LEAST && capitals <= letters * SHARE;
}
