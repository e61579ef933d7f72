import { slice } from '../../../model/span.ts';
import type { Stance } from '../../../model/statement.ts';
import { turnsOnCircumstance } from '../../../model/words/turns-on-circumstance.ts';
import { accusedOf } from '../accused/accused-of.ts';
import type { Classifier } from '../weights/classifier.ts';
import { bestOf, scoreLinear, type LinearWeights } from '../weights/linear-scorer.ts';
import { IS_SAID_AGAINST } from '../grammar/called-false.ts';
import { chargesIn, type Charge, type Part } from './quarrel.ts';
import type { Scene } from '../scene/scene.ts';
import { bystands } from '../scene/bystands.ts';
import { callsSomething } from '../scene/small-clause.ts';
import { contextsOf, stanceFeatures } from './stance-features.ts';
import { turned } from './turns.ts';

/** The stances that words show; `counter-accuse` is an accusation whose place among the others makes it one ({@link turned}). */
export const LEARNED_STANCES = [
  'deny',
  'accuse',
  'withhold',
  'demand',
  'warn',
  'confirm',
  'assess',
  'assert',
] as const satisfies readonly Stance[];

/**
 * What each scene does: as the rules say where they are certain, else as the weights do, who may not see an accusation or a
 * denial where nothing in the words or around them speaks of one. Who accuses whom is seen at a first look; at the second
 * it shows who answers. Scenes are in text order.
 */
export function stancesOf(
  scenes: readonly Scene[],
  { stance, accused, turns }: Pick<Classifier, 'stance' | 'accused' | 'turns'>,
): Stance[] {
  const seen = look(scenes, null, stance);
  const first = seen.map(({ best }) => best);
  const charges = chargesIn(scenes, first, accusedOf(scenes, first, accused));
  const second = look(scenes, charges, stance);
  const allegations = accusedOf(
    scenes,
    second.map(({ best }) => best),
    accused,
  );
  const settled = second.map(({ best, next, lead }, i) => {
    const isVague = best === 'accuse' && allegations[i]!.accused === null && !scenes[i]!.signals.act;
    return isVague && lead < DOUBT && MILDER.has(next) ? next : best;
  });
  return turned(scenes, settled, chargesIn(scenes, settled, allegations), turns);
}

/** An accusation accuses somebody: where neither actor nor act is made out and a milder stance is not much less likely than it, it is that one. */
const DOUBT = 1;

const ACCUSE = LEARNED_STANCES.indexOf('accuse');
const DENY = LEARNED_STANCES.indexOf('deny');

/** By how much an accusation in an outlet's own voice has to lead to be told from a milder stance: the outlet itself would stand behind it. */
const CARE = 1;
/** How many charges make a report a quarrel, in which whoever was not seen to be accused may deny without a word that denies. */
const QUARREL = 2;
const MILDER: ReadonlySet<Stance> = new Set(['assert', 'assess', 'demand', 'warn']);

interface Seen {
  best: Stance;
  next: Stance;
  /** By how much the best leads, in logarithms of odds. */
  lead: number;
}

/** `charges`: who accuses whom, null at the first look, when only verbs tell that somebody does. */
function look(scenes: readonly Scene[], charges: readonly Charge[] | null, weights: LinearWeights): Seen[] {
  const isQuarrel = charges ? charges.length >= QUARREL : scenes.some(({ verdict }) => verdict === 'accuse');
  const charged = new Set(
    scenes.flatMap(({ verdict, wording }) => (verdict === 'accuse' ? wording.content.split(' ') : [])),
  );
  return contextsOf(scenes, charges ?? []).map((context) => {
    const { scene, part } = context;
    if (scene.certain) return { best: scene.verdict, next: scene.verdict, lead: Infinity };
    const { hashes } = stanceFeatures(context);
    const scores = scoreLinear(weights, hashes);
    if (!mayAccuse(scene)) scores[ACCUSE] = -Infinity;
    if (onlyNames(scene) || onlyClaims(scene) || (!isQuarrel && part.charged === 'no' && !mayDeny(scene)))
      scores[DENY] = -Infinity;
    if (isOutsider(part) && bystands(scene.prose, scene.candidate, charged)) leaveOut(scores, ANSWERS);
    if (isOfCircumstance(scene)) keepJudgement(scores, scene);
    if (scene.isDoubt) keepOnly(scores, part.charged === 'no' ? 'assess' : 'deny');
    const best = bestOf(scores);
    const next = bestOf(scores.map((score, k) => (k === best ? -Infinity : score)));
    const lead = scores[best]! - scores[next]!;
    const seen = { best: LEARNED_STANCES[best]!, next: LEARNED_STANCES[next]!, lead };
    const isMilder = best === ACCUSE && scene.topics !== null && lead < CARE && MILDER.has(seen.next);
    return isMilder ? { best: seen.next, next: seen.best, lead: 0 } : seen;
  });
}

