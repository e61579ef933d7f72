import { hull, overlaps, type Span } from '../../model/span.ts';
import { isByAccuser } from './collect-response.ts';
import { countedAs } from './counted-as.ts';
import type { FieldReader, Found } from './field-reader.ts';
import type { Material } from './material.ts';
import type { Sentence } from './sentences.ts';

const GIVEN =
  '(?:disclosed|specified|named|revealed|identified|given|published|announced|released|provided|made public)';
const GIVE = '(?:nam|specify|identify|disclos|reveal|say|provid|publish|shar|giv|offer)(?:e|ing)?';

/** Ways to say that something was not given; `topic` holds what it is. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<topic>\\b(?:the|its|their|any)?\\s*(?:exact\\s+|precise\\s+|full\\s+)?(?:size|amount|value|sum|number|names?|identit(?:y|ies)|details|timing|date)(?:\\s+of\\s+[^,.;]{1,60}?)?)\\s+(?:was|were|is|are|has been|have been|had been)\\s+(?:not|never)\\s+(?:\\w+\\s+){0,2}?${GIVEN}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:did not|didn['’]t|does not|declin\\w+ to|refus\\w+ to|(?:has|have|had) (?:yet to|not)|without)\\s+(?:\\w+ly\\s+)?${GIVE}\\s+(?<topic>[^,.;]{3,70}?)(?=[,.;]|\\s+(?:but|and|it|when|while|because)\\b|$)`,
    'gi',
  ),
  /\b(?:an?\s+)?(?:undisclosed|unspecified|unnamed|unidentified)\s+(?<topic>(?:[\w'’-]+\s+){0,3}?(?:sum|amount|reward|bounty|ransom|group|company|firm|organi[sz]ation|agency|institution|victim|target))\b/gi,
];

/** Which field a withheld thing belongs to, the first that fits. */
const TOPICS: readonly [string, RegExp][] = [
  ['how-much reward', /\b(?:reward|bount(?:y|ies))/i],
  ['how-much ransom', /\bransom/i],
  ['evidence', /\b(?:evidence|proof|indicators?|technical details|forensic\w*)\b/i],
  ['how-much money', /\b(?:how much|amount|sum|money|cost)\b/i],
  ['when-happened', /\b(?:when|date|timing)\b/i],
  ['technique', /^how (?!many|much|long)\b/i],
  ['target', /\b(?:compan(?:y|ies)|firms?|targets?|victims?|organi[sz]ations?|institutions?|agency|targeted)\b/i],
  [
    'accused',
    /\b(?:groups?|hackers?|attackers?|perpetrators?|culprits?|suspects?|behind|responsible|threat actors?)\b/i,
  ],
];

/** Values that a report says were not given: `The size of the rewards was not disclosed`. */
export const withheld: FieldReader = {
  field: '*',
  reads: ['sentences', 'statements'],
  collect: (material) =>
    material.sentences
      .flatMap((sentence, i) => {
        const before = material.sentences[i - 1];
        return withheldIn(sentence, before?.block === sentence.block ? before.words : '');
      })
      .filter((found) => found.field !== 'accused' || !isBystanders(material, found)),
};

/** A bystander that `did not say who was responsible` keeps back no name that the accuser gives. */
function isBystanders(material: Material, found: Found): boolean {
  const { statements } = material;
  if (!statements.some(({ stance, accused }) => stance === 'accuse' && accused !== null)) return false;
  return statements.some((statement) => {
    const whole = hull([statement.cue, ...statement.content].filter((span) => span !== null));
    const isOf =
      statement.stance === 'withhold' && statement.actor !== null && whole !== null && overlaps(whole, found);
    return isOf && !isByAccuser(material, statement);
  });
}

function withheldIn(sentence: Sentence, before: string): Found[] {
  return PATTERNS.flatMap((pattern) =>
    [...sentence.words.matchAll(pattern)].flatMap((match) => {
      const start = sentence.start + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
      const span = { start, end: sentence.start + match.index + match[0].length };
      return fieldsOf(match.groups!['topic']!, before).map((field) => foundAt(field, span));
    }),
  );
}

/** One thing not given may be two: `did not name the group or the targeted company`. */
function fieldsOf(topic: string, before: string): string[] {
  const counted = /\b(?:number of|how many)\s+(?:\w+\s+){0,2}?(\w+)$/i.exec(topic)?.[1];
  if (counted) return [countedAs(counted)].flatMap((what) => (what ? [`how-many ${what}`] : []));
  const parts = topic.split(/\s+(?:or|nor|and)\s+/);
  const fields = parts
    .map((part) => TOPICS.find(([, pattern]) => pattern.test(part))?.[0])
    .filter((field) => field !== undefined)
    .filter((field) => field !== 'when-happened' || isOfAct(topic, before));
  return [...new Set(fields)];
}

/**
 * Whether the day not given is that of an act: by what follows `when`, or by the sentence before where nothing does. `Did not say when` behind an
 * expulsion that is to come, or of a trial, keeps back no day of the attack.
 */
function isOfAct(topic: string, before: string): boolean {
  const own = /\b(?:when|of)\s+(.+)$/i.exec(topic)?.[1];
  const words = own ?? before;
  return ACT.test(words) && !OTHER_ACT.test(words);
}

const ACT =
  /\b(?:attack\w*|breach\w*|hack\w*|intrusions?|intruders?|break-?ins?|broke in\w*|infiltrat\w+|compromis\w+|exploit\w*|stole\w*|steal\w*|thefts?|sabotag\w+|encrypt\w+|leak\w*|raid\w*|incidents?|outages?|explosions?|happened|occurred|took place|began|begun|started|got in\w*|entered)\b/i;
/** What is to come, what was learned, and what the law does. */
const OTHER_ACT =
  /\b(?:would|will|plans? to|is to|are to|due to (?:be|begin)|expected|learn\w*|discover\w*|detect\w*|notic\w+|informed|told|expel\w*|expulsion|trial|hearing|arrest\w*|detain\w*|charg\w+|sentenc\w+|extradit\w+|sanction\w*)\b/i;

function foundAt(field: string, span: Span): Found {
  return { field, ...span, value: null, state: 'withheld', hedged: false };
}
