import type { Span } from '../../../model/span.ts';
import { accuses, type Stance } from '../../../model/statement.ts';
import { startOf } from '../drops.ts';
import type { ActorMentionAt } from './actor-index.ts';
import { isAccuser } from './accuser.ts';
import type { Allegation } from './allegation.ts';
import { sameNamed, type Named, type Party } from './named.ts';
import { wordsIn, type Scene } from './scene.ts';
import { spelledOut, type SpelledOut } from './spelled-out.ts';
import { isNameless, standsFor } from './stands-for.ts';
import type { Around } from './tally.ts';
import { isVictimOnly, isVictimOrExample } from './victims.ts';

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
  grounds: Set<Ground>;
  /** Where the content speaks of it, in order. */
  places: (Span | ActorMentionAt)[];
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
  /** Whom a first look at the statements around takes to be accused; null at that look itself. */
  around: Around | null;
}

const MOST = 12;

/** Words that name one of several so plainly that the others need not be weighed; whether anybody is accused still is. */
const BEYOND_DOUBT: ReadonlySet<SpelledOut['by']> = new Set(['within', 'description', 'master', 'attacker']);

/** Everybody whom a statement may accuse: those its content names, its speaker, and those accused elsewhere. */
export function suspectsOf(context: AccusedContext): Suspect[] {
  const { scene, rule, last, lastBySide, lastAgainstSide, lastSpokenOf, lastDeniedBySide } = context;
  const { main, mainOfSide, stance } = context;
  const suspects = [...namedInContent(context), ...remindedOf(context)];
  const spelled = spelledOut(context);
  if (spelled && BEYOND_DOUBT.has(spelled.by))
    return [{ actor: spelled.actor, grounds: new Set([spelled.by]), places: [] }];
  const own = accuses(stance) ? null : scene;
  const further: [Ground, Named | null][] = [
    ...(spelled ? [[spelled.by, spelled.actor] as [Ground, Named]] : []),
    ['rule', ruledIn(scene, rule)],
    ['speaker', own && (own.speaker.mention?.value ?? null)],
    ['body', own && bodyOf(own)],
    ['home', own && context.home],
    ['last', last],
    ['last by side', lastBySide],
    ['last against side', lastAgainstSide],
    ['spoken of', lastSpokenOf],
    ['denied by side', lastDeniedBySide],
    ['main', main],
    ['main of side', mainOfSide],
    ...mostAround(context),
    ...namedBefore(scene).map((actor): [Ground, Named] => ['near', actor]),
    ...suspects.flatMap(({ actor }): [Ground, Named | null][] =>
      actor.level === 'state' || actor.country === null ? [] : [['state', scene.actors.state(actor.country)]],
    ),
  ];
  for (const [ground, named] of further) {
    if (!named) continue;
    const actor = scene.actors.whole(named);
    const known = suspects.find((suspect) => sameNamed(suspect.actor, actor));
    if (known) known.grounds.add(ground);
    else suspects.push({ actor, grounds: new Set([ground]), places: [] });
  }
  return suspects;
}

function mostAround({ around }: AccusedContext): [Ground, Named | null][] {
  if (!around) return [];
  return [
    ...around.most(3).map((actor): [Ground, Named] => ['most accused', actor]),
    ...around.mostOfSide().map((actor): [Ground, Named] => ['most of side', actor]),
    ['most by side', around.mostBy('bySide')],
    ['accuser of side', around.accuserOfSide()],
    ['answered', around.answered('answered')],
    ['answered own', around.answered('answeredOwn')],
    ['most denied', around.mostBy('denied')],
  ];
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

function namedInContent(context: AccusedContext): Suspect[] {
  const { scene } = context;
  const suspects: Suspect[] = [];
  const mentions = scene.candidate.content.flatMap((span) => scene.actors.namedWithin(span));
  mentions.forEach((mention, i) => {
    if (isVictimOrExample(scene, mention) || isAccuser(context, mention)) return;
    const actor = scene.actors.whole(standsFor(context, mention));
    if (isNameless(actor) && isToldWhose(scene, mention, mentions[i + 1])) return;
    const known = suspects.find((suspect) => sameNamed(suspect.actor, actor));
    if (known) known.places.push(mention);
    else if (suspects.length < MOST) suspects.push({ actor, grounds: new Set(['content']), places: [mention] });
  });
  return suspects;
}

// `the intruders were working for Varenia`, `hackers linked to Norvane`: not they are accused, but whose they are.
function isToldWhose({ prose }: Scene, doers: Span, next: Span | undefined): boolean {
  return next !== undefined && WHOSE.test(prose.text.slice(doers.end, next.start));
}

const WHOSE =
  /^,?\s(\S+\s){0,3}?(work(s|ed|ing)? for|acting for|belong(s|ed|ing)? to|members? of|part of|(linked|tied|connected|traced) to|(controlled|backed|hired|paid|directed|run|sent|employed|sponsored) by|in the pay of|on behalf of|based in|operating from|of|from) (the )?(\S+ly )?$/;

// `an Iranian missile` speaks of Iran, though it does not name it as an actor.
function remindedOf({ scene }: AccusedContext): Suspect[] {
  const found: Suspect[] = [];
  for (const span of scene.candidate.content) {
    for (const word of wordsIn(scene.prose, span)) {
      const actor = /^\p{Lu}/u.test(word.text) ? scene.stateOf(word.text) : null;
      if (!actor || isVictimOrExample(scene, word) || scene.actors.best(word)) continue;
      if (found.some((suspect) => suspect.actor.country === actor.country)) continue;
      found.push({ actor, grounds: new Set(['adjective'] as const), places: [word] });
    }
  }
  return found;
}

/** Stances that say of somebody that it did something, or that it did not. */
export function isAlleging(stance: Stance): boolean {
  return accuses(stance) || stance === 'deny' || stance === 'confirm';
}
