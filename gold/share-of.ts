/** The part of a whole; null where there is no whole, so that a table says so. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
