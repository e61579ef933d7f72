import { singular } from '../../quantity/singular.ts';
import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { draft, wordsOf } from './draft.ts';
import { SPEECH } from './head-words.ts';
import { sentencesBack } from './sentences-back.ts';

/** In sentences: how far back the first of them may stand. */
const REACH = 4;
const NUMBERED = /^(?:second|third|fourth|fifth|sixth)$/;
const SPEAKS = /^(?:say|blamed?|blames|asked|refused|suggested|described|put|called)$/;

/**
 * `A second said`, `“...,” another said` behind `one official said`: one more of the same kind, whom the report names as little. Each stands
 * for itself, so none refers to another.
 */
export function readOthers(scene: MentionScene, drafts: readonly Draft[]): Draft[] {
  const unnamed = drafts.filter((one) => isUnnamed(scene, one));
  if (unnamed.length === 0) return [];
  return scene.tokens.flatMap((_, i) => {
    const first = firstOf(scene, i);
    if (first === null || !speaks(scene, first, i)) return [];
    const before = unnamed.findLast(({ last }) => last <= first);
    if (!before || sentencesBack(scene, sentenceOf(scene, before.first), sentenceOf(scene, first)) > REACH) return [];
    const words = wordsOf(scene.text.prose, scene.tokens, first, i + 1);
    const name = `${words.replace(/^(?:a|the|yet)\s+/i, '')} ${singular(before.head)}`;
    return [draft(scene.tokens, first, i + 1, { name, level: 'person', form: 'anonymous' }, { head: before.head })];
  });
}

function isUnnamed({ tokens }: MentionScene, { first, value: { form, level } }: Draft): boolean {
  if (level !== 'person' || form === 'name' || form === 'pronoun') return false;
  return form === 'anonymous' || COUNTED.test(tokens[first]!.norm);
}
const COUNTED = /^(?:an?|one|two|three|four|five|six|several|some)$/;

function sentenceOf({ tokens }: MentionScene, at: number): number {
  return tokens[at]!.sentence;
}

/** Where such words that end at a token begin; null for all other words. */
function firstOf({ tokens }: MentionScene, at: number): number | null {
  const { norm } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? '';
  if (norm === 'another') return before === 'yet' ? at - 1 : at;
  if (NUMBERED.test(norm) && (before === 'a' || before === 'the')) return at - 1;
  return norm === 'other' && before === 'the' ? at - 1 : null;
}

// `Another said`, `A third, who asked not to be named, said`, `said another`.
function speaks({ tokens }: MentionScene, first: number, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  if (SPEECH.test(next) || SPEAKS.test(next)) return true;
  if (next === ',') return /^(?:who|speaking)$/.test(tokens[at + 2]?.norm ?? '');
  return next === '.' && SPEECH.test(tokens[first - 1]?.norm ?? '');
}
