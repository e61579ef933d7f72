import type { Change } from '../../model/change.ts';
import { safeLine } from '../view/safe-text.ts';
import { asSentence, fieldWords } from '../view/wording.ts';

/** The verdicts that a judgement changed, a line each. */
export function renderChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Recorded. No verdict changes.\n';
  return changes.map((change) => `${renderChange(change)}\n`).join('');
}

function renderChange({ comparison, field, before, after, why }: Change): string {
  const was = before ?? 'not compared';
  const is = after ?? 'no longer compared';
  return safeLine(`${comparison}  ${fieldWords(field)}: ${was} → ${is}${why ? `. ${asSentence(why)}` : ''}`);
}
