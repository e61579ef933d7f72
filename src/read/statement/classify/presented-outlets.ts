import type { Prose } from '../grammar/prose.ts';
import type { OutletNames } from './outlet-names.ts';

const KIND = String.raw`(?:news (?:agency|site|website|outlet|portal|service)|newswire|wire service|broadcaster|newspaper|daily|weekly|tabloid|broadsheet|magazine|(?:radio|television|TV) (?:station|channel|network)|publication|podcast)`;
const NAME = String.raw`\p{Lu}(?:[\p{L}\p{N}'’-]|\.(?=\p{L}))*(?: (?:of )?\p{Lu}(?:[\p{L}\p{N}-]|\.(?=\p{L}))*){0,3}`;
/** `the broadcaster Pale Harbour`, `radio station 103 FM`. */
const BEFORE = new RegExp(String.raw`\b${KIND} (${NAME}|\d+(?:\.\d)? FM)`, 'gu');
/** `Pale Harbour, a private radio station`. */
const BEHIND = new RegExp(
  String.raw`(${NAME}), (?:an?|the) (?:[\p{L}’'-]+ ){0,4}${KIND}(?=[,.;)]| (?:in|of|based|that|which|close|run|owned|published|with|known)\b)`,
  'gu',
);

/** What only an outlet's name stands behind or in front of, as far as one misspelled is concerned: `told Bloomborg`. */
const RELAYING =
  /\b(?:told|tells|(?:spoke|speaking|according|statement|comments?|said|sent|issued|respon\w+) (?:to|with)|(?:by|in|quoting|citing))\s+(\p{Lu}\p{L}{7,})\b|\b(\p{Lu}\p{L}{7,})(?:[’']s)?\s+(?:has |first )?(?:report|reports|reported|reporting|quoted|cited|story|article)\b|\b(\p{Lu}\p{L}{7,}), (?:citing|quoting|which (?:cited|quoted))\b/gu;

/**
 * Names by which this report means an outlet, and the outlet's own name: those it presents as such, which no codebook need
 * know (`the broadcaster Pale Harbour`), and misheard or misspelled ones (`told Bloomborg`).
 */
export function presentedOutlets({ text }: Prose, { misspelled }: OutletNames): Map<string, string> {
  const presented = [...text.matchAll(BEFORE), ...text.matchAll(BEHIND)]
    .map(([, name]) => name!.replace(/[’'.-]+s?$/, ''))
    .filter((name) => !TIME.test(name));
  const found = new Map(presented.map((name) => [name, name]));
  for (const [, ...names] of text.matchAll(RELAYING)) {
    const name = names.find((one) => one !== undefined)!;
    const meant = misspelled(name);
    if (meant) found.set(name, meant);
  }
  return found;
}

// `the newspaper Monday reported`.
const TIME = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;
