import type { LinearWeights } from './linear-scorer.ts';

/** What training leaves behind: a table of weights for each thing that is decided by weighing. */
export interface Classifier {
  /** Whether a candidate is a statement at all: no, yes. */
  stands: LinearWeights;
  /** What a statement does; its classes are `LEARNED_STANCES`. */
  stance: LinearWeights;
  /** Whether an accusation turns on the accuser: no, yes. */
  turns: LinearWeights;
  /** Whom it accuses: one class, how well an actor fits. */
  accused: LinearWeights;
  /** What it answers: one class, how well an accusation fits. */
  answers: LinearWeights;
}

const TABLES = ['stands', 'stance', 'turns', 'accused', 'answers'] as const;
const MAGIC = 0x47534333;
type Header = Record<(typeof TABLES)[number], { bits: number; classes: number; scale: number }>;

/** The file's layout: a magic number, the length of a JSON header, the header, then the tables in order. */
export function packClassifier(classifier: Classifier): Uint8Array {
  const header = Object.fromEntries(
    TABLES.map((name) => {
      const { bits, classes, scale } = classifier[name];
      return [name, { bits, classes, scale }];
    }),
  );
  const head = new TextEncoder().encode(JSON.stringify(header));
  const size = TABLES.reduce((sum, name) => sum + classifier[name].values.length, 8 + head.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, head.length);
  bytes.set(head, 8);
  let at = 8 + head.length;
  for (const name of TABLES) {
    const { values } = classifier[name];
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), at);
    at += values.length;
  }
  return bytes;
}

/** Reads what {@link packClassifier} wrote; the tables stay views of `bytes`. Throws when the bytes are something else. */
export function unpackClassifier(bytes: Uint8Array): Classifier {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0) !== MAGIC) throw new Error('not weights of this version of the classifier');
  const headLength = view.getUint32(4);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength))) as Header;
  let at = 8 + headLength;
  const table = (name: (typeof TABLES)[number]): LinearWeights => {
    const { bits, classes, scale } = header[name];
    const length = classes << bits;
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length;
    return { bits, classes, scale, values };
  };
  return Object.fromEntries(TABLES.map((name) => [name, table(name)])) as unknown as Classifier;
}
