import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Report } from '../../model/report.ts';
import { isCapitalised } from '../language/capital.ts';
import type { Token, TokenRange, Tokens } from '../language/tokenise.ts';
import { datelineCountry } from './dateline-country.ts';
import { namesIn, type NameEntry } from './name-entries.ts';
import { namesInNames } from './names-in-names.ts';
import type { FoundPhrase } from './phrase-lexicon.ts';
import { countriesNamed } from './shared-names.ts';

export type KnownName = FoundPhrase<NameEntry>;

/** A report's tokens with what the codebooks know of them; what the readers of actors and places look at. */
export interface MentionScene {
  text: Tokens;
  tokens: readonly Token[];
  /** Names the codebooks know, in order, none overlapping. */
  known: readonly KnownName[];
  /** The known name each token belongs to. */
  knownAt: readonly (KnownName | undefined)[];
  /** Of these, towns that are only a part of the name of a firm: it may be at home there, and nothing happened there. */
  inNames: ReadonlySet<KnownName>;
  /** For each sentence: a headline that capitalises most words, so that capitals say nothing. */
  capitalised: readonly boolean[];
  /** For each token: inside quotation marks. */
  quoted: readonly boolean[];
  /** How often the prose names each country, by code. */
  countries: ReadonlyMap<string, number>;
  /** The country of the dateline, by code. */
  dateline: string | null;
  /** Whoever put the text out, unless it is an article, whose publisher speaks of others only. */
  issuer: string | null;
}

export function openMentionScene(report: Report, text: Tokens, codebooks: Codebooks): MentionScene {
  const { tokens } = text;
  const named = namesIn(text, codebooks).filter(
    (name) => startsClear(tokens, name) && !isLowerCase(tokens[name.first]!),
  );
  const inNames = namesInNames(text, named);
  const known = inNames.size === 0 ? named : withoutNamesakes(named, inNames);
  const knownAt = new Array<KnownName | undefined>(tokens.length);
  for (const name of known) knownAt.fill(name, name.first, name.last);
  return {
    text,
    tokens,
    known,
    knownAt,
    capitalised: text.sentences.map((sentence) => isHeadlineCase(text, sentence)),
    quoted: quotedTokens(text),
    inNames: new Set(inNames.keys()),
    countries: countriesNamed(known),
    dateline: datelineCountry(report, codebooks),
    issuer: report.medium === 'article' ? null : report.publisher,
  };
}

/** A firm that is called after a town is of its country only where the report speaks of that country; a state called so never is. */
function withoutNamesakes(named: readonly KnownName[], inNames: ReturnType<typeof namesInNames>): readonly KnownName[] {
  const told = countriesNamed(named.filter((name) => !inNames.has(name)));
  return named.filter((name) => {
    const whole = inNames.get(name);
    return whole === undefined || (whole === 'firm' && name.values.some(({ country }) => country && told.has(country)));
  });
}

/** The entry of this kind under a known name: of several, that of the country the report names most. */
export function entryOf(
  scene: MentionScene,
  name: KnownName | undefined,
  ...kinds: NameEntry['kind'][]
): NameEntry | null {
  const entries = name?.values.filter(({ kind }) => kinds.includes(kind)) ?? [];
  if (entries.length < 2) return entries[0] ?? null;
  const weight = ({ country }: NameEntry) => (country ? (scene.countries.get(country) ?? 0) : 0);
  const best = entries.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const rivals = entries.filter((entry) => entry.country !== best.country && weight(entry) === weight(best));
  return rivals.length > 0 && best.kind !== 'country' ? ({ ...best, country: null } as NameEntry) : best;
}

const SMALL = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'INTJ']);

/** A word with a capital that means something: not in a headline, not merely the first of a sentence, no article or preposition. */
export function isCapital(scene: MentionScene, index: number): boolean {
  const token = scene.tokens[index];
  if (token && SMALL.has(token.pos) && !/\p{Lu}.*\p{Lu}/u.test(token.text)) return false;
  if (!token || !isCapitalised(token.text) || scene.capitalised[token.sentence]) return false;
  return (
    !opensSentence(scene, index) || /\p{Lu}.*\p{Lu}/u.test(token.text) || startsWithCapital(scene.tokens[index + 1])
  );
}

function startsWithCapital(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token.text);
}

/** First word of a sentence, or first after an opening quotation mark, bracket or bullet. */
export function opensSentence(scene: MentionScene, index: number): boolean {
  const token = scene.tokens[index]!;
  if (scene.text.sentences[token.sentence]!.first === index) return true;
  const before = scene.tokens[index - 1]!;
  return /^["([•*–—]$/.test(before.text) || (before.text === '-' && !joined(before, token));
}

/** No white space between the two. */
export function joined(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

export function sameSentence(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.sentence === b.sentence;
}

// A quotation mark nobody closed ends with its paragraph.
function quotedTokens({ tokens, blocks }: Tokens): boolean[] {
  const quoted = new Array<boolean>(tokens.length).fill(false);
  for (const { first, last } of blocks) {
    let open = false;
    for (let i = first; i < last; i++) {
      if (tokens[i]!.text === '"') open = !open;
      else quoted[i] = open;
    }
  }
  return quoted;
}

function startsClear(tokens: readonly Token[], name: KnownName): boolean {
  const before = tokens[name.first - 1];
  return !before || before.end < name.start || /^["'([/—–-]$/.test(before.text);
}

function isLowerCase(token: Token): boolean {
  return !/[\p{Lu}\d]/u.test(token.text);
}

function isHeadlineCase({ tokens, blocks }: Tokens, sentence: TokenRange): boolean {
  const title = blocks[tokens[sentence.first]?.block ?? -1]?.kind === 'title';
  if (!title && /^[.!?:]$/.test(tokens[sentence.last - 1]?.text ?? '')) return false;
  const words = tokens.slice(sentence.first, sentence.last).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  if (words.length < 4) return false;
  return words.filter(({ text }) => isCapitalised(text)).length >= words.length * 0.75;
}
