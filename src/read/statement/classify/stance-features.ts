import { rangeAt, sentenceAt, type Range } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import { FeatureSet } from './feature-set.ts';
import type { Scene } from './scene.ts';

/** A scene among its neighbours in text order. */
export interface StanceContext {
  scene: Scene;
  before: Scene | null;
  after: Scene | null;
}

/** What is asked of a scene to tell what it does; the verdict of the rules is one of the answers. */
export function stanceFeatures(context: StanceContext): FeatureSet {
  const set = new FeatureSet();
  set.add('bias', 1);
  const cue = writeCue(set, context.scene);
  writeSource(set, context.scene, cue);
  writeSignals(set, context.scene, cue);
  writeContent(set, context.scene, cue);
  writeActors(set, context.scene, cue);
  writePlace(set, context);
  return set;
}

// The cue by its codebook entry, else by its words.
function writeCue(set: FeatureSet, { prose, candidate, entry, verdict }: Scene): string {
  const words = candidate.cue ? wordsOf(prose.words, rangeAt(prose, candidate.cue)) : [];
  const name = entry.verb?.verb ?? entry.noun?.noun ?? words.at(-1)?.lemma ?? 'none';
  set.add('cue', name);
  set.add('cue words', words.map((word) => word.norm).join(' '));
  for (const word of words) set.add('cue word', word.norm);
  for (let i = 0; i + 1 < words.length; i++) set.add('cue pair', `${words[i]!.norm} ${words[i + 1]!.norm}`);
  set.add('cue stance', `${entry.verb ? (entry.verb.stance ?? '-') : 'no verb'} ${entry.noun?.stance ?? '-'}`);
  set.add('cue kind', entry.verb ? 'verb' : entry.noun ? 'noun' : candidate.cue ? 'other' : 'none');
  set.add('negated', entry.negated);
  set.add('passive', entry.passive);
  set.add('verdict', verdict);
  set.add('verdict cue', `${verdict} ${name}`);
  return name;
}

function writeSource(set: FeatureSet, { prose, candidate, speaker, form }: Scene, cue: string): void {
  const words = candidate.source ? wordsOf(prose.words, rangeAt(prose, candidate.source)) : [];
  const last = words.at(-1);
  set.add('source', candidate.source === null ? 'none' : last?.pos === 'PRON' ? 'pronoun' : 'noun');
  set.add('source none', `${candidate.source === null} ${cue}`);
  if (last) set.add('source head', last.lemma);
  for (const word of words) if (!/^\p{Lu}/u.test(word.text)) set.add('source word', word.lemma);
  set.add('source level', speaker.mention?.value.level ?? 'none');
  set.add('source form', speaker.mention?.value.form ?? 'none');
  set.add('form', form);
}

function writeSignals(set: FeatureSet, { signals, verdict }: Scene, cue: string): void {
  for (const [name, on] of Object.entries(signals) as [string, boolean][]) {
    if (!on) continue;
    set.add('signal', name);
    set.add('signal cue', `${name} ${cue}`);
    set.add('signal verdict', `${name} ${verdict}`);
  }
}

const LONGEST = 60;

function writeContent(set: FeatureSet, { prose, candidate, hostile }: Scene, cue: string): void {
  const words = candidate.content.flatMap((span) => wordsOf(prose.words, rangeAt(prose, span))).slice(0, LONGEST);
  const plain = words.filter((word) => word.pos !== 'PUNCT' && word.pos !== 'SPACE');
  set.add('length', Math.min(6, Math.floor(Math.log2(plain.length + 1))));
  plain.forEach((word, i) => {
    const shape = shapeOf(word);
    set.add('word', shape);
    set.add('pair', `${shape} ${plain[i + 1] ? shapeOf(plain[i + 1]!) : '.'}`);
    if (i < 3) set.add(`word ${i}`, shape);
    if (i < 12 && (word.pos === 'VERB' || word.pos === 'AUX')) set.add('verb', word.norm);
    if (hostile.verbs.has(word.norm) || hostile.nouns.has(word.norm)) writeHostile(set, plain, i, cue);
  });
  if (plain[0]) set.add('opening cue', `${cue} ${shapeOf(plain[0])}`);
  const firstVerb = plain.find((word) => word.pos === 'VERB' || word.pos === 'AUX');
  set.add('first verb', firstVerb?.norm ?? 'none');
  set.add('first verb cue', `${firstVerb?.norm ?? 'none'} ${cue}`);
}

