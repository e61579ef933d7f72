/** Those near one of the candidates, or scenes, in text order. */
export function neighbours<T>(candidates: readonly T[], i: number): T[] {
  return [...candidates.slice(Math.max(0, i - NEAR), i), ...candidates.slice(i + 1, i + 1 + NEAR)];
}
const NEAR = 4;
