const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

const SMALL = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).reverse().join('|')})`;
/** Digits, with thousands separators or decimals. */
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const SCALE = 'hundred|thousand|million|billion|trillion';
/** A number in digits or words: `1,400`, `1.4bn`, `7.2 million`, `twenty-five`, `two million`, `a hundred`, `half a million`. */
export const NUMBER = `(?:${DIGITS}(?:\\s?(?:${SCALE})\\b|(?:k|mn?|bn|tn)\\b|\\s(?:bn|tn)\\b)?|half\\s+an?\\s+(?:${SCALE})|(?:${SMALL}|an?)\\s+(?:${SCALE})|${SMALL})`;

/** Lower-case words of which every number that is not in digits holds one. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...ONES, ...TENS, ...Object.keys(SCALES)]);

const LEADING_DIGITS = new RegExp(`^${DIGITS}`);

/** The value of words that {@link NUMBER} matched. */
export function numberOf(words: string): number {
  const text = words.toLowerCase().replace(/\s+/g, ' ');
  const digits = LEADING_DIGITS.exec(text)?.[0];
  if (digits) return round(Number(digits.replace(/,/g, '')) * (SCALES[text.slice(digits.length).trim()] ?? 1));
  if (text.startsWith('half a')) return (SCALES[text.split(' ').at(-1)!] ?? 1) / 2;
  const parts = text.split(' ');
  const scale = SCALES[parts.at(-1)!];
  const small = scale ? parts.slice(0, -1) : parts;
  return (/^an?$/.test(small.join(' ')) ? 1 : smallNumber(small.join(' '))) * (scale ?? 1);
}

function smallNumber(words: string): number {
  let sum = 0;
  for (const word of words.split(/[ -]/)) {
    const ten = TENS.indexOf(word);
    sum += ten >= 0 ? (ten + 2) * 10 : Math.max(0, ONES.indexOf(word));
  }
  return sum;
}

// 1.4 * 1e9 must not end in a string of nines.
function round(value: number): number {
  return Number(value.toPrecision(15));
}
