import { rowOf } from './hash.ts';

/** Collects the rows of the features that hold at one place. The list is overwritten, never reallocated. */
export class FeatureRows {
  readonly rows: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.rows = new Int32Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  one(template: number, value: number): void {
    this.rows[this.length++] = rowOf(template, value, 0, 0);
  }

  two(template: number, a: number, b: number): void {
    this.rows[this.length++] = rowOf(template, a, b, 0);
  }

  three(template: number, a: number, b: number, c: number): void {
    this.rows[this.length++] = rowOf(template, a, b, c);
  }
}
