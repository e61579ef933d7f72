import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import { isMention, type Mention } from '../../../model/mention.ts';
import type { Report } from '../../../model/report.ts';
import { looksLikeFirm } from '../../report/issuer.ts';
import { looksLikeOutlet } from '../../report/looks-like-outlet.ts';
import type { Prose, Range } from '../grammar/prose.ts';
import { isAnswer } from '../grammar/speaker-label.ts';
import { outletNamesOf } from './outlet-names.ts';
import { firmOf, whoseBlog } from './whose-blog.ts';

/** Whoever a whole text speaks for: of `Comment by the Spokesperson of the Ministry of ...` the ministry. */
export interface Author {
  name: string;
  /** Null where it speaks for several countries, or for none that is known. */
  country: string | null;
}

type Institutions = Pick<Codebooks, 'institutionWords'>;

/**
 * Whom a text speaks for: the author it names above its prose, as official statements do, in its title (`Comment by the Ministry of ...`)
 * or as a letterhead over one (`Embassy of ...`, `Press release`); else its publisher, where that is a public body or a firm. Null where
 * it is an outlet, which speaks for nobody, or is not known.
 */
export function authorIn(
  report: Pick<Report, 'publisher' | 'medium'>,
  prose: Prose,
  mentions: readonly Mention[],
  codebooks: Codebooks,
): Author | null {
  const { publisher } = report;
  const body = () => (publisher ? bodyOf(publisher, prose, mentions, codebooks) : null);
  return authorAbove(prose, mentions, codebooks) ?? body() ?? blogger(report, prose, codebooks);
}

function blogger(report: Pick<Report, 'publisher' | 'medium'>, prose: Prose, codebooks: Codebooks): Author | null {
  const name = whoseBlog(report, prose, outletNamesOf(codebooks));
  return name === null ? null : { name, country: null };
}

function bodyOf(publisher: string, prose: Prose, mentions: readonly Mention[], codebooks: Codebooks): Author | null {
  const outlets = outletNamesOf(codebooks);
  if (outlets.nameOf(publisher) ?? outlets.kindOf(publisher) ?? looksLikeOutlet(publisher)) return null;
  if (!outlets.isBody(publisher) && !looksLikeFirm(publisher)) return null;
  const named = mentions
    .filter(isMention('actor'))
    .find(({ value }) => publisher.includes(value.name) && value.country !== null);
  return {
    name: looksLikeFirm(publisher) ? firmOf(publisher, prose) : publisher,
    country: named?.value.country ?? null,
  };
}

function authorAbove(prose: Prose, mentions: readonly Mention[], codebooks: Institutions): Author | null {
  const paragraph = prose.blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'bullet');
  const heads = prose.blocks.slice(0, paragraph < 0 ? 0 : Math.min(paragraph, MOST_HEADS));
  const put = heads.find((head) => PUT_OUT.test(textOf(prose, head)));
  if (!put) return answererAbove(prose, heads, mentions);
  if (put !== heads[0] && isLetterhead(prose, heads[0]!, codebooks)) return authorNamed(prose, heads[0]!, mentions);
  const by = find(prose, put.first, put.last, BY);
  return by === put.last ? null : authorNamed(prose, { first: by + 1, last: put.last }, mentions);
}
const MOST_HEADS = 3;

// `Spokesperson of the Embassy of Norland comments on the raid` over questions, and answers under `Answer:`.
function answererAbove(prose: Prose, heads: readonly Range[], mentions: readonly Mention[]): Author | null {
  const title = heads.find((head) => COMMENTS.test(textOf(prose, head)));
  if (!title || !prose.blocks.some(({ first, last }) => opensAnswer(prose, { first, last }))) return null;
  return authorNamed(prose, { first: title.first, last: find(prose, title.first, title.last, COMMENTING) }, mentions);
}

function opensAnswer({ words }: Prose, { first, last }: Range): boolean {
  return first < last && words[first + 1]?.text === ':' && isAnswer({ words }, { first, last: first + 1 });
}

// A few words, one of them of an institution, and no verb: `Ministry of Foreign Affairs of Norland`.
function isLetterhead({ words }: Prose, { first, last }: Range, { institutionWords }: Institutions): boolean {
  const own = words.slice(first, last);
  return (
    own.length <= LONGEST_LETTERHEAD &&
    own.some(({ norm }) => Object.hasOwn(institutionWords.heads, norm)) &&
    own.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  );
}
/** In words. */
const LONGEST_LETTERHEAD = 10;

// Whom these words name, up to what they are about or where it is.
function authorNamed(prose: Prose, { first, last }: Range, mentions: readonly Mention[]): Author | null {
  const phrase = { first, last: find(prose, first, last, ABOUT) };
  if (phrase.last === phrase.first) return null;
  const [start, end] = [prose.words[phrase.first]!.start, prose.words[phrase.last - 1]!.end];
  const actors = mentions.filter(isMention('actor')).filter((one) => one.start >= start && one.end <= end);
  const person = actors.find(({ value }) => value.level === 'person' && value.form === 'name');
  const name = person?.value.name ?? withoutOffice(textOf(prose, phrase));
  const countries = new Set(actors.flatMap(({ value }) => value.country ?? []));
  return /\p{Lu}/u.test(name) ? { name, country: countries.size === 1 ? [...countries][0]! : null } : null;
}

const PUT_OUT =
  /^(?:(?:official|joint|public|press|media|news|opening|further|brief|short|written|government|video|televised|live) )*(?:comments?|statements?|remarks?|repl(?:y|ies)|answers?|responses?|announcements?|communiqu[eé]s?|notices?|letter|declarations?|release|briefing|address|note|clarification|rebuttal|speech|(?:video-?)?messages?)\b|^for immediate release\b/i;
const COMMENTING: ReadonlySet<string> = new Set(
  'comments commented responds responded replies replied answers answered reacts reacted'.split(' '),
);
const COMMENTS = new RegExp(`^\\p{Lu}.* (?:${[...COMMENTING].join('|')}) (?:on|to|media|press|questions?|a)\\b`, 'u');
const BY: ReadonlySet<string> = new Set(['by', 'of', 'from']);
const ABOUT: ReadonlySet<string> = new Set(
  'on about regarding concerning over after following to in against with at during amid : , ( – —'.split(' '),
);

// `the Spokesperson of the Ministry`, `a spokesman for the navy`: whom they speak for.
function withoutOffice(phrase: string): string {
  return phrase.replace(/^(?:an?|the) /i, '').replace(/^(?:official )?spokes\w+ (?:of|for) (?:the )?/i, '');
}

function find({ words }: Prose, from: number, last: number, wanted: ReadonlySet<string>): number {
  let i = from;
  while (i < last && !wanted.has(words[i]!.norm)) i++;
  return i;
}

function textOf({ words, text }: Prose, { first, last }: Range): string {
  return text.slice(words[first]!.start, words[last - 1]!.end).replace(/\s+/g, ' ');
}
