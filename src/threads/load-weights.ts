import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from './aids.ts';

/** The weights that ship with Gainsay, as they lie in `models/`. */
export function loadWeights(): Weights {
  return {
    statements: load('statements'),
    classify: load('classify'),
    uncertainty: load('uncertainty'),
    accusedCountries: load('accused-countries'),
  };
}

function load(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, `../../models/${name}.bin`));
}
