import { before, findAll, type PersonalData } from './personal-data.ts';

const HYPHENATED = /(?<![\p{L}\p{N}█.-])(?!000|666)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\p{L}\p{N}]|-\d)/gu;
const LABELLED = /(?<![\p{L}\p{N}█])\d{3}[ .-]?\d\d[ .-]?\d{4}(?![\p{L}\p{N}])/gu;
const LABEL = /\b(?:SSNs?|social security(?: (?:number|no)s?)?)\b[\s:.#]*(?:is|was|are)?[\s:]*$/i;
const REACH = 40;

/** US Social Security numbers (and taxpayer numbers of the same shape): hyphenated anywhere, otherwise after their name. */
export const usSocialSecurityNumber: PersonalData = {
  name: 'US Social Security number',
  find: (text) => [
    ...findAll(text, HYPHENATED),
    ...findAll(text, LABELLED, (match) => LABEL.test(before(text, match.index, REACH))),
  ],
};
