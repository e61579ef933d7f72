import { RANK, WIDE_LIST } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';
import { KIN } from '../../../model/words/kin.ts';
import { ROLES, SLOT, TELLING } from './position-words.ts';

const MEASURE = String.raw`(?:sanctions|(?:travel|visa|entry)\s+(?:bans?|restrictions)|asset\s+freezes?|blacklist)`;
const SUIT = String.raw`(?:(?<!\b(?:follow|dress|jump|track|law)\s)(?:law)?suits?|legal\s+action|civil\s+(?:action|complaint|case)|class\s+action|writ|restraining\s+order)`;
const WORD = String.raw`(?:(?!(?:by|to|for|at|after|because|while|when|over|${TELLING})\b)[^\s${SLOT}.;]+\s+)`;
// A firm is sued and looked into as well: here the words must show a person.
const SOMEBODY = String.raw`(?:${ROLES}|${KIN}|son|father|mother|[a-z-]+-in-law|lawyers?|attorneys?|counsel|minister|president|premier|mayor|governor|senator|lawmaker|candidate|chairm[ae]n|chairwoman|ceo|confidante?|advis[eo]r|businessm[ae]n|tycoon|billionaire|mogul|banker|actor|actress|singer|rapper|star|player|coach|doctor|surgeon|journalist|author|activist|preacher|priest|bishop|general|colonel|captain|professor)\s+`;
// Not `sanctions on officials and urged N`, `sanctions against the firm, N said`.
const NOT_SPEAKING = String.raw`(?!\s*,?\s*(?:${TELLING}|called|calls|tweeted|urged|warned)\b)`;
const ANOTHER_VERB = String.raw`(?![^${SLOT}.;]*\b(?:urged|warned|asked|called|praised|thanked|said|told|which|who|that)\b)`;

/** Whoever is the target of sanctions or of a lawsuit, in a row with others, each told by an office or a relation. */
export const TARGET_RULES: readonly NameRule[] = [
  // sanctions against a number of officials, including N and N
  String.raw`\b${MEASURE}\s+(?:(?:were|was|are|have\s+been)\s+)?(?:imposed\s+|placed\s+)?(?:against|on|targeting|for)\s+${ANOTHER_VERB}${WORD}{0,14}?["“(]?${RANK}${WIDE_LIST}${NOT_SPEAKING}`,
  // sanctioned the minister, N, and her aide, N; blacklisted N
  String.raw`\b(?:sanctioned|sanctions|sanctioning|blacklisted|blacklists)\s+(?!(?:against|on)\b)${ANOTHER_VERB}${WORD}{0,8}?["“]?${RANK}${WIDE_LIST}${NOT_SPEAKING}`,
  // the lawsuit is targeting N, his son N and N's deputy, N; a suit against N
  String.raw`\b${SUIT}\s+(?:[^${SLOT}.;]{1,60}?\s)?(?:against|targets?|targeting|targeted|names|naming|named|accuses|accusing)\s+${ANOTHER_VERB}${WORD}{0,8}?${RANK}${WIDE_LIST}${NOT_SPEAKING}`,
  // sued N and N
  String.raw`\b(?:sued|sues|suing|to\s+sue)\s+${ANOTHER_VERB}${WORD}{0,6}?${SOMEBODY}${RANK}${WIDE_LIST}${NOT_SPEAKING}`,
  // the target of the investigation into his lawyer, N; is investigating N
  String.raw`(?<!\b(?:no|independent|led\s+the)\s)\b(?:(?:criminal\s+|fraud\s+|corruption\s+|grand\s+jury\s+)?(?:investigations?|inquir(?:y|ies)|probes?)\s+(?:into|of|against)|is\s+investigating|are\s+investigating|have\s+investigated|investigates)\s+(?!${WORD}{0,6}?of\b)${WORD}{0,5}?${SOMEBODY}${RANK}${WIDE_LIST}(?!['’]s?\s+(?:death|murder|killing|disappearance|claims?|campaign|emails?|account)\b)${NOT_SPEAKING}`,
  // Defendants include N and N; named as a defendant N
  String.raw`\bdefendants\s+(?:are|were|include[sd]?|in\s+[^.;${SLOT}]{1,60}\s+(?:are|include))\s+${WORD}{0,6}?${RANK}${WIDE_LIST}`,
].map(nameRule);

/** Speaks of whoever is sanctioned, sued or charged. */
export const TARGETED = /\b(?:sanction|blacklist|indict|defendant|sued\b|lawsuit|charged\b)/i;

/** `Others include N and N`: goes on with those of whom the sentence before is {@link TARGETED}. */
export const OTHERS_INCLUDED: NameRule = nameRule(
  String.raw`^\W*(?:(?:the\s+)?others|other\s+[a-z]+|also\s+[a-z]+)\s+(?:(?:on|in|named\s+in)\s+[^${SLOT}.;]{1,40}\s+)?(?:include[sd]?|are|were)\s+(?:(?!(?:who|which|that|${TELLING})\b)[^\s${SLOT}.;]+\s+){0,10}?${RANK}${WIDE_LIST}${NOT_SPEAKING}`,
);
