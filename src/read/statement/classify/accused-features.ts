import type { Span } from '../../../model/span.ts';
import { wordAt } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import type { ActorMentionAt } from './actor-index.ts';
import { actorOfAct, isReference } from './allegation.ts';
import { FeatureSet } from './feature-set.ts';
import { sameNamed, sameParty } from './named.ts';
import { cueNameOf, wordsIn, type Scene } from './scene.ts';
import type { Around, Shares } from './tally.ts';
import { isAlleging, type AccusedContext, type Suspect } from './suspects.ts';

/** What speaks for and against somebody being whom a statement accuses. */
export function featuresOfWay(
  context: AccusedContext,
  suspect: Suspect,
  rank: number,
  all: readonly Suspect[],
): FeatureSet {
  const set = new FeatureSet(context.around ? 'again' : '');
  if (context.around) writeShares(set, context, suspect, context.around.of(suspect.actor), all);
  writeWho(set, context, suspect);
  writeGrounds(set, context, suspect, all);
  for (const place of suspect.places.slice(0, 2)) {
    writePlace(set, context, place, rank);
    if ('value' in place) set.add('act', doesAct(context.scene, place), context.stance);
  }
  return set;
}

/** What speaks for nobody being accused. */
export function featuresOfNobody(context: AccusedContext, all: readonly Suspect[]): FeatureSet {
  const { scene, stance, rule, around } = context;
  const set = new FeatureSet(around ? 'again' : '');
  if (around) writeNobodyAround(set, context, around, all);
  const alleging = isAlleging(stance);
  set.add('nobody', stance);
  set.add('nobody verdict', stance, scene.verdict);
  set.add('nobody cue', alleging, cueNameOf(scene));
  set.add('nobody rule', stance, rule.accused !== null);
  set.add('nobody others', alleging, Math.min(all.length, 3));
  set.add('nobody named', stance, namedIn(all));
  set.add('nobody home', stance, context.mainOfSide !== null, context.lastAgainstSide !== null, context.home !== null);
  return set;
}

function writeWho(set: FeatureSet, context: AccusedContext, { actor, grounds }: Suspect): void {
  const { scene, stance, rule } = context;
  const { speaker, entry } = scene;
  const alleging = isAlleging(stance);
  const side = sideIn(context, { actor, grounds });
  const echo = echoOf(scene, actor.name);
  set.add('echo', echo, stance);
  set.add('echo grounds', echo, stance, grounds.has('content'), grounds.has('answered'), grounds.has('answered own'));
  const frames = entry.verb?.frames.filter((frame) => FRAME.test(frame)).join(' ') ?? 'no verb';
  const ruled = rule.accused === actor.name;
  set.add('side', side, stance);
  set.add('level', actor.level, alleging);
  set.add('level side', actor.level, side, stance);
  set.add('rule', ruled, stance);
  set.add('rule frames', ruled, frames, entry.passive, alleging);
  set.add('rule cue', ruled, cueNameOf(scene));
  set.add('rule target', rule.target === actor.name, alleging);
  set.add('head', headOf(actor.name), alleging);
  set.add('head side', headOf(actor.name), side, stance);
  set.add('opening of name', openingOfName(actor.name), alleging);
  set.add('doer', isDoer(actor.name), actor.country !== null, stance);
  set.add('accuser', context.accusers.has(actor.name.toLowerCase()), stance, side);
  set.add('speaker level', speaker.mention?.value.level ?? 'none', side, actor.level, alleging);
}

