import { francAll } from 'franc-min';

/** ISO 639-3, as franc names languages, to ISO 639-1. Those without a two-letter code keep theirs. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  amh: 'am', arb: 'ar', azj: 'az', bel: 'be', ben: 'bn', bos: 'bs', bul: 'bg', ces: 'cs', cmn: 'zh', deu: 'de', ell: 'el', eng: 'en',
  fra: 'fr', fuv: 'ff', guj: 'gu', hau: 'ha', heb: 'he', hin: 'hi', hrv: 'hr', hun: 'hu', ibo: 'ig', ind: 'id', ita: 'it', jav: 'jv',
  jpn: 'ja', kan: 'kn', kaz: 'kk', kin: 'rw', kor: 'ko', mal: 'ml', mar: 'mr', mya: 'my', nep: 'ne', nld: 'nl', nya: 'ny', pan: 'pa',
  pbu: 'ps', pes: 'fa', plt: 'mg', pol: 'pl', por: 'pt', ron: 'ro', run: 'rn', rus: 'ru', sin: 'si', som: 'so', spa: 'es', srp: 'sr',
  sun: 'su', swe: 'sv', swh: 'sw', tam: 'ta', tel: 'te', tgl: 'tl', tha: 'th', tur: 'tr', uig: 'ug', ukr: 'uk', urd: 'ur', uzn: 'uz',
  vie: 'vi', yor: 'yo', zlm: 'ms', zul: 'zu',
}; // prettier-ignore

const FUNCTION_WORDS =
  /\b(?:the|of|to|and|in|that|is|was|for|on|with|by|it|as|from|at|are|has|have|had|its|an|be|been|were|not|this|said|which|but|they|their)\b/gi;
// English news has about 35 function words of this list in a hundred words; other languages under 5.
const ENGLISH_SHARE = 0.12;
const ENOUGH_FUNCTION_WORDS = 8;
const UNDECIDED_SHARE = 0.05;
// franc looks at no more than 2,048 characters, and guesses below a line or two; where English comes close it is undecided.
const SAMPLE = 4_000;
const LEAST_LETTERS = 80;
const CLOSE = 0.9;
const LEAST_IDEOGRAPHS = 20;

/** The language of a report's prose as ISO 639-1; null when there is too little text to tell. */
export function readLanguage(prose: string): string | null {
  const sample = prose.trimStart().slice(0, SAMPLE);
  const words = countWords(sample);
  const english = sample.match(FUNCTION_WORDS)?.length ?? 0;
  if (english >= ENOUGH_FUNCTION_WORDS && english >= words * ENGLISH_SHARE) return 'en';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const ideographs =
    sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS && ideographs < LEAST_IDEOGRAPHS) return null;
  const scores = francAll(sample);
  const [best] = scores[0]!;
  const englishScore = scores.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (best === 'und' || (best !== 'eng' && englishScore > CLOSE)) return null;
  return TWO_LETTERS[best] ?? best;
}

/** True when the reader of English may read it: English, or too short to tell but mostly ASCII with English function words. */
export function isReadAsEnglish(prose: string, language: string | null): boolean {
  if (language !== null) return language === 'en';
  const sample = prose.trimStart().slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const ascii = sample.match(/[a-z]/gi)?.length ?? 0;
  const words = countWords(sample);
  const english = sample.match(FUNCTION_WORDS)?.length ?? 0;
  return ascii >= letters * 0.9 && english >= words * UNDECIDED_SHARE;
}

// By hand: a pattern of letters of all scripts takes as long over its four thousand characters as all else at intake.
function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const letter = isLetter(text, i);
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const small = unit | 32;
  if (unit < 128) return (small >= 97 && small <= 122) || unit === APOSTROPHE;
  return unit === CURLY_APOSTROPHE || /\p{L}/u.test(text[at]!);
}
const [APOSTROPHE, CURLY_APOSTROPHE] = [0x27, 0x2019];

/** The ISO 639-1 code that a tag (`en-GB`) or an English name (`French`) means; null for neither. */
export function languageCode(value: string): string | null {
  const tag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(value)?.[1]?.toLowerCase();
  const wanted = value.toLowerCase();
  return tag ?? Object.values(TWO_LETTERS).find((code) => languageName(code).toLowerCase() === wanted) ?? null;
}

/** The English name of a language for a sentence: `French`; the code itself when it has none. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
