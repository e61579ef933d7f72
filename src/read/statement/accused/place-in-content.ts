import type { Span } from '../../../model/span.ts';
import { wordAt } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import type { ActorMentionAt } from '../party/actor-index.ts';
import { actorOfAct } from '../scene/actor-of-act.ts';
import type { Scene } from '../scene/scene.ts';

/** Where somebody stands in a content, and what stands around it. */
export interface PlaceInContent {
  /** In characters, from the beginning of the content. */
  distance: number;
  before: string;
  after: Word | undefined;
  /** The nearest preposition before it. */
  preposition: string;
  /** What part it has in its clause. */
  part: string;
  classesBefore: readonly string[];
  classesAfter: readonly string[];
  /** Whether it is whoever does something hostile; null for words that only remind of somebody. */
  doesAct: boolean | null;
}

/** What of a scene's content stands around this place. */
export function placeInContent(scene: Scene, place: Span | ActorMentionAt): PlaceInContent {
  const { prose, candidate, classesOf } = scene;
  const from = wordAt(prose.words, place.start);
  const to = wordAt(prose.words, place.end);
  const before = prose.words.slice(Math.max(0, from - 4), from);
  return {
    distance: place.start - candidate.content[0]!.start,
    before: prose.words[from - 1]?.norm ?? '',
    after: prose.words[to],
    preposition: before.findLast(({ pos }) => pos === 'ADP')?.norm ?? 'none',
    part: partIn(scene, from, to),
    classesBefore: before.flatMap(classesOf),
    classesAfter: prose.words.slice(to, to + 4).flatMap(classesOf),
    doesAct: 'value' in place ? doesAct(scene, place) : null,
  };
}

// By the words beside it: whose, agent, subject or object, and of what.
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
