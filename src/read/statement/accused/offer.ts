import type { Span } from '../../../model/span.ts';
import { accuses } from '../../../model/statement.ts';
import { isCapitalised } from '../../language/capital.ts';
import { startOf } from '../candidate.ts';
import { wordAt } from '../grammar/prose.ts';
import type { ActorMentionAt } from '../party/actor-index.ts';
import { isReference, type Allegation } from './allegation.ts';
import { isAccuser } from './accuser.ts';
import { sameNamed, type Named } from '../party/named.ts';
import { placesOfAccused } from './places-of-accused.ts';
import { placeInContent, type PlaceInContent } from './place-in-content.ts';
import type { Scene } from '../scene/scene.ts';
import { spelledOut, type SpelledOut } from './spelled-out.ts';
import { isNameless, standsFor } from './stands-for.ts';
import type { AccusedContext, Ground } from './suspects.ts';
import { isVictimOnly, isVictimOrExample } from './victims.ts';

/** Somebody whom a content names or reminds of. */
export interface Inside {
  actor: Named;
  by: 'content' | 'adjective';
  /** Where it does first, and next. */
  places: PlaceInContent[];
}

/** Whom the words of a statement and what was told before it offer as accused: both looks at a report choose among these. */
export interface Offer {
  inside: readonly Inside[];
  /** Whom the words name plainly. */
  spelled: SpelledOut | null;
  /** By the rules, the speaker's side and what was told before, in the order they are thought of. */
  told: readonly (readonly [Ground, Named])[];
  /** Named right before the statement. */
  near: readonly Named[];
  /** The content only points back. */
  refers: boolean;
  /** What it begins with. */
  opening: string;
}

/** What is offered, made out once for both looks. */
export function offerOf(context: AccusedContext): Offer {
  const { scene, stance, rule } = context;
  const own = accuses(stance) ? null : scene;
  const told: readonly (readonly [Ground, Named | null])[] = [
    ['rule', ruledIn(scene, rule)],
    ['speaker', own && (own.speaker.mention?.value ?? null)],
    ['body', own && bodyOf(own)],
    ['home', own && context.home],
    ['last', context.last],
    ['last by side', context.lastBySide],
    ['last against side', context.lastAgainstSide],
    ['spoken of', context.lastSpokenOf],
    ['denied by side', context.lastDeniedBySide],
    ['main', context.main],
    ['main of side', context.mainOfSide],
  ];
  return {
    inside: [...namedInContent(context), ...remindedOf(scene)],
    spelled: spelledOut(context),
    told: told.flatMap(([ground, actor]) => (actor ? [[ground, actor] as const] : [])),
    near: namedBefore(scene),
    refers: isReference(scene.prose, scene.candidate),
    opening: openingOf(scene),
  };
}

// Of the names that stand right before the statement, the last ones: `They had floor plans` speaks of one of them.
function namedBefore({ candidate, actors }: Scene): Named[] {
  const end = startOf(candidate);
  const span = { start: Math.max(0, end - NEAR), end };
  const names = actors.namedWithin(span).filter(({ value }) => value.form === 'name' && value.level !== 'person');
  const last: Named[] = [];
  for (const { value } of names.reverse())
    if (last.length < 3 && !last.some((one) => sameNamed(one, value))) last.push(value);
  return last;
}

/** In characters: a sentence or two. */
const NEAR = 300;

// `Railpass chief executive Marit Haug` may speak of Railpass.
function bodyOf({ speaker }: Scene): Named | null {
  const value = speaker.mention?.value;
  const name = value?.speaksFor ?? value?.partOf ?? null;
  return name === null ? null : { name, level: 'organisation', country: value!.country };
}

function ruledIn(scene: Scene, { accused, level, country }: Allegation): Named | null {
  if (accused === null || isVictimOnly(scene, accused)) return null;
  return { name: accused, level: level ?? 'organisation', country };
}

const MOST = 12;

function namedInContent(context: AccusedContext): Inside[] {
  const { scene } = context;
  const named: Inside[] = [];
  const mentions = placesOfAccused(scene.candidate, scene.entry).flatMap((span) => scene.actors.namedWithin(span));
  mentions.forEach((mention, i) => {
    if (isVictimOrExample(scene, mention) || isAccuser(context, mention) || isCalledAfter(scene, mention)) return;
    const actor = scene.actors.whole(standsFor(context, mention));
    if (isNameless(actor) && isToldWhose(scene, mention, mentions[i + 1])) return;
    const known = named.find((one) => sameNamed(one.actor, actor));
    if (known) addPlace(known, scene, mention);
    else if (named.length < MOST) named.push(insideAt(scene, actor, 'content', mention));
  });
  return named;
}

function insideAt(scene: Scene, actor: Named, by: Inside['by'], place: Span | ActorMentionAt): Inside {
  return { actor, by, places: [placeInContent(scene, place)] };
}

function addPlace({ places }: Inside, scene: Scene, place: ActorMentionAt): void {
  if (places.length < 2) places.push(placeInContent(scene, place));
}

// `the intruders were working for Varenia`, `hackers linked to Norvane`: not they are accused, but whose they are.
function isToldWhose({ prose }: Scene, doers: Span, next: Span | undefined): boolean {
  return next !== undefined && WHOSE.test(prose.text.slice(doers.end, next.start));
}

const WHOSE =
  /^,?\s(\S+\s){0,3}?(work(s|ed|ing)? for|acting for|belong(s|ed|ing)? to|members? of|part of|(linked|tied|connected|traced) to|(controlled|backed|hired|paid|directed|run|sent|employed|sponsored) by|in the pay of|on behalf of|based in|operating from|of|from) (the )?(\S+ly )?$/;

// `Varensk campaign collusion`: what is called by the name is accused, and not the person.
function isCalledAfter({ prose }: Scene, { value, end }: ActorMentionAt): boolean {
  // `raises the Norland threat`: an alarm is told of, and nobody's deed.
  if (ALARM.test(prose.text.slice(end, end + 24))) return true;
  return value.level === 'person' && value.form === 'name' && CALLED_AFTER.test(prose.text.slice(end, end + 16));
}

const ALARM = /^\s(?:cyber\s|hacking\s|hacker\s)?(?:threat|menace|scare|bashing|card)\b/;
const CALLED_AFTER = /^ (?:campaign|foundation|trust|charity|fund|holdings)\b/i;

// `a Norlandic missile` speaks of Norland, though it does not name it as an actor.
function remindedOf(scene: Scene): Inside[] {
  const found: Inside[] = [];
  for (const word of scene.words) {
    const actor = isCapitalised(word.text) ? scene.stateOf(word.text) : null;
    if (!actor || isVictimOrExample(scene, word) || scene.actors.best(word)) continue;
    if (found.some((one) => one.actor.country === actor.country)) continue;
    found.push(insideAt(scene, actor, 'adjective', word));
  }
  return found;
}

// `and working with X`: a clause without subject speaks of somebody named before.
function openingOf({ prose, candidate }: Scene): string {
  const first = prose.words[wordAt(prose.words, candidate.content[0]!.start)];
  if (!first) return 'none';
  if (first.norm.endsWith('ing')) return 'ing';
  return /^(of|that|to|as|and|for|how|it|them|him|her|they|he|she|this|these)$/.test(first.norm)
    ? first.norm
    : first.pos;
}
