import { PAIRS, STRIDE, TABLE_ROWS, TRANSITION_ROWS } from '../../src/read/statement/trained/crf.ts';
import { interleave } from '../../src/read/statement/trained/emissions.ts';
import { packedZeros } from '../../src/read/statement/trained/packed.ts';
import type { ChainWeights } from '../../src/read/statement/trained/score-range.ts';
import type { StageWeights } from './crf-trainer.ts';

/** The weights of both stages side by side; a stage that is not trained yet scores nothing. */
export function chainWeights(roles: StageWeights = untrained(), parts: StageWeights = untrained()): ChainWeights {
  return {
    emission: {
      words: interleave(roles.emission, parts.emission),
      rolesScale: roles.emissionScale,
      partsScale: parts.emissionScale,
    },
    rolesTransition: roles.transition,
    partsTransition: parts.transition,
  };
}

function untrained(): StageWeights {
  return {
    emission: packedZeros(TABLE_ROWS * STRIDE),
    emissionScale: 1,
    transition: { words: packedZeros(TRANSITION_ROWS * PAIRS), scale: 1 },
  };
}
