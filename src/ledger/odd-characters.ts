/** What stands beside a row's texts when a store could not hold them as they are: by column, offsets and code units. */
export type Odd = Record<string, [offset: number, codeUnit: number][]>;

// PostgreSQL's text holds no U+0000, and UTF-8, in which every store keeps text, no half of a surrogate pair.
const ODD = /[\0\p{Surrogate}]/gu;
const STAND_IN = '\ufffd';

/**
 * Texts as every store can hold them, and what has to be put back. Each odd character is one code unit and so is what stands
 * in for it: offsets hold in the stored text too. Null, nearly always, when nothing is odd.
 */
export function setOddApart<T extends Record<string, string | null>>(texts: T): { plain: T; odd: string | null } {
  const odd: Odd = {};
  const plain = { ...texts };
  for (const [column, text] of Object.entries(texts)) {
    const places = [...(text?.matchAll(ODD) ?? [])];
    if (places.length === 0) continue;
    odd[column] = places.map(({ 0: unit, index }) => [index, unit.charCodeAt(0)]);
    Object.assign(plain, { [column]: text!.replace(ODD, STAND_IN) });
  }
  return { plain, odd: Object.keys(odd).length > 0 ? JSON.stringify(odd) : null };
}

/** The texts as they were. */
export function putOddBack<T extends Record<string, unknown>>(row: T, odd: string | null): T {
  if (odd === null) return row;
  const whole: Record<string, unknown> = { ...row };
  for (const [column, places] of Object.entries(JSON.parse(odd) as Odd)) {
    const units = (whole[column] as string).split('');
    for (const [offset, unit] of places) units[offset] = String.fromCharCode(unit);
    whole[column] = units.join('');
  }
  return whole as T;
}
