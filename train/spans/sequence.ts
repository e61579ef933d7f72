import type { FeatureRows } from '../../src/read/statement/trained/feature-rows.ts';

/** One training sequence: the rows of every place's features, its labels, and which labels it may take. Reused. */
export class Sequence {
  length = 0;
  rows = new Int32Array(1 << 16);
  /** Where the rows of each place begin; one entry more than places. */
  starts = new Int32Array(1 << 10);
  transitionRows = new Int32Array(1 << 13);
  transitionStarts = new Int32Array(1 << 10);
  labels = new Uint8Array(1 << 10);
  /** Bit set of the labels allowed at each place. */
  allowed = new Uint8Array(1 << 10);
  /** How much this sequence counts. */
  weight = 1;

  clear(): void {
    this.length = 0;
    this.weight = 1;
    this.starts[0] = 0;
    this.transitionStarts[0] = 0;
  }

  /** Adds a place. Emission features may come in two parts: stored rows and rows just written. */
  push(
    label: number,
    allowed: number,
    stored: Int32Array,
    written: FeatureRows | null,
    transitions: FeatureRows,
  ): void {
    const i = this.length++;
    this.reserve(i, stored.length + (written?.length ?? 0), transitions.length);
    let at = this.starts[i]!;
    this.rows.set(stored, at);
    at += stored.length;
    if (written) this.rows.set(written.rows.subarray(0, written.length), at);
    this.starts[i + 1] = at + (written?.length ?? 0);
    this.transitionRows.set(transitions.rows.subarray(0, transitions.length), this.transitionStarts[i]);
    this.transitionStarts[i + 1] = this.transitionStarts[i]! + transitions.length;
    this.labels[i] = label;
    this.allowed[i] = allowed;
  }

  private reserve(i: number, rows: number, transitions: number): void {
    if (i + 2 >= this.starts.length) {
      this.starts = grown(this.starts);
      this.transitionStarts = grown(this.transitionStarts);
      this.labels = grown(this.labels);
      this.allowed = grown(this.allowed);
    }
    if (this.starts[i]! + rows > this.rows.length) this.rows = grown(this.rows);
    if (this.transitionStarts[i]! + transitions > this.transitionRows.length)
      this.transitionRows = grown(this.transitionRows);
  }
}

function grown<T extends Int32Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