// What a first look at the whole report makes of it.
function writeShares(
  set: FeatureSet,
  context: AccusedContext,
  suspect: Suspect,
  shares: Shares,
  all: readonly Suspect[],
): void {
  const { stance } = context;
  const side = sideIn(context, suspect);
  const place = suspect.grounds.has('content') || suspect.grounds.has('adjective');
  const named = namedIn(all);
  const rank = Math.min(shares.rank, 3);
  const step = (share: number) => (share === 0 ? 0 : 1 + Math.floor(share * 4.99));
  set.add('rank around', rank, stance);
  set.add('rank around place', rank, stance, place, named);
  set.add('rank around side', rank, stance, side);
  set.add('share', step(shares.accused), stance);
  set.add('share by side', step(shares.accusedBySide), stance, side);
  set.add('share by speaker', step(shares.accusedBySpeaker), stance);
  set.add('share denied', step(shares.deniedBySide), stance, side);
  set.add('share named', step(shares.accused), stance, place, named);
  set.add('share before', step(shares.before), stance, place);
  set.add('share behind', step(shares.behind), stance, place);
  set.add('share here', Math.floor(shares.here * 9.99), stance);
  set.add('share accuses', step(shares.accuses), stance, side);
  const known = suspect.actor.country !== null;
  const kin = shares.kin === 0 ? 0 : shares.kin < 0.5 ? 1 : 2;
  set.add('accuses side', step(shares.accusesSide), stance, side);
  set.add('accuses side place', step(shares.accusesSide), stance, place, named);
  set.add('kin', kin, stance, known);
  set.add('kin side', kin, stance, side, rank);
  set.add('answered', step(shares.answered), stance, side);
  set.add('answered own', step(shares.answeredOwn), stance, side, place);
  set.add('answered both', step(shares.answered), step(shares.answeredOwn), stance, named);
  set.add('answered level', step(shares.answeredOwn), stance, suspect.actor.level, known);
  set.add('share both', step(shares.accused), step(shares.accuses), stance, place);
}

function writeNobodyAround(set: FeatureSet, context: AccusedContext, around: Around, all: readonly Suspect[]): void {
  const here = all.map(({ actor }) => around.of(actor));
  const step = (share: number) => Math.floor(share * 4.99);
  set.add('nobody around', context.stance, step(Math.max(0, ...here.map(({ accused }) => accused))));
  set.add('nobody here', context.stance, step(Math.max(0, ...here.map((one) => one.here))));
}

// `himself`, `the own side`, another: by what is known of where both stand.
function sideIn({ scene, side }: AccusedContext, { actor, grounds }: Pick<Suspect, 'actor' | 'grounds'>): string {
  const { mention } = scene.speaker;
  if (grounds.has('speaker') || (mention !== null && sameNamed(mention.value, actor))) return 'self';
  if (sameParty(side, actor)) return 'own';
  return actor.country === null ? 'other' : 'foreign';
}

// Each reason by itself, with what else there is, and all together.
function writeGrounds(
  set: FeatureSet,
  context: AccusedContext,
  { actor, grounds }: Suspect,
  all: readonly Suspect[],
): void {
  const { scene, stance, main } = context;
  const named = namedIn(all);
  const side = sideIn(context, { actor, grounds });
  const refers = isReference(scene.prose, scene.candidate);
  const opening = openingOf(scene);
  for (const ground of grounds) {
    set.add('ground', ground, stance);
    set.add('ground side', ground, side, stance);
    set.add('ground named', ground, stance, named);
    set.add('ground refers', ground, stance, refers);
    set.add('ground opening', ground, opening, isAlleging(stance));
  }
  set.add('grounds', [...grounds].filter((ground) => ground !== 'rule').join('+'), stance);
  set.add('elsewhere', grounds.has('content') || grounds.has('adjective'), stance, side);
  set.add('main country', main !== null && main.country !== null && main.country === actor.country, stance);
}

// What kind of others the content speaks of: nobody, only hackers of no name, somebody.
function namedIn(all: readonly Suspect[]): string {
  const inside = all.filter(({ grounds }) => grounds.has('content') || grounds.has('adjective'));
  if (inside.length === 0) return 'nobody';
  if (inside.every(({ actor }) => actor.country === null && isDoer(actor.name))) return 'doers';
  return inside.length === 1 ? 'one' : 'more';
}

