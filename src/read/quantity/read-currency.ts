/** Codes by which sums are written, without those that are words: `TRY`, `ALL`. */
const CODES =
  'USD EUR GBP CNY TWD HKD SGD AUD CAD NZD JPY KRW INR RUB UAH BYN PLN CZK HUF RON BGN RSD MDL SEK NOK DKK ISK CHF ILS IRR AED SAR KZT AMD AZN BRL MXN ZAR THB VND IDR MYR PHP PKR NGN KES EGP'.split(
    ' ',
  );
/** `PLN 6,214,000`: the codes, and letters that mean one of them. */
export const CURRENCY_CODES: readonly string[] = ['RMB', ...CODES];
const SYMBOLS: Record<string, string> = {
  ...Object.fromEntries(CODES.map((code) => [code, code])),
  $: 'USD',
  US$: 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  NT$: 'TWD',
  HK$: 'HKD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  NZ$: 'NZD',
  '€': 'EUR',
  '£': 'GBP',
  RMB: 'CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₴': 'UAH',
};
// Ordered: the longer name before the shorter one it contains.
const WORDS: [RegExp, string][] = [
  [/^\s*(?:new\s+taiwan(?:ese)?|taiwan(?:ese)?|nt)\s+dollars?\b/i, 'TWD'],
  [/^\s*hong\s+kong\s+dollars?\b/i, 'HKD'],
  [/^\s*australian\s+dollars?\b/i, 'AUD'],
  [/^\s*canadian\s+dollars?\b/i, 'CAD'],
  [/^\s*singapore\s+dollars?\b/i, 'SGD'],
  [/^\s*(?:(?:u\.?s\.?|american)\s+)?dollars?\b/i, 'USD'],
  [/^\s*us\$(?!\w)/i, 'USD'],
  [/^\s*(?:(?:chinese\s+)?yuan|renminbi|rmb)\b/i, 'CNY'],
  [/^\s*euros?\b/i, 'EUR'],
  [/^\s*(?:pounds(?:\s+sterling)?|sterling)\b/i, 'GBP'],
  [/^\s*(?:japanese\s+)?yen\b/i, 'JPY'],
  [/^\s*(?:south\s+korean\s+)?won\b(?!\s+(?:the|a|an)\b)/i, 'KRW'],
  [/^\s*(?:russian\s+)?rubles?\b|^\s*roubles?\b/i, 'RUB'],
  [/^\s*(?:indian\s+)?rupees?\b/i, 'INR'],
  [/^\s*(?:iranian\s+)?rials?\b/i, 'IRR'],
  [/^\s*(?:norwegian\s+)?kroner\b/i, 'NOK'],
  [/^\s*(?:ukrainian\s+)?hryvnias?\b/i, 'UAH'],
  [/^\s*(?:bitcoins?|btc)\b/i, 'XBT'],
  [/^\s*(?:polish\s+)?zlot(?:ys?|ies)\b/i, 'PLN'],
  [/^\s*(?:swiss\s+)francs?\b/i, 'CHF'],
  [/^\s*czech\s+(?:korunas?|crowns?)\b/i, 'CZK'],
  [/^\s*swedish\s+(?:krona|kronor|crowns?)\b/i, 'SEK'],
  [/^\s*danish\s+(?:krone|kroner|crowns?)\b/i, 'DKK'],
  [/^\s*(?:hungarian\s+)?forints?\b/i, 'HUF'],
  [/^\s*(?:israeli\s+)?shekels?\b/i, 'ILS'],
  ...CODES.map((code): [RegExp, string] => [new RegExp(`^\\s*${code}\\b`), code]),
];
/** How many characters on either side tell yen from yuan. */
const CONTEXT = 2000;
const CONTEXT_OF_YEN = /\byen\b|\bJapan/;
const CONTEXT_OF_YUAN = /\byuan\b|\bRMB\b|\brenminbi\b|\bChina\b|\bBeijing\b/;

/** ISO 4217 code of money written before (`symbol`) or after a number, and how many characters after it belong to it. */
export function readCurrency(prose: string, symbol: string, end: number): { currency: string; after: number } | null {
  const right = prose.slice(end, end + 32);
  const word = WORDS.find(([pattern]) => pattern.test(right));
  if (symbol) {
    const currency =
      symbol === '¥' || symbol === '￥'
        ? yuanOrYen(prose.slice(Math.max(0, end - CONTEXT), end + CONTEXT))
        : SYMBOLS[symbol.toUpperCase()];
    if (currency) return { currency, after: 0 };
  }
  return word ? { currency: word[1], after: word[0].exec(right)![0].length } : null;
}

// Both currencies share the sign; the words around it decide, yuan where they do not.
function yuanOrYen(prose: string): string {
  return CONTEXT_OF_YEN.test(prose) && !CONTEXT_OF_YUAN.test(prose) ? 'JPY' : 'CNY';
}
