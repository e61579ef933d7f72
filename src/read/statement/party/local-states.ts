import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { ActorLevel } from '../../../model/actor.ts';
import { WEEKDAY_OR_MONTH } from '../../../model/words/calendar-words.ts';
import { isMention, type Mention } from '../../../model/mention.ts';
import { overlaps } from '../../../model/span.ts';
import { isCapitalised, isSmall } from '../../language/capital.ts';
import { VERBS_LIKE_NOUNS } from '../../mention/actor/head-words.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import type { ActorMentionAt } from './actor-index.ts';
import { wordsOfStates } from './country-adjectives.ts';

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
 * navy, or a people called after it, is a party like a state. Bare names of such parties, `that Ilmarra had darkened a cable`,
 * become actors too.
 */
export function withLocalStates(prose: Prose, mentions: readonly Mention[], { countries }: Countries): Mention[] {
  const actors = mentions.filter(isMention('actor'));
  if (actors.length === 0) return [...mentions];
  const parties = partiesOf(prose, actors, wordsOfStates({ countries }));
  if (parties.size === 0) return [...mentions];
  const placed = mentions.map((mention) => {
    if (mention.kind !== 'actor' || mention.value.country !== null) return mention;
    const party = partyIn(prose, mention, parties) ?? partyBehind(mention.value, parties);
    return party ? { ...mention, value: placedAt(mention.value, party) } : mention;
  });
  return [...shareHomes(placed), ...bareNames(prose, actors[0]!.report, actors, parties)];
}

type Countries = Pick<Codebooks, 'countries'>;

/** A party by what stands for its country code, and its name, which an adjective only reminds of. */
interface LocalState {
  country: string;
  name: string;
}

// What is told of `Norvane's envoy, Ada Lenz` holds for her name, and for whatever refers to it.
function shareHomes(mentions: readonly Mention[]): Mention[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const homes = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.kind !== 'actor' || !mention.value.country?.startsWith(LOCAL)) continue;
    const to = mention.value.refersTo ? byId.get(mention.value.refersTo) : mention;
    if (to?.kind === 'actor' && to.value.form === 'name' && to.value.level === 'person')
      homes.set(to.value.name, mention.value.country);
  }
  return mentions.map((mention) => {
    if (mention.kind !== 'actor' || mention.value.country !== null) return mention;
    const to = mention.value.refersTo ? byId.get(mention.value.refersTo) : undefined;
    const told = to?.kind === 'actor' && to.value.country?.startsWith(LOCAL) ? to.value.country : null;
    const country = told ?? homes.get(mention.value.name) ?? null;
    return country === null ? mention : { ...mention, value: { ...mention.value, country } };
  });
}

// `Calvos` by itself is the state, whatever the words around it made of it.
function placedAt(value: ActorMentionAt['value'], { country, name }: LocalState): ActorMentionAt['value'] {
  return { ...value, country, level: value.name === name && value.level !== 'unit' ? 'state' : value.level };
}

const BODY =
  /^(ministry|ministries|minister|ministers|government|embassy|ambassador|army|navy|military|forces|troops|president|premier|chancellor|parliament|authorities|police|intelligence|consulate|consul|envoy|diplomats?|officials?|foreign|defence|defense|interior|regime|capital|border|republic|mission|delegation|prosecutors?|spies|spy|soldiers|hackers|officers?|spokes\w+|generals?|admirals?|lawmakers|warships|directorate|state|territory|institution|attaché)$/;

/** Capitalised words in front of offices that name no party of a quarrel between states. */
const NO_PARTY =
  /^(foreign|interior|exterior|external|internal|home|defence|defense|people|prime|vice|deputy|chief|general|state|federal|national|royal|central|communist|socialist|republic|republican|democrat|democratic|islamic|christian|jewish|muslim|arab|kurdish|western|eastern|northern|southern|european|african|asian|latin|pacific|atlantic)$/;

