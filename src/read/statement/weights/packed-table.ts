import type { LinearWeights } from './linear-scorer.ts';

const MAGIC = 0x47535542;
const HEAD = 10;

/** One table as bytes: a magic number, bits, classes, scale, values. */
export function packTable({ bits, classes, scale, values }: LinearWeights): Uint8Array {
  const bytes = new Uint8Array(HEAD + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, bits);
  view.setUint8(5, classes);
  view.setFloat32(6, scale);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), HEAD);
  return bytes;
}

/** Reads what {@link packTable} wrote; the values stay a view of `bytes`. Throws when the bytes are something else. */
export function unpackTable(bytes: Uint8Array): LinearWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0) !== MAGIC) throw new Error('not a table of weights of this version');
  const [bits, classes] = [view.getUint8(4), view.getUint8(5)];
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, classes << bits);
  return { bits, classes, scale: view.getFloat32(6), values };
}
