import { PAIRS, STRIDE, type Grammar } from './crf.ts';

/** Stage 1: what each token of a block is, whoever says it. B begins a span, I goes on, L is the last token of a content. */
export const Role = { O: 0, BS: 1, IS: 2, BQ: 3, IQ: 4, BC: 5, IC: 6, LC: 7 } as const;

/** Stage 2: what each token is to one given cue. */
export const Part = { O: 0, BS: 1, IS: 2, BC: 3, IC: 4, LC: 5, Q: 6 } as const;

export const roleGrammar = grammarOf(8, [
  [Role.IS, [Role.BS, Role.IS]],
  [Role.IQ, [Role.BQ, Role.IQ]],
  [Role.IC, [Role.BC, Role.IC]],
  [Role.LC, [Role.BC, Role.IC]],
]);
export const partGrammar = grammarOf(7, [
  [Part.IS, [Part.BS, Part.IS]],
  [Part.IC, [Part.BC, Part.IC]],
  [Part.LC, [Part.BC, Part.IC]],
]);
only(roleGrammar, Role.IC, [Role.IC, Role.LC]);
only(partGrammar, Part.IC, [Part.IC, Part.LC]);

/** A grammar in which each named label may only follow those beside it, and may not begin a sequence. */
function grammarOf(labels: number, rules: [label: number, after: number[]][]): Grammar {
  const start = new Uint8Array(STRIDE);
  const follows = new Uint8Array(PAIRS);
  start.fill(1, 0, labels);
  for (let p = 0; p < labels; p++) follows.fill(1, p * STRIDE, p * STRIDE + labels);
  for (const [label, after] of rules) {
    start[label] = 0;
    for (let p = 0; p < labels; p++) follows[p * STRIDE + label] = after.includes(p) ? 1 : 0;
  }
  return { labels, start, follows };
}

function only(grammar: Grammar, label: number, next: number[]): void {
  for (let y = 0; y < grammar.labels; y++) {
    if (!next.includes(y)) grammar.follows[label * STRIDE + y] = 0;
  }
}
