import { KIN } from '../../../model/words/kin.ts';
import { ROLES, SLOT } from './position-words.ts';

/** An age or a bracket behind a name. */
export const AGE = String.raw`(?:,?\s*\([^()]{0,60}\)|,\s*(?:aged\s+)?\d{1,3}(?!\d))`;
// `A, the founder of the firm, 34, and B`: what describes the one name stands between it and the next, between dashes too.
const DESCRIPTION = String.raw`(?:,(?![^,]*\b(?:said|says|told|reports|reported|according|which|while|when|but)\b)[^,;.${SLOT}]{1,70}){0,3}`;
const DASHED = String.raw`(?:\s(?:[–—]|--?)\s[^;.–—${SLOT}]{1,70}\s(?:[–—]|--?)(?=\s))?`;
// Not `and an analyst, C, said`: who comments on an arrest comes last in its sentence as well.
const NOT_BESIDE = String.raw`(?!(?:analysts?|researchers?|scientists?|officials?|representatives?|heads?|chiefs?|agents?)\b)`;
const COMPANION = String.raw`(?:${KIN}s?|(?:girl|boy)?friends?|accomplices?|associates?|colleagues?|companions?|flatmates?|boss(?:es)?|deput(?:y|ies)|superiors?|bankers?|co-[a-z]+s?|couriers?|lawyer|patients?|${NOT_BESIDE}${ROLES})`;
// `and his wife, B`, `and a man named B`, `and former clerk B`, `and against B`
const BROUGHT_IN = String.raw`(?:(?:(?:his|her|their|an?|the|another|one|two|three)\s+(?:[\w-]+\s+){0,3}?|(?:former|ex|fellow)[\s-]+)?(?:${COMPANION}|(?<=\b(?:alleged|suspected)\s)[\w-]+)(?:\s+of\s+(?:his|hers?|theirs)\b)?(?:\s+(?:named|called|known as|identified as))?,?\s+|\d{1,3}-year-old\s+(?:[\w-]+\s+){0,2}?)?`;

/** Ranks and forms of address that stand before whoever is accused as before anybody else; a judge's or an inspector's is none. */
export const RANK = String.raw`(?:(?:mr|mrs|ms|miss|dr|prof|professor|captain|capt|lieutenant|lt|major|maj|colonel|col|general|gen|admiral|sergeant|sgt|corporal|cpl|cmdr|adm|engineer|comrade|u\.s\.|sens?|reps?|gov|officer|constable)\.?(?:-|\s+)){0,2}`;

const APART = String.raw`(?:\s*[,;/]\s*|(?:\s*[,;])?\s+(?:and(?:\s+(?:also|finally|then))?|&|or|as well as|along with|together with)\s+(?:(?:the\s+[\w-]+(?:\s+[\w-]+)?\s+)?(?:of|on|for|against)\s+)?)`;
/** What stands between two names of a row. */
export const JOIN = String.raw`${DESCRIPTION}${DASHED}${APART}${BROUGHT_IN}${RANK}`;

// Not `A, in answer to B`, `A, which the lawyer B said`.
const ROLE_WORD = String.raw`(?:(?!(?:in(?!\s?-)|on|for|over|after|before|by|with|against|as|at|to|said|says|told|that|which|who|whose|when|while|because|if|is|was|were|are|has|have|had|but|according|over|from|since|until|through|against|despite|under|about|between)\b)[\w.'’-]+(?:\s?,)?\s+)`;
/** The same in a row of whoever is sanctioned or sued, each told by an office or a relation: `A, his son-in-law B and B's deputy, C`. */
export const WIDE_JOIN = String.raw`(?:${JOIN}|\.?(?:\s*\([^()]{0,60}\))?(?:\s*['’]s)?(?:\s*[,;]\s*(?:(?:and|as well as)\s+)?|\s+(?:and|&|as well as)\s+)${ROLE_WORD}{0,8}?${RANK}|\s*['’]s\s+${ROLE_WORD}{1,4}?|\s+(?!and\b|or\b|as\b)${ROLE_WORD}{1,2}?)`;

/** The age by which whoever is named first is brought in: `A, 34, a clerk`. */
export const AGED = String.raw`,\s*(?:aged\s+)?\d{2,3}(?=\s*[,;.)]|\s+(?:and|of)\b|\s*$)`;

/**
 * Stands in the source of a {@link NameRule} for one name or several in a row, each perhaps with an age, a bracket, a description,
 * and brought in as somebody's wife or a third man.
 */
export const LIST = '(?<list>)';

/** Stands for a row joined by {@link WIDE_JOIN}. */
export const WIDE_LIST = '(?<wide>)';

/** The same, where the first may be brought in as well: `as students A and B`. */
export const BROUGHT_IN_LIST = BROUGHT_IN + RANK + LIST;

/** The same, where the first is given an age. */
export const LIST_WITH_AGE = '(?<aged>)';
