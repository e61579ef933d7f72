import { INQUIRING } from './inquiring.ts';
/**
 * Whether these words turn on an act or a circumstance, which says nothing by itself: `the timing of the ministry's notice`. A campaign is
 * none, for those who run one speak.
 */
export function turnsOnCircumstance(words: string): boolean {
  const phrase = words.split(BEHIND)[0]!;
  return CIRCUMSTANCE.test(phrase) || TIME.test(phrase);
}

const BEHIND = new RegExp(
  String.raw`,|\s(?=(?:of|in|into|for|on|by|to|from|against|with|between|over|about|behind|at|after|during|who|which|that|whose|${INQUIRING}|leading|working|familiar|close|briefed|involved)\s)`,
  'i',
);
const CIRCUMSTANCE =
  /(?:^|\s)(?:(?:accusation|attack|cyberattack|breach|move|incident|situation|event|case|operation|tension|potential|escalation|intrusion|effort|dispute|conflict|war|explosion|measure|decision|step|change|expulsion|pattern|overlap|choice|delay|resemblance)s?|(?:strateg|cris|similarit)(?:y|is|ies|es)|lack|absence|presence|dissemination|targeting|naming|timing|scale|scope|nature|sophistication|complexity|precision|speed|silence|frequency|persistence|verification|transparency)$/i;
/** In small letters: `Time` and `the Kell Times` are papers. */
const TIME = /(?:^|\s)times?$/;
