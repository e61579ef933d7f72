import { slice, type Span } from '../../model/span.ts';
import { before } from './personal-data.ts';

const DAY_FIRST = /^\(?(?:0?[1-9]|[12]\d|3[01])[ ./-](?:0?[1-9]|1[0-2])[ ./-](?:19|20)\d\d(?!\d)/;
const MONTH_FIRST = /^\(?(?:0?[1-9]|1[0-2])[ ./-](?:0?[1-9]|[12]\d|3[01])[ ./-](?:19|20)\d\d(?!\d)/;
const YEAR_FIRST = /^\(?(?:19|20)\d\d(?:\)|[ ./-](?:0?[1-9]|1[0-2])[ ./-]|[ ./-](?:19|20)\d\d(?!\d))/;
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;
const PAIRS = /^\d\d(?:[^\d]+\d\d)+$/;
const IP = /^(?:\d{1,3}\.){3}\d{1,3}$/;
// Of the shape of a US Social Security number, but not a valid one.
const NO_SSN = /^\d{3}-\d\d-\d{4}$/;
// Bytes of a dump: pairs of hexadecimal digits go on before or after.
const BYTES = /^(?:\d\d )+\d\d$/;
const BYTE_BEFORE = /(?:^|[^\w.,])[\dA-F]{2} $/i;
const BYTE_AFTER = /^ [\dA-F]{2}(?!\w)/i;
// `001 002 003`: numbered lines or octal codes.
const COUNTED_UP = /^0\d+(?: 0\d+)+$/;
const UNIT = /^\s?(?:bytes|bits|[KMGT]i?B\b|records|dollars|yuan|euros?|users|people|lines|rows|hours|seconds)/i;
const NUMBERED = /\b(?:ISBN|ISSN|DOI|CVE|No|Nos|ref|reference|invoice|order|patent|case|docket|page|pp|RFC)[-:.#\s]*$/i;
const LINK = /(?:\/\/|www\.|\bdoi:|\b10\.\d{4,})\S*$/i;
// A link longer than this is cut by the look back; its digits would have to stand in a phone's form as well.
const LONGEST_LINK = 300;

/** False for digits that a date, a count, an address on the net, a link or a reference number explains better. */
export function isPlausiblePhone(text: string, span: Span): boolean {
  const number = slice(text, span);
  const next = text.slice(span.end, span.end + 12);
  if (DAY_FIRST.test(number) || MONTH_FIRST.test(number) || YEAR_FIRST.test(number)) return false;
  if (
    THOUSANDS.test(number) &&
    /^ \p{L}/u.test(next) &&
    !/^ (?:office|mobile|fax|cell|desk|home)\W*$/i.test(lineOf(next))
  )
    return false;
  if (isDump(text, span, number) || isNumbering(number)) return false;
  if (IP.test(number) || NO_SSN.test(number) || UNIT.test(next) || unevenPairs(number)) return false;
  return !NUMBERED.test(before(text, span.start, 16)) && !LINK.test(before(text, span.start, LONGEST_LINK));
}

function lineOf(next: string): string {
  return next.split(/[\r\n]/, 1)[0]!;
}

function isDump(text: string, { start, end }: Span, number: string): boolean {
  if (!BYTES.test(number)) return false;
  return BYTE_BEFORE.test(before(text, start, 4)) || BYTE_AFTER.test(text.slice(end, end + 4));
}

function isNumbering(number: string): boolean {
  return COUNTED_UP.test(number) && new Set(number.split(' ').map((group) => group.length)).size === 1;
}

// `09.30 10.45 11.15` are times; a phone number in pairs keeps one separator: `03.93.92.16.85`.
function unevenPairs(number: string): boolean {
  return PAIRS.test(number) && new Set(number.match(/\D+/g)).size > 1;
}
