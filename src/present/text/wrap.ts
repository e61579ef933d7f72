// Text from reports has lost its escape characters before it comes here, so these codes are all our own.
const STYLE = /\u001b\[\d+m/g;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
const NONE = /\p{M}/gu;

/** Columns a text takes on a terminal: styles none, combining marks none, East Asian wide characters two. */
export function columns(text: string): number {
  const plain = text.replace(STYLE, '');
  if (/^[\u0000-\u007f]*$/.test(plain)) return plain.length;
  return [...plain].length + (plain.match(WIDE)?.length ?? 0) - (plain.match(NONE)?.length ?? 0);
}

/** The text broken at blanks into lines of at most `width` columns; a longer word is cut, so that no line runs over. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((one) => cut(one, width))) {
    const size = columns(word);
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += used > 0 ? ` ${word}` : word;
    used += (used > 0 ? 1 : 0) + size;
  }
  return [...lines, line];
}

/** The lines, the first after `first` and the others after blanks of the same width. */
export function hang(first: string, lines: readonly string[]): string[] {
  const blank = ' '.repeat(columns(first));
  return lines.map((line, i) => (i === 0 ? first : blank) + line);
}

/** Pads with blanks to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function cut(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.match(/\u001b\[\d+m|./gsu) ?? []) {
    if (columns(piece + part) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece];
}
