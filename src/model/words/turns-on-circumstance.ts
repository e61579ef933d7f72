/** Whether these words turn on an act or a circumstance, which says nothing by itself: `the timing of the ministry's notice`. */
export function turnsOnCircumstance(words: string): boolean {
  const phrase = words.split(BEHIND)[0]!;
  return CIRCUMSTANCE.test(phrase) && !PAPER.test(phrase);
}

/** Papers are called so: `the Kell Times`. */
const PAPER = /(?:^|\s)Times$/;

const BEHIND = /,|\s(?=(?:of|in|for|on|by|to|from|against|with|between)\s)/i;
const CIRCUMSTANCE =
  /(?:^|\s)(?:(?:accusation|attack|cyberattack|breach|campaign|move|incident|situation|event|case|operation|tension|potential|escalation|intrusion|effort|dispute|conflict|war|explosion|measure|decision|step|change|time|expulsion|pattern|overlap|choice|delay|resemblance)s?|(?:strateg|cris|similarit)(?:y|is|ies|es)|lack|absence|presence|dissemination|targeting|naming|timing|scale|scope|nature|sophistication|complexity|precision|speed|silence|frequency|persistence|verification|transparency)$/i;
