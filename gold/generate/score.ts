/** How many of what was planted were found, and how many of what was claimed are true. */
export interface Score {
  planted: number;
  found: number;
  claimed: number;
  true: number;
}

export const NOTHING: Score = { planted: 0, found: 0, claimed: 0, true: 0 };

export function add(a: Score, b: Score): Score {
  return {
    planted: a.planted + b.planted,
    found: a.found + b.found,
    claimed: a.claimed + b.claimed,
    true: a.true + b.true,
  };
}

export function recall({ planted, found }: Score): number {
  return planted === 0 ? 1 : found / planted;
}

export function precision({ claimed, true: right }: Score): number {
  return claimed === 0 ? 1 : right / claimed;
}
