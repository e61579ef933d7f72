/** Words for a relative, as a pattern source. `Partner` and `twin` may be said of things too: `its partner Hexagon`, `its twin campaign`. */
export const KIN =
  '(?:wife|husband|(?:half-|step)?(?:brother|sister)|(?:step|grand|god)?(?:son|daughter|mother|father)|widow|widower|fianc[ée]e?|cousin|uncle|aunt|nephew|niece)';

/** Words for those near somebody, one or several, as a pattern source: relatives, friends, neighbours. */
export const COMPANIONS = `(?:${KIN}s?|wives|(?:grand|step)?parents?|(?:grand|step)?child(?:ren)?|famil(?:y|ies)|relatives?|in-laws|neighbou?rs?|(?:boy|girl)?friends?)`;

const WHOSE = String.raw`(?:\b(?:his|her|their)|['’]s)\s(?:\p{L}+\s){0,2}`;
const BEFORE = new RegExp(
  String.raw`(?:\bfirst (?:lady|gentleman)|${WHOSE}${KIN}(?:-in-law)?),?\s+(?:(?:mrs?|ms|miss|dr)\.?\s+)?$`,
  'iu',
);
const BEHIND = new RegExp(
  String.raw`^,\s(?:(?:his|her|their|(?:\p{L}+\.?\s){0,3}\p{L}+['’]s)\s(?:\p{L}+\s){0,2}${KIN}\b|the first (?:lady|gentleman)\b)`,
  'iu',
);
const SIGHT = 60;

/**
 * Where `name`, written in full up to `end`, is somebody's relative (`first lady Mira Brask`, `Mira Brask, his wife`, `President Brask and
 * Mira Brask`) and the text spoke of a bearer of the surname before: the surname, which then means that one and not the relative. Null
 * elsewhere.
 */
export function surnameOfAnother(text: string, name: string, end: number): string | null {
  const start = end - name.length;
  const surname = name.split(' ').at(-1)!;
  if (surname === name) return null;
  const isRelative =
    text.slice(0, start).endsWith(` ${surname} and `) ||
    BEFORE.test(text.slice(Math.max(0, start - SIGHT), start)) ||
    BEHIND.test(text.slice(end, end + SIGHT));
  return isRelative && spokenOf(surname, text.slice(0, start)) ? surname : null;
}

function spokenOf(surname: string, text: string): boolean {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    if (
      !/[\p{L}\d-]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
      !/^[\p{L}\d-]/u.test(text.slice(at + surname.length))
    )
      return true;
  }
  return false;
}