// Which of the words of a name the content takes up without naming it: of Basalt Fox `we know of no fox`.
function echoOf({ prose, candidate }: Scene, name: string): string {
  const words = new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 || /\d/.test(word)),
  );
  const last = name.toLowerCase().split(' ').at(-1);
  for (const span of candidate.content)
    for (const { norm, lemma } of wordsIn(prose, span))
      if (words.has(norm) || words.has(lemma)) return norm === last || lemma === last ? 'head' : 'word';
  return 'none';
}

// What a description comes down to; of a name, that it is one.
function headOf(name: string): string {
  const [front = ''] = name.split(/ (?:of|in|at|from|for|who|that|with|by)\b/);
  const last = front.split(' ').at(-1)!;
  return /^\p{Lu}/u.test(last) ? (/\d$/.test(last) ? 'Number' : 'Name') : last;
}

// How many, or whose: `340 officials` are hit, `their own citizens` too.
function openingOfName(name: string): string {
  if (
    /^(\d|at least|about|some |several|many|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands)/i.test(
      name,
    )
  )
    return 'count';
  const whose = /^(its|their|his|her|our|my|your)\b( own\b)?/i.exec(name);
  if (whose) return whose[0].toLowerCase();
  if (/['’]s own\b/.test(name)) return 'own';
  return /['’]s? /.test(name) ? 'possessor' : /^\p{Lu}/u.test(name) ? 'capital' : 'plain';
}

function isDoer(name: string): boolean {
  return /\b(hackers?|attackers?|intruders?|criminals?|group|gang|crew|culprits?|perpetrators?|they|it|suspects?)$/i.test(
    name,
  );
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
  set.add('part', partIn(scene, from, to), alleging);
  set.add('part stance', partIn(scene, from, to), stance, cue);
  for (const word of prose.words.slice(to, to + 4))
    for (const one of classesOf(word)) set.add('class after', one, alleging);
  for (const word of prose.words.slice(Math.max(0, from - 4), from))
    for (const one of classesOf(word)) set.add('class before', one, before);
}

// What part it has in its clause, by the words beside it: whose, agent, subject or object, and of what.
function partIn({ prose: { words }, hostile }: Scene, from: number, to: number): string {
  const kindOf = (i: number) => {
    const { norm, lemma } = words[i]!;
    return hostile.verbs.has(norm) || hostile.nouns.has(norm) || hostile.nouns.has(lemma) ? 'hostile' : 'plain';
  };
  let before = from - 1;
  while (from - before < 5 && /^(DET|ADJ|NUM)$/.test(words[before]?.pos ?? '')) before--;
  const left = words[before];
  if (left?.norm === 'by') return 'agent';
  if (isOwner(words, to)) {
    const owned = words.slice(to, to + 4).findIndex(({ pos }) => pos === 'NOUN');
    return `whose ${owned < 0 ? 'none' : kindOf(to + owned)}`;
  }
  let after = to;
  while (after < to + 4 && /^(AUX|ADV|PART)$/.test(words[after]?.pos ?? '')) after++;
  const right = words[after]?.pos;
  const passive = words.slice(to, after).some(({ norm }) => /^(was|were|been|be|is|are|being)$/.test(norm));
  if (right === 'VERB') return `subject ${passive ? 'passive' : 'active'} ${kindOf(after)} ${left?.pos ?? 'none'}`;
  if (right === 'NOUN') return `before noun ${kindOf(after)}`;
  if (left?.pos === 'VERB') return `object ${kindOf(before)}`;
  return left?.pos === 'ADP' ? `${left.norm} ${words[before - 1]?.pos ?? 'none'}` : 'other';
}

function isOwner(words: readonly Word[], to: number): boolean {
  return words[to]?.norm.startsWith("'s") === true || words[to - 1]?.norm.endsWith("'s") === true;
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
