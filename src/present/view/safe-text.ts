// Controls, bidirectional marks, zero-width characters, line separators, soft hyphens, tag characters and lone surrogates:
// whatever can move the cursor, turn the line round or hide itself.
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/**
 * The text with every character that could deceive a reader or a terminal shown as its code point, `‹U+202E›`. Line ends
 * and tabs stay; a carriage return before a line end is dropped. Ordinary text comes back unchanged.
 */
export function safeText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNSAFE, shown);
}

/** {@link safeText} on one line: white space is folded into single blanks. */
export function safeLine(text: string): string {
  return safeText(text.replace(/\s+/g, ' '));
}

function shown(character: string): string {
  return `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
}
