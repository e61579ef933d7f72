import type { Caveat } from '../../model/caveat.ts';
import { isMention, type Mention, type MentionOf } from '../../model/mention.ts';

/** Says of every spokesperson whom no words tie to a body, once each, for which body they are taken to speak, and why. */
export function tellInferredVoices(mentions: readonly Mention[]): Caveat[] {
  const told = new Map<string, Caveat>();
  for (const mention of mentions.filter(isMention('actor'))) {
    const { name, speaksFor } = mention.value;
    if (!isInferred(mention) || told.has(name)) continue;
    const { report, start, end } = mention;
    const reason = `No words say whose spokesperson this is: taken to speak for “${speaksFor}”, the nearest body that speaks.`;
    told.set(name, { step: 'actor', reason, report, start, end });
  }
  return [...told.values()];
}

// A pronoun or a surname is inferred too, for what it refers to.
function isInferred({ basis, value }: MentionOf<'actor'>): boolean {
  return value.speaksFor !== null && basis === 'inferred' && value.level === 'person' && value.refersTo === null;
}
