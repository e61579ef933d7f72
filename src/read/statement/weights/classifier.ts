import type { LinearWeights } from './linear-scorer.ts';
import { packParts, unpackParts } from './packed-parts.ts';

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

/** The tables as bytes, one behind the other. */
export function packClassifier(classifier: Classifier): Uint8Array {
  const header = Object.fromEntries(
    TABLES.map((name) => {
      const { bits, classes, scale } = classifier[name];
      return [name, { bits, classes, scale }];
    }),
  );
  return packParts(
    MAGIC,
    header,
    TABLES.map((name) => classifier[name].values),
  );
}

/** Reads what {@link packClassifier} wrote; the tables stay views of `bytes`. Throws when the bytes are something else. */
export function unpackClassifier(bytes: Uint8Array): Classifier {
  const unpacked = unpackParts(bytes, MAGIC);
  if (!unpacked) throw new Error('not weights of this version of the classifier');
  const header = unpacked.header as Header;
  const { buffer, byteOffset } = unpacked.parts;
  let at = byteOffset;
  const table = (name: (typeof TABLES)[number]): LinearWeights => {
    const { bits, classes, scale } = header[name];
    const length = classes << bits;
    const values = new Int8Array(buffer, at, length);
    at += length;
    return { bits, classes, scale, values };
  };
  return Object.fromEntries(TABLES.map((name) => [name, table(name)])) as unknown as Classifier;
}
