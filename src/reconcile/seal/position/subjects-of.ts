import { LAWYERS } from '../../../model/words/lawyers.ts';
import { ROLES, SLOT, TELLING } from './position-words.ts';

const REACH = 600;
const MOST_STEPS = 10;
const DELIMITER = /[,;()[\]–—]|\s--?(?=\s)/g;
const CLOSED = /(?:[,;)\]–—]|\s--?)\s*$/;

// `A and B`, `A and his brother B`
const TOGETHER = String.raw`(?:and|&|or|as well as|along with|together with|with)`;
const JOINED = String.raw`\s+${TOGETHER}\s+(?:(?:his|her|their|the|an?|another)\s+(?:[\w-]+\s+){1,3})?`;
const LIST_AT_END = new RegExp(String.raw`(?:${SLOT}${JOINED})*${SLOT}\s*$`);
const NOTHING_ELSE = new RegExp(
  String.raw`^\s*(?:(?:aged\s+)?\d{1,3}\s+(?=and\b))?(?:both\s+)?(?:${TOGETHER}\s+)?(?:(?:his|her|their)\s+(?:[\w-]+\s+){1,3})?$`,
);
const WITH_OTHERS = new RegExp(String.raw`${SLOT}\s+${TOGETHER}\s+(?:[\w-]+\s+){0,5}[\w-]+\s*$`);
// `A of the port was held`, `A from B`: what follows says where A is from. Not `the attack on A at the port`.
const FROM_SOMEWHERE = new RegExp(
  String.raw`(?<!\b(?:of|on|by|to|in|at|for|from|with|against|and)\s+)${SLOT}(?=\s+(?:of|from|at)\s+(?:the\s+)?(?:(?:[\w-]+\s+){0,4}[\w-]+|${SLOT})\s*$)`,
);
const PREPOSITION = /\b(?:of|on|by|to|in|at|for|from|with|against|near|about|between|than)\s+(?:the\s+)?$/;

