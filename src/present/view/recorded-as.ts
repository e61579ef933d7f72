import type { Reference } from '../../model/reference.ts';
import { listed } from './wording/listed.ts';

/** That judgements were recorded, by references that `gainsay retract` takes. */
export function recordedAs(judgements: readonly Reference[]): string {
  return `Recorded as ${listed(judgements, judgements.length)}.`;
}
