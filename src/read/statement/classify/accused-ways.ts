import type { ActorMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Stance } from '../../../model/statement.ts';
import { wordAt } from '../grammar/prose.ts';
import { sameActor, type ActorMentionAt } from './actor-index.ts';
import { actorOfAct, type Allegation } from './allegation.ts';
import { FeatureSet } from './feature-set.ts';
import { cueNameOf, sideOf, wordsIn, type Scene } from './scene.ts';

/** An actor by what a statement says of it. */
export type Named = Pick<ActorMention, 'name' | 'level' | 'country'>;

/** Somebody a statement may accuse, with what speaks for it; `actor` is null for nobody. */
export interface AccusedWay {
  actor: Named | null;
  /** The content does not name it: it was accused elsewhere in the report. */
  elsewhere: boolean;
  features: FeatureSet;
}

/** What the ways are weighed in: the statement, what the rules say of it, and who has been accused in the report. */
export interface AccusedContext {
  scene: Scene;
  stance: Stance;
  /** Whom the rules take. */
  rule: Allegation;
  /** Whom the rules took last before this statement, and whom they take most often in the report. */
  last: Named | null;
  main: Named | null;
  /** Names of those who accuse in the report. */
  accusers: ReadonlySet<string>;
}

const MOST = 10;

/** Everybody whom a statement may accuse, nobody first: those its content names, its speaker, and those accused elsewhere. */
export function accusedWays(context: AccusedContext): AccusedWay[] {
  const { scene, rule, last, main } = context;
  const named = [...mentionWays(context), ...adjectiveWays(context)];
  const mention = scene.speaker.mention;
  const further: [string, Named | null][] = [
    [
      'rule',
      rule.accused === null || isVictimOnly(scene, rule.accused)
        ? null
        : { name: rule.accused, level: rule.level ?? 'organisation', country: rule.country },
    ],
    ['speaker', isAccusing(context.stance) ? null : mention && mention.value],
    ['last', last],
    ['main', main],
  ];
  for (const [from, actor] of further) {
    if (!actor || named.some((way) => sameNamed(way.actor!, actor))) continue;
    const features = new FeatureSet();
    writeWho(features, context, actor, from);
    named.push({ actor, elsewhere: from === 'last' || from === 'main', features });
  }
  return [nobody(context, named.length), ...named];
}

function mentionWays(context: AccusedContext): AccusedWay[] {
  const groups: ActorMentionAt[][] = [];
  for (const span of context.scene.candidate.content) {
    for (const mention of context.scene.actors.within(span)) {
      if (isVictimOrExample(context.scene, mention) || isAccuser(context, mention)) continue;
      const group = groups.find(([first]) => sameActor(first!, mention));
      if (group) group.push(mention);
      else if (groups.length < MOST) groups.push([mention]);
    }
  }
  return groups.map((group, rank) => {
    const features = new FeatureSet();
    writeWho(features, context, group[0]!.value, 'content');
    for (const one of group.slice(0, 2)) {
      writePlace(features, context, one, rank);
      features.add('act', doesAct(context.scene, one), context.stance);
    }
    return { actor: group[0]!.value, elsewhere: false, features };
  });
}

/**
 * Who by its name or description attacks for a living, and whose country is told: `Chinese state-backed hackers`, `Sandworm`. In an
 * accusation that names one it is seldom anybody else.
 */
export function doerOf(context: AccusedContext): Named | null {
  if (!isAccusing(context.stance)) return null;
  const { scene } = context;
  for (const span of scene.candidate.content) {
    for (const mention of scene.actors.within(span)) {
      const { value } = mention;
      if (value.country === null || value.form === 'pronoun' || value.form === 'anonymous') continue;
      const attacks = (value.level === 'unit' && mention.basis === 'outside') || ATTACKERS.test(value.name);
      if (attacks && !isVictimOrExample(scene, mention) && !isAccuser(context, mention)) return value;
    }
  }
  return null;
}

const ATTACKERS =
  /\b(hackers?|hacking|attackers?|cyber-?criminals?|hacktivists?|threat actors?|spies|operatives|(state|government|military)-(backed|sponsored|linked|affiliated|aligned))\b/i;

// Nobody accuses itself; and `they` in the words of an accuser's own office are not that office.
function isAccuser({ scene, stance, accusers }: AccusedContext, mention: ActorMentionAt): boolean {
  if (!isAccusing(stance)) return false;
  const { mention: speaker } = scene.speaker;
  if (speaker && sameActor(speaker, mention)) return true;
  return mention.value.form === 'pronoun' && accusers.has(mention.value.name.toLowerCase());
}

function isAccusing(stance: Stance): boolean {
  return stance === 'accuse' || stance === 'counter-accuse';
}

// Whoever did it, it was not `X` of: `an attack against X`, `X's servers`, `X was hit`, `agencies like X`.
function isVictimOrExample({ prose }: Scene, { start, end }: Span): boolean {
  const before = prose.text.slice(Math.max(0, start - 40), start);
  const after = prose.text.slice(end, end + 60);
  return AIMED_AT.test(before) || OWNED.test(after) || SUFFERED.test(after);
}

function isVictimOnly(scene: Scene, name: string): boolean {
  const mentions = scene.candidate.content
    .flatMap((span) => scene.actors.within(span))
    .filter(({ value }) => value.name === name);
  return mentions.length > 0 && mentions.every((mention) => isVictimOrExample(scene, mention));
}

const AIMED_AT =
  /\b(against|targeting|like|such as|(attack(s|ed|ing)?|hack(s|ed|ing)?|breach(es|ed)?|intrusions?|defac(ed|es|ing)|infiltrat(ed|es|ing)|target(s|ed)|hit|hits|spying|spied)( (on|at|into|in|of))?)\s+((the|an?|several|many|multiple)\s+)*$/i;
