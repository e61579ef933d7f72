import type { Span } from '../../model/span.ts';
import { showsAPerson } from './shows-a-person.ts';
import { isOpener, isTitle } from './vocabulary.ts';

/** Legal forms that no person's name holds, before the name of a firm or after it. */
const ON_EITHER_SIDE = String.raw`UAB|SIA|OÜ|OAO|ООО|ОАО|ЗАО|ПАО|OOO|ZAO|PAO|TOO|TOV|TzOV|PrAT|PJSC|CJSC|OJSC|JSC|EOOD|OOD|EAD|SAS|SASU|SARL|Sarl|SCA|SNC|VOF|Oy|Aktiebolag|Kabushiki Kaisha`;
/** Such as stand after it only. */
const LAST = String.raw`GmbH|gGmbH|KGaA|OHG|ASA|SpA|SPA|Srl|SRL|Srls|Ltda|LTDA|Lda|SGPS|Oyj|OYJ|ApS|APS|Kft|Zrt|Nyrt|Ehf|ehf|BVBA|CVBA|Ltd|LTD|Limited|LLC|LLP|Inc|INC|Incorporated|Corp|Corporation|PLC|plc|Plc|Pty|PTY|Pte|PTE|Pvt|PVT|Bhd|BHD|Sdn|SDN|Tbk|TBK|AŞ|FZE|FZCO|WLL|QPSC|QSC|PSC|BSC|SAOG|SAE|Anonim Şirketi`;
const FORMS = `${ON_EITHER_SIDE}|${LAST}`;
const DOTTED = String.raw`S\.\s?A\.(?:\s?de\s?C\.\s?V\.|\s?S\.|\s?R\.\s?L\.)?|S\.\s?L\.|S\.\s?p\.\s?A\.|S\.\s?r\.\s?l\.|S\.\s?à\s?r\.\s?l\.|N\.\s?V\.|B\.\s?V\.|K\.\s?K\.|A\.\s?Ş\.|A\/S|d\.\s?o\.\s?o\.|d\.\s?d\.|a\.\s?d\.|s\.\s?r\.\s?o\.|a\.\s?s\.|e\.\s?V\.|Sp\.\s?z\s?o\.\s?o\.|sp\.\s?z\s?o\.\s?o\.`;
/** Of two letters: initials, surnames and words of a headline look alike, so that they ask for more. */
const SHORT = String.raw`AB|AS|AG|AO|AD|AE|CV|DD|HB|HF|KB|KG|KK|GK|KS|NV|BV|OU|PT|SA|SE|SL|SC|CO|Co`;

const END = String.raw`(?![\p{L}\p{N}])`;
const QUOTE = String.raw`["“”„‘’'«»]?`;
const first = (forms: string) => new RegExp(String.raw`^(?:${forms})\.?\s+`, 'u');
const before = (forms: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms})\.?\s+${QUOTE}$`, 'u');
const lastIn = (forms: string) => new RegExp(String.raw`\s+(?:${forms})$`, 'u');
const after = (forms: string) => new RegExp(String.raw`^${QUOTE}\s+(?:${forms})${END}`, 'u');
const LONG = { first: first(ON_EITHER_SIDE), before: before(ON_EITHER_SIDE), last: lastIn(FORMS), after: after(FORMS) };
const TWO_LETTERS = { first: first(SHORT), before: before(SHORT), last: lastIn(SHORT), after: after(SHORT) };
const AFTER_A_COMMA = new RegExp(String.raw`^${QUOTE},\s+(?:${FORMS})(?:\.(?!\s+\p{Lu})|\.?\s*(?:[,;:)]|$))`, 'u');
// A form with dots runs out of the name, whose last word its first letter may have been taken for.
const RUNS_OUT = new RegExp(String.raw`(?:\s|,\s)(?:${DOTTED})`, 'gu');
const ENDS = new RegExp(String.raw`^(?:${FORMS})$`, 'u');
// `OU Minghao`, `Ming SA`: a family name in capitals.
const SYLLABLE = String.raw`(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?[aeiouü]{1,3}(?:ng|n|r)?`;
const SYLLABLES = new RegExp(String.raw`^(?:${SYLLABLE}){1,2}(?:[\s-]+(?:${SYLLABLE}){1,2})?$`, 'i');

const REACH = 40;
/** `the director of UAB Amber Quay Toma Varensk`: of more words after the form some may be somebody's. */
const MOST_WORDS = 3;

/**
 * Whether a name bears the legal form of a firm, before it or after it: `UAB Amber Quay`, `Amber Quay A/S`. A form of two letters
 * counts only beside two words or more that are not in capitals: `AB Varensk` may be a person with initials.
 */
export function bearsLegalForm(prose: string, { start, end }: Span): boolean {
  const name = prose.slice(start, end);
  const left = prose.slice(Math.max(0, start - REACH), start);
  const right = prose.slice(end, end + REACH);
  if (LONG.last.test(name) || LONG.after.test(right) || AFTER_A_COMMA.test(right)) return true;
  if ([...(name + right).matchAll(RUNS_OUT)].some(({ index }) => index > 0 && index <= name.length)) return true;
  const bare = name.replace(LONG.first, '');
  if (bare !== name || standsAfterForm(left)) return bare.split(/\s+/).length <= MOST_WORDS;
  const rest = name.replace(TWO_LETTERS.first, '').replace(TWO_LETTERS.last, '');
  if (rest === name && !TWO_LETTERS.before.test(left) && !TWO_LETTERS.after.test(right)) return false;
  const words = rest.split(/\s+/).length;
  if (words < 2 || words > MOST_WORDS || rest === rest.toUpperCase() || SYLLABLES.test(rest)) return false;
  return !showsAPerson(prose, { start, end });
}

// Not the next name after `Amber UAB`.
function standsAfterForm(left: string): boolean {
  const form = LONG.before.exec(left);
  const word = form && LAST_CAPITAL.exec(left.slice(0, form.index))?.[0].trim().toLowerCase();
  return form !== null && (!word || isOpener(word) || isTitle(word));
}
const LAST_CAPITAL = /(?<![\p{L}])\p{Lu}[\p{L}’'-]*\s+$/u;

/** Whether a word is the legal form that ends a firm's name. */
export function isLegalForm(word: string): boolean {
  return ENDS.test(word);
}
