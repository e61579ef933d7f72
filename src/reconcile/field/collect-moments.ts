import { isMention, type MentionOf } from '../../model/mention.ts';
import type { DateKind } from '../../model/moment.ts';
import { contains } from '../../model/span.ts';
import type { FieldReader, Found } from './field-reader.ts';
import type { Material } from './material.ts';
import { sentenceAt } from './sentences.ts';

// Words that say what a date is the date of, where the reader of dates left it open.
const DISCLOSED =
  /\b(?:disclos\w+|came to light|became public|made public|reveal\w+|uncover\w+|discover\w+|detect\w+|spotted)\b/i;
const ANNOUNCED =
  /\b(?:announc\w+|accus\w+|alleg\w+|blam\w+|attribut\w+|statement|post(?:ed)?|said|says|sanction\w+|charg\w+|indict\w+|offer\w+|issued|released|named)\b/i;
const HAPPENED =
  /\b(?:attack\w*|breach\w*|hack\w*|intrusions?|infiltrat\w+|compromis\w+|exploit\w*|stole|steal\w*|target\w*|began|took place|occurred|happened|carried out|operation)\b/i;

/** `when-happened`, `when-announced`, `when-disclosed`, `when-published`: dates by what they are the date of. */
export const moments: FieldReader = {
  field: 'when-*',
  reads: ['mentions', 'statements', 'sentences'],
  collect: (material) =>
    material.mentions
      .filter(isMention('moment'))
      .filter((mention) => mention.value.granularity !== 'century' && mention.value.granularity !== 'decade')
      .flatMap((mention) => foundIn(material, mention)),
};

function foundIn(material: Material, mention: MentionOf<'moment'>): Found[] {
  const kind = mention.value.kind ?? kindOf(material, mention);
  if (!kind) return [];
  const { start, end, value } = mention;
  return [
    {
      field: `when-${kind}`,
      start,
      end,
      value: { kind: 'moment', moment: { ...value, kind } },
      state: 'stated',
      hedged: false,
    },
  ];
}

/**
 * A date inside what an accuser says is the date of the act; one in the same sentence but outside is that of the saying. In the
 * outlet's own words the nearest telling word of the sentence decides.
 */
function kindOf(material: Material, mention: MentionOf<'moment'>): DateKind | null {
  const statement = material.statementAt(mention);
  if (statement?.content.some((part) => contains(part, mention))) {
    return statement.stance === 'accuse' || statement.stance === 'assess' ? 'happened' : null;
  }
  const sentence = material.sentences[sentenceAt(material.sentences, mention.start)];
  if (!sentence || mention.end > sentence.end) return null;
  return nearestKind(sentence.words, mention.start - sentence.start, mention.end - sentence.start);
}

function nearestKind(words: string, start: number, end: number): DateKind | null {
  const kinds: [DateKind, RegExp][] = [
    ['disclosed', DISCLOSED],
    ['announced', ANNOUNCED],
    ['happened', HAPPENED],
  ];
  let best: DateKind | null = null;
  let nearest = 60;
  for (const [kind, pattern] of kinds) {
    for (const match of words.matchAll(new RegExp(pattern, 'gi'))) {
      const distance = match.index >= end ? match.index - end : start - (match.index + match[0].length);
      if (distance >= 0 && distance < nearest) {
        nearest = distance;
        best = kind;
      }
    }
  }
  return best;
}
