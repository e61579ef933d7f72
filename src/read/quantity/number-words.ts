const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

const SMALL = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).reverse().join('|')})`;
/** Digits, with separators of thousands, or of lakhs as in `9,30,000`, or decimals. */
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d+)(?:\\.\\d+)?';
const GREAT = 'thousand|lakh|million|crore|billion|trillion';
/** Words that multiply the number before them, as a source of patterns. */
export const SCALE = `hundred|${GREAT}`;
/** The figures behind the point of a decimal that is told in words: `eight`, `two five`. */
const FIGURES = `(?:${ONES.slice(0, 10).join('|')}|\\d)(?:[ -](?:${ONES.slice(0, 10).join('|')}|\\d))?`;
/** Told in words with a part of one: `six point eight million`, `two and a half million`, `a million and a half`. */
const WITH_PART = `(?:(?:${SMALL}|zero|\\d{1,3})\\s+point\\s+${FIGURES}(?:\\s+(?:${SCALE})\\b)?|${SMALL}\\s+and\\s+a\\s+half(?:\\s+(?:${SCALE})\\b)?|(?:${SMALL}|an?)\\s+(?:${SCALE})\\s+and\\s+a\\s+half)`;
const HUNDREDS = `(?:${SMALL}|an?)\\s+hundred(?:(?:\\s+and)?\\s+${SMALL}(?![\\w-])(?!\\s+hundred\\b))?`;
/** Told by its parts: `five hundred and twenty`, `three hundred thousand`, `two thousand three hundred`, `a thousand and one`. */
const OF_PARTS = `(?:(?:${HUNDREDS}|(?:${SMALL}|an?))\\s+thousand(?:\\s+${HUNDREDS}(?!\\s+(?:${SCALE})\\b)|\\s+and\\s+${SMALL}(?![\\w-])(?!\\s+(?:${SCALE})\\b))|${HUNDREDS}(?:\\s+(?:${GREAT})\\b)?)`;
/**
 * A number in digits or words: `1,400`, `1.4bn`, `7.2 million`, `twenty-five`, `two million`, `a hundred and one`, `half a million`,
 * `six point eight million`.
 */
export const NUMBER = `(?:${WITH_PART}|${OF_PARTS}|${DIGITS}(?:\\s?(?:${SCALE})\\b|(?:k|mn?|bn|tn)\\b|\\s(?:bn|tn)\\b)?|half\\s+an?\\s+(?:${SCALE})|(?:${SMALL}|an?)\\s+(?:${SCALE})|${SMALL})`;

/** Lower-case words of which every number that is not in digits holds one. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...ONES, ...TENS, ...Object.keys(SCALES)]);

const LEADING_DIGITS = new RegExp(`^${DIGITS}`);

/** The value of words that {@link NUMBER} matched. */
export function numberOf(words: string): number {
  const text = words.toLowerCase().replace(/\s+/g, ' ');
  const parted = PARTED.exec(text);
  if (parted) return partedNumber(parted.groups!);
  const digits = LEADING_DIGITS.exec(text)?.[0];
  if (digits) return round(Number(digits.replace(/,/g, '')) * (SCALES[text.slice(digits.length).trim()] ?? 1));
  if (text.startsWith('half a')) return (SCALES[text.split(' ').at(-1)!] ?? 1) / 2;
  return toldNumber(text);
}

/** What stands before and behind the part of one, which {@link WITH_PART} matched. */
const PARTED = new RegExp(
  `^(?<whole>.+?)(?: (?<inner>${SCALE}))?(?: and a half| point (?<figures>${FIGURES}))(?: (?<scale>${SCALE}))?$`,
);

function partedNumber({ whole, inner, figures, scale }: Record<string, string | undefined>): number {
  const ones = /^an?$/.test(whole!) ? 1 : /^\d+$/.test(whole!) ? Number(whole) : smallNumber(whole!);
  const part = (figures ?? 'five').split(/[ -]/).map((figure) => (/\d/.test(figure) ? figure : ONES.indexOf(figure)));
  return round(Number(`${String(ones)}.${part.join('')}`) * (SCALES[scale ?? inner ?? ''] ?? 1));
}

/** `two thousand three hundred and five`: hundreds multiply what stands before them, greater scales close a part. */
function toldNumber(words: string): number {
  let sum = 0;
  let part = 0;
  for (const word of words.split(' ')) {
    const scale = SCALES[word];
    if (scale === undefined) part += /^an?$/.test(word) ? 1 : smallNumber(word);
    else if (scale === 100) part *= scale;
    else {
      sum += part * scale;
      part = 0;
    }
  }
  return sum + part;
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
