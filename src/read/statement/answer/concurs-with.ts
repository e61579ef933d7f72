import { CHARGE_NOUNS } from '../../../model/words/claim-nouns.ts';
import { namesOf } from './answer-names.ts';

const FINDING = `(?:conclusions?|assessments?|attributions?|findings?|verdicts?|views?|accounts?|judge?ments?|version|${CHARGE_NOUNS})`;
const SAME = new RegExp(String.raw`\bsame (?:\p{L}+ )?${FINDING} (?:as|that) (.{2,60})`, 'u');
const WHOSE = new RegExp(
  String.raw`^(?:with |by |up )?(?:the )?(.{2,60}?)(?:['’]s?) (?:\p{Ll}+ ){0,2}?${FINDING}`,
  'u',
);

const OWN = new RegExp(
  String.raw`\b(?:st(?:an|oo)d(?:s|ing)?|maintain(?:s|ed)?|defend(?:s|ed)?)(?: (?:by|behind))? (?:its|his|her|their|our|my) (?:own )?(?:\p{Ll}+ )?${FINDING}`,
  'u',
);

/** `Stands by its findings`: whoever holds to what it said itself confirms nothing that another found. */
export function holdsToItsOwn(content: string): boolean {
  return OWN.test(content);
}

/**
 * The names of those whose conclusion is confirmed: `came to the same conclusion as Norland`, `agreed with Norland's assessment`. Empty
 * where the words do not tell.
 */
export function concursWith(content: string): ReadonlySet<string> {
  const whose = SAME.exec(content)?.[1] ?? WHOSE.exec(content)?.[1];
  return namesOf(whose ?? '');
}
