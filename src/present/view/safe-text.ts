/**
 * Whatever can move the cursor, turn the line round or hide itself: controls, formats (bidirectional marks, zero-width
 * characters, soft hyphens, tags), line separators, lone surrogates, fillers. Line ends and tabs are not meant.
 */
export const DECEIVING = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

/**
 * The text with every character that could deceive a reader or a terminal shown as its code point, `‹U+202E›`. Line ends
 * and tabs stay; a carriage return before a line end is dropped. Ordinary text comes back unchanged.
 */
export function safeText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(DECEIVING, shown);
}

/** {@link safeText} on one line: white space is folded into single blanks. */
export function safeLine(text: string): string {
  return safeText(text.replace(/\s+/g, ' '));
}

function shown(character: string): string {
  return `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
}
