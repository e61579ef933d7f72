import type { RankingWeights } from './weigh-hypotheses.ts';
import { createLexicon, type Lexicon, type LexiconTable } from './lexicon.ts';
import { packParts, unpackParts } from '../weights/packed-parts.ts';
import type { ChainWeights } from './score-range.ts';

/** Everything training leaves behind. */
export interface TrainedModel {
  chains: ChainWeights;
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
/** Bytes of a word of 32 bits, at whose multiples the arrays begin. */
const WORD = 4;
const ARRAYS = [
  'emission',
  'rolesTransition',
  'partsTransition',
  'ranking',
  'words',
  'lemmas',
  'clusters',
  'cueClasses',
] as const;
type ArrayName = (typeof ARRAYS)[number];

interface Header {
  lengths: Record<ArrayName, number>;
  scales: {
    rolesEmission: number;
    partsEmission: number;
    rolesTransition: number;
    partsTransition: number;
    ranking: number;
  };
  leastCue: number;
}

/** The model as bytes, its arrays in the order of `ARRAYS`. */
export function packModel(model: TrainedModel): Uint8Array {
  const arrays = arraysOf(model);
  return packParts(
    MAGIC,
    headerOf(model, arrays),
    ARRAYS.map((name) => arrays[name]),
    WORD,
  );
}

/** Reads what {@link packModel} wrote; the tables stay views of `bytes`. Throws when the bytes are something else. */
export function unpackModel(bytes: Uint8Array): LoadedModel {
  const unpacked = unpackParts(bytes, MAGIC);
  if (!unpacked) throw new Error('not a model of this version of the trained reader');
  const header = unpacked.header as Header;
  const parts = slices(unpacked.parts, header.lengths);
  const { scales, leastCue } = header;
  return {
    chains: {
      emission: {
        words: words(parts.emission),
        rolesScale: scales.rolesEmission,
        partsScale: scales.partsEmission,
      },
      rolesTransition: {
        words: words(parts.rolesTransition),
        scale: scales.rolesTransition,
      },
      partsTransition: {
        words: words(parts.partsTransition),
        scale: scales.partsTransition,
      },
    },
    ranking: {
      values: new Int8Array(parts.ranking.buffer, parts.ranking.byteOffset, parts.ranking.length),
      scale: scales.ranking,
    },
    lexicon: createLexicon({
      words: signedWords(parts.words),
      clusters: parts.clusters,
      lemmas: signedWords(parts.lemmas),
      cueClasses: parts.cueClasses,
    }),
    leastCue,
  };
}

function arraysOf({ chains, ranking, lexicon }: TrainedModel): Record<ArrayName, ArrayBufferView> {
  return {
    emission: chains.emission.words,
    rolesTransition: chains.rolesTransition.words,
    partsTransition: chains.partsTransition.words,
    ranking: ranking.values,
    ...lexicon,
  };
}

function headerOf({ chains, ranking, leastCue }: TrainedModel, arrays: Record<ArrayName, ArrayBufferView>): Header {
  return {
    lengths: Object.fromEntries(ARRAYS.map((name) => [name, arrays[name].byteLength])) as Header['lengths'],
    scales: {
      rolesEmission: chains.emission.rolesScale,
      partsEmission: chains.emission.partsScale,
      rolesTransition: chains.rolesTransition.scale,
      partsTransition: chains.partsTransition.scale,
      ranking: ranking.scale,
    },
    leastCue,
  };
}

function slices(bytes: Uint8Array, lengths: Record<ArrayName, number>): Record<ArrayName, Uint8Array> {
  let at = 0;
  const parts = {} as Record<ArrayName, Uint8Array>;
  for (const name of ARRAYS) {
    parts[name] = bytes.subarray(at, at + lengths[name]);
    at += lengths[name];
  }
  return parts;
}

// A view of words must begin at a multiple of four: the file sees to it, but a buffer it was read into may not.
function words(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

function signedWords(bytes: Uint8Array): Int32Array {
  const aligned = words(bytes);
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length);
}
