import { MONTHS, WEEKDAYS } from '../../../model/words/calendar-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { ActorIndex, ActorMentionAt } from './actor-index.ts';
import type { Party } from './named.ts';
import { shares } from './shares.ts';
import type { SourceActor } from './source-actor.ts';

/**
 * What shows whose side somebody is on, within one report: country codes, and the beginnings of the names in the words it goes by.
 * `Norvane's embassy`, `hackers controlled by Norvane` and `a Norvanian official` have `norva` in common.
 */
export type Side = ReadonlySet<string>;

/** True when the two have a country or the beginning of a name in common. */
export function isOneSide(a: Side, b: Side): boolean {
  return shares(a, b);
}

/** The side of somebody by name and country: asked again and again of the actors that a report mentions, so it is kept with them. */
export function sideOfParty(party: Party): Side {
  let side = sides.get(party);
  if (!side) sides.set(party, (side = makeSide(party)));
  return side;
}

const sides = new WeakMap<Party, Side>();

function makeSide({ name, country }: Party): Side {
  const side = new Set<string>();
  addNames(side, name);
  if (country !== null) side.add(country);
  return side;
}

/** The side of whoever speaks: of all that the words of the source, and what they refer to, tell. */
export function sideOfSpeaker(prose: Prose, { source }: Candidate, speaker: SourceActor, actors: ActorIndex): Side {
  const side = new Set<string>();
  if (!source) return side;
  addNames(side, prose.text.slice(source.start, source.end));
  addNames(side, speaker.name);
  if (speaker.country !== null) side.add(speaker.country);
  for (const mention of [...actors.within(source), ...(speaker.mention ? [speaker.mention] : [])])
    addMention(side, mention);
  if (/^(his|her|its|their)\b/i.test(prose.text.slice(source.start, source.end))) {
    const owner = actors.before(source.start);
    if (owner) addMention(side, owner);
  }
  return side;
}

function addMention(side: Set<string>, { value }: ActorMentionAt): void {
  for (const words of [value.name, value.role, value.partOf, value.speaksFor]) addNames(side, words);
  if (value.country !== null) side.add(value.country);
}

function addNames(side: Set<string>, words: string | null): void {
  for (const word of words?.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []) {
    const name = word.toLowerCase();
    if (!GENERIC.has(name)) side.add(name.slice(0, STEM));
  }
}

/** `Stavia` and `Staviese`, `Ilmarra` and `Ilmarran` begin alike. */
const STEM = 5;

/** Words of offices and titles, which tell nobody's side. */
const GENERIC: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...(
    'the an this that these those our its his her their they it he she we one two three four five six seven eight nine ten ' +
    'ministry ministries minister ministers president vice prime deputy acting former foreign interior defence defense justice ' +
    'finance home digital public state states national federal central general international united republic kingdom democratic ' +
    'government cabinet parliament senate congress house council committee commission court supreme party assembly senator ' +
    'representative mayor governor chief director head secretary spokesman spokeswoman spokesperson spokespeople official ' +
    'officials officer officers ambassador embassy consul consulate envoy mission delegation attorney prosecutor judge lawyer ' +
    'mr mrs ms miss dr sir lord prof professor captain colonel major lieutenant admiral commander sergeant inspector analyst ' +
    'researcher expert agency agencies authority authorities bureau department office directorate division service services ' +
    'centre center institute university college school academy museum company firm group team unit command army navy air force ' +
    'forces military police guard intelligence security cyber cybersecurity information technology communications signals ' +
    'affairs administration network software systems data energy power water health hospital airline airlines airport port bank ' +
    'exchange telecom media press news radio television times post daily gazette herald agency association federation union ' +
    'alliance league organisation organization new north south east west northern southern eastern western great grand st'
  ).split(' '),
]);
