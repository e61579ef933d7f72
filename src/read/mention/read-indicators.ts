import type { EvidenceMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

type Indicator = NonNullable<EvidenceMention['indicator']>;

/** A dot that may be written so that nobody follows it by mistake: `[.]`, `(dot)`. */
const SAFE_DOT = String.raw`[[({](?:\.|dot)[\])}]`;
const DOT = String.raw`(?:\.|${SAFE_DOT})`;
const IS_SAFE = new RegExp(SAFE_DOT, 'i');
/** Neither within another word nor behind the `@` of an address of a person, whose name is masked. */
const START = String.raw`(?<![\w@.█/\-\]])`;
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;

const LINK = /\bh(?:tt|xx)ps?(?:\[?:\]?\/\/|\[:\/\/\])[^\s"'<>]{1,300}/gi;
const HASH = new RegExp(String.raw`${START}(?:[\da-f]{64}|[\da-f]{40}|[\da-f]{32})(?![\w-])`, 'gi');
const ADDRESS = new RegExp(String.raw`${START}(?:${OCTET}${DOT}){3}${OCTET}(?![\w-]|${DOT}\w)`, 'gi');
const DOMAIN = new RegExp(String.raw`${START}(?:[a-z\d-]{1,63}${DOT}){1,5}[a-z]{2,24}(?![\w@-]|${DOT}\w)`, 'gi');

/** Within one machine or one network: nobody outside can check these. */
const LOCAL = /^(?:0|10|127|255|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
const VERSION = /\b(?:versions?|releases?|builds?|firmware|updated?|patch(?:ed)?|upgraded?)\b/i;
/** `Connect Secure 22.7.2.5`: a product and its version. */
const PRODUCT = /\b(?!(?:IPs?|IPv4|Address|C2|C&C|Server|Host|From|To|At|And|The)\b)[A-Z][\w-]*\s$/;
const SOURCE_CODE = /\b(?:commit|revision)\s+$/i;
const MASKED_PERSON = /(?:[[({] ?at ?[\])}]|█ AT) ?$/i;
const SAYS_INDICATOR =
  /\b(?:indicators?|IOCs?|domains?(?!\s+controller)|command[- ]and[- ]control|C2|C&C|servers?\s+at)\b/i;
const FILE =
  /\.(?:exe|dll|sys|bat|cmd|vbs|lnk|js|jse|hta|iso|zip|rar|docx?|xlsx?|pptx?|pdf|txt|php|aspx?|html?|json|xml|dat|bin|tmp|log)$/i;
const REACH = 160;

/**
 * Indicators of compromise that the prose prints: hashes, addresses, domains and links. Anybody can look them up, which is
 * what `offered` asks; whose they are they do not tell. A link that works leads a reader on and is none, and so is a domain in
 * plain letters, unless the words before it call it one. `site` is the outlet's own.
 */
export function readIndicators(text: string, site: string | null): (Span & { value: EvidenceMention })[] {
  const found: (Span & { value: EvidenceMention })[] = [];
  const add = (indicator: Indicator, start: number, words: string) =>
    found.push({ start, end: start + words.length, value: { state: 'offered', indicator } });
  // Taken out once read: the domain, the number or the hash within a link is no second indicator.
  const rest = text.replace(LINK, (match: string, start: number) => {
    const words = match.replace(/[.,;:!?)\]]+$/, '');
    if (/^hxx/i.test(words) || IS_SAFE.test(words)) add('link', start, words);
    return ' '.repeat(match.length);
  });
  for (const { 0: words, index } of rest.matchAll(HASH))
    if (isHash(words, sentenceBefore(rest, index))) add('hash', index, words);
  for (const { 0: words, index } of rest.matchAll(ADDRESS))
    if (isAddress(words, sentenceBefore(rest, index))) add('IP address', index, words);
  for (const { 0: words, index } of rest.matchAll(DOMAIN))
    if (isDomain(words, sentenceBefore(rest, index), site)) add('domain', index, words);
  return found;
}

// Digits alone are an account or a serial number.
function isHash(words: string, before: string): boolean {
  return /\d/.test(words) && /[a-f]/i.test(words) && !SOURCE_CODE.test(before);
}

function isAddress(words: string, before: string): boolean {
  if (LOCAL.test(plain(words))) return false;
  return IS_SAFE.test(words) || !(VERSION.test(before) || PRODUCT.test(before));
}

function isDomain(words: string, before: string, site: string | null): boolean {
  const host = plain(words);
  if (MASKED_PERSON.test(before) || isOwn(host, site)) return false;
  return IS_SAFE.test(words) || (SAYS_INDICATOR.test(before) && words === words.toLowerCase() && !FILE.test(words));
}

function isOwn(host: string, site: string | null): boolean {
  return site !== null && `.${site}`.endsWith(`.${host.replace(/^www\./, '')}`);
}

function plain(words: string): string {
  return words.replace(new RegExp(SAFE_DOT, 'gi'), '.').toLowerCase();
}

function sentenceBefore(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - REACH), index)
    .split(/[.!?]\s|\n\s*\n/)
    .at(-1)!;
}
