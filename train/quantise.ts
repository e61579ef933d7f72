/** Weights as signed bytes and the number to multiply them by. */
export interface Quantised {
  values: Int8Array;
  scale: number;
}

/** The mean of `count` summed snapshots, rounded to 255 steps between minus and plus its largest absolute value. */
export function quantise(sum: Float32Array, count: number): Quantised {
  let largest = 0;
  for (let k = 0; k < sum.length; k++) largest = Math.max(largest, Math.abs(sum[k]!));
  const scale = Math.fround(largest / count / 127) || 1;
  const values = new Int8Array(sum.length);
  for (let k = 0; k < sum.length; k++) values[k] = Math.round(sum[k]! / count / scale);
  return { values, scale };
}
