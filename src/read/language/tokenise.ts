import { countWhile } from '../../model/count-while.ts';
import { proseOf, type Block, type Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { plainLetters } from '../../model/words/plain-letters.ts';
import { cutSpeech } from './cut-speech.ts';
import { knowPer } from './know-per.ts';
import { piecesOf } from './pieces-of.ts';
import { tag } from './wink.ts';
import { withSingleMarksDoubled } from './with-single-marks-doubled.ts';

/** A word or a punctuation mark, at its place in the report's text. */
export interface Token extends Span {
  /** As written, curly quotes made straight. */
  text: string;
  /** Lower case. */
  norm: string;
  lemma: string;
  /** Universal part of speech, as wink-nlp tags it; about 9 in 10 are right. */
  pos: string;
  /** Index into {@link Tokens.sentences}. */
  sentence: number;
  /** Index into {@link Tokens.blocks}. */
  block: number;
}

/** Indices of tokens, half-open. */
export interface TokenRange extends Span {
  first: number;
  last: number;
}

/** A report's prose cut into tokens, sentences and blocks. */
export interface Tokens {
  /** The prose: same length as the report's text, skips blanked. */
  prose: string;
  tokens: Token[];
  /** `first`/`last` are a half-open range of token indices; `start`/`end` of the text. */
  sentences: TokenRange[];
  blocks: (TokenRange & { kind: Block['kind'] })[];
}

/**
 * Cuts a report's prose into tokens with part of speech and lemma. Linear in its length; loads the language model once. `know` may write
 * names as names before speech is cut into sentences, which leans on them.
 */
export function tokenise(
  report: Pick<Report, 'text' | 'skips' | 'marks' | 'blocks'>,
  know: (text: Tokens) => Tokens = (text) => text,
): Tokens {
  const prose = proseOf(report);
  const out: Tokens = { prose, tokens: [], sentences: [], blocks: [] };
  const intern = internWords();
  for (const block of report.blocks) {
    const first = out.tokens.length;
    for (const piece of piecesOf(prose, block)) {
      readPiece(prose.slice(piece.start, piece.end), piece.start, out, intern);
    }
    out.blocks.push({ kind: block.kind, start: block.start, end: block.end, first, last: out.tokens.length });
  }
  knowPer(out);
  const known = know(out);
  cutSpeech(
    known,
    report.marks.map(({ start }) => start),
  );
  return known;
}

/** The token that covers or follows this offset: its index, or `tokens.length`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return countWhile(tokens, ({ end }) => end <= offset);
}

/** The tokens that a span touches. */
export function tokensWithin(tokens: readonly Token[], span: Span): Token[] {
  const found: Token[] = [];
  for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++)
    found.push(tokens[i]!);
  return found;
}

function readPiece(text: string, offset: number, out: Tokens, intern: (word: string) => string): void {
  const written = straighten(text);
  const plain = withStopsHidden(withKnownLetters(written));
  const { words, tags, lemmas, ends } = tag(withGenitivesApart(withStopsApart(plain)));
  const block = out.blocks.length;
  let at = 0;
  let sentence = openSentence(out);
  let nextEnd = 0;
  words.forEach((word, i) => {
    const start = tags[i] === 'SPACE' ? null : find(plain, word, at);
    if (start !== null) {
      at = start + word.length;
      const said = plain === written ? word : written.slice(start, at);
      const lemma = said === word ? lemmas[i]! : said.toLowerCase();
      const token = { text: intern(said), pos: tags[i]!, lemma: intern(lemma) };
      pushToken(out, { ...token, start: offset + start, end: offset + at, block, sentence });
    }
    if (i === ends[nextEnd]) {
      nextEnd++;
      if (runsOn(plain, at)) return;
      closeSentence(out, sentence);
      if (i < words.length - 1) sentence = openSentence(out);
    }
  });
  closeSentence(out, sentence);
}

/** A stop within a number ends no sentence: `T1136.001`. */
function runsOn(plain: string, at: number): boolean {
  return /^\w\.\d/.test(plain.slice(at - 2, at + 1));
}

/** wink-nlp cuts words at letters beyond Latin-1 and at marks of their own, `Chi ş in ă u`: it sees the plain letter there. Offsets hold. */
function withKnownLetters(written: string): string {
  return FOREIGN.test(written)
    ? written.replace(EACH_FOREIGN, (one) => (isMark(one) ? HIDDEN : plainLetters(one)))
    : written;
}

function isMark(sign: string): boolean {
  return sign >= '\u0300' && sign <= '\u036f';
}

const FOREIGN = /[\u0100-\u024f\u1e00-\u1eff]|(?<=[\p{L}\p{M}])[\u0300-\u036f]/u;
const EACH_FOREIGN = new RegExp(FOREIGN, 'gu');

/** wink-nlp ends a sentence at the stop of `Quayscope.com`, `loader.exe` and `.onion`: it sees a letter there instead, and one word. Offsets hold. */
function withStopsHidden(plain: string): string {
  if (!plain.includes('.')) return plain;
  const titled = plain.replace(TITLE, (word) => word.replaceAll('.', HIDDEN));
  return titled.replace(WORD, (word) => (word.includes('.') ? hideStops(word) : word));
}

