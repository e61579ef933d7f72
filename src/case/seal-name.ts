import type { Ledger } from '../ledger/ledger.ts';
import { sealDecision, type Who } from '../model/judgement.ts';
import type { Reference } from '../model/reference.ts';
import type { Seal, SealRecorded, SealRegister } from '../model/seal.ts';
import { findSeal, findSealToLift } from '../reconcile/seal/seal.ts';
import { maskValues, record } from './record.ts';

/** The seals of a case, and what may be shown of them. */
export interface CaseSeals {
  seals: Seal[];
  register: SealRegister;
}

/** Seals a name or a describing role from now on. */
export async function sealName(
  ledger: Ledger,
  sealsNow: () => Promise<CaseSeals>,
  name: string,
  who: Who,
): Promise<SealRecorded> {
  const judgements = [await record(ledger, maskValues(sealDecision(name, true)), who)];
  const { seals, register } = await sealsNow();
  const code = findSeal(seals, name)?.code;
  return { judgements, person: register.sealed.find((person) => person.code === code) ?? null };
}

/** Shows a sealed person from now on, in every spelling; `typed` is the name or the code of the seal. Refuses what seals nobody. */
export async function unsealName(
  ledger: Ledger,
  sealsNow: () => Promise<CaseSeals>,
  typed: string,
  who: Who,
): Promise<SealRecorded> {
  const { seals, register } = await sealsNow();
  const { code, spellings } = findSealToLift(seals, typed);
  const judgements: Reference[] = [];
  for (const name of spellings) judgements.push(await record(ledger, sealDecision(name, false), who));
  return { judgements, person: register.sealed.find((person) => person.code === code)! };
}
