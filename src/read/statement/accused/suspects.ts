import { accuses, type Stance } from '../../../model/statement.ts';
import type { Allegation } from './allegation.ts';
import { sameNamed, type Named, type Party } from '../party/named.ts';
import type { NameShapes } from '../party/name-shape.ts';
import type { Offer } from './offer.ts';
import type { PlaceInContent } from './place-in-content.ts';
import type { Scene } from '../scene/scene.ts';
import type { SpelledOut } from './spelled-out.ts';
import type { Around } from './around.ts';
import { isInquirerOnly } from './is-inquirer-only.ts';
import { isPlainlyHit } from './victims.ts';

/** What makes somebody one whom a statement may accuse: named in it, taken by the rules, its speaker, or accused elsewhere. */
export type Ground =
  | SpelledOut['by']
  | 'content'
  | 'adjective'
  | 'rule'
  | 'speaker'
  | 'body'
  | 'state'
  | 'home'
  | 'last'
  | 'last by side'
  | 'last against side'
  | 'spoken of'
  | 'denied by side'
  | 'main'
  | 'main of side'
  | 'most accused'
  | 'most of side'
  | 'most by side'
  | 'most denied'
  | 'accuser of side'
  | 'answered'
  | 'answered own'
  | 'near';

/** Somebody whom a statement may accuse, and why. */
export interface Suspect {
  actor: Named;
  /** In the order they are thought of, each once. */
  grounds: Ground[];
  /** Where the content speaks of it, in order. */
  places: readonly PlaceInContent[];
}

/** What the ways are weighed in: the statement, what the rules say of it, and who has been accused in the report. */
export interface AccusedContext {
  scene: Scene;
  stance: Stance;
  /** The state that the speaker speaks from, and the side it is on. */
  home: Named | null;
  side: Party;
  /** Whom the rules take. */
  rule: Allegation;
  /** Whom the charge told last accuses; the last one put by the speaker's side; the last one against it. */
  last: Named | null;
  lastBySide: Named | null;
  lastAgainstSide: Named | null;
  /** Of whom the last charge or denial speaks, and the last denial by the speaker's side. */
  lastSpokenOf: Named | null;
  lastDeniedBySide: Named | null;
  /** Whom the rules see accused most often in the report; and of those on the speaker's side. */
  main: Named | null;
  mainOfSide: Named | null;
  /** Names of those who accuse in the report. */
  accusers: ReadonlySet<string>;
  /** Of the report's names. */
  shapes: NameShapes;
}

/** A look at a statement. */
export interface Look extends AccusedContext {
  offer: Offer;
  /** Whom a first look at the statements around takes to be accused; null at that look itself. */
  around: Around | null;
}

/** Words that name one of several so plainly that the others need not be weighed; whether anybody is accused still is. */
const BEYOND_DOUBT: ReadonlySet<SpelledOut['by']> = new Set([
  'answerer',
  'within',
  'description',
  'master',
  'attacker',
]);

/** Everybody whom a statement may accuse: those its content names, its speaker, and those accused elsewhere. */
export function suspectsOf(look: Look): Suspect[] {
  return everybodyNamed(look).filter(({ actor }) => !isInquirerOnly(look.scene, actor.name));
}

function everybodyNamed({ scene, offer, around }: Look): Suspect[] {
  const { inside, spelled, told, near } = offer;
  if (spelled && BEYOND_DOUBT.has(spelled.by)) return [{ actor: spelled.actor, grounds: [spelled.by], places: [] }];
  const suspects = inside.map(({ actor, by, places }): Suspect => ({ actor, grounds: [by], places }));
  const add = (ground: Ground, named: Named | null) => {
    if (!named) return;
    const actor = scene.actors.whole(named);
    const known = suspects.find((suspect) => sameNamed(suspect.actor, actor));
    if (known && !known.grounds.includes(ground)) known.grounds.push(ground);
    if (!known && !isPlainlyHit(scene, named.name)) suspects.push({ actor, grounds: [ground], places: [] });
  };
  if (spelled) add(spelled.by, spelled.actor);
  for (const [ground, actor] of told) add(ground, actor);
  if (around) addMostAround(around, add);
  for (const actor of near) add('near', actor);
  for (const { actor } of inside)
    if (actor.level !== 'state' && actor.country !== null) add('state', scene.actors.state(actor.country));
  return suspects;
}

function addMostAround(around: Around, add: (ground: Ground, actor: Named | null) => void): void {
  for (const actor of around.most(3)) add('most accused', actor);
  for (const actor of around.mostOfSide()) add('most of side', actor);
  add('most by side', around.mostBy('bySide'));
  add('accuser of side', around.accuserOfSide());
  add('answered', around.answered('answered'));
  add('answered own', around.answered('answeredOwn'));
  add('most denied', around.mostBy('denied'));
}

/** Stances that say of somebody that it did something, or that it did not. */
export function isAlleging(stance: Stance): boolean {
  return accuses(stance) || stance === 'deny' || stance === 'confirm';
}
