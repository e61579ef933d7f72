import { mentionReference, type Mention, type MentionOf } from '../../../model/mention.ts';
import { overlaps } from '../../../model/span.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';

type ActorMentionAt = MentionOf<'actor'>;

/**
 * What stands where a country code would, for a state or a people that no codebook knows: `~ilmarr`. Only within classifying,
 * so that `Ilmarra's embassy` and `Ilmarra` are one side; `withoutLocal` takes it away again.
 */
const LOCAL = '~';

/** A country code as it may leave this room. */
export function withoutLocal(country: string | null): string | null {
  return country?.startsWith(LOCAL) ? null : country;
}

/**
 * Gives actors that no codebook places a side, from the company their names keep: whoever has a ministry, an embassy or a
 * navy is a party like a state. Bare names of such parties, `that Ilmarra had darkened a cable`, become actors too.
 */
export function withLocalStates(prose: Prose, mentions: readonly Mention[]): Mention[] {
  const actors = mentions.filter((mention): mention is ActorMentionAt => mention.kind === 'actor');
  const parties = partiesOf(prose, actors);
  if (parties.size === 0 || actors.length === 0) return [...mentions];
  const placed = mentions.map((mention) => {
    if (mention.kind !== 'actor' || mention.value.country !== null) return mention;
    const party = partyIn(prose, mention, parties);
    return party ? { ...mention, value: { ...mention.value, country: party } } : mention;
  });
  const referents = new Map(placed.map((mention) => [mention.id, mention]));
  const resolved = placed.map((mention) => {
    if (mention.kind !== 'actor' || mention.value.country !== null || !mention.value.refersTo) return mention;
    const to = referents.get(mention.value.refersTo);
    return to?.kind === 'actor' && to.value.country?.startsWith(LOCAL)
      ? { ...mention, value: { ...mention.value, country: to.value.country } }
      : mention;
  });
  return [...resolved, ...bareNames(prose, actors[0]!.report, actors, parties)];
}

const BODY =
  /^(ministry|ministries|minister|ministers|government|embassy|ambassador|army|navy|military|forces|troops|president|premier|chancellor|parliament|authorities|police|intelligence|consulate|envoy|diplomats?|officials?|foreign|defence|defense|interior|regime|capital|border|republic|mission|delegation|prosecutors?|spies|soldiers|hackers|officers|spokes\w+)$/;

// Names with a body of state in their possession, or that such a body is of, by the beginnings that their adjectives share.
function partiesOf({ words }: Prose, actors: readonly ActorMentionAt[]): Map<string, string> {
  const known = new Set(
    actors.flatMap(({ value }) => (value.country === null ? [] : value.name.toLowerCase().split(/\s+/))),
  );
  const parties = new Map<string, string>();
  words.forEach((word, i) => {
    if (!isName(word) || known.has(nameOf(word))) return;
    const owns = words[i + 1]?.norm.startsWith("'s") === true && bodyWithin(words, i + 2, 3);
    const adjective = /(an|ese|i|ish|ian|ic)$/.test(word.norm) && BODY.test(words[i + 1]?.norm ?? '');
    const of = words[i - 1]?.norm === 'of' && BODY.test(words[i - 2]?.norm ?? '');
    if (owns || of || adjective) parties.set(stemOf(word), `${LOCAL}${stemOf(word)}`);
  });
  return parties;
}

function bodyWithin(words: readonly Word[], from: number, count: number): boolean {
  return words.slice(from, from + count).some(({ norm }) => BODY.test(norm));
}

function isName({ text, pos }: Word): boolean {
  return /^\p{Lu}\p{Ll}{3,}/u.test(text) && (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ');
}

function nameOf({ norm }: Word): string {
  return norm.replace(/['’]s$/, '');
}

// `Stavia` and `Staviese`, `Ilmarra` and `Ilmarran` begin alike.
function stemOf(word: Word): string {
  return nameOf(word).slice(0, 5);
}

function partyIn(prose: Prose, mention: ActorMentionAt, parties: ReadonlyMap<string, string>): string | null {
  const { first, last } = rangeAt(prose, mention);
  for (const word of prose.words.slice(first, last)) {
    const party = /^\p{Lu}/u.test(word.text) ? parties.get(stemOf(word)) : undefined;
    if (party) return party;
  }
  return null;
}

function bareNames(
  prose: Prose,
  report: string,
  actors: readonly ActorMentionAt[],
  parties: ReadonlyMap<string, string>,
): Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (const word of prose.words) {
    const party = isName(word) ? parties.get(stemOf(word)) : undefined;
    if (!party) continue;
    while (next < actors.length && actors[next]!.end <= word.start) next++;
    if (actors.slice(next, next + 2).some((actor) => overlaps(actor, word))) continue;
    const name = word.text.replace(/['’]s$/, '');
    found.push({
      id: mentionReference(report, 'actor', word),
      report,
      start: word.start,
      end: word.start + name.length,
      basis: 'inferred',
      kind: 'actor',
      value: {
        name,
        level: 'state',
        country: party,
        form: 'name',
        refersTo: null,
        role: null,
        partOf: null,
        speaksFor: null,
      },
    });
  }
  return found;
}
