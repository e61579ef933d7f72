import { isCrowd } from './is-crowd.ts';

// Those in -s stand here for where they open a sentence, with a capital like a name's.
const PLURAL_NOUNS =
  /^(?:(?:police|service|gun|fisher|spokes|business)?(?:wo)?men|children|police|people|personnel|media|staff|they|we|many|some|others|both|officials|authorities|prosecutors|investigators|experts|analysts|researchers|sources|diplomats|lawmakers|hackers|attackers|residents|operators|reports|documents)$/i;
/** Peoples and parties by their members: `Norlanders` has too many likes among places. */
const PLURAL_NAMES = /^(?:\p{Lu}\p{Ll}*(?:ians|icans|crats)|Allies)$/u;
// `Information and Communications Command` is one, `the Interior Ministry and the Signals Office` are two.
const BODY =
  '(?:command|ministry|department|directorate|agency|office|bureau|council|committee|institute|service|cent(?:er|re))';
const ONE_BODY = new RegExp(`^(?:(?!${BODY}\\b)\\S+\\s)+and\\s(?!the\\s)(?:\\S+\\s)*${BODY}$`, 'i');
const PREPOSITION = /\s(?:of|in|from|at|for|with|who|that|behind|close|familiar|briefed)\s/;

/** `A number of officials`, `a few clerks`. */
const SEVERAL = /^a\s(?:number|couple|few|dozen|handful|majority|pair|lot)\s/i;
/** `A post shared 12,000 times`, whatever its last word is. */
const ONE = /^(?:an?|one|another|this|that)\s/i;

/** True where a name reads as several: `Norlandic authorities`, `members of the unit`, `police`; not `Orbit News` or `Kestrel Labs`. */
export function isPlural(name: string): boolean {
  if (/\sand\s/.test(name) && !ONE_BODY.test(name)) return true;
  if (SEVERAL.test(name)) return true;
  if (ONE.test(name)) return false;
  const head = name.split(PREPOSITION)[0]!.trim();
  const last = head.split(/\s/).at(-1)!;
  if (PLURAL_NOUNS.test(last) || isCrowd(head) || PLURAL_NAMES.test(head)) return true;
  // A capital is a name's, but for the first word before a preposition: `Reports from Velmark`.
  const common = /^\p{Ll}/u.test(last) || (head === last && head !== name);
  return common && /[^siu]s$/.test(last);
}
