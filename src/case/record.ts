import type { Ledger } from '../ledger/ledger.ts';
import { judgementReference, settleWho, type Decision, type Who } from '../model/judgement.ts';
import type { Reference } from '../model/reference.ts';
import { maskPersonalData } from '../read/mask/mask.ts';

/** Records what a person decided, now; gives its reference. Refuses whom nobody could ask later: see {@link settleWho}. */
export async function record(ledger: Ledger, decision: Decision, who: Who): Promise<Reference> {
  const { by, why } = maskValues(settleWho(decision.kind, who));
  const at = new Date().toISOString();
  const id = judgementReference(decision, by, at, await ledger.key());
  await ledger.recordJudgement({ id, decision, by, why, at, retracted: null });
  return id;
}

/** What people type is kept as well, and may hold what no report may: every text of these masked. */
export function maskValues<T extends object>(values: T): T {
  const masked = (value: unknown) => (typeof value === 'string' ? maskPersonalData(value).text : value);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, masked(value)])) as T;
}
