import type { Prose, Range } from '../grammar/prose.ts';

/** Acts and circumstances say nothing: `the attack raises concerns` is the outlet's own view. */
export function cannotSpeak(prose: Prose, range: Range): boolean {
  let head = range.first;
  while (head + 1 < range.last && !/^(of|in|for|on|by|to|from|against|with)$/.test(prose.words[head + 1]!.norm)) head++;
  return SILENT.test(prose.words[head]!.lemma) || SILENT.test(prose.words[head]!.norm);
}

const SILENT =
  /^(accusation|attack|cyberattack|breach|campaign|move|incident|situation|dissemination|event|case|operation|targeting|naming|timing|strategy|tensions?|lack|potential|escalation|intrusion|effort|dispute|conflict|crisis|war|explosion|measure|decision|step|change|time|expulsion)$/;
