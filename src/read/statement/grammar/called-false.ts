import { POSTED } from '../../../model/words/posted-nouns.ts';

/** What is said against somebody, by more nouns than those of charges and claims: a group of a pattern, in lower case. */
export const SAID_AGAINST =
  '(?:accusations?|allegations?|charges|claims?|reports?|suggestions?|assertions?|insinuations?|rumou?rs?|stor(?:y|ies)|findings?|conclusions?|figures?|attribution|imputations?|statements?|publications?|articles?|version|account)';

/** Whether a word is such a noun. */
export const IS_SAID_AGAINST = new RegExp(`^${SAID_AGAINST}$`, 'i');

/** Whether a cue is such a noun, or evidence, and nothing else: `the swirl of allegations` too. */
export const IS_CLAIM = new RegExp(
  String.raw`^(?:(?:the|these|those|\p{L}+ of)\s)?(?:evidence|${SAID_AGAINST})$`,
  'iu',
);

/** What may be put about as true: a post or a picture, and what somebody claims. */
export const PUT_ABOUT = `(?:${SAID_AGAINST}|${POSTED}|headlines?|letters?|e-?mails?|quot(?:e|ation)s?)`;

/** Words that call it untrue, behind `is` or `are`. */
export const CALLED_FALSE =
  '(?:false|untrue|groundless|baseless|unfounded|absurd|wrong|null|inaccurate|incorrect|invented|fabricated|fictitious|bogus|fake|forged|doctored|debunked|disproved|made[ -]up|slander\\w*|defamatory|nonsens\\w+|rubbish|ludicrous|ridiculous|libel\\w*|satir(?:e|ical)|(?:an? )?(?:(?:complete|total|outright|elaborate|old|cruel|internet) )?(?:lies?|fabrication|invention|smear|slander|hoax(?:es)?|fiction|fantasy|provocation|insult|fakes?|forger(?:y|ies)|myth|bust)|an? piece of (?:satire|fiction)|not (?:true|correct|accurate|real|genuine|the case|a thing)|without (?:any )?(?:foundation|basis|substance)|(?:pure|sheer|utter) \\w+)';
