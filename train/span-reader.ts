import type { Offsets } from '../gold/placed-statement.ts';
import type { Span } from '../src/model/span.ts';

/** Makes spans of the text, in the units that strings count in, of offsets in code points, which the corpora count in. */
export function spanReader(text: string): (offsets: Offsets) => Span {
  const unitOf = unitOffsets(text);
  return ([start, end]) => ({ start: unitOf(start), end: unitOf(end) });
}

function unitOffsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (offset) => units[offset] ?? at;
}
