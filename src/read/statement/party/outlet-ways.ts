import { MAYBE_OUTLET_NOUN, OUTLET_NOUN } from '../../../model/words/outlet-nouns.ts';
import { ORDINARY, PAPER_ENDING, TOLD_THROUGH } from './outlet-words.ts';

/** A way to write of an outlet, which shows that it is one. */
export interface OutletWay {
  /** Each match has one group: the name. */
  pattern: RegExp;
  /** Whether reports write so of ministries and firms too: who has a name like theirs is none. */
  ofBodiesToo: boolean;
  /** Where reports write so of anybody: what they have to write of the same name elsewhere. */
  beside?: RegExp;
}

// Only from the beginning of a word, and of no more letters than names have: a text may hold a file written out in letters.
const NAME_WORD = String.raw`(?<![\p{L}\p{N}])\p{Lu}(?:[\p{L}\p{N}'’-]|\.(?=\p{L})){0,40}`;
const NAME = String.raw`${NAME_WORD}(?: (?:of |& )?\p{Lu}(?:[\p{L}\p{N}-]|\.(?=\p{L})){0,40}){0,3}`;

const KIND = String.raw`(?:${OUTLET_NOUN}|news (?:${MAYBE_OUTLET_NOUN})|wire service|daily|weekly|(?:radio|television|TV) (?:station|channel|network)|publication|podcast|(?:state(?:-run|-owned|-controlled)?|official) (?:media|television|TV|radio))`;
/** What is an outlet where it is told something, and may be anything elsewhere. */
const WEAK_KIND = String.raw`(?:${MAYBE_OUTLET_NOUN}|(?:radio|television|TV)(?: programme| program| show)?)`;
const LIKE_PAPER = String.raw`(?:(?:${NAME_WORD} (?:of )?){1,3}(?:${PAPER_ENDING})|(?:Daily|Evening|Morning|Sunday|Weekly) (?:${NAME_WORD} ?){1,2}(?<! ))`;

/** `the broadcaster Pale Harbour`, `radio station 103 FM`. */
const BEHIND_KIND = new RegExp(String.raw`\b${KIND} (${NAME}|\d+(?:\.\d)? FM)`, 'gu');

/** `Pale Harbour, a private radio station`. */
const BEFORE_KIND = new RegExp(
  String.raw`(${NAME}), (?:an?|the) (?:[\p{L}’'-]+ ){0,4}${KIND}(?=[,.;)]| (?:in|of|based|that|which|close|run|owned|published|with|known)\b)`,
  'gu',
);

/** `told the site Cybertrace`, `told the Tolk daily Anvil`. */
const TOLD_AS_KIND = new RegExp(
  String.raw`\b(?:${TOLD_THROUGH}) (?:the |its |a )?(?:(?!by |in |of |at )[\p{L}-]+ ){0,2}${WEAK_KIND} (${NAME})`,
  'gu',
);

/** `told the Corran Bay Packet`, `told Reactor Week`, `the Halten Echo reported`. */
const TOLD_AS_PAPER = new RegExp(
  String.raw`\b(?:${TOLD_THROUGH}) (?:the |The )?(${LIKE_PAPER})(?![\p{L}\d])|\b(${LIKE_PAPER}),? (?:has |had |first |later ){0,2}(?:report(?:s|ed)|quot(?:es|ed|ing)|cit(?:es|ed|ing)|wrote|writes)\b`,
  'gu',
);

/** `In an interview with Tidepost, the envoy said`: whoever asks there passes the answers on. */
const ASKS = new RegExp(
  String.raw`\b[Ii]n (?:an?|the same|his|her|their) (?:[a-z-]+ ){0,2}interview with (?:the )?(${NAME})(?=,| (?:on|last|this|that|published|broadcast|aired|in)\b|\.)`,
  'gu',
);

/** `told our colleague at Tidepost`, `told a reporter from Tidepost`: whoever works there passes it on. */
const ITS_PEOPLE = new RegExp(
  String.raw`\b(?:told|telling|tells|spoke to|speaking to) (?:an?|the|our|my|one of our) (?:[a-z]+ ){0,2}(?:colleagues?|reporters?|correspondents?|journalists?) (?:at|for|from|of|with) (?:the )?(${NAME})`,
  'gu',
);

/** `Tidepost could not independently verify the claim`: so do those who publish, and whoever was told something. */
const VERIFIES = new RegExp(
  String.raw`\b(?:The |the )?(${NAME}) (?:could not|couldn[’']t|cannot|can[’']t|was unable to|was not able to|has not been able to|has been unable to) (?:yet )?independently (?:verify|confirm|authenticate)\b`,
  'gu',
);

/** `Tidepost’s request for comment`, `a reporter for Tidepost`, `seen by Tidepost`: what is done by and with outlets alone. */
const PRESS = new RegExp(
  [
    String.raw`\b(${NAME})(?<=[’']s?) (?:requests?|questions?|queries|inquiries|readers|newsroom|reporters?|correspondents?|journalists?)\b`,
    String.raw`\b(?:reporters?|correspondents?|journalists?|editors?) (?:for|from|at|with|of) (?:the )?(${NAME})`,
    String.raw`\b(?:requests? for (?:further )?comment|questions|queries|inquiries) (?:from|by) (?:the )?(${NAME})`,
    String.raw`\b(?:seen|viewed|quoted|interviewed|published|first reported) by (?:the )?(${NAME})`,
    String.raw`\b(?:spoke|speaking|comments?) to (?:the )?(${NAME})`,
  ].join('|'),
  'gu',
);

/** `first reported on Tidepost`, `quoted in Tidepost magazine`, `told Time that`, `as TPN reported`, `Tidepost reports: ...`. */
const CARRIES = new RegExp(
  [
    String.raw`\b(?:first|originally) reported (?:by|in|on) (?:the )?(${NAME})`,
    String.raw`\b(?:${TOLD_THROUGH}) (?:the )?(${NAME})(?= (?:magazine|newspaper)\b)`,
    // A firm of that name would be told of in other ways too, and a fortune has no capital.
    String.raw`\b(?:told|[Aa]ccording to) (${ORDINARY})(?=[,.;:]| (?:that|in|on|how|he|she|they|it|the)\b)`,
    String.raw`\bas (?:the )?(\p{Lu}{3,6}) (?:first |previously |later )?(?:reported|reports)\b`,
    String.raw`(?<=^|[.!?”"]\s|\n)(?:The )?(${NAME}) reports(?=:)`,
  ].join('|'),
  'gmu',
);

/** Every way, those that say what the outlet is before those that only show what it does. */
export const OUTLET_WAYS: readonly OutletWay[] = [
  { pattern: BEHIND_KIND, ofBodiesToo: false },
  { pattern: BEFORE_KIND, ofBodiesToo: false },
  { pattern: TOLD_AS_KIND, ofBodiesToo: false },
  { pattern: TOLD_AS_PAPER, ofBodiesToo: false },
  { pattern: ASKS, ofBodiesToo: true },
  { pattern: ITS_PEOPLE, ofBodiesToo: true },
  { pattern: VERIFIES, ofBodiesToo: true, beside: PRESS },
  { pattern: CARRIES, ofBodiesToo: true },
];
