import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { EventKind } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import { slice, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { ActorFinder } from '../actor/index-actors.ts';
import { accusedCountries, speakerCountry } from '../actor/sides.ts';
import { actsNamedIn } from '../kinds-of-act.ts';
import { eventSigns } from './event-signs.ts';
import type { ReportIndex } from './report-index.ts';
import { emptySketch, type Sketch } from './sketch.ts';
import { addTerms, damp, isKnownBody } from './story-terms.ts';

/** A stretch of a report and how much its words count. */
export interface Zone extends Span {
  weight: number;
}

/** Zones of this weight or more are the head; below 1, the body. */
const HEAD_WEIGHT = 2;
const LEAD_WEIGHT = 1;
/** More people than this are victims or records, not accused persons. */
const MOST_ACCUSED = 1000;

/** Draws sketches of what stretches of reports are about. */
export interface Draughtsman {
  /** `titles` are words that stand outside the text; zones are in order and do not overlap. */
  draw(index: ReportIndex, zones: readonly Zone[], titles?: readonly string[]): Sketch;
}

export function openDraughtsman(finder: ActorFinder, codebooks: Codebooks): Draughtsman {
  return {
    draw(index, zones, titles = []) {
      const sketch = emptySketch(index.annotated.report);
      const heavy = zones.filter(({ weight }) => weight >= LEAD_WEIGHT);
      const most = Math.max(LEAD_WEIGHT, ...new Set(zones.map(({ weight }) => weight)));
      for (const title of titles) addWords(sketch, title, most, index, codebooks);
      for (const zone of heavy)
        addWords(sketch, slice(index.annotated.report.text, zone), zone.weight, index, codebooks);
      sketch.lead = new Set(sketch.terms.keys());
      for (const zone of zones) {
        if (zone.weight < LEAD_WEIGHT)
          addWords(sketch, slice(index.annotated.report.text, zone), zone.weight, index, codebooks);
        for (const mention of index.mentions.beginningIn(zone))
          addMention(sketch, mention, zone.weight, finder, codebooks);
      }
      // A short report is all lead, and may turn to others in its second half: who accuses whom, and how many, is
      // sought in its head first.
      const tiers = [zones.filter(({ weight }) => weight >= HEAD_WEIGHT), heavy, zones];
      tiers.some((tier) => addSides(sketch, index, tier, finder));
      tiers.some((tier) => addPeople(sketch, index, tier, codebooks));
      return { ...sketch, terms: damp(sketch.terms), head: damp(sketch.head) };
    },
  };
}

function addWords(sketch: Sketch, text: string, weight: number, { names }: ReportIndex, codebooks: Codebooks): void {
  addTerms(sketch.terms, text, weight, codebooks, names);
  if (weight >= HEAD_WEIGHT) addTerms(sketch.head, text, weight, codebooks, names);
  if (weight >= LEAD_WEIGHT) for (const act of actsNamedIn(text)) add(sketch.acts, act, weight);
  sketch.tellsOfBreakIn ||= eventSigns(codebooks).isBreakIn(text);
  for (const [kind, found] of eventSigns(codebooks).kindsIn(text)) add(sketch.kinds, kind, found * weight);
}

function addMention(sketch: Sketch, mention: Mention, weight: number, finder: ActorFinder, codebooks: Codebooks): void {
  if (mention.kind === 'actor' || mention.kind === 'place') {
    if (mention.value.country) add(sketch.countries, mention.value.country, weight);
  }
  if (weight < LEAD_WEIGHT) return;
  if (mention.kind === 'actor') addAlias(sketch, finder.ofMention(mention.id), weight, codebooks);
  if (mention.kind === 'moment') sketch.moments.push(mention.value);
}

// An actor of many names is one term under each of them. That of a state, person or public body tells little.
function addAlias(sketch: Sketch, actor: Actor | null, weight: number, codebooks: Codebooks): void {
  if (!actor || actor.level === 'state' || actor.level === 'person' || actor.aliases.length === 0) return;
  if ([actor.name, ...actor.aliases.map(({ name }) => name)].some((name) => isKnownBody(name, codebooks))) return;
  add(sketch.terms, actor.id, weight);
  if (weight >= HEAD_WEIGHT) add(sketch.head, actor.id, weight);
}

function addPeople(sketch: Sketch, index: ReportIndex, zones: readonly Zone[], codebooks: Codebooks): boolean {
  const { text } = index.annotated.report;
  for (const mention of zones.flatMap((zone) => index.mentions.beginningIn(zone))) {
    if (mention.kind !== 'quantity' || !countsPersons(mention.value, codebooks)) continue;
    sketch.people.push(mention.value);
    if (singlesOut(clauseTo(mention, text), codebooks)) sketch.singledOut.push(mention.value);
  }
  return sketch.people.length > 0;
}

function countsPersons({ low, high, unit, rate }: Quantity, codebooks: Codebooks): boolean {
  const most = high ?? low ?? 0;
  return unit !== null && rate === null && most > 0 && most < MOST_ACCUSED && eventSigns(codebooks).isPerson(unit);
}

/** Acts upon persons: of all who are counted (the injured, the staff, `two officials told the Courier`) only their number is the event's. */
const UPON_PERSONS: readonly EventKind[] = ['notice', 'charge', 'sanction', 'exposure', 'accusation'];

function singlesOut(clause: string, codebooks: Codebooks): boolean {
  const kinds = eventSigns(codebooks).kindsIn(clause);
  return UPON_PERSONS.some((kind) => kinds.has(kind));
}

/** How far before a number the word stands that says what is done to those counted. */
const CLAUSE = 80;

function clauseTo({ start, end }: Span, text: string): string {
  return text
    .slice(Math.max(0, start - CLAUSE), end)
    .split(/\n|[.,;:!?]\s/)
    .at(-1)!;
}

function addSides(sketch: Sketch, index: ReportIndex, zones: readonly Zone[], finder: ActorFinder): boolean {
  for (const zone of zones) {
    for (const { statement } of index.statements.beginningIn(zone)) {
      if (statement.stance === 'accuse') addAccusation(sketch, statement, zone.weight, finder);
      if (statement.stance === 'deny') addDenial(sketch, statement, zone.weight, finder);
    }
  }
  return sketch.accusers.size + sketch.accused.size > 0;
}

function addAccusation(sketch: Sketch, statement: Statement, weight: number, finder: ActorFinder): void {
  const from = speakerCountry(statement, finder);
  const to = accusedCountries(statement, finder);
  if (from !== null && !to.includes(from)) add(sketch.accusers, from, weight);
  for (const country of to) add(sketch.accused, country, weight);
  const accused = finder.accused(statement);
  if (accused?.level === 'person') sketch.persons.add(accused.id);
  else if (accused && accused.level !== 'state') sketch.actors.add(accused.id);
}

// Who denies stands accused.
function addDenial(sketch: Sketch, statement: Statement, weight: number, finder: ActorFinder): void {
  const side = statement.accusedCountry ?? speakerCountry(statement, finder);
  if (side !== null) add(sketch.accused, side, weight / 2);
}

function add<K>(weights: Map<K, number>, key: K, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}
