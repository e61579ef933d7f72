import type { Stance } from '../../../model/statement.ts';
import { accusedWays, doerOf, isAlleging, sameNamed, type AccusedContext, type Named } from './accused-ways.ts';
import { allegationOf, NO_ALLEGATION, targetOf, type Allegation } from './allegation.ts';
import { attributedTo } from './attributed-to.ts';
import { bestOf, scoreLinear, type LinearWeights } from './linear-scorer.ts';
import type { Scene } from './scene.ts';

/** How many times likelier than anybody nobody is taken to be: where the words leave it open, nobody is named. */
const RESERVE = { seen: -Math.log(2), alleging: Math.log(2), other: Math.log(4) };
/** The same for somebody whom only other statements name. */
const DISTANCE = Math.log(2);

/** Whom each statement accuses, and against whom the act is said to be. Scenes are in text order. */
export function accusedOf(scenes: readonly Scene[], stances: readonly Stance[], weights: LinearWeights): Allegation[] {
  return accusedContexts(scenes, stances).map((context) => chosen(context, weights));
}

/** What each choice is made in: the reading of the rules, and whom they accuse elsewhere in the report. */
export function accusedContexts(scenes: readonly Scene[], stances: readonly Stance[]): AccusedContext[] {
  const rules = scenes.map((scene, i) => ruleOf(scene, stances[i]!));
  const accused = rules.map((rule, i) => (scenes[i]!.verdict === 'accuse' ? namedIn(rule) : null));
  const main = mostNamed(accused);
  const accusers = new Set(
    scenes.flatMap(({ verdict, speaker }) =>
      verdict === 'accuse' && speaker.name !== null ? [speaker.name.toLowerCase()] : [],
    ),
  );
  let last: Named | null = null;
  return scenes.map((scene, i) => {
    const context = { scene, stance: stances[i]!, rule: rules[i]!, last, main, accusers };
    last = accused[i] ?? last;
    return context;
  });
}

// A denial or an admission may speak of the speaker itself.
function ruleOf({ prose, candidate, entry, speaker, actors, hostile }: Scene, stance: Stance): Allegation {
  return allegationOf(prose, candidate, entry, speaker, actors, hostile, stance === 'deny' || stance === 'confirm');
}

function namedIn({ accused, level, country }: Allegation): Named | null {
  return accused === null || level === null ? null : { name: accused, level, country };
}

function mostNamed(accused: readonly (Named | null)[]): Named | null {
  const counts = new Map<string, { actor: Named; count: number }>();
  for (const actor of accused) {
    if (!actor) continue;
    const known = counts.get(actor.name);
    if (known) known.count++;
    else counts.set(actor.name, { actor, count: 1 });
  }
  let most: { actor: Named; count: number } | null = null;
  for (const one of counts.values()) if (!most || one.count > most.count) most = one;
  return most?.actor ?? null;
}

// Less than none where the rules saw somebody do the act.
function reserveOf({ scene, stance, rule }: AccusedContext): number {
  if (!isAlleging(stance)) return RESERVE.other;
  return stance === 'accuse' && scene.signals.act && rule.accused !== null ? RESERVE.seen : RESERVE.alleging;
}

// `accused X of`, `X was charged with`: the verb says who is meant.
function isSpelledOut({ scene, stance, rule }: AccusedContext): boolean {
  const frames = scene.entry.verb?.frames ?? [];
  if (rule.accused === null || /^(it|them|him|her|they|others)$/i.test(rule.accused)) return false;
  return scene.certain && stance === 'accuse' && frames.some((frame) => /^(of|with|for)$/.test(frame));
}

function chosen(context: AccusedContext, weights: LinearWeights): Allegation {
  if (isSpelledOut(context)) return context.rule;
  const attributed = attributedTo(context.scene);
  if (attributed) return allegedTo(context, attributed.actor.value, attributed.from);
  const doer = doerOf(context) ?? doerToldHere(context);
  if (doer) return allegedTo(context, doer);
  const ways = accusedWays(context);
  const scores = ways.map(
    ({ features, elsewhere }) => scoreLinear(weights, features.hashes)[0]! - (elsewhere ? DISTANCE : 0),
  );
  scores[0]! += reserveOf(context);
  const { actor } = ways[bestOf(scores)]!;
  if (!actor) return NO_ALLEGATION;
  return allegedTo(context, actor);
}

// Where the content says by name who did it, it is nobody else: `how Norbyte employees targeted critics`.
function doerToldHere({ scene: { perpetrator }, stance }: AccusedContext): Named | null {
  return stance === 'accuse' && perpetrator !== null && /\p{Lu}/u.test(perpetrator.value.name)
    ? perpetrator.value
    : null;
}

// Against whom it was stands before `to a group it tracks as ...`, whose words are all about the accused.
function allegedTo({ rule, scene }: AccusedContext, actor: Named, until = Infinity): Allegation {
  // Words the mention reader does not know as an actor keep what the rules leave open.
  const level = rule.accused === actor.name ? rule.level : actor.level;
  const content = scene.candidate.content.flatMap(({ start, end }) =>
    start < until ? [{ start, end: Math.min(end, until) }] : [],
  );
  const target =
    content.length === 0
      ? null
      : targetOf(scene.prose, { ...scene.candidate, content }, scene.actors, (other) => sameNamed(other, actor));
  return { accused: actor.name, level, country: actor.country, target };
}
