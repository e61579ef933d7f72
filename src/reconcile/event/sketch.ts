import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor, ActorLevel } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { EventKind } from '../../model/event.ts';
import { isMention } from '../../model/mention.ts';
import type { Moment } from '../../model/moment.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { ActorFinder } from '../actor/find-actor.ts';
import { normaliseName, singular } from '../actor/normalise-name.ts';
import { accusedCountries, speakerCountry } from '../actor/sides.ts';
import { eventSigns } from './event-signs.ts';
import { addTerms, damp, isKnownBody, type KnownNames, type Terms } from './story-terms.ts';

/** A stretch of a report and how much its words count. */
export interface Zone extends Span {
  weight: number;
}

/** What a stretch of a report says of its event, as far as events are told apart by it. */
export interface Sketch {
  report: string;
  kinds: Map<EventKind, number>;
  terms: Terms;
  /** The words of its title, bullets and first sentence. */
  head: Terms;
  /** Every telling word of title and lead. */
  lead: Set<string>;
  /** Countries of those who accuse, and of those who are accused, by weight. */
  accusers: Map<string, number>;
  accused: Map<string, number>;
  /** Bodies accused. */
  actors: Set<Reference>;
  /** Every country named. */
  countries: Map<string, number>;
  /** How many people are said to be accused or named. */
  people: Quantity[];
  /** Persons named as accused. */
  persons: Set<Reference>;
  moments: Moment[];
}

/** Zones of this weight or more are its head. */
const HEAD_WEIGHT = 2;
const ALIAS_WEIGHT = 1;
/** More people than this are victims or records, not accused persons. */
const MOST_ACCUSED = 1000;

/** Draws the sketch of the event that the words in `zones` are about. `titles` are words that stand outside the text. */
export function drawSketch(annotated: AnnotatedReport, zones: readonly Zone[], titles: readonly string[], finder: ActorFinder, codebooks: Codebooks): Sketch {
  const sketch: Sketch = {
    report: annotated.report.id,
    kinds: new Map(),
    terms: new Map(),
    head: new Map(),
    lead: new Set(),
    accusers: new Map(),
    accused: new Map(),
    actors: new Set(),
    countries: new Map(),
    people: [],
    persons: new Set(),
    moments: [],
  };
  const heavy = zones.filter((zone) => zone.weight >= 1);
  const names = namesIn(annotated);
  for (const title of titles) addWords(sketch, title, Math.max(1, ...zones.map((zone) => zone.weight)), codebooks, names);
  for (const zone of heavy) addWords(sketch, annotated.report.text.slice(zone.start, zone.end), zone.weight, codebooks, names);
  sketch.lead = new Set(sketch.terms.keys());
  for (const zone of zones) if (zone.weight < 1) addWords(sketch, annotated.report.text.slice(zone.start, zone.end), zone.weight, codebooks, names);
  for (const zone of heavy) addMentions(sketch, annotated, zone, finder, codebooks);
  for (const { start, value } of annotated.mentions) if ('country' in value && value.country) add(sketch.countries, value.country, zoneAt(zones, start)?.weight ?? 0);
  addSides(sketch, annotated, heavy, finder);
  if (sketch.accusers.size + sketch.accused.size === 0) addSides(sketch, annotated, zones, finder);
  return { ...sketch, terms: damp(sketch.terms), head: damp(sketch.head) };
}

/** The keys that carry weight: at least a third of that of the heaviest. A slip of reading seldom does. */
export function weighty<K>(weights: ReadonlyMap<K, number>): Set<K> {
  const most = Math.max(0, ...weights.values());
  return new Set([...weights].filter(([, weight]) => weight * 3 >= most).map(([key]) => key));
}

