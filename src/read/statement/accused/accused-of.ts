import { slice } from '../../../model/span.ts';
import { accuses, type Stance } from '../../../model/statement.ts';
import { accusedWays } from './accused-ways.ts';
import { allegationOf, NO_ALLEGATION, type Allegation } from './allegation.ts';
import { allegedTo } from './alleged-to.ts';
import { ChargesTold } from './charges-told.ts';
import { Homes } from './homes.ts';
import { bestOf, ScoreSum, type LinearWeights } from '../weights/linear-scorer.ts';
import { NameShapes } from '../party/name-shape.ts';
import { sameNamed, sameParty, type Named } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';
import { offerOf } from './offer.ts';
import type { SpelledOut } from './spelled-out.ts';
import { isAlleging, type AccusedContext, type Look } from './suspects.ts';
import type { FirstLook } from './first-look.ts';
import { Tally } from './tally.ts';

/** How likely somebody has to be to be named: where the words leave it open, nobody is. */
const SURE = { alleging: 0.65, other: 0.75 };

/** How likely whom the words spell out and the weights choose as well. */
const SPELLED = 0.5;

/** How likely whoever was accused last has to be where the words go on about `the attackers`, and where about `them`, who may be others. */
const GOING_ON = { doers: 0.4, they: 0.48 };

/** How likely for telling who stands accused. */
const LEANT_ON = 0.45;

/** How likely somebody has to be for what the report says later to lean on it. */
const TOLD = 0.3;

/**
 * Whom each statement accuses, and against whom the act is said to be, where that is sure enough to lean on: what a statement does and
 * what it answers is told by who accuses whom. Scenes are in text order.
 */
export function accusedOf(scenes: readonly Scene[], stances: readonly Stance[], weights: LinearWeights): Allegation[] {
  return guessesOf(scenes, stances, weights).map(({ allegation, chance }) =>
    chance < LEANT_ON ? NO_ALLEGATION : allegation,
  );
}

/** For each statement whether it is sure enough to be shown. */
export function isAccusedSure(scenes: readonly Scene[], stances: readonly Stance[], weights: LinearWeights): boolean[] {
  return guessesOf(scenes, stances, weights).map(
    ({ chance }, i) => chance >= (isAlleging(stances[i]!) ? SURE.alleging : SURE.other),
  );
}

/**
 * The same, with whom each statement most likely accuses even where that is not sure enough to be said. Asked up to three times of
 * the same scenes, most often with the same stances: the last answer is remembered.
 */
export function guessesOf(
  scenes: readonly Scene[],
  stances: readonly Stance[],
  weights: LinearWeights,
): readonly Guess[] {
  // Whom an accusation accuses does not hang on whether it turns on its accuser.
  const shown = stances.map((stance) => (stance === 'counter-accuse' ? 'accuse' : stance));
  const last = remembered.get(scenes);
  if (last?.weights === weights && last.stances.every((stance, i) => stance === shown[i])) return last.guesses;
  const guesses = guessAnew(scenes, shown, weights);
  remembered.set(scenes, { stances: shown, weights, guesses });
  return guesses;
}

const remembered = new WeakMap<
  readonly Scene[],
  { stances: readonly Stance[]; weights: LinearWeights; guesses: readonly Guess[] }
>();

// The first look goes from statement to statement; the second knows what the first made of all of them.
function guessAnew(scenes: readonly Scene[], stances: readonly Stance[], weights: LinearWeights): Guess[] {
  const { looks, first } = lookThrough(scenes, stances, weights);
  const tally = new Tally(first);
  return looks.map((look, at) => {
    const { likely } = weigh({ ...look, around: tally.around(at) }, weights);
    return likely
      ? { allegation: allegedTo(look, likely.actor), chance: likely.chance }
      : { allegation: NO_ALLEGATION, chance: 0 };
  });
}

/** What is made of each statement knowing only those before it. */
export function firstLooks(scenes: readonly Scene[], stances: readonly Stance[], weights: LinearWeights): FirstLook[] {
  return lookThrough(scenes, stances, weights).first;
}

function lookThrough(
  scenes: readonly Scene[],
  stances: readonly Stance[],
  weights: LinearWeights,
): { looks: Look[]; first: FirstLook[] } {
  const looks: Look[] = [];
  const first: FirstLook[] = [];
  inContexts(scenes, stances, (look) => {
    const { scene, side, home, stance } = look;
    const { chances, likely } = weigh(look, weights);
    const likeliest = likely && likely.chance >= TOLD ? likely.actor : null;
    looks.push(look);
    first.push({ side, home, speaker: scene.speaker.name, stance, likeliest, chances, countries: countriesIn(scene) });
    return likeliest;
  });
  return { looks, first };
}

function countriesIn({ mentions }: Scene): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ value }) => (value.country === null ? [] : [value.country])));
}

interface Guess {
  /** Whom it most likely accuses, and how likely that is. */
  allegation: Allegation;
  chance: number;
}

/**
 * Goes through the scenes in order with what each choice is made in: the reading of the rules, and whom the report has accused
 * so far, as `decide` says.
 */
