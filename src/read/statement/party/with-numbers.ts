import type { Mention } from '../../../model/mention.ts';
import { wordAt, type Prose } from '../grammar/prose.ts';

/** Gives offices and units the number or letter that tells them apart: `Sorvia's Unit` of `Sorvia's Unit 6110`. */
export function withNumbers({ words }: Prose, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== 'actor' || mention.value.form === 'pronoun' || !NUMBERED.test(mention.value.name))
      return mention;
    const next = words[wordAt(words, mention.end)];
    if (!next || next.start > mention.end + 1 || !NUMBER.test(next.text)) return mention;
    return { ...mention, end: next.end, value: { ...mention.value, name: `${mention.value.name} ${next.text}` } };
  });
}

const NUMBERED =
  /\b(Unit|Directorate|Department|Cent(er|re)|Institute|Brigade|Bureau|Group|Office|Section|Division|Squadron|Team)$/;
const NUMBER =
  /^(\d{1,5}|\p{Lu}|North|South|East|West|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)$/u;
