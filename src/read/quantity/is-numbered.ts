/** Numbers after such words are names: `Unit 12345`, `Article 5`, `Flight 101`. */
const NUMBERED =
  /\b(?:unit|article|section|chapter|paragraph|clause|annex|resolution|flight|channel|page|figure|table|step|phase|group|team|windows|version|room|route|highway|no|number|apt|level|tier|stage|day|part|case|line)\.?\s+$/i;
/** `Sections 43 and 66 of the act`, `pages 4 to 9`: each number is that of a piece of what is written. */
const PIECES =
  /\b(?:sections|articles|chapters|paragraphs|clauses|annexes|resolutions|pages|figures|tables|(?<!\b(?:now|it|he|she|who|which|alone) )counts|ss|arts|pp)\.?\s+(?:\d{1,4}[a-z]?(?:\([a-z\d]{1,3}\))?,?\s+(?:(?:and|or|to|through)\s+)?){0,6}$/i;
/** `the Five Eyes`: a number in words with a capital, in a sentence that has no others for it. */
const NAME = /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Fourteen) \p{Lu}\p{Ll}/u;
const BEFORE_NAME = /\p{Ll} $/u;
const REACH = 64;

/** Whether the number that begins at `start` is the name of one thing, as those of laws, pages and units are, and counts nothing. */
export function isNumbered(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  if (BEFORE_NAME.test(before) && NAME.test(prose.slice(start, start + REACH))) return true;
  return NUMBERED.test(before) || PIECES.test(before);
}
