import { isMention, type MentionOf } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { FieldReader, Found } from './field-reader.ts';
import type { Material } from './material.ts';
import { isAsked } from './sum-asked.ts';
import { sentenceOf, type Sentence } from './sentences.ts';

/** What a sum of money is for, by the words around it; the first that fits. */
const PURPOSES: readonly [string, RegExp][] = [
  ['ransom', /\bransom\w*/i],
  ['reward', /\b(?:bount(?:y|ies)|rewards?|rewarded|for (?:information|tips|clues)|price on)\b/i],
  ['fine', /\b(?:fine[ds]?|penalt(?:y|ies)|settle(?:d|ment))\b/i],
  ['damage', /\b(?:damages?|loss(?:es)?|lost|cost(?:s|ing)?|clean-?up|repairs?)\b/i],
  ['theft', /\b(?:stol\w+|steal\w*|theft|heist|siphon\w+|loot\w*|launder\w*)\b/i],
  ['payment', /\b(?:pa(?:y|ys|id|yment\w*)|bill(?:ed|ing)|charg(?:ed|ing)|earn\w*|contract\w*|sold|price[ds]?)\b/i],
];

/** `how-much <what>`: sums of money, by what they are for. */
export const amounts: FieldReader = {
  field: 'how-much *',
  reads: ['mentions', 'sentences'],
  collect: (material) =>
    material.mentions
      .filter(isMention('quantity'))
      .filter((mention) => mention.value.currency !== null)
      .map((mention) => foundAt(material, mention)),
};

/** What the words of a sentence call the sum, or `money` where they do not say. */
function purposeOf(words: string): string {
  return PURPOSES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'money';
}

/** What the sum at this place is for: what is asked for is no payment yet, whatever else its sentence says. */
export function purposeAt(sentence: Sentence | null, { start }: Span): string {
  if (!sentence) return 'money';
  const purpose = purposeOf(sentence.words);
  return !SETTLED.has(purpose) && isAsked(sentence.words, start - sentence.start) ? 'ransom' : purpose;
}

/** A sum demanded for these is no ransom. */
const SETTLED = new Set(['reward', 'fine', 'damage']);

function foundAt(material: Material, mention: MentionOf<'quantity'>): Found {
  const { value: quantity, start, end } = mention;
  const purpose = purposeAt(sentenceOf(material.sentences, mention), mention);
  // In the report of a reward a sum without another purpose is that reward.
  const field = `how-much ${purpose === 'money' && material.event.kind === 'notice' ? 'reward' : purpose}`;
  return { field, start, end, value: { kind: 'quantity', quantity }, state: 'stated', hedged: false };
}
