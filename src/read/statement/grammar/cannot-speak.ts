import type { Prose, Range } from './prose.ts';

/** Whether the noun that these words turn on is an act or a circumstance, which says nothing by itself: `the timing of the notice`. */
export function cannotSpeak(prose: Prose, { first, last }: Range): boolean {
  let head = first;
  while (head + 1 < last && !ENDS_NOUN.test(prose.words[head + 1]!.norm)) head++;
  const { norm, lemma } = prose.words[head]!;
  return CIRCUMSTANCE.test(lemma) || CIRCUMSTANCE.test(norm);
}

const ENDS_NOUN = /^(of|in|for|on|by|to|from|against|with|between|,)$/;
const CIRCUMSTANCE =
  /^(accusation|attack|cyberattack|breach|campaign|move|incident|situation|dissemination|event|case|operation|targeting|naming|timing|strategy|tensions?|lack|potential|escalation|intrusion|effort|dispute|conflict|crisis|war|explosion|measure|decision|step|change|time|expulsion|absence|presence|scale|scope|nature|sophistication|complexity|precision|pattern|similarity|overlap|choice|speed|silence|delay|frequency|persistence|resemblance|verification|transparency)$/;
