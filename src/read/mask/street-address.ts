import { bySpan, type Span } from '../../model/span.ts';
import { withFlats } from './with-flats.ts';
import { before, findAll, labelled, type PersonalData } from './personal-data.ts';

const WORD = String.raw`\p{Lu}[\p{L}'’-]*\p{L}\.?`;
const POINT = String.raw`(?:North|South|East|West|N|S|E|W|NE|NW|SE|SW)`;
const STREET = String.raw`(?:Street|STREET|Avenue|AVENUE|Road|ROAD|Boulevard|Lane|Terrace|Crescent|Parkway|Mews|(?:Rd|Blvd|Ave|Pkwy)\b\.?)`;
// Also words of ordinary prose, or short for one: only where a town, a unit or the end follows.
const OTHER_STREET = String.raw`(?:Drive|Court|Way|Place|Close|Square|Highway|Circle|Trail|Row|Gardens|Grove|Alley|Hill|Walk|Wharf|Quay|(?:St|Dr|Ln|Ct|Pl|Sq|Hwy|Cir)\b\.?)`;
const UNIT = String.raw`(?:,? ?\(?(?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm)\b\.? ?#?[\dA-Z][\dA-Za-z-]{0,5}|,? #\d{1,5})?`;
const WITHIN = String.raw`(?:,? Alley \d{1,4},)?(?:,? Lane \d{1,4},)?(?:,? Sec(?:tion|\.) ?\d{1,2},)?`;

// `12 Elm Street, Apt. 4`, `No. 7, Lane 12, Sec. 5, Xinyi Rd.`
const NUMBER_FIRST = new RegExp(
  String.raw`(?<![\w█$€£#./:,-])\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,?${WITHIN}(?: ${POINT}\.?)?(?: ${WORD}){1,4}? (?:${STREET}|${OTHER_STREET}(?=(?: ${POINT}\b\.?)?(?:\s*(?:[.,;)\n]|$)| (?:Apt|Apartment|Suite|Ste|Unit|Flat|apartment|flat|unit|in|near)\b)))(?![\p{L}\d])(?: ${POINT}\b)?${UNIT}`,
  'gu',
);

/** A way of writing addresses that few reports hold: `sign` tells quickly whether this one may. */
const OTHER_WAYS: readonly { sign: RegExp; pattern: RegExp }[] = [
  {
    // `Hauptstraße 12`, `Storgatan 4B`
    sign: /(?= \d)(?<=stra(?:ß|ss)e|straat|gasse|gatan?|v[äe]gen|vej|katu|platz|allee|laan)/,
    pattern:
      /(?<![\p{L}█])\p{Lu}[\p{L}-]*(?:straße|strasse|straat|gasse|gatan|gata|vägen|vegen|vej|katu|platz|allee|laan) \d{1,4}[a-zA-Z]?(?:-\d{1,4}[a-z]?)?(?![\w:]|[.,]\d)/gu,
  },
  {
    // `Hohe Straße 41-53`, `Erzsébet tér 19`
    sign: /(?= \d)(?<=Stra(?:ß|ss)e|Gasse|Platz|Allee| utca| út| tér| u\.)/,
    pattern:
      /(?<![\p{L}█])\p{Lu}[\p{L}-]+ (?:Straße|Strasse|Gasse|Platz|Allee|utca|út|tér|u\.) \d{1,4}[a-zA-Z]?(?:-\d{1,4}[a-z]?)?(?!\w)/gu,
  },
  {
    // `Rua do Carmo 12`, `ul. Polna 7`
    sign: /(?= \d)(?<=(?:Calle|Avenida|Carrer|Paseo|Rua|Travessa|Vicolo|Viale|Piazza|ul\.|ulitsa|ул\.) [^\n\d]{1,50})/,
    pattern:
      /(?<![\p{L}█])(?:Calle|Avenida|Carrer|Paseo|Rua|Travessa|Vicolo|Viale|Piazza|ul\.|ulitsa|ул\.)(?: (?:de la|de|del|la|do|da|dos|di|della|dei))?(?: \p{Lu}[\p{L}'’.-]*){1,4},?(?: n\.?[°º]?| д\.)? ?\d{1,5}[a-zA-Z]?(?!\w)/gu,
  },
  {
    // `12 bis, rue de la Paix`
    sign: /\d(?: bis| ter)?,? (?:rue|avenue|boulevard|chemin|allée|impasse|quai) /,
    pattern:
      /(?<![\w█$€£./:,-])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|chemin|allée|impasse|quai)(?: (?:de l['’]|de la|de|du|des|d['’]))? ?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}/gu,
  },
  {
    // `中山路二段12巷3弄4號5樓`
    sign: /[号號]/,
    pattern:
      /[\p{Script=Han}--[市区區县縣镇鎮乡鄉村里]]{1,4}(?:路|街|大道|巷|胡同)(?:[一二三四五六七八九十\d]{1,3}段)?(?:\d{1,4}巷)?(?:\d{1,4}弄)?\d{1,5}(?:之\d{1,3})?[号號](?:\d{1,3}[楼樓层層室]){0,2}/gv,
  },
  { sign: /Box \d/, pattern: /(?<![\w█])P\.? ?O\.? Box \d{1,6}(?!\w)/g },
];

