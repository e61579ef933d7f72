import { isMention, type Mention } from '../../../model/mention.ts';
import type { Prose, Range } from '../grammar/prose.ts';

/** Whoever a whole text speaks for: of `Comment by the Spokesperson of the Ministry of ...` the ministry. */
export interface Author {
  name: string;
  /** Null where it speaks for several countries, or for none that is known. */
  country: string | null;
}

/** The author that a text names in its title, as official statements do; null where it does not. */
export function authorIn(prose: Prose, mentions: readonly Mention[]): Author | null {
  const [title] = prose.blocks;
  if (!title || title.kind !== 'title' || !PUT_OUT.test(textOf(prose, title))) return null;
  const by = find(prose, title.first, title.last, BY);
  if (by === title.last) return null;
  const phrase = { first: by + 1, last: find(prose, by + 1, title.last, ABOUT) };
  if (phrase.last === phrase.first) return null;
  const [start, end] = [prose.words[phrase.first]!.start, prose.words[phrase.last - 1]!.end];
  const actors = mentions.filter(isMention('actor')).filter((one) => one.start >= start && one.end <= end);
  const person = actors.find(({ value }) => value.level === 'person' && value.form === 'name');
  const name = person?.value.name ?? withoutOffice(textOf(prose, phrase));
  const countries = new Set(actors.flatMap(({ value }) => value.country ?? []));
  return /\p{Lu}/u.test(name) ? { name, country: countries.size === 1 ? [...countries][0]! : null } : null;
}

const PUT_OUT =
  /^(?:(?:official|joint|public|press|media|news|opening|further|brief|short|written|government) )*(?:comments?|statements?|remarks?|repl(?:y|ies)|answers?|responses?|announcements?|communiqu[eé]s?|notices?|letter|declarations?|release|briefing|address|note|clarification|rebuttal)\b/i;
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
