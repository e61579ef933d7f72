import { COMPANIONS } from './words/kin.ts';
import { LAWYERS } from './words/lawyers.ts';

/** Words for whoever defends somebody, one or several, as a pattern source. */
export const DEFENDERS = `(?:${LAWYERS}|defen[cs]e team)`;

/**
 * Whether somebody speaks up for a person who is not the speaker: `a lawyer for one of them said his client was innocent`, `his mother
 * said he had been at home`, `Venn's lawyer rejected the charge`. What is denied so is what that person is charged with.
 */
export function speaksUpForAnother(source: string, content: string): boolean {
  return DEFENDER.test(source) && (FOR_SOMEBODY.test(`${source} ${content}`) || namesClient(source));
}

/** Whether these words of a lawyer or a relative name the one they speak up for: `Venn's lawyer`, `a lawyer for Dario Venn`, `a cousin of Venn`. */
export function namesClient(source: string): boolean {
  return CLIENT.test(source);
}

const CLIENT = /(?<!\p{L})\p{Lu}[\p{L}-]+['’]s? (?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}|\b(?:for|of|representing) \p{Lu}/u;

const DEFENDER = new RegExp(String.raw`\b(?:${DEFENDERS}|${COMPANIONS})\b`, 'i');
const FOR_SOMEBODY =
  /\b(clients?|(one|both|either|two|three|all) of (them|the)|he|she|him|her|his|they|them|their|son|daughter|husband|wife|brother|sister)\b/i;
