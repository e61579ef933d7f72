import type { Span } from '../../../model/span.ts';

/** Stands for one name in the skeleton of a sentence. */
export const SLOT = '\u0001';

/** Verbs of telling, after whose subject nobody is put anywhere. */
export const TELLING = String.raw`(?:said|says|told|tells|added|adds|wrote|writes|reports|reported|noted|notes|stated|states|claimed|argued|warned|announced|confirmed)`;

/** What somebody is who works for a body, is at its head or belongs to a place. */
const OF_A_BODY = String.raw`(?:administrators?|admins?|sysadmins?|engineers?|employees?|workers?|staff|staffers?|managers?|directors?|heads?|chiefs?|executives?|owners?|founders?|co-?founders?|developers?|programmers?|consultants?|contractors?|subcontractors?|technicians?|specialists?|accountants?|clerks?|officers?|officials?|operators?|drivers?|interns?|trainees?|graduates?|lecturers?|citizens?|nationals?|residents?|natives?|freelancers?|shareholders?|dispatchers?|supervisors?|representatives?)`;

/** The same, and others who are called by what they do. */
export const ROLES = String.raw`(?:${OF_A_BODY}|analysts?|scientists?|researchers?|students?|members?|agents?|guards?|partners?|translators?|secretar(?:y|ies)|assistants?|aides?|deput(?:y|ies)|pilots?|captains?|mechanics?|electricians?|foreman|foremen|teachers?|traders?|brokers?|hackers?|suspects?|m[ae]n|wom[ae]n|guys?|fellows?|lads?|persons?|people|individuals?|soldiers?)`;

const COMPANY = String.raw`(?:company|firm|bank|operator|airline|shipper|contractor|manufacturer|supplier|provider|retailer|utility|carrier|agency|group|subsidiary|start-?up|consultancy|brokerage|shipyard|refinery|port|plant)`;
const ITS = String.raw`(?:(?:the|its|an?|their)\s+(?:(?!as\b)[\w-]+\s+){0,3}?)?(?:(?:[\w-]+\s+){0,2}?${COMPANY}\s+)?["“‘„«]?`;
// `head of IT security at X`, but not `an engineer in the trial of X`.
const BRANCH = String.raw`(?:(?:of|in|for|on)\s+(?:(?!(?:the|an?|charges?|cases?|arrests?|trials?|indictments?|warrants?|photos?|names?|search|hunt|conviction|extradition|detention)\b)[\w-]+\s+){1,3}?)?`;

const FORMERLY = String.raw`(?:(?:former|ex|senior|chief|deputy|junior|two|three|four|it|software|systems?|network|security|sales)[\s-]+){0,3}`;

/** Words before which it is: `Amber Quay director Toma Varensk`, `Amber Quay employees`. */
const EMPLOYS = new RegExp(
  String.raw`^(?:['’]s?)?[^\S\n]+${FORMERLY}(?:${OF_A_BODY},?[^\S\n]+(?=\p{Lu})|(?<!['’]s?[^\S\n]+)(?:staff|(?=[a-z-]+s\b)${OF_A_BODY})\b(?![^\S\n]+${TELLING}\b))`,
  'u',
);

/** Words after which a name is that of whom somebody works for: `a former clerk of`, `head of sales at the bank`, `who worked for`. */
const EMPLOYED_BY = new RegExp(
  String.raw`\b(?:${OF_A_BODY}\s+${BRANCH}(?:of|at|for|with|in|from)|(?:work(?:s|ed|ing)?|employed|hired|engaged)\s+(?:as\s+(?:[\w-]+\s+){1,6})?(?:for|at|by))\s+${ITS}$`,
);

const REACH = 120;

/** Whether a name is that of whom somebody works for, by the words around it. */
export function isEmployer(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  return EMPLOYED_BY.test(before.toLowerCase()) || EMPLOYS.test(prose.slice(end, end + REACH));
}

/** What stands behind a name and is somebody's, but not the person: `the Varensk campaign`. */
export const OF_THEIRS =
  /^\s+(?:campaign|administration|team|government|regime|cabinet|presidency|organi[sz]ation|officials|aides|allies|supporters|voters|era|tower|camp|transition|white house|foundation|trust|fund|charity|holdings?|institute|company|firm|bank|hotels?|university)\b/i;