// A hostile word with what stands before it: who does it, whether it is denied, in which tense.
function writeHostile(set: FeatureSet, words: readonly Word[], at: number, cue: string): void {
  const { lemma, pos } = words[at]!;
  const before = words.slice(Math.max(0, at - 3), at).map(shapeOf);
  set.add('hostile', lemma);
  set.add('hostile cue', cue);
  set.add('hostile before', `${pos === 'VERB' ? 'verb' : 'noun'} ${before.at(-1) ?? '.'}`);
  set.add('hostile negated', before.some((word) => /^(not|n't|no|never|any)$/.test(word)));
  set.add('hostile modal', before.find((word) => /^(will|would|could|may|might|can|should|must|to)$/.test(word)) ?? 'none');
  set.add('hostile after', words[at + 1] ? shapeOf(words[at + 1]!) : '.');
}

function writeActors(set: FeatureSet, { candidate, actors, speaker, verdict }: Scene, cue: string): void {
  const mentions = candidate.content.flatMap((span) => actors.within(span));
  const foreign = mentions.some(({ value }) => value.country !== null && value.country !== speaker.country);
  const own = speaker.country !== null && mentions.some(({ value }) => value.country === speaker.country);
  const sides = `${foreign ? 'foreign' : ''} ${own ? 'own' : ''} ${speaker.country === null ? 'unknown' : ''}`;
  set.add('sides', sides);
  set.add('sides cue', `${sides} ${cue}`);
  set.add('sides verdict', `${sides} ${verdict}`);
  set.add('first actor', mentions[0]?.value.level ?? 'none');
  set.add('first actor at', mentions[0] ? Math.min(5, Math.floor((mentions[0].start - candidate.content[0]!.start) / 10)) : -1);
}

function writePlace(set: FeatureSet, { scene, before, after }: StanceContext): void {
  const { prose, candidate, verdict } = scene;
  const range = rangeAt(prose, candidate.content[0]!);
  const at = Math.min(range.first, prose.words.length - 1);
  const block = prose.words[at]?.block ?? 0;
  set.add('block', prose.blocks[block]?.kind ?? 'none');
  set.add('quoted', (prose.quoted[at] ?? -1) >= 0);
  set.add('early', Math.min(4, Math.floor(Math.log2(at / 20 + 1))));
  for (const [name, other] of [
    ['before', before],
    ['after', after],
  ] as const) {
    if (!other) continue;
    const same = other.speaker.name !== null && other.speaker.name === scene.speaker.name;
    set.add(`${name}`, other.verdict);
    set.add(`${name} verdict`, `${other.verdict} ${verdict}`);
    set.add(`${name} same`, `${other.verdict} ${same}`);
  }
  if (candidate.cue) {
    const cue = rangeAt(prose, candidate.cue);
    const sentence = sentenceAt(prose, Math.min(cue.first, prose.words.length - 1));
    for (let i = sentence.first; i < Math.min(sentence.first + 3, sentence.last); i++)
      set.add('sentence opens', prose.words[i]!.norm);
  }
}

// Names tell a report apart, not what is done: only that there is one.
function shapeOf({ text, norm, pos }: Word): string {
  if (pos === 'PROPN' || (/^\p{Lu}/u.test(text) && pos === 'NOUN')) return 'NAME';
  return /^\p{N}/u.test(text) ? 'NUMBER' : norm;
}

function wordsOf(words: readonly Word[], { first, last }: Range): Word[] {
  return words.slice(first, last);
}
