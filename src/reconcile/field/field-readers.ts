import { accusers } from './collect-accusers.ts';
import { amounts } from './collect-amounts.ts';
import { counts } from './collect-counts.ts';
import { evidence } from './collect-evidence.ts';
import { moments } from './collect-moments.ts';
import { novelty } from './collect-novelty.ts';
import { outcome } from './collect-outcome.ts';
import { accused, target } from './collect-parties.ts';
import { places } from './collect-places.ts';
import { response } from './collect-response.ts';
import { techniques } from './collect-techniques.ts';
import { told } from './collect-told.ts';
import { withheld } from './collect-withheld.ts';
import type { FieldReader } from './field-reader.ts';

/** Every reader of fields. Their order is the order in which a dossier shows the fields: parties, time and place, numbers, the act, the answer. */
export const FIELD_READERS: readonly FieldReader[] = [
  accusers,
  accused,
  target,
  moments,
  places,
  counts,
  amounts,
  techniques,
  outcome,
  evidence,
  novelty,
  response,
  told,
  // Last, so that a field another reader has a better word for keeps that one.
  withheld,
];