/** Ranks that it does not know for abbreviations, `Rear Adm. Lund`, and where a member of parliament is from: `R-N.H.`. */
const TITLE =
  /\b(?:Adm|Maj|Cpl|Brig|Cmdr|Pfc|Pvt|Supt|Insp|Det|Msgr|Gens|Sens|Reps|Govs)\.(?= \p{Lu})|\b[RDI]-(?:\p{Lu}\.){2,}/gu;

// Whole addresses, of mail and of pages, it knows itself.
function hideStops(word: string): string {
  if (word.includes('@')) return word;
  const address = word.search(/\bhttps?:\/\//);
  const hide = (stop: string, at: number) => (address < 0 || at < address ? HIDDEN.repeat(stop.length) : stop);
  return word.replace(INNER_STOP, hide);
}

/** With the space before it: a stop may come first, `.onion`. */
const WORD = / ?\S+/g;
const INNER_STOP =
  /(?<=[\p{L}\p{N} (])(?:\.(?=[a-z][a-z\d]|(?:Com|COM|Org|ORG|Net|NET|Fr|De)(?![\p{L}\p{N}.]))|\[\.\](?=[\p{L}\p{N}]))/gu;
const HIDDEN = '\u00f8';

/** wink-nlp takes these for abbreviations at the end of a sentence too: `let them in. Police`. Tokens are found in the text as it was. */
function withStopsApart(plain: string): string {
  return plain.replace(LIKE_ABBREVIATION, '$& ');
}
const LIKE_ABBREVIATION = /(?<=[a-z,] )(?:in|no|sat|ill|sun|miss|mass|wash|ore|fig)(?=\. +["']?[A-Z])/g;

/**
 * wink-nlp reads `the bank's own` as two words, but as one name once any earlier text of the process had `the bank's,`, which it
 * keeps whole and remembers. Apart from the start it is two words, whatever was read before. Tokens are found in the text as it was.
 */
function withGenitivesApart(plain: string): string {
  return plain.includes("'") ? plain.replace(BEFORE_GENITIVE, ' ') : plain;
}
const BEFORE_GENITIVE =
  /(?<=[\p{L}\p{N}.])(?<!\b(?:it|that|he|she|what|who|there|here|let|how|where|when|why|this|which))(?='s\b)/giu;

// wink-nlp normalises some rare characters away; a token that is not found within this many has no place and is left out.
const REACH = 64;

function find(text: string, value: string, from: number): number | null {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  if (text.startsWith(value, at)) return at;
  const found = text.slice(at, at + REACH + value.length).indexOf(value);
  return found < 0 ? null : at + found;
}

// Reading needs `'s` apart from its noun; wink-nlp keeps them together. Each token is written out as one literal: a spread
// would cost a third more memory, and a long report has a million tokens.
function pushToken(out: Tokens, word: Omit<Token, 'norm'>): void {
  const { text, lemma, pos, start, end, sentence, block } = word;
  const cut = text.length < 3 ? text.length : lengthOfStem(text);
  if (cut === text.length) {
    out.tokens.push({ text, norm: text.toLowerCase(), lemma, pos, start, end, sentence, block });
    return;
  }
  const stem = text.slice(0, cut);
  const noun = { lemma: lemma.replace(/'s?$/i, ''), pos: pos === 'PUNCT' ? 'NOUN' : pos };
  out.tokens.push({ text: stem, norm: stem.toLowerCase(), ...noun, start, end: start + cut, sentence, block });
  const rest = { text: text.slice(cut), norm: "'s", lemma: "'s", pos: 'PART' };
  out.tokens.push({ ...rest, start: start + cut, end, sentence, block });
}

const APOSTROPHE = "'".charCodeAt(0);
const NO_POSSESSIVE = /^(?:it|that|he|she|what|who|there|here|let)'s$/i;

function lengthOfStem(text: string): number {
  const { length } = text;
  if (text.charCodeAt(length - 2) !== APOSTROPHE && text.charCodeAt(length - 1) !== APOSTROPHE) return length;
  if (/[^\W_]s'$/.test(text)) return text.length - 1;
  if (/.'s$/i.test(text) && !NO_POSSESSIVE.test(text)) return text.length - 2;
  return text.length;
}

function openSentence(out: Tokens): number {
  out.sentences.push({ start: 0, end: 0, first: out.tokens.length, last: out.tokens.length });
  return out.sentences.length - 1;
}

function closeSentence(out: Tokens, index: number): void {
  const sentence = out.sentences[index];
  if (!sentence) return;
  if (sentence.first === out.tokens.length) {
    out.sentences.pop();
    return;
  }
  sentence.last = out.tokens.length;
  sentence.start = out.tokens[sentence.first]!.start;
  sentence.end = out.tokens[sentence.last - 1]!.end;
}

// A report repeats its words: each is held once.
function internWords(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const held = known.get(word);
    if (held === undefined) known.set(word, word);
    return held ?? word;
  };
}

// Same length in, same length out: offsets hold.
function straighten(text: string): string {
  return withSingleMarksDoubled(text)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb\u201e]/g, '"')
    .replace(/''|``/g, '" ')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ');
}
