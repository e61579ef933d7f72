import { isPlural } from '../../model/words/is-plural.ts';
import type { Stance } from '../../model/statement.ts';

/** What a source does, as a verb in the singular and in the plural. Neutral: none says who is right. */
const STANCE_VERBS: Record<Stance, [one: string, many: string]> = {
  accuse: ['accuses', 'accuse'],
  assert: ['says', 'say'],
  deny: ['denies', 'deny'],
  'counter-accuse': ['accuses in return', 'accuse in return'],
  confirm: ['confirms', 'confirm'],
  withhold: ['withholds', 'withhold'],
  warn: ['warns', 'warn'],
  demand: ['demands', 'demand'],
  assess: ['assesses', 'assess'],
};

/** The verb of a stance that agrees with these names: `accuses` for a ministry, `accuse` for officials or for two of them. */
export function verbFor(stance: Stance, ...names: readonly string[]): string {
  return STANCE_VERBS[stance][names.length > 1 || names.some(isPlural) ? 1 : 0];
}
