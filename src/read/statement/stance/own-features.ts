import { isCapitalised } from '../../language/capital.ts';
import { rangeAt, sentenceAt, wordAt } from '../grammar/prose.ts';
import { sideOf, wordsIn, type Scene } from '../scene/scene.ts';
import { FeatureSet } from '../weights/feature-set.ts';
import { roleOf } from './role-of.ts';
import { writeClasses, writeWords } from './content-features.ts';

const asked = new WeakMap<Scene, readonly number[]>();

/** The hashes of {@link ownFeatures}: asked of a scene up to three times, whether it stands, and twice what it does. */
export function ownHashes(scene: Scene): readonly number[] {
  const known = asked.get(scene);
  if (known) return known;
  const { hashes } = ownFeatures(scene, '');
  asked.set(scene, hashes);
  return hashes;
}

/** What the own words of a scene say, whatever stands around it. */
export function ownFeatures(scene: Scene, kind: string): FeatureSet {
  const set = new FeatureSet(kind);
  set.add('bias', 1);
  writeCue(set, scene);
  writeSource(set, scene);
  writeSignals(set, scene);
  writeWords(set, scene);
  writeClasses(set, scene);
  writeActors(set, scene);
  writePredications(set, scene);
  writePlace(set, scene);
  writeOwnDefences(set, scene);
  return set;
}

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

function writeOwnDefences(set: FeatureSet, { defences, cueStance, verdict }: Scene): void {
  for (const one of defences) {
    set.add('defence', one);
    set.add('defence cue', one, cueStance);
    set.add('defence verdict', one, verdict);
  }
}
