import { isPlural } from '../../model/words/is-plural.ts';
import type { Stance } from '../../model/statement.ts';
import { STANCE_VERBS } from './wording.ts';

/** The verb of a stance that agrees with these names: `accuses` for a ministry, `accuse` for officials or for two of them. */
export function verbFor(stance: Stance, ...names: readonly string[]): string {
  return STANCE_VERBS[stance][names.length > 1 || names.some(isPlural) ? 1 : 0];
}
