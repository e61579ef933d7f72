import { openCodebooks } from '../../codebooks/codebooks.ts';
import type { ReadingAids } from '../read/reading-aids.ts';
import { unpackClassifier } from '../read/statement/weights/classifier.ts';
import { createTrainedReader } from '../read/statement/trained/trained-reader.ts';
import { unpackTable } from '../read/statement/weights/packed-table.ts';

/** The bytes of the files of `models/`. */
export interface Weights {
  statements: Uint8Array;
  classify: Uint8Array;
  uncertainty: Uint8Array;
  accusedCountries: Uint8Array;
}

/** What reading goes by: the codebooks that ship with Gainsay, and these weights. Each thread that reads makes its own. */
export function createAids({ statements, classify, uncertainty, accusedCountries }: Weights): ReadingAids {
  return {
    codebooks: openCodebooks(),
    classifier: unpackClassifier(classify),
    uncertainty: unpackTable(uncertainty),
    accusedCountries: unpackTable(accusedCountries),
    arbitrate: createTrainedReader(statements),
  };
}
