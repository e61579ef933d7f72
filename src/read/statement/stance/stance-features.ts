import { isCapitalised, isSmall } from '../../language/capital.ts';
import { rangeAt, sentenceAt, wordAt } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import { roleOf } from './cast.ts';
import { FeatureSet } from '../weights/feature-set.ts';
import { partsOf, type Charge, type Part } from './quarrel.ts';
import { sideOf, wordsIn, type Scene } from '../scene/scene.ts';

/** A scene among its neighbours in text order. */
export interface StanceContext {
  scene: Scene;
  before: Scene | null;
  after: Scene | null;
  part: Part;
}

/** Each scene among its neighbours, with its speaker's part in the quarrel. */
export function contextsOf(scenes: readonly Scene[], charges: readonly Charge[]): StanceContext[] {
  const parts = partsOf(scenes, charges);
  return scenes.map((scene, i) => ({
    scene,
    before: scenes[i - 1] ?? null,
    after: scenes[i + 1] ?? null,
    part: parts[i]!,
  }));
}

/** What is asked of a scene to tell what it does. */
export function stanceFeatures(context: StanceContext): FeatureSet {
  const set = sceneFeatures(context);
  writePairs(set, context.scene);
  return set;
}

/** What is asked of a scene whatever is to be told of it. The verdict of the rules is one of the answers, so that it can be corrected. */
export function sceneFeatures(context: StanceContext, kind = ''): FeatureSet {
  const set = new FeatureSet(kind, kind === '' ? ownHashes(context.scene) : ownFeatures(context.scene, kind).hashes);
  writeNeighbour(set, BEFORE, context.before, context.scene);
  writeNeighbour(set, AFTER, context.after, context.scene);
  writePart(set, context);
  writeDefences(set, context);
  return set;
}

const asked = new WeakMap<Scene, readonly number[]>();

// Asked of a scene up to three times: whether it stands, and twice what it does.
function ownHashes(scene: Scene): readonly number[] {
  const known = asked.get(scene);
  if (known) return known;
  const { hashes } = ownFeatures(scene, '');
  asked.set(scene, hashes);
  return hashes;
}

// What its own words say, whatever stands around it.
function ownFeatures(scene: Scene, kind: string): FeatureSet {
  const set = new FeatureSet(kind);
  const content = scene.words.slice(0, LONGEST);
  set.add('bias', 1);
  writeCue(set, scene);
  writeSource(set, scene);
  writeSignals(set, scene);
  writeWords(set, scene, content);
  writeClasses(set, scene, content);
  writeActors(set, scene);
  writePredications(set, scene);
  writePlace(set, scene);
  writeOwnDefences(set, scene);
  return set;
}

/** Words of a content that are looked at: what a statement does shows early. */
const LONGEST = 60;

function writeCue(set: FeatureSet, scene: Scene): void {
  const { prose, candidate, entry, verdict } = scene;
  const words = candidate.cue ? wordsIn(prose, candidate.cue) : [];
  const name = scene.cueName;
  set.add('cue', name);
  set.add('cue words', words.map((word) => word.norm).join(' '));
  words.forEach((word, i) => {
    set.add('cue word', word.norm);
    if (i > 0) set.add('cue pair', words[i - 1]!.norm, word.norm);
    for (const one of scene.classesOf(word)) set.add('cue word class', one);
  });
  set.add('cue stance', entry.verb ? (entry.verb.stance ?? '-') : 'no verb', entry.noun?.stance ?? '-');
  set.add('cue kind', entry.verb ? 'verb' : entry.noun ? 'noun' : candidate.cue ? 'other' : 'none');
  set.add('negated', entry.negated);
  set.add('passive', entry.passive);
  set.add('verdict', verdict);
  set.add('verdict cue', verdict, name);
}

function writeSource(set: FeatureSet, scene: Scene): void {
  const { prose, candidate, speaker, form } = scene;
  const words = candidate.source ? wordsIn(prose, candidate.source) : [];
  const last = words.at(-1);
  set.add('source', candidate.source === null ? 'none' : last?.pos === 'PRON' ? 'pronoun' : 'noun');
  set.add('source none', candidate.source === null, scene.cueName);
  if (last) set.add('source head', last.lemma);
  for (const word of words) if (!isCapitalised(word.text)) set.add('source word', word.lemma);
  set.add('source level', speaker.mention?.value.level ?? 'none');
  set.add('source form', speaker.mention?.value.form ?? 'none');
  set.add('form', form);
}

function writeSignals(set: FeatureSet, scene: Scene): void {
  const cue = scene.cueName;
  for (const [name, on] of Object.entries(scene.signals) as [string, boolean][]) {
    if (!on) continue;
    set.add('signal', name);
    set.add('signal cue', name, cue);
    set.add('signal verdict', name, scene.verdict);
  }
}

