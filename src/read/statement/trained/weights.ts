import type { CrfWeights } from './crf.ts';
import type { RankingWeights } from './weigh-hypotheses.ts';
import { createLexicon, type Lexicon, type LexiconTable } from './lexicon.ts';

/** Everything training leaves behind. */
export interface TrainedModel {
  roles: CrfWeights;
  parts: CrfWeights;
  ranking: RankingWeights;
  lexicon: LexiconTable;
  /** How probable a group of words left out by the best labelling must be to be looked at as a cue. */
  leastCue: number;
}

/** The model as the reader uses it. */
export interface LoadedModel extends Omit<TrainedModel, 'lexicon'> {
  lexicon: Lexicon;
}

const MAGIC = 0x47534e31;
const ARRAYS = ['rolesEmission', 'rolesTransition', 'partsEmission', 'partsTransition', 'ranking', 'words', 'clusters', 'lemmas', 'cueClasses'] as const;
type ArrayName = (typeof ARRAYS)[number];

interface Header {
  lengths: Record<ArrayName, number>;
  scales: { rolesEmission: number; rolesTransition: number; partsEmission: number; partsTransition: number; ranking: number };
  leastCue: number;
}

/** The file's layout: a magic number, the length of a JSON header, the header, then the arrays in the order of `ARRAYS`. */
export function packModel(model: TrainedModel): Uint8Array {
  const arrays = arraysOf(model);
  const header: Header = {
    lengths: Object.fromEntries(ARRAYS.map((name) => [name, arrays[name].byteLength])) as Header['lengths'],
    scales: {
      rolesEmission: model.roles.emissionScale,
      rolesTransition: model.roles.transitionScale,
      partsEmission: model.parts.emissionScale,
      partsTransition: model.parts.transitionScale,
      ranking: model.ranking.scale,
    },
    leastCue: model.leastCue,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const size = ARRAYS.reduce((sum, name) => sum + arrays[name].byteLength, 8 + head.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, MAGIC);
  new DataView(bytes.buffer).setUint32(4, head.length);
  bytes.set(head, 8);
  let at = 8 + head.length;
  for (const name of ARRAYS) {
    const { buffer, byteOffset, byteLength } = arrays[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** Reads what {@link packModel} wrote; the tables stay views of `bytes`. Throws when the bytes are something else. */
export function unpackModel(bytes: Uint8Array): LoadedModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0) !== MAGIC) throw new Error('not a model of this version of the trained reader');
  const headLength = view.getUint32(4);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength))) as Header;
  const parts = slices(bytes, 8 + headLength, header.lengths);
  const { scales } = header;
  const signed = (name: ArrayName) => new Int8Array(parts[name].buffer, parts[name].byteOffset, parts[name].length);
  return {
    roles: {
      emission: signed('rolesEmission'),
      emissionScale: scales.rolesEmission,
      transition: signed('rolesTransition'),
      transitionScale: scales.rolesTransition,
    },
    parts: {
      emission: signed('partsEmission'),
      emissionScale: scales.partsEmission,
      transition: signed('partsTransition'),
      transitionScale: scales.partsTransition,
    },
    ranking: { values: signed('ranking'), scale: scales.ranking },
    lexicon: createLexicon({
      words: integers(parts.words),
      clusters: parts.clusters,
      lemmas: integers(parts.lemmas),
      cueClasses: parts.cueClasses,
    }),
    leastCue: header.leastCue,
  };
}

function arraysOf({ roles, parts, ranking, lexicon }: TrainedModel): Record<ArrayName, Int8Array | Uint8Array | Int32Array> {
  return {
    rolesEmission: roles.emission,
    rolesTransition: roles.transition,
    partsEmission: parts.emission,
    partsTransition: parts.transition,
    ranking: ranking.values,
    ...lexicon,
  };
}

function slices(bytes: Uint8Array, from: number, lengths: Record<ArrayName, number>): Record<ArrayName, Uint8Array> {
  let at = from;
  const parts = {} as Record<ArrayName, Uint8Array>;
  for (const name of ARRAYS) {
    parts[name] = bytes.subarray(at, at + lengths[name]);
    at += lengths[name];
  }
  return parts;
}

// A view of integers must begin at a multiple of four, which the file does not promise: these are copied.
function integers(bytes: Uint8Array): Int32Array {
  return new Int32Array(new Uint8Array(bytes).buffer);
}