const OWNED =
  /^(['’]s?)?\s+(\S+\s){0,2}?(web ?sites?|sites?|networks?|servers?|systems?|databases?|computers?|infrastructure)\b/i;
const SUFFERED =
  /^(\s\S+){0,2}?\s(was|were|has been|have been|had been)\s(\S+ly\s)?(hit|hacked|attacked|targeted|breached|defaced|compromised|infiltrated|the victim)\b/i;

// `an Iranian missile` speaks of Iran, though it does not name it as an actor.
function adjectiveWays(context: AccusedContext): AccusedWay[] {
  const { scene } = context;
  const ways: AccusedWay[] = [];
  for (const span of scene.candidate.content) {
    for (const word of wordsIn(scene.prose, span)) {
      const actor = /^\p{Lu}/u.test(word.text) ? scene.stateOf(word.text) : null;
      if (
        !actor ||
        isVictimOrExample(scene, word) ||
        scene.actors.best(word) ||
        ways.some((way) => way.actor!.country === actor.country)
      )
        continue;
      const features = new FeatureSet();
      writeWho(features, context, actor, 'adjective');
      writePlace(features, context, word, ways.length);
      ways.push({ actor, elsewhere: false, features });
    }
  }
  return ways;
}

/** True when both name the same actor: the same words, or the same state. */
export function sameNamed(a: Named, b: Named): boolean {
  if (a.name.toLowerCase() === b.name.toLowerCase()) return true;
  return a.level === 'state' && b.level === 'state' && a.country !== null && a.country === b.country;
}

function nobody({ scene, stance, rule }: AccusedContext, others: number): AccusedWay {
  const features = new FeatureSet();
  features.add('nobody', stance);
  features.add('nobody verdict', stance, scene.verdict);
  features.add('nobody cue', isAlleging(stance), cueNameOf(scene));
  features.add('nobody rule', stance, rule.accused !== null);
  features.add('nobody others', isAlleging(stance), Math.min(others, 3));
  return { actor: null, elsewhere: false, features };
}

function writeWho(set: FeatureSet, context: AccusedContext, actor: Named, from: string): void {
  const { scene, stance, rule, last, main } = context;
  const { speaker, entry } = scene;
  const alleging = isAlleging(stance);
  const isSpeaker = speaker.mention !== null && sameNamed(speaker.mention.value, actor);
  const side = isSpeaker ? 'self' : sideOf(actor, speaker);
  const frames = entry.verb?.frames.filter((frame) => FRAME.test(frame)).join(' ') ?? 'no verb';
  const ruled = rule.accused === actor.name;
  set.add('from', from, stance);
  set.add('from opening', from, openingOf(scene), alleging);
  set.add('side', side, stance);
  set.add('side from', side, from, alleging);
  set.add('level', actor.level, alleging);
  set.add('rule', ruled, stance);
  set.add('rule frames', ruled, frames, entry.passive, alleging);
  set.add('rule cue', ruled, cueNameOf(scene));
  set.add('rule target', rule.target === actor.name, alleging);
  set.add('last', last !== null && sameNamed(last, actor), alleging);
  set.add('main', main !== null && sameNamed(main, actor), alleging);
  set.add('main country', main !== null && main.country !== null && main.country === actor.country, alleging);
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

const FRAME = /^(of|with|for|on|to|in|object)$/;

// Where the actor stands in the content and what stands around it.
function writePlace(set: FeatureSet, { scene, stance }: AccusedContext, place: Span, rank: number): void {
  const { prose, candidate, entry, classesOf } = scene;
  const alleging = isAlleging(stance);
  const cue = cueNameOf(scene);
  const from = wordAt(prose.words, place.start);
  const to = wordAt(prose.words, place.end);
  const before = prose.words[from - 1]?.norm ?? '';
  const after = prose.words[to];
  const distance = place.start - candidate.content[0]!.start;
  set.add('rank', Math.min(rank, 3), alleging);
  set.add('rank cue', Math.min(rank, 2), cue);
  set.add('rank passive', Math.min(rank, 2), entry.passive);
  set.add('at', distance < 3 ? 0 : Math.min(5, 1 + Math.floor(distance / 25)), alleging);
  set.add('before', before);
  set.add('before stance', before, stance);
  const preposition =
    prose.words.slice(Math.max(0, from - 4), from).findLast(({ pos }) => pos === 'ADP')?.norm ?? 'none';
  set.add('preposition', preposition, alleging);
  set.add('before cue', before, cue);
  set.add('after', after?.norm ?? '');
  set.add('after pos', after?.pos ?? '', alleging);
  for (const word of prose.words.slice(to, to + 4))
    for (const one of classesOf(word)) set.add('class after', one, alleging);
  for (const word of prose.words.slice(Math.max(0, from - 4), from))
    for (const one of classesOf(word)) set.add('class before', one, before);
}

function doesAct({ prose, candidate, hostile }: Scene, mention: ActorMentionAt): boolean {
  return candidate.content.some((span) => {
    if (mention.start < span.start || mention.start >= span.end) return false;
    const range = { first: wordAt(prose.words, span.start), last: wordAt(prose.words, span.end) };
    for (let i = range.first; i < Math.min(range.last, range.first + 60); i++)
      if (actorOfAct(prose, range, i, [mention], hostile)) return true;
    return false;
  });
}

/** Stances that say somebody did something. */
export function isAlleging(stance: Stance): boolean {
  return stance === 'accuse' || stance === 'counter-accuse' || stance === 'deny' || stance === 'confirm';
}