/** An accusation has a word of wrong in it, is put by a verb that accuses, or speaks of others or of what they did. */
function mayAccuse(scene: Scene): boolean {
  const { entry, signals, predications, speaker, mentions } = scene;
  if (signals.hostile || signals.act || entry.verb?.stance === 'accuse' || entry.noun?.stance === 'accuse') return true;
  if (predications.some(({ agent }) => OTHERS.has(agent)) || hasClass(scene, WRONG)) return true;
  return mentions.some(({ value }) => value.country !== null && value.country !== speaker.country);
}

/** A denial without an accusation in its report still says that something is not so. */
function mayDeny(scene: Scene): boolean {
  const { entry, signals } = scene;
  return signals.denial || signals.calledFalse || entry.verb?.stance === 'deny' || hasClass(scene, UNTRUE);
}

/**
 * `Described the campaign as sabotage`, `what Norland calls a ghost squadron`: whoever names an act or its doers, and calls nothing untrue,
 * denies nothing. Of 89 such marks in gold and real reports three deny.
 */
function onlyNames(scene: Scene): boolean {
  const { prose, candidate, entry, signals, predications } = scene;
  if (!entry.verb || !callsSomething(entry.verb)) return false;
  if (signals.denial || signals.calledFalse || hasClass(scene, UNTRUE)) return false;
  const from = candidate.source?.start ?? 0;
  return /\bwhat $/i.test(prose.text.slice(Math.max(0, from - 6), from)) || ACTED.has(predications[0]?.agent ?? 'none');
}

/** `Claims by Ostland that its ships were followed`: whoever claims, and negates nothing, denies nothing. */
function onlyClaims(scene: Scene): boolean {
  const { entry, signals, wording } = scene;
  if (entry.verb || !IS_SAID_AGAINST.test(wording.cue) || signals.denial || signals.calledFalse) return false;
  return !hasClass(scene, UNTRUE);
}

function isOfCircumstance({ prose, candidate: { source } }: Scene): boolean {
  return source !== null && turnsOnCircumstance(slice(prose.text, source));
}

/** `The timing of the notice suggests pressure`: by a circumstance one judges, or blames where an act is told. */
function keepJudgement(scores: number[], { signals }: Scene): void {
  LEARNED_STANCES.forEach((stance, k) => {
    if (stance !== 'assess' && !(stance === 'accuse' && signals.act)) scores[k] = -Infinity;
  });
}

function isOutsider({ charged, suspected }: Part): boolean {
  return charged === 'no' && suspected === 'no';
}

function leaveOut(scores: number[], unwanted: ReadonlySet<Stance>): void {
  LEARNED_STANCES.forEach((stance, k) => {
    if (unwanted.has(stance)) scores[k] = -Infinity;
  });
}

const ANSWERS: ReadonlySet<Stance> = new Set(['deny', 'withhold']);

function keepOnly(scores: number[], wanted: Stance): void {
  LEARNED_STANCES.forEach((stance, k) => {
    if (stance !== wanted) scores[k] = -Infinity;
  });
}

function hasClass({ words, classesOf }: Scene, wanted: ReadonlySet<string>): boolean {
  return words.some((word) => classesOf(word).some((one) => wanted.has(one)));
}

const WRONG: ReadonlySet<string> = new Set(['wrong', 'kinetic', 'cyber', 'agent', 'negative']);
const OTHERS: ReadonlySet<string> = new Set(['foreign', 'name', 'doer', 'they', 'deed', 'measure', 'claim']);
const ACTED: ReadonlySet<string> = new Set(['deed', 'doer', 'foreign']);
const UNTRUE: ReadonlySet<string> = new Set(['negation', 'falsehood', 'innocence']);
