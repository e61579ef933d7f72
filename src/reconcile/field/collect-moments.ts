import { isMention, type MentionOf } from '../../model/mention.ts';
import type { DateKind } from '../../model/moment.ts';
import type { Stance } from '../../model/statement.ts';
import { contains, sliceAll } from '../../model/span.ts';
import { isDeadline } from '../../model/words/is-deadline.ts';
import { isOfNeglect } from '../is-of-neglect.ts';
import type { FieldReader, Found } from './field-reader.ts';
import type { Material } from './material.ts';
import { sentenceOf } from './sentences.ts';

/** Words that say what a date is the date of, where the reader of dates left it open. */
const KINDS: readonly [DateKind, RegExp][] = [
  [
    'disclosed',
    /\b(?:disclos\w+|came to light|became public|made public|reveal\w+|uncover\w+|discover\w+|detect\w+|spotted|noticed|notified|became aware|learned)\b/gi,
  ],
  [
    'announced',
    /\b(?:announc\w+|accus\w+|alleg\w+|blam\w+|attribut\w+|statement|post(?:ed)?|said|says|sanction\w+|charg\w+|indict\w+|offer\w+|issued|released|named|confirm\w+|den(?:y|ies|ied)|reject\w+|dismiss\w+|declin\w+|told|warn\w+|demand\w+|repl(?:y|ies|ied))\b/gi,
  ],
  [
    'happened',
    /\b(?:attack\w*|breach\w*|hack\w*|intrusions?|infiltrat\w+|compromis\w+|exploit\w*|stole|steal\w*|br(?:oke|oken|eak|eaking) in(?:to)?|target\w*|began|took place|occurred|happened|carried out|operation|outages?|blackouts?|disrupt\w+|crippl\w+|paralys\w+|paralyz\w+|encrypt\w+|knocked out|cut (?:off|power))\b/gi,
  ],
];

/** `2 April, nineteen days before the break-in` is no day of the break-in. */
const AWAY = /^,?\s+(?:[\w-]+\s+){1,3}(?:days?|weeks?|months?|years?)\s+(?:before|after|ahead of)\b/i;

/** A telling word further away than this belongs to something else. */
const FURTHEST_WORD = 72;

// A date within the bracket is what its words are about.
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
// `Accused of having locked the wards two weeks ago`: the date is that of the locking.
const OF_AN_ACT = /^\s+of\s+(?:having\s+)?\w+(?:ing|ed)\b/i;
const CLAUSE_END = /[();:–—]/;

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
  if (!kind || (kind === 'published' && !isOwnDate(material, mention)) || isToCome(material, mention)) return [];
  if (isDeadline(material.report.text, mention.start)) return [];
  if (mention.value.ends && (kind === 'announced' || kind === 'published')) return [];
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

/** `The trial begins on 8 September`, in June: nothing has happened then. A year printed ahead of the report may be a slip, and is shown. */
function isToCome({ report }: Material, { value: { interval, stated, ends } }: MentionOf<'moment'>): boolean {
  const published = report.published?.slice(0, 10);
  const hasYear = stated.year !== undefined || ends?.to.year !== undefined;
  return !hasYear && interval !== null && published !== undefined && interval.from > published;
}

/** Texts name the dates of other publications too; only the report's own is its date. */
function isOwnDate({ report }: Material, { value }: MentionOf<'moment'>): boolean {
  return value.interval !== null && value.interval.from === report.published?.slice(0, 10);
}

/**
 * A date inside what an accuser says is the date of the act; one in the same sentence but outside is that of the saying. In the
 * outlet's own words the nearest telling word of the sentence decides.
 */
function kindOf(material: Material, mention: MentionOf<'moment'>): DateKind | null {
  const statement = material.statementAt(mention);
  if (statement?.content.some((part) => contains(part, mention))) {
    if (TELLING.has(statement.stance)) return toldWithin(material, mention);
    if (statement.stance !== 'accuse' && statement.stance !== 'assess') return null;
    // Warnings are ignored on another day than that of the act.
    if (isOfNeglect(sliceAll(material.report.text, statement.content))) return null;
    const worded = wordedAs(material, mention);
    return worded === 'disclosed' ? 'disclosed' : isAway(material, mention) ? null : 'happened';
  }
  return wordedAs(material, mention);
}

/** Who does not accuse may still tell when it was. */
const TELLING: ReadonlySet<Stance> = new Set(['assert', 'confirm', 'deny']);

// `said that hackers had cut power to the town for two hours on Sunday`: of what was done, or found out, and not of the saying.
function toldWithin(material: Material, mention: MentionOf<'moment'>): DateKind | null {
  const worded = wordedAs(material, mention);
  return worded === 'happened' || worded === 'disclosed' ? worded : null;
}

function isAway({ sentences }: Pick<Material, 'sentences'>, mention: MentionOf<'moment'>): boolean {
  const sentence = sentenceOf(sentences, mention);
  return sentence !== null && AWAY.test(sentence.words.slice(mention.end - sentence.start));
}

function wordedAs({ sentences }: Pick<Material, 'sentences'>, mention: MentionOf<'moment'>): DateKind | null {
  const sentence = sentenceOf(sentences, mention);
  if (!sentence || mention.end > sentence.end || isAway({ sentences }, mention)) return null;
  return nearestKind(sentence.words, mention.start - sentence.start, mention.end - sentence.start);
}

/** The nearest telling word of the same clause; what a bracket behind the date says of it comes first: `7 April (attack occurred)`. */
function nearestKind(words: string, start: number, end: number): DateKind | null {
  const bracket = /^\s*\(([^)\d]*)\)/.exec(words.slice(end))?.[1];
  const inBracket =
    bracket && !MONTH.test(bracket) && KINDS.find(([, pattern]) => bracket.match(pattern) !== null)?.[0];
  if (inBracket) return inBracket;
  let best: DateKind | null = null;
  let nearest = FURTHEST_WORD;
  for (const [kind, pattern] of KINDS) {
    for (const match of words.matchAll(pattern)) {
      const [from, to] = match.index >= end ? [end, match.index] : [match.index + match[0].length, start];
      if (to - from < 0 || to - from >= nearest || CLAUSE_END.test(words.slice(from, to))) continue;
      if (OF_AN_ACT.test(words.slice(from, to))) continue;
      nearest = to - from;
      best = kind;
    }
  }
  return best;
}
