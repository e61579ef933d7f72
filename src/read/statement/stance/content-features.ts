import { isCapitalised, isSmall } from '../../language/capital.ts';
import type { Word } from '../grammar/word.ts';
import { sideOf, type Scene } from '../scene/scene.ts';
import type { FeatureSet } from '../weights/feature-set.ts';

/** What words stand in the content, by place, and the hostile ones with what is around them. */
export function writeWords(set: FeatureSet, scene: Scene): void {
  const words = lookedAt(scene).filter((word) => word.pos !== 'PUNCT' && word.pos !== 'SPACE');
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

/** Words that follow one another tell stances apart, and nothing about whether a scene is a statement. */
export function writePairs(set: FeatureSet, scene: Scene): void {
  let before: string | null = null;
  for (const word of lookedAt(scene)) {
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

/** Which classes of words there are, on whose side the last named before them stands, and what the cue makes of them. */
export function writeClasses(set: FeatureSet, scene: Scene): void {
  const counts = new Map<string, number>();
  let side = 'none';
  const content = lookedAt(scene);
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

function lookedAt({ words }: Scene): readonly Word[] {
  return words.slice(0, LONGEST);
}

/** Words of a content that are looked at: what a statement does shows early. */
const LONGEST = 60;

function isVerb({ pos }: Word): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

// Names tell a report apart, not what is done: only that there is one.
function shapeOf({ text, norm, pos }: Word): string {
  if (pos === 'PROPN' || (isCapitalised(text) && pos === 'NOUN')) return 'NAME';
  // No small letter of English is a number.
  return !isSmall(text) && /^\p{N}/u.test(text) ? 'NUMBER' : norm;
}