// Names with a body of state in their possession, that such a body is of, or whose people stand beside them: `Stavia`, `Staviese`.
function partiesOf(
  { words }: Prose,
  actors: readonly ActorMentionAt[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, LocalState> {
  const capitals = [...new Set(words.flatMap((word) => (isName(word) ? [nameOf(word)] : [])))];
  const taken = new Set(
    actors.flatMap(({ value }) => (isTaken(value, capitals) ? value.name.toLowerCase().split(/\s+/) : [])),
  );
  const lower = new Set(words.flatMap(({ text, norm }) => (isSmall(text) ? [norm] : [])));
  const counts = new Map<string, number>();
  const seats = new Set<string>();
  words.forEach((word, i) => {
    if (!isName(word)) return;
    const name = nameOf(word);
    const small = name.toLowerCase();
    if (
      taken.has(small) ||
      known.has(small) ||
      NO_PARTY.test(small) ||
      WEEKDAY_OR_MONTH.test(small) ||
      lower.has(small)
    )
      return;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (hasBody(words, i)) seats.add(name);
  });
  const parties = new Map<string, LocalState>();
  for (const [stem, alike] of Map.groupBy(counts.keys(), stemOf)) {
    const peoples = alike.filter((name) => alike.some((other) => isPeopleOf(name, other)));
    if (peoples.length === 0 && !alike.some((name) => seats.has(name))) continue;
    const names = alike.filter((name) => !peoples.includes(name));
    const peopled = names.filter((name) => peoples.some((people) => isPeopleOf(people, name)));
    const name = (peopled.length > 0 ? peopled : names).reduce((most, one) =>
      counts.get(one)! > counts.get(most)! ? one : most,
    );
    parties.set(stem, { country: `${LOCAL}${stem}`, name });
  }
  return parties;
}

// Of a state that a codebook knows, or a person: `Putin's government` is no party of that name. Nobody has a people but a state:
// where `Kuridani` stands as well, `Kuridan` is no person.
function isTaken({ name, country, level, form }: ActorMentionAt['value'], capitals: readonly string[]): boolean {
  if (country !== null) return true;
  return level === 'person' && form === 'name' && !capitals.some((word) => isPeopleOf(word, name));
}

function hasBody(words: readonly Word[], at: number): boolean {
  const owns = words[at + 1]?.norm.startsWith("'s") === true && bodyWithin(words, at + 2, 3);
  const adjective = PEOPLE.test(words[at]!.norm) && bodyWithin(words, at + 1, 2);
  const neighbour = /^(neighbou?ring|nearby)$/.test(words[at - 1]?.norm ?? '') ? 1 : 0;
  const of = words[at - 1 - neighbour]?.norm === 'of' && BODY.test(words[at - 2 - neighbour]?.norm ?? '');
  return owns || adjective || of;
}

function bodyWithin(words: readonly Word[], from: number, count: number): boolean {
  return words.slice(from, from + count).some(({ norm }) => BODY.test(norm));
}

function isName({ text, pos }: Word): boolean {
  return isCapitalised(text) && /^\p{Lu}\p{Ll}{3,}/u.test(text) && (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ');
}

function nameOf({ text }: Word): string {
  return text.endsWith('s') ? text.replace(/['’]s$/, '') : text;
}

const PEOPLE = /(an|ese|i|ish|ic)$/;

/** `Staviese` of `Stavia`, `Tesmari` of `Tesmar`, `Calvosian` of `Calvos`. */
function isPeopleOf(adjective: string, name: string): boolean {
  const base = name.replace(/[aeiou]+$/, '');
  if (adjective.length <= name.length || base.length < 4 || !adjective.startsWith(base)) return false;
  return /^([ie]?an|n?ian|i?ese|i|ish|ic)$/.test(adjective.slice(base.length));
}

// `Stavia` and `Staviese`, `Ilmarra` and `Ilmarran` begin alike.
function stemOf(name: string): string {
  return name.slice(0, 5).toLowerCase();
}

function partyIn(prose: Prose, mention: ActorMentionAt, parties: ReadonlyMap<string, LocalState>): LocalState | null {
  const { first, last } = rangeAt(prose, mention);
  for (const word of prose.words.slice(first, last)) {
    const party = isCapitalised(word.text) ? parties.get(stemOf(nameOf(word))) : undefined;
    if (party) return party;
  }
  return null;
}

// `Lenz, a spokeswoman for Norvane's ministry`: she is of Norvane.
function partyBehind(
  { partOf, speaksFor }: ActorMentionAt['value'],
  parties: ReadonlyMap<string, LocalState>,
): LocalState | null {
  const words = `${partOf ?? ''} ${speaksFor ?? ''}`.match(/\p{Lu}[\p{L}]+/gu) ?? [];
  for (const word of words) {
    const party = parties.get(stemOf(word));
    if (party) return party;
  }
  return null;
}

function bareNames(
  prose: Prose,
  report: string,
  actors: readonly ActorMentionAt[],
  parties: ReadonlyMap<string, LocalState>,
): Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (const [i, word] of prose.words.entries()) {
    const party = isName(word) ? parties.get(stemOf(nameOf(word))) : undefined;
    if (!party) continue;
    while (next < actors.length && actors[next]!.end <= word.start) next++;
    if (actors.slice(next, next + 2).some((actor) => overlaps(actor, word))) continue;
    const isAdjective = nameOf(word) !== party.name;
    const head = headBehind(prose.words, i, actors[next]?.start ?? Infinity, isAdjective);
    const end = head?.word.end ?? word.start + nameOf(word).length;
    found.push({
      // Never shown: to tell it from the mentions, its place will do.
      id: `local ${word.start}`,
      report,
      start: word.start,
      end,
      basis: 'inferred',
      kind: 'actor',
      value: {
        name: head ? prose.text.slice(word.start, end).replace(/\s+/g, ' ') : party.name,
        level: head?.level ?? 'state',
        country: party.country,
        form: head ? 'description' : 'name',
        refersTo: null,
        role: null,
        partOf: null,
        speaksFor: null,
      },
    });
  }
  return found;
}

// `Ostravari military intelligence`, `Brevonian agencies`: not the state itself, where the words behind its adjective end in somebody.
// In the headline `Ostravar charges Brevonian officer` the verb, tagged as a noun, ends who acts.
function headBehind(
  words: readonly Word[],
  at: number,
  until: number,
  isAdjective: boolean,
): { word: Word; level: ActorLevel } | null {
  let head: { word: Word; level: ActorLevel } | null = null;
  for (let i = at + 1; i < at + 5; i++) {
    const word = words[i];
    if (!word || word.end > until || word.sentence !== words[at]!.sentence || !/^(NOUN|ADJ|PROPN)$/.test(word.pos))
      break;
    if (!isAdjective && (VERBS_LIKE_NOUNS.test(word.norm) || PROSECUTES.test(word.norm))) break;
    const level = levelOf(word.norm);
    head = level ? { word, level } : null;
  }
  return head;
}

const PROSECUTES = /^(accuses|blames|indicts|arrests|detains|jails|expels|summons|names|links|seeks|unmasks)$/;

function levelOf(norm: string): ActorLevel | null {
  if (ORGANISATION.test(norm)) return 'organisation';
  if (UNIT.test(norm)) return 'unit';
  return PERSON.test(norm) ? 'person' : null;
}

const ORGANISATION =
  /^(agency|agencies|intelligence|services?|forces|military|army|navy|guard|police|delegation|base|station|firms?|compan(y|ies)|contractors?|ministry|ministries|directorate|institute)$/;
const UNIT = /^(units?|specialists|gunners|troops|crews?|squadron|cutter|frigate|ship|submarine|vessel)$/;
const PERSON =
  /^(officers?|commanders?|attachés?|engineers?|soldiers|sailors|diplomats?|agents?|advisers|advisors|technicians?|operatives|spies|colonels?)$/;