// `a former clerk of X`, `34`, `who worked for X`, `both of X`, `B's brother`, `working at X`, `employed by X`
const BEGINS_AN_ASIDE = new RegExp(
  String.raw`^\s*(?:(?:aged\s+)?\d{1,3}\b(?!-years?-old\s+${SLOT})|${SLOT}['’]s?\s|(?:an?|the|one|another|its|his|her|their|our|my|both|all|each|either|two|three|four|five|six|then|now|once|still|also|himself|herself|themselves|according|who|whom|whose|which|where|when|while|until|since|after|before|during|of|from|in|at|on|with|by|for|near|formerly|previously|currently|allegedly|reportedly|until recently|born|based|(?!includ)[\w-]+ing|[\w-]+(?:ed|wn|ht|id)\s+(?:by|as|at|in|of|to|with|for|from|on|only)|(?:[\w-]+\s+){0,4}?${ROLES})(?:\b|\s))`,
);
const ENDS_IN_TELLING = new RegExp(String.raw`\b${TELLING}(?:\s+(?:${SLOT}|[\w-]+)){0,3}\s*$`);
const EACH_SLOT = new RegExp(SLOT, 'g');
const TELLS = new RegExp(String.raw`\b${TELLING}\b`);
const ONE_WORD = /^\s*[\p{L}'’.-]+\s*$/u;
// `named A`, `with A`, `he said A`, `and A`: not beside the subject but the subject, or another one.
const BRINGS_A_NAME = new RegExp(
  String.raw`\b(?:named|called|as|namely|including|included|them|alias|aka|born|like|${TELLING}(?:\s+that)?|that|and|&|or|but|with|alongside)\s+(?:(?:his|her|their|the)\s+[\w-]+\s+)?${SLOT}\s*$`,
);
const AND_ANOTHER = new RegExp(
  String.raw`^\s*(?:and|as well as|with)\s+(?:(?:his|her|their|the|an?|another)\s+)[^${SLOT}]+$`,
);
/** Before the name of the last in a row. */
const AND_A_BODY =
  /^\s*(?:and|as well as|with)\s+(?:an?|one|two|their|its)\s+(?:(?!(?:of|in|at|by|for|from|with|to|who|that|which)\b)[\w-]+\s+){0,3}?(?:compan(?:y|ies)|firms?|business(?:es)?|enterprises?)\s*$/;
const FRONTED =
  /^\W*(?:according|after|before|when|while|since|although|though|despite|following|unlike|without|during|as|in|on|at|for|under|because|if)\b/;
const ANOTHER_CLAUSE = /^\s*(?:and|but|while|when|because|so|after|before)\b/;

const FOR_WHOM = new RegExp(
  String.raw`\b(?:${LAWYERS}|spokes(?:man|woman|person)|(?:represent|defend)(?:s|ed|ing))(?:\s+(?:of|for|to))?\s+${SLOT}\s*$`,
);
const RELATIVE = /^\s+whom?\b/;
const NOT_CLOSED =
  /^\s*who\s+(?:(?:has|have|had|once|formerly|also|both|previously)\s+){0,2}(?:work|serv|ran\b|runs?\b|head|manag|found|own|(?:was|were|is|are)\s+employed)/;

interface Segment {
  text: string;
  start: number;
}

/**
 * Where the names stand that are the subject of a predicate beginning at `at`: before it or, where appositions, relative clauses,
 * brackets or dashes stand between, before those: of `A, a clerk of B, was held` A, and of `A, a clerk, and B, both of C, were held`
 * A and B. Where it is in doubt whose aside a name stands in, it is given as well. `one` where the verb is in the singular.
 */
export function subjectsOf(skeleton: string, at: number, one: boolean): number[] {
  const segments = segmentsBefore(skeleton, at);
  const k = segments.length - 1;
  if (k < 0) return [];
  const last = segments[k]!;
  if (!CLOSED.test(skeleton.slice(Math.max(0, at - 4), at))) {
    const heads = headsIn(last, one);
    // `A, who worked for B was held`: the clause is not closed.
    const open = k > 0 && NOT_CLOSED.test(last.text) && !BRINGS_A_NAME.test(last.text);
    if (open) return [...heads, ...walk(segments, k - 1, one)];
    return isNothingElse(last) ? [...heads, ...furtherInList(segments, k - 1, one)] : heads;
  }
  // `said A, who was arrested`
  const beside = RELATIVE.test(skeleton.slice(at, at + 8)) ? headsIn(last, one) : [];
  if (beside.length > 0 && ENDS_IN_TELLING.test(last.text)) return beside;
  // `B, the lawyer of A, who was arrested`: nobody's lawyer is meant.
  if (beside.length > 0 && FOR_WHOM.test(last.text)) return beside;
  // `two phones from the flat of A, who was arrested`: whom it stands beside, besides whoever that is an aside to.
  return [...beside, ...walk(segments, k, one)];
}

// From an aside that closes before the predicate back to what it stands beside.
function walk(segments: readonly Segment[], from: number, one: boolean): number[] {
  const heads: number[] = [];
  let unknown = 0;
  for (let k = from; k >= 0 && from - k < MOST_STEPS; k--) {
    const segment = segments[k]!;
    if (k > 0 && isAside(segment)) continue;
    const found = headsIn(segment, one);
    if (found.length === 0) {
      // `A and B, and a company, Tin Wave, were`
      if (!one && unknown > 0 && AND_A_BODY.test(segment.text))
        return [...heads, ...furtherInList(segments, k - 1, one)];
      if (k === 0 || ANOTHER_CLAUSE.test(segment.text) || unknown++ > 0) return heads;
      continue;
    }
    heads.push(...found);
    const isLast = !one && k > 0 && AND_A_BODY.test(segments[k - 1]!.text);
    if (isLast || isNothingElse(segment)) return [...heads, ...furtherInList(segments, k - 1, one)];
    const doubtful = k > 0 && (BRINGS_A_NAME.test(segment.text) || PREPOSITION.test(beforeList(segment.text)));
    if (!doubtful || ANOTHER_CLAUSE.test(segment.text) || tells(segment.text)) return heads;
  }
  return heads;
}

// `A, a clerk, B and C, both of D`: the list goes on to the left.
function furtherInList(segments: readonly Segment[], from: number, one: boolean): number[] {
  const heads: number[] = [];
  for (let k = from; k >= 0 && from - k < MOST_STEPS; k--) {
    const segment = segments[k]!;
    if (k > 0 && isAside(segment)) continue;
    // `A, a clerk, and his wife, B`
    if (k > 0 && one && AND_A_BODY.test(segment.text)) return heads;
    if (k > 0 && AND_ANOTHER.test(segment.text)) continue;
    const found = FRONTED.test(segment.text) ? [] : headsIn(segment, one);
    if (found.length === 0 || (one && PREPOSITION.test(beforeList(segment.text)))) return heads;
    heads.push(...found);
    if (!isNothingElse(segment)) return heads;
  }
  return heads;
}

function isAside({ text }: Segment): boolean {
  if (ENDS_IN_TELLING.test(text)) return true;
  if (BRINGS_A_NAME.test(text)) return false;
  return BEGINS_AN_ASIDE.test(text) || ONE_WORD.test(text);
}

function tells(text: string): boolean {
  return TELLS.test(text);
}

function headsIn({ text, start }: Segment, one: boolean): number[] {
  const somewhere = FROM_SOMEWHERE.exec(text);
  if (somewhere) return [start + somewhere.index];
  const list = LIST_AT_END.exec(text) ?? (one ? null : WITH_OTHERS.exec(text));
  if (!list) return [];
  return [...list[0].matchAll(EACH_SLOT)].map(({ index }) => start + list.index + index);
}

function isNothingElse({ text }: Segment): boolean {
  return LIST_AT_END.test(text) && NOTHING_ELSE.test(beforeList(text));
}

function beforeList(text: string): string {
  const list = LIST_AT_END.exec(text);
  return list ? text.slice(0, list.index) : text;
}

function segmentsBefore(skeleton: string, at: number): Segment[] {
  const reach = Math.max(0, at - REACH);
  const from = Math.max(reach, skeleton.lastIndexOf(':', at) + 1);
  const segments: Segment[] = [];
  let start = from;
  const close = (end: number) => {
    if (/\S/.test(skeleton.slice(start, end))) segments.push({ text: skeleton.slice(start, end), start });
  };
  for (const delimiter of skeleton.slice(from, at).matchAll(DELIMITER)) {
    close(from + delimiter.index);
    start = from + delimiter.index + delimiter[0].length;
  }
  close(at);
  return segments;
}
