/** Offsets of a text in the units that strings count in, of those in code points, which files of marks count in. */
export function unitOffsets(text: string): (codePoint: number) => number {
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
