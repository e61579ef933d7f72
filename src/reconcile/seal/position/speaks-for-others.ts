import type { Span } from '../../../model/span.ts';
import { KIN } from '../../../model/words/kin.ts';

const REACH = 90;
const OFFICE = String.raw`(?:spokes(?:man|woman|person)|minister|president|premier|chancellor|king|queen|ambassador|consul|secretary|governor|senator|mayor|lawmaker|congress(?:man|woman)|mp|lawyer|attorney|counsel|solicitor|barrister|judge|prosecutor|inspector|detective|director|chair(?:man|woman)?|chief|executive|ceo|head|boss|manager|official|officials|founder|owner|leader|representative|general|commander|candidate|diplomat)`;
const BEFORE = new RegExp(
  String.raw`(?<!\b(?:former|ex)[\s-]+(?:[\w-]+\s+)?)\b(?:${OFFICE}|sens?|reps?|gov|gen|${KIN})\b\.?(?:\s+(?:of|for|at)\s+[^.,;\n]{1,40})?,?\s+$`,
  'i',
);
const AFTER = new RegExp(
  String.raw`^\s*[,(–—-]\s*(?:who\s+(?:is|was)\s+)?(?!(?:an?\s+)?(?:former|ex)\b)(?:(?:an?|the|its|his|her|their|[\p{L}'’]+['’]s)\s+)?(?:(?!(?:of|in|at|for|by|from|who)\b)[\p{L}'’-]+\s+){0,5}?(?:${OFFICE}|${KIN})\b`,
  'iu',
);

/** Whether the words beside a name are an office or a tie by which its bearer denies what others did: a minister, a lawyer, a sister. */
export function speaksForOthers(prose: string, { start, end }: Span): boolean {
  return BEFORE.test(prose.slice(Math.max(0, start - REACH), start)) || AFTER.test(prose.slice(end, end + REACH));
}
