import { before, findAll, type PersonalData } from './personal-data.ts';

const HYPHENATED = /(?<![A-Za-z\d█.-])(?!000|666)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![A-Za-z\d]|-\d)/g;
const LABELLED = /(?<![\w█])\d{3}[ .-]?\d\d[ .-]?\d{4}(?!\w)/g;
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
