import { OUTLET_NOUN } from '../../../model/words/outlet-nouns.ts';
import { looksLikeOutlet } from '../../report/looks-like-outlet.ts';
import { isBodyCalled, isBodyNoun } from './body-nouns.ts';
import type { Draft } from './draft.ts';
import { headWord, isTradeNoun } from './head-words.ts';

/** Whether a mention can be what a description refers to. */
export type Fits = (found: Draft) => boolean;

const HACKING =
  /^(?:hackers|attackers|intruders|cyberattackers|cybercriminals|actors|gang|unit|crew|outfit|hacktivists)$/;
const PEOPLE = /^(?:people|persons)$/;
/** Those to whom one tells of a group, who tell of it, and whom it hits. */
const OF_AN_OFFICE =
  /^(?:lawmakers|senators|diplomats|journalists|ministers|leaders|politicians|aides|advis[eo]rs|allies|investigators|researchers|doctors|scientists|lawyers|detectives|counterparts|critics|republicans|democrats|staff|personnel|employees|workers|colleagues|parents|citizens)$/;
const FIRM = /^(?:company|firm|vendor|startup|contractor|corporation|conglomerate)$/;
const NOT_A_FIRM =
  /\b(?:ministry|department|bureau|agency|council|committee|commission|service|court|party|congress|senate|parliament|government|police|army|navy|house|directorate|inspectorate|authority|administration|embassy|consulate|office|institute|university|broadcaster)\b/i;
const OUTLET = new RegExp(`^(?:${OUTLET_NOUN}|outlet)$`);

/** What an antecedent of this description has to be like; null for a description that is left as it stands. */
export function fittingAntecedent({ head }: Draft): Fits | null {
  if (/^(?:people|persons)$/.test(head)) return (found) => PEOPLE.test(found.head) || isGroupOfPersons(found);
  if (/^(?:suspects|defendants)$/.test(head)) return (found) => isGroupOfAny(found) && !isOfThePublic(found);
  if (/^(?:individuals|members)$/.test(head)) return isGroupOfAny;
  if (head === 'group') return (found) => isUnit(found) || (isGroupOfPersons(found) && !OF_AN_OFFICE.test(found.head));
  if (HACKING.test(head)) return isUnit;
  if (isFirmNoun(head)) return isFirm;
  if (isTradeNoun(head)) return (found) => isOfTrade(found, head);
  if (OUTLET.test(head)) return ({ listed }) => listed === 'outlet';
  if (isBodyNoun(head)) return (found) => isBodyCalled(found, head);
  if (head === 'diplomat') return isDiplomat;
  const word = headWord(head);
  // An official whom the report does not name can come again, but never as one whom it names.
  if (word?.kind === 'source' && !word.plural)
    return ({ value }) => value.form === 'anonymous' && value.level === 'person';
  if (word?.kind === 'source') return (found) => found.head === head;
  if (word?.kind === 'state') return ({ value }) => value.level === 'state';
  return word?.kind === 'role' || word?.kind === 'spokesperson' ? (found) => hasRole(found, head) : null;
}

// `One of the people said`: sources without a name come again so, hackers do not.
function isGroupOfPersons({ value, head }: Draft): boolean {
  const word = headWord(head);
  return value.form === 'description' && word?.kind === 'group' && word.plural && word.level === 'person';
}

function isGroupOfAny({ value, head }: Draft): boolean {
  const word = headWord(head);
  return value.form === 'description' && word?.kind === 'group' && word.plural;
}

// `our citizens`, `its journalists`: those who are hit or who tell of it, and no suspects.
function isOfThePublic({ value, head }: Draft): boolean {
  return OF_AN_OFFICE.test(head) || /^(?:our|my|your|their|its|his|her) (?!own)/i.test(value.name);
}

function isUnit({ value, head }: Draft): boolean {
  if (value.form === 'anonymous') return false;
  return value.level === 'unit' || (value.form === 'description' && (HACKING.test(head) || head === 'group'));
}

/** Whether a head noun is one of a firm. */
export function isFirmNoun(head: string): boolean {
  return FIRM.test(head);
}

/** Whether a mention is a company, by its noun or as a name that no list knows. */
export function isFirm({ value, head, listed }: Draft): boolean {
  if (value.level !== 'organisation') return false;
  return FIRM.test(head) || (value.form === 'name' && listed === null && mayBeFirm(value.name));
}

function mayBeFirm(name: string): boolean {
  return !NOT_A_FIRM.test(name) && looksLikeOutlet(name) === null;
}

// `The airline`: a body that bears the noun in its name, or was called so.
function isOfTrade({ value, head: own, modifiers }: Draft, head: string): boolean {
  if (value.level !== 'organisation') return false;
  return own === head || modifiers.at(-1) === head || value.name.toLowerCase().split(' ').includes(head);
}

function isDiplomat({ value: { level, form, role } }: Draft): boolean {
  return (
    level === 'person' && form === 'name' && /\b(?:ambassador|envoy|diplomat|consul|attach[eé])\b/i.test(role ?? '')
  );
}

function hasRole({ value }: Draft, head: string): boolean {
  const role = (value.role ?? '').toLowerCase();
  return (
    value.level === 'person' && value.form !== 'anonymous' && role.includes(head.replace(/(?:woman|man|person)$/, ''))
  );
}
