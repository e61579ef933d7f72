import { STRIDE, type Grammar } from './crf.ts';

/** Stage 1: what each token of a block is, whoever says it. B begins a span, I goes on, L is the last token of a content. */
export const Role = {
  O: 0,
  BS: 1,
  IS: 2,
  BQ: 3,
  IQ: 4,
  BC: 5,
  IC: 6,
  LC: 7,
} as const;

/** Stage 2: what each token is to one given cue. */
export const Part = { O: 0, BS: 1, IS: 2, BC: 3, IC: 4, LC: 5, Q: 6 } as const;

// A content of one word is a beginning alone: its end shows in the word after it.
export const roleGrammar = grammarOf(
  Object.values(Role),
  {
    [Role.IS]: [Role.BS, Role.IS],
    [Role.IQ]: [Role.BQ, Role.IQ],
    [Role.IC]: [Role.BC, Role.IC],
    [Role.LC]: [Role.BC, Role.IC],
  },
  Role.IC,
);

export const partGrammar = grammarOf(
  Object.values(Part),
  {
    [Part.IS]: [Part.BS, Part.IS],
    [Part.IC]: [Part.BC, Part.IC],
    [Part.LC]: [Part.BC, Part.IC],
  },
  Part.IC,
);

/**
 * A grammar in which the labels of `after` may only follow those named beside them and begin no sequence, and nothing else may
 * follow `unfinished`.
 */
function grammarOf(labels: readonly number[], after: Partial<Record<number, number[]>>, unfinished: number): Grammar {
  const start = Uint8Array.from({ length: STRIDE }, (_, y) => (y < labels.length && !after[y] ? 1 : 0));
  const before = labels.map((y) => Uint8Array.from(after[y] ?? labels.filter((p) => p !== unfinished)));
  const followers = labels.map((p) => Uint8Array.from(labels.filter((y) => before[y]!.includes(p))));
  return { labels: labels.length, start, before, after: followers };
}