// After words that announce where somebody lives a number and a name are enough, in either order.
const LABEL =
  /(?:\b(?:home|street|postal|mailing|billing|residential|private|his|her|their|my|new) address(?:es)?(?: (?:is|was|to|in)\b)?\s*:?|(?<=^|\n)[ \t]*(?:home |street |postal )?address\s*:|\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|residence|house|apartment|flat|located) at\b)\s+$/i;
const REACH = 40;
const LONGEST_NAME = 60;
const NUMBER_AND_NAME = new RegExp(
  String.raw`(?<![\w█.,:/-])\d{1,5}[A-Za-z]?(?:[/-]\d{1,4})?(?: \d{1,5})?(?: ${WORD}| (?:de|del|do|da|di|la|du|des)(?= )){1,5}(?: \d{1,5}[A-Za-z]?(?![\w.,]\w))?`,
  'gu',
);
const NUMBER_AFTER_NAME = new RegExp(String.raw`(?=\d)(?<=${WORD} )\d{1,5}[A-Za-z]?(?![\w.,]\w)`, 'gu');
const NAME_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?!(?:Age|Site|Floor|Level|Gate|Room|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )(?:${WORD} ){1,4}$`,
  'u',
);

const A_YEAR = /^(?:1[89]|20)\d\d(?: |(,))/;
const BEFORE_A_YEAR =
  /\b(?:in|of|the|since|by|early|late|mid|until|till|from|before|after|during|through|and|to|this|that|a|an)\s+$/i;
const COUNTED = /\b(?:the|an?|over|than|nearly|about|some|all|those|these|top|almost)\s+$/i;
// Names of powers and trades rather than of places where somebody lives.
const METONYM =
  /\b(?:Wall Street|Downing Street|Fleet Street|Pennsylvania Ave(?:nue)?|Sesame Street|Silk Road|(?:Supreme|High) Court)\b/;
const ANOTHERS = /['’]s /;
const GOES_ON =
  /^ (?!(?:apartment|apt|flat|unit|floor|door|suite|room) (?:[\dA-Z#]|no\b)|(?:the|a|an|his|her|its|their|he|she|it|they|we|in|near|and|or|at|on|is|was|were|where|when|by|with|to|for|from|since|after|before|until|as|but|who|which|has|had|last|outside|that|this|today|yesterday)\b)\p{Ll}/u;

/** Street, house number and flat, in the order and words of many countries. Town, region and country stay. */
export const streetAddress: PersonalData = {
  name: 'street address',
  find: (text) => withFlats(text, addressesIn(text)),
};

function addressesIn(text: string): Span[] {
  return [
    ...findAll(text, NUMBER_FIRST, (match) => isAddress(text, match)),
    ...OTHER_WAYS.filter(({ sign }) => sign.test(text)).flatMap(({ pattern }) =>
      findAll(text, pattern).map(({ start, end }) => ({ start, end: endOfFlat(text, end) })),
    ),
    ...labelled(text, [...findAll(text, NUMBER_AND_NAME), ...namesWithNumber(text)].sort(bySpan), LABEL, REACH),
  ];
}

// `ul. Polna 7 m. 12`, `Hauptstraße 3/14`, `Calle Mayor 12, 3º B`, `д. 5, кв. 12`
const FLAT =
  /(?:\s?\/\s?\d{1,4}[a-z]?(?![\w/])|,?\s(?:(?:m\.|lok|kv|кв|bl|sc|et|ap|apt|bt|Top|Whg|Wohnung|apto|esc|int)\.?\s?\d{1,4}[a-z]?(?!\w)|\d{1,2}[º°ª](?:\s?[A-Z](?!\p{L}))?))/iuy;

function endOfFlat(text: string, end: number): number {
  FLAT.lastIndex = end;
  return FLAT.test(text) ? FLAT.lastIndex : end;
}

function isAddress(text: string, { 0: match, index }: RegExpExecArray): boolean {
  const left = before(text, index, 16);
  if (METONYM.test(match) || ANOTHERS.test(match) || COUNTED.test(left)) return false;
  const year = A_YEAR.exec(match);
  if (year && (year[1] || BEFORE_A_YEAR.test(left))) return false;
  return !GOES_ON.test(text.slice(index + match.length, index + match.length + 14));
}

function namesWithNumber(text: string): Span[] {
  return findAll(text, NUMBER_AFTER_NAME).flatMap(({ start, end }) => {
    const name = NAME_BEFORE.exec(before(text, start, LONGEST_NAME));
    return name ? [{ start: start - name[0].length, end }] : [];
  });
}
