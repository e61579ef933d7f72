import type { Prose, Range } from '../grammar/prose.ts';
import type { OutletNames } from './outlet-names.ts';

/** Where an outlet is named, in full, in short (`the Post`) or by its kind (`the newspaper`). */
export interface OutletPlace extends Range {
  name: string;
}

/** Words an outlet's name may be cut down to are those that no other name shares. */
const COMMON = /^(the|new|news|daily|press|agency|service|radio|tv|media|of|international|national|united|state)$/i;
const KIND = /^(outlet|paper|newspaper|network|broadcaster|magazine|broadsheet|tabloid)$/;
const LONGEST = 5;

/** Every place where the report names an outlet, in text order. A short form counts once the full name was seen. */
export function outletPlaces(prose: Prose, outlets: OutletNames): OutletPlace[] {
  const places: OutletPlace[] = [];
  const short = new Map<string, string>();
  for (let i = 0; i < prose.words.length; i++) {
    const place =
      fullName(prose, i, outlets) ??
      shortName(prose, i, short, places.at(-1)?.name ?? null) ??
      byKind(prose, i, outlets);
    if (!place) continue;
    if (isCapital(place.name))
      for (const word of place.name.split(' ')) if (!COMMON.test(word)) short.set(word, place.name);
    places.push(place);
    i = place.last - 1;
  }
  return places;
}

// The longest run of capitalised words of one sentence that is an outlet's name.
function fullName(prose: Prose, first: number, outlets: OutletNames): OutletPlace | null {
  const { words, text } = prose;
  if (!isCapital(words[first]!.text)) return null;
  let end = first + 1;
  while (end < words.length && end - first < LONGEST && joins(words, end)) end++;
  for (let last = end; last > first; last--) {
    if (!isCapital(words[last - 1]!.text) && !/^\W*\w+\.com$/.test(words[last - 1]!.text)) continue;
    const name = outlets.nameOf(text.slice(words[first]!.start, words[last - 1]!.end));
    if (name) return { first, last, name };
  }
  return null;
}

// `state media`, `Norland’s local press`: outlets that go without a name; the phrase ends with the kind.
function byKind({ words, text }: Prose, first: number, outlets: OutletNames): OutletPlace | null {
  if (
    !/^(state|state-run|local|national|foreign|regional|independent|official|several|\p{Lu}.*)$/u.test(
      words[first]!.text,
    )
  )
    return null;
  for (let last = Math.min(words.length, first + 4); last > first + 1; last--) {
    if (words[last - 1]!.sentence !== words[first]!.sentence) continue;
    const name = outlets.kindOf(text.slice(words[first]!.start, words[last - 1]!.end));
    if (name) return { first, last, name };
  }
  return null;
}

function joins(words: Prose['words'], at: number): boolean {
  const { text, sentence, block } = words[at]!;
  return block === words[at - 1]!.block && sentence === words[at - 1]!.sentence && (isCapital(text) || text === 'of');
}

function shortName(
  { words }: Prose,
  at: number,
  short: ReadonlyMap<string, string>,
  last: string | null,
): OutletPlace | null {
  const { text, norm } = words[at]!;
  const before = words[at - 1]?.norm;
  const name = KIND.test(norm) && before === 'the' ? last : isCapital(text) ? short.get(text) : null;
  // Part of a longer name, `Post Office`, is another name.
  if (!name || isCapital(words[at + 1]?.text ?? '')) return null;
  return { first: at, last: at + 1, name };
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
