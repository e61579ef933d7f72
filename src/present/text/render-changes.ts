import type { Change, FactsRecorded } from '../../model/change.ts';
import { shorten } from '../../model/reference.ts';
import { recordedAs } from '../view/recorded-as.ts';
import { safeLine } from '../view/safe-text.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { fieldWords } from '../view/wording/field-words.ts';

/** As what facts were recorded and which verdicts change, a line a verdict; one sentence where none does. */
export function renderChanges({ judgements, changes }: FactsRecorded): string {
  const recorded = recordedAs(judgements);
  if (changes.length === 0) return `${recorded} No verdict changes.\n`;
  const short = shorten(changes.map((change) => change.comparison));
  const gone = changes.some(({ after }) => after === null) ? RENAMED : '';
  const lines = changes.map((change) => `  ${renderChange(change, short.get(change.comparison)!)}\n`);
  return `${recorded} ${changes.length === 1 ? 'One verdict changes' : `${changes.length} verdicts change`}:\n${lines.join('')}${gone}`;
}

/** A reference is made of what a thing rests on, so what is gone may stand under another one. */
const RENAMED =
  'References of events and comparisons that rest on what was set can change with it; `gainsay list events` gives them.\n';

function renderChange({ field, before, after, why }: Change, reference: string): string {
  const was = before ?? 'not compared';
  const is = after ?? 'no longer compared';
  return safeLine(`${reference}  ${fieldWords(field)}: ${was} → ${is}${why ? `. ${asSentence(why)}` : ''}`);
}
