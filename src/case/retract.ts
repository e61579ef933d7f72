import type { Ledger } from '../ledger/ledger.ts';
import { theOne } from '../model/reference.ts';

/** Takes the judgement that the reference, or its beginning, means back; it stays on record. Gives its full reference. */
export async function retract(ledger: Ledger, reference: string): Promise<string> {
  const standing = (await ledger.listJudgements()).filter(({ retracted }) => retracted === null);
  const found = theOne(
    reference,
    standing.map(({ id }) => id),
    'No standing judgement of this case is called so: "gainsay list judgements" shows what they are called.',
  );
  await ledger.retractJudgement(found, new Date().toISOString());
  return found;
}
