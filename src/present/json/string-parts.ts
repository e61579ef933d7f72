import { safeJson } from './safe-json.ts';

/** So many units of text go into one part. */
const LONG = 1 << 16;

/** What stands between the quotation marks of a JSON string, in parts, so that a long text never stands in memory twice. */
export function* stringParts(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = at + LONG - (isFirstOfTwo(text.charCodeAt(at + LONG - 1)) ? 1 : 0);
    yield safeJson(text.slice(at, end)).slice(1, -1);
    at = end;
  }
}

// Cut in two, a character of two units would be escaped as something that deceives.
function isFirstOfTwo(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