export function inContexts(
  scenes: readonly Scene[],
  stances: readonly Stance[],
  decide: (look: Look, at: number) => Named | null,
): void {
  const rules = scenes.map((scene, i) => ruleOf(scene, stances[i]!));
  const accused = rules.map((rule, i) => (scenes[i]!.verdict === 'accuse' ? namedIn(rule) : null));
  const most = byCount(accused);
  const accusers = new Set(
    scenes.flatMap(({ verdict, speaker }) =>
      verdict === 'accuse' && speaker.name !== null ? [speaker.name.toLowerCase()] : [],
    ),
  );
  const told = new ChargesTold();
  const homes = new Homes();
  const shapes = new NameShapes();
  scenes.forEach((scene, i) => {
    const home = homes.of(scene);
    const side = { name: scene.speaker.name, country: home?.country ?? scene.speaker.country };
    const stance = stances[i]!;
    const context: AccusedContext = {
      scene,
      stance,
      home,
      side,
      rule: rules[i]!,
      last: told.last(),
      lastBySide: told.lastBy(side),
      lastSpokenOf: told.lastSpokenOf(),
      lastDeniedBySide: told.lastDeniedBy(side),
      lastAgainstSide: told.lastAgainst(side),
      main: most[0] ?? null,
      mainOfSide: most.find((one) => sameParty(one, side)) ?? null,
      accusers,
      shapes,
    };
    const decided = decide({ ...context, offer: offerOf(context), around: null }, i);
    if (decided && accuses(stance)) told.add(side, decided);
    if (decided && stance === 'deny') told.addDenial(side, decided);
  });
}

// A denial or an admission may speak of the speaker itself.
function ruleOf({ prose, candidate, entry, speaker, actors, hostile }: Scene, stance: Stance): Allegation {
  return allegationOf(prose, candidate, entry, speaker, actors, hostile, stance === 'deny' || stance === 'confirm');
}

function namedIn({ accused, level, country }: Allegation): Named | null {
  return accused === null || level === null ? null : { name: accused, level, country };
}

// Most often first, of equals the first.
function byCount(accused: readonly (Named | null)[]): Named[] {
  const counts = new Map<string, { actor: Named; count: number }>();
  for (const actor of accused) {
    if (!actor) continue;
    const known = counts.get(actor.name);
    if (known) known.count++;
    else counts.set(actor.name, { actor, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ actor }) => actor);
}

interface Weighed {
  /** Everybody whom it may accuse, with the chance that it does. */
  chances: FirstLook['chances'];
  /** The likeliest of them, and how sure that is, all told; null where it may accuse nobody. */
  likely: { actor: Named; chance: number } | null;
}

function weigh(look: Look, weights: LinearWeights): Weighed {
  const ways = accusedWays(look, (kind) => new ScoreSum(weights, kind));
  const scores = ways.map(({ features }) => features.score());
  const chances = ways.flatMap(({ actor }, k) => (actor ? [{ actor, chance: chanceOf(scores, k) }] : []));
  if (chances.length === 0) return { chances, likely: null };
  const { actor, chance } = chances[bestOf(scores.slice(1))]!;
  // `accused X of`: where the weights choose X as well, however narrowly, nothing is left open.
  return { chances, likely: { actor, chance: isSaidOutright(look, actor) ? 1 : sureness(look, actor, chance) } };
}

function isSaidOutright({ offer: { spelled } }: Look, actor: Named): boolean {
  return spelled !== null && OUTRIGHT.has(spelled.by) && sameNamed(spelled.actor, actor);
}

const OUTRIGHT: ReadonlySet<SpelledOut['by']> = new Set(['verb', 'answerer', 'within']);

// `The hackers knew where the crew lists were`: behind an accusation, that one's accused are meant.
function sureness(context: Look, actor: Named, chance: number): number {
  const { last, lastBySide, scene, stance } = context;
  const { spelled } = context.offer;
  if (chance >= SPELLED && spelled !== null && sameNamed(spelled.actor, actor)) return Math.max(chance, SURE.other);
  const doers = accuses(stance) ? doersIn(scene) : null;
  if (doers === null || chance < GOING_ON[doers]) return chance;
  const isLast = [last, lastBySide].some((one) => one !== null && sameNamed(one, actor));
  return isLast ? Math.max(chance, SURE.alleging) : chance;
}

function doersIn({ prose, candidate: { source }, wording }: Scene): keyof typeof GOING_ON | null {
  const opening = DOERS.exec(wording.content)?.[2];
  if (opening === undefined) return null;
  if (opening !== 'they') return 'doers';
  // `Carriers complained that they had learned of it from the radio`: they are whoever speaks.
  return source && MANY.test(slice(prose.text, source)) ? null : 'they';
}

const DOERS =
  /^(that |how )?((the|these|those)( \S+)? (hackers|attackers?|intruders?|actors|operators|culprits|perpetrators|spies|group|gang|crew|unit)|they) /;
const MANY = /(s|they|we|people|police)$/i;

function chanceOf(scores: readonly number[], at: number): number {
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - scores[at]!), 0);
}
