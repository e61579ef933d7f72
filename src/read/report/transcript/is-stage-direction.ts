/**
 * What a transcript says between the words: `(BEGIN VIDEO CLIP)`, `(COMMERCIAL BREAK)`, `[16:12:04]`. Each pattern has to fit a whole line.
 */
const DIRECTIONS: readonly RegExp[] = [
  /^[([](?:begin|end|start of|end of) (?:video ?(?:clip|tape)|audio ?(?:clip|tape)|clip|tape|film|recording|graphic|live feed)s?[)\]]$/i,
  /^[([](?:video|audio) ?(?:clip|tape)? ?(?:begins|ends|plays|playing|starts)[)\]]$/i,
  /^[([](?:commercial break|newsbreak|break|cross-?talk|laughter|applause|music|theme music|pause|silence|jingle)(?: (?:ends|plays|playing))?[)\]]$/i,
  /^[([](?:foreign language|speaking (?:in )?(?:a )?(?:foreign language|\p{Lu}\p{Ll}+))[)\]]$/iu,
  /^[([]\d{1,2}:\d\d(?::\d\d)?(?: ?(?:[ap]\.?m\.?|ET|GMT))?[)\]]$/i,
  /^this is a rush transcript\b.{0,160}$/i,
  /^this copy may not be in its final form\b.{0,80}$/i,
];

export function isStageDirection(line: string): boolean {
  return line.length <= 200 && DIRECTIONS.some((pattern) => pattern.test(line));
}