function writeWords(set: FeatureSet, scene: Scene, content: readonly Word[]): void {
  const words = content.filter((word) => word.pos !== 'PUNCT' && word.pos !== 'SPACE');
  const cue = scene.cueName;
  const { verbs, nouns } = scene.hostile;
  set.add('length', Math.min(6, Math.floor(Math.log2(words.length + 1))));
  words.forEach((word, i) => {
    const shape = shapeOf(word);
    set.add('word', shape);
    if (i < OPENING.length) set.add(OPENING[i]!, shape);
    if (i < 12 && isVerb(word)) set.add('verb', word.norm);
    if (verbs.has(word.norm) || nouns.has(word.norm)) writeHostile(set, words, i, cue);
  });
  const verb = words.find(isVerb)?.norm ?? 'none';
  if (words[0]) set.add('opening cue', cue, shapeOf(words[0]));
  set.add('first verb', verb);
  set.add('first verb cue', verb, cue);
}

// Words that follow one another tell stances apart, and nothing about whether a scene is a statement.
function writePairs(set: FeatureSet, { words }: Scene): void {
  let before: string | null = null;
  for (const word of words.slice(0, LONGEST)) {
    if (word.pos === 'PUNCT' || word.pos === 'SPACE') continue;
    const shape = shapeOf(word);
    if (before !== null) set.add('word pair', before, shape);
    before = shape;
  }
}

// A hostile word with what stands before it: who does it, whether it is denied, in which tense.
function writeHostile(set: FeatureSet, words: readonly Word[], at: number, cue: string): void {
  const { lemma, pos } = words[at]!;
  const before = words.slice(Math.max(0, at - 3), at).map(shapeOf);
  set.add('hostile', lemma);
  set.add('hostile cue', cue);
  set.add('hostile before', pos === 'VERB' ? 'verb' : 'noun', before.at(-1) ?? '.');
  set.add(
    'hostile negated',
    before.some((word) => NEGATION.has(word)),
  );
  set.add('hostile modal', before.find((word) => MODAL.test(word)) ?? 'none');
  set.add('hostile after', words[at + 1] ? shapeOf(words[at + 1]!) : '.');
}

const OPENING = ['word 0', 'word 1', 'word 2'];
const NEGATION: ReadonlySet<string> = new Set(['not', "n't", 'no', 'never', 'any', 'without', 'nothing']);
const MODAL = /^(will|would|could|may|might|can|should|must|to)$/;

// Which classes of words there are, on whose side the last named before them stands, and what the cue makes of them.
function writeClasses(set: FeatureSet, scene: Scene, content: readonly Word[]): void {
  const counts = new Map<string, number>();
  let side = 'none';
  content.forEach((word, i) => {
    const named = scene.actors.best(word);
    if (named) side = sideOf(named.value, scene.speaker);
    const classes = scene.classesOf(word);
    const negated = classes.length > 0 && content.slice(Math.max(0, i - 4), i).some(({ norm }) => NEGATION.has(norm));
    for (const one of classes) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
      if (i < 4) set.add('class early', one);
      if (!WEIGHTY.has(one)) continue;
      set.add('class side', one, side);
      if (negated) set.add('class negated', one);
    }
  });
  const cue = scene.cueStance;
  for (const [one, count] of counts) {
    set.add('class', one);
    set.add('class count', one, Math.min(count, 4));
    set.add('class cue', one, cue);
    set.add('class verdict', one, scene.verdict);
  }
  const most = TONES.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a), 'none');
  set.add('most', most);
  set.add('most cue', most, cue);
}

const WEIGHTY = new Set(['wrong', 'kinetic', 'cyber', 'negative', 'positive', 'agent']);
const TONES = ['wrong', 'negative', 'positive', 'probability', 'obligation', 'consequence', 'falsehood', 'neutral'];

function writeActors(set: FeatureSet, scene: Scene): void {
  const { candidate, mentions, speaker, verdict } = scene;
  const own = mentions.some((mention) => sideOf(mention.value, speaker) === 'own');
  const foreign = mentions.some((mention) => sideOf(mention.value, speaker) === 'foreign');
  const sides = `${foreign ? 'foreign' : ''} ${own ? 'own' : ''} ${speaker.country === null ? 'unknown' : ''}`;
  set.add('sides', sides);
  set.add('sides cue', sides, scene.cueName);
  set.add('sides verdict', sides, verdict);
  const cast = mentions.slice(0, 5).map((mention) => roleOf(scene, mention));
  for (const role of cast) {
    set.add('cast', role);
    set.add('cast hostile', role, scene.signals.hostile, scene.signals.act);
  }
  set.add('first cast', cast[0] ?? 'none');
  set.add('first cast cue', cast[0] ?? 'none', scene.cueStance);
  set.add('first cast verdict', cast[0] ?? 'none', verdict);
  set.add('doer cast', scene.perpetrator ? roleOf(scene, scene.perpetrator) : 'none');
  set.add('doer cast verdict', scene.perpetrator ? roleOf(scene, scene.perpetrator) : 'none', verdict);
  set.add('first actor', mentions[0]?.value.level ?? 'none');
  const distance = mentions[0] ? mentions[0].start - candidate.content[0]!.start : -10;
  set.add('first actor at', Math.min(5, Math.floor(distance / 10)));
}