/** The key with the most weight, if it has at least twice that of the next. */
export function leading<K>(weights: ReadonlyMap<K, number>): K | null {
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

function zoneAt(zones: readonly Zone[], offset: number): Zone | null {
  return zones.find((zone) => zone.start <= offset && offset < zone.end) ?? null;
}

/** True when `inner` begins within `outer`. */
export function within(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end;
}

// States are compared as sides; presidents and spokespeople are named in many stories.
function namesIn({ mentions }: AnnotatedReport): KnownNames {
  const named = mentions.filter(isMention('actor')).filter(({ value }) => value.form === 'name');
  const wordsAt = (level: ActorLevel) => new Set(named.filter(({ value }) => value.level === level).flatMap(({ value }) => normaliseName(value.name).split(' ').map(singular)));
  return { states: wordsAt('state'), persons: wordsAt('person') };
}

function addWords(sketch: Sketch, text: string, weight: number, codebooks: Codebooks, names: KnownNames): void {
  addTerms(sketch.terms, text, weight, codebooks, names);
  if (weight >= HEAD_WEIGHT) addTerms(sketch.head, text, weight, codebooks, names);
  for (const [kind, found] of eventSigns(codebooks).kindsIn(text)) add(sketch.kinds, kind, found * weight);
}

function addMentions(sketch: Sketch, { mentions }: AnnotatedReport, zone: Zone, finder: ActorFinder, codebooks: Codebooks): void {
  for (const mention of mentions) {
    if (!within(zone, mention)) continue;
    if (isMention('actor')(mention)) addAlias(sketch, finder.ofMention(mention.id), zone.weight, codebooks);
    if (mention.kind === 'moment') sketch.moments.push(mention.value);
    if (isMention('quantity')(mention) && countsAccused(mention.value, codebooks)) sketch.people.push(mention.value);
  }
}

// An actor of many names is one term under each of them. That of a state, person or public body tells little.
function addAlias(sketch: Sketch, actor: Actor | null, weight: number, codebooks: Codebooks): void {
  if (!actor || actor.level === 'state' || actor.level === 'person' || actor.aliases.length === 0) return;
  if ([actor.name, ...actor.aliases.map(({ name }) => name)].some((name) => isKnownBody(name, codebooks))) return;
  add(sketch.terms, actor.id, weight * ALIAS_WEIGHT);
  if (weight >= HEAD_WEIGHT) add(sketch.head, actor.id, weight * ALIAS_WEIGHT);
}

function countsAccused(quantity: Quantity, codebooks: Codebooks): boolean {
  const most = quantity.high ?? quantity.low ?? 0;
  return quantity.unit !== null && quantity.rate === null && most > 0 && most < MOST_ACCUSED && eventSigns(codebooks).isPerson(quantity.unit);
}

// The body of a report may accuse others over other things: it speaks only where title and lead accuse nobody.
function addSides(sketch: Sketch, annotated: AnnotatedReport, zones: readonly Zone[], finder: ActorFinder): void {
  for (const statement of annotated.statements) {
    const zone = zoneAt(zones, statement.content[0]!.start);
    if (zone && statement.stance === 'accuse') addAccusation(sketch, statement, zone.weight, finder);
    if (zone && statement.stance === 'deny') addDenial(sketch, statement, zone.weight, finder);
  }
}

function addAccusation(sketch: Sketch, statement: Statement, weight: number, finder: ActorFinder): void {
  const from = speakerCountry(statement, finder);
  const to = accusedCountries(statement, finder);
  if (from !== null && !to.includes(from)) add(sketch.accusers, from, weight);
  for (const country of to) add(sketch.accused, country, weight);
  const accused = finder.accused(statement);
  if (accused && accused.level !== 'state') (accused.level === 'person' ? sketch.persons : sketch.actors).add(accused.id);
}

// Who denies stands accused.
function addDenial(sketch: Sketch, statement: Statement, weight: number, finder: ActorFinder): void {
  const side = statement.accusedCountry ?? speakerCountry(statement, finder);
  if (side !== null) add(sketch.accused, side, weight / 2);
}

function add<K>(weights: Map<K, number>, key: K, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}
