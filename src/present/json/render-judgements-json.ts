import type { Judgement } from '../../model/judgement.ts';
import { safeJson } from './safe-json.ts';

/** What people decided in a case as a JSON array, with what each kind of decision is about beside who decided, when and why. */
export function renderJudgementsJson(judgements: readonly Judgement[]): string {
  return safeJson(
    judgements.map(({ id, decision, by, at, why, retracted }) => ({ id, ...decision, by, at, why, retracted })),
  );
}
