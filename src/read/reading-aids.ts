import type { Codebooks } from '../../codebooks/codebooks.ts';
import type { Weight } from '../model/trace.ts';
import type { Tokens } from './language/tokenise.ts';
import type { Candidate } from './statement/candidate.ts';
import type { Classifier } from './statement/weights/classifier.ts';
import type { LinearWeights } from './statement/weights/linear-scorer.ts';

/** What reading goes by; `gainsay.ts` hands it in. */
export interface ReadingAids {
  codebooks: Codebooks;
  /** The reader trained on annotated reports, with the weights of `models/statements.bin`. */
  arbitrate: Arbiter;
  /** Weights of `models/classify.bin`: what statements do, whom they accuse, what they answer. */
  classifier: Classifier;
  /** Weights of `models/uncertainty.bin`: whether a word of uncertainty marks anything where it stands. */
  uncertainty: LinearWeights;
  /** Weights of `models/accused-countries.bin`: on which countries the words of a report lay the act. */
  accusedCountries: LinearWeights;
}

/** Weighs what the finders propose against readings of its own; gives the candidates that stand. */
export type Arbiter = (tokens: Tokens, proposed: readonly Candidate[], told?: Told) => Candidate[];

/** Who wants to know why: for `--explain`. */
export interface Told {
  /** A candidate that does not stand. */
  dropped: (candidate: Candidate, why: string) => void;
  /** What spoke for or against one that does. */
  weighed: (candidate: Candidate, weights: Weight[]) => void;
}
