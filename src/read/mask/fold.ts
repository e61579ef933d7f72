const FULL_WIDTH = { first: 0xff01, last: 0xff5e, distance: 0xfee0 };
// The digits of Arabic, Persian and the scripts of India: ten in a row, from each of these on.
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66];
const DIGITS = ZEROS.map((zero) => String.fromCharCode(zero, 0x2d, zero + 9)).join('');
const DASHES = '\u2010-\u2015\u2212';
const BLANKS = '\u00a0\u2000-\u200a\u202f\u205f\u3000';
const OTHER_SPELLING = new RegExp(`[\uff01-\uff5e${DIGITS}${DASHES}${BLANKS}]`, 'g');
const IS_DASH = new RegExp(`[${DASHES}]`);
const IS_BLANK = new RegExp(`[${BLANKS}]`);
const INVISIBLE = /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** A text as the kinds of personal data look at it, and where its units stood. */
export interface Folded {
  text: string;
  /** The place in the original of each unit and of the end; null where all places are the same. */
  places: Uint32Array | null;
}

/**
 * One spelling for what can be written in several: full-width and other digits become ASCII, dashes a hyphen, blanks a
 * space; characters that take no room, which could cut a number in two, are left out.
 */
export function foldForMasking(text: string): Folded {
  const spelled = text.replace(OTHER_SPELLING, asciiOf);
  return INVISIBLE.test(spelled) ? withoutInvisible(spelled) : { text: spelled, places: null };
}

// Each is one UTF-16 unit, and so is what stands for it.
function asciiOf(unit: string): string {
  const code = unit.charCodeAt(0);
  if (IS_DASH.test(unit)) return '-';
  if (IS_BLANK.test(unit)) return ' ';
  if (code >= FULL_WIDTH.first && code <= FULL_WIDTH.last) return String.fromCharCode(code - FULL_WIDTH.distance);
  return String(code - ZEROS.findLast((zero) => zero <= code)!);
}

function withoutInvisible(text: string): Folded {
  const places = new Uint32Array(text.length + 1);
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    if (INVISIBLE.test(text[at]!)) continue;
    places[kept.length] = at;
    kept += text[at]!;
  }
  places[kept.length] = text.length;
  return { text: kept, places };
}