function writePlace(set: FeatureSet, { prose, candidate }: Scene): void {
  const at = wordAt(prose.words, candidate.content[0]!.start);
  set.add('block', prose.blocks[prose.words[at]?.block ?? 0]?.kind ?? 'none');
  set.add('quoted', (prose.quoted[at] ?? -1) >= 0);
  set.add('early', Math.min(4, Math.floor(Math.log2(at / 20 + 1))));
  const cue = candidate.cue && rangeAt(prose, candidate.cue);
  if (!cue || cue.first >= prose.words.length) return;
  const { first, last } = sentenceAt(prose, cue.first);
  for (let i = first; i < Math.min(first + 3, last); i++) set.add('sentence opens', prose.words[i]!.norm);
}

const BEFORE = ['before', 'before verdict', 'before same'] as const;
const AFTER = ['after', 'after verdict', 'after same'] as const;

function writeNeighbour(
  set: FeatureSet,
  [plain, both, same]: typeof BEFORE | typeof AFTER,
  other: Scene | null,
  scene: Scene,
): void {
  if (!other) return;
  set.add(plain, other.verdict);
  set.add(both, other.verdict, scene.verdict);
  set.add(same, other.verdict, other.speaker.name !== null && other.speaker.name === scene.speaker.name);
}

function isVerb({ pos }: Word): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

// Names tell a report apart, not what is done: only that there is one.
function shapeOf({ text, norm, pos }: Word): string {
  if (pos === 'PROPN' || (isCapitalised(text) && pos === 'NOUN')) return 'NAME';
  // No small letter of English is a number.
  return !isSmall(text) && /^\p{N}/u.test(text) ? 'NUMBER' : norm;
}

const HOSTILE = new Set(['wrong', 'kinetic', 'cyber', 'agent']);

// What is said of whom: the first predicate, and every hostile one, by who does it and whether it is said to be so.
function writePredications(set: FeatureSet, scene: Scene): void {
  const cue = scene.cueStance;
  const { predications } = scene;
  const first = predications[0];
  set.add('predicates', Math.min(predications.length, 4));
  if (!first) return;
  const how = `${first.negated ? 'not ' : ''}${first.mood} ${first.kind}`;
  set.add('agent', first.agent);
  set.add('agent how', first.agent, how);
  set.add('agent cue', first.agent, cue);
  set.add('how', how, first.past);
  set.add('how cue', how, cue);
  set.add('predicate', first.head.lemma);
  set.add('agent passive', first.agent, first.passive);
  for (const one of first.classes.length > 0 ? first.classes : ['plain']) {
    set.add('predicate class', one);
    set.add('predicate class agent', one, first.agent);
    set.add('predicate class how', one, how);
  }
  for (const { classes, agent, negated, mood, passive } of predications) {
    set.add('any agent', agent);
    set.add('any mood', mood, negated);
    if (!classes.some((one) => HOSTILE.has(one))) continue;
    set.add('hostile agent', agent);
    set.add('hostile agent how', agent, mood, negated, passive);
    set.add('hostile agent cue', agent, cue);
  }
}

// Whoever has been accused denies, admits or is silent; whoever accuses goes on to.
function writePart(set: FeatureSet, { scene, part }: StanceContext): void {
  const cue = scene.cueStance;
  const role = `${part.charged} ${part.accuses}`;
  const first = scene.predications[0];
  const hostile = scene.signals.hostile || scene.signals.act;
  set.add('role', role);
  set.add('charged', part.charged);
  set.add('charged cue', part.charged, cue);
  set.add('charged verdict', part.charged, scene.verdict);
  set.add('charged agent', part.charged, first?.agent ?? 'none');
  set.add('charged how', part.charged, first?.negated ?? false, first?.mood ?? 'none');
  set.add('charged hostile', part.charged, hostile, part.namesAccuser);
  set.add('suspected', part.suspected);
  set.add('suspected charged', part.suspected, part.charged);
  set.add('suspected cue', part.suspected, cue);
  set.add('suspected agent', part.suspected, first?.agent ?? 'none');
  set.add('accuses verdict', part.accuses, scene.verdict);
  set.add('names', part.namesAccused, part.namesAccuser);
  set.add('names verdict', part.namesAccused, scene.verdict);
}

// How whoever stands accused speaks for itself without a word that denies.
function writeDefences(set: FeatureSet, { scene: { defences }, part }: StanceContext): void {
  set.add('defences', Math.min(defences.length, 3), part.charged);
  for (const one of defences) {
    set.add('defence charged', one, part.charged);
    set.add('defence suspected', one, part.suspected);
  }
}

function writeOwnDefences(set: FeatureSet, { defences, cueStance, verdict }: Scene): void {
  for (const one of defences) {
    set.add('defence', one);
    set.add('defence cue', one, cueStance);
    set.add('defence verdict', one, verdict);
  }
}
