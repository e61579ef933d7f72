import type { SealDecision, SealedPerson, SealRecorded, SealRegister } from '../../model/seal.ts';
import { safeJson } from './safe-json.ts';

/** Who is sealed and what was decided on seals, as one line of JSON without a sealed name. */
export function renderSealsJson({ sealed, decisions, withoutCapitals }: SealRegister): string {
  return safeJson({
    version: 1,
    sealed: sealed.map(personJson),
    decisions: decisions.map(decisionJson),
    withoutCapitals,
  });
}

/** What became of one seal: `seal` is null where the name stands in no report. */
export function renderSealedJson(done: 'sealed' | 'unsealed', { judgements, person }: SealRecorded): string {
  return safeJson({ version: 1, done, judgements, seal: person && personJson(person) });
}

function personJson({ code, label, position, statement, words, reports, places, judgement }: SealedPerson) {
  return { code, label, position, statement, words, reports, places, judgement };
}

function decisionJson({ id, name, sealed, by, at, why, retracted }: SealDecision) {
  return { id, name, sealed, by, at, why, retracted };
}
