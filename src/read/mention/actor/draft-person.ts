import { sameSentence, type MentionScene } from '../mention-scene.ts';
import { clientOf } from './client-of.ts';
import { draft, wordsOf, type Draft } from './draft.ts';
import { headWord, HONORIFIC } from './head-words.ts';
import { readLeft, type EndedBefore, type LeftPart } from './noun-phrase.ts';
import type { NameRun } from './read-name-runs.ts';

/** A named person with what stands before the name: title, role, and the body the role belongs to. */
export function draftPerson(scene: MentionScene, run: NameRun, ended: EndedBefore): Draft {
  const { tokens, text } = scene;
  const name = wordsOf(text.prose, tokens, run.first, run.last);
  if (run.titled === run.first || HONORIFIC.test(tokens[run.titled]!.norm)) {
    return draft(tokens, run.titled, run.last, { name, level: 'person', form: 'name' });
  }
  const body = bodyBefore(scene, run, ended);
  const left = readLeft(scene, body?.first ?? run.titled, ended);
  const role = wordsOf(text.prose, tokens, body ? run.titled : left.bare, run.first).replace(/,\s*$/, '');
  const belongs = body?.value.name ?? bodyAmong(left.modifiers) ?? ownerOf(left);
  return draft(tokens, left.first, run.last, {
    name,
    level: 'person',
    form: 'name',
    role,
    country: left.country ?? body?.value.country ?? null,
    partOf: belongs,
    speaksFor: /spokes/i.test(role)
      ? (belongs ?? left.possessor ?? left.owner?.value.name ?? wordsBefore(scene, left, run.titled))
      : clientOf(role, left),
  });
}

/** `Ministry of X spokesperson Name`: the body right before the role is whom the person belongs to. */
function bodyBefore(scene: MentionScene, run: NameRun, ended: EndedBefore): Draft | undefined {
  const body = ended(run.titled);
  return body && sameSentence(scene.tokens[body.last - 1], scene.tokens[run.first]) ? body : undefined;
}

/** `ministry` in `ministry spokesman Name`. */
function bodyAmong(modifiers: readonly string[]): string | null {
  const at = modifiers.findLastIndex((word) => /^(?:body|state)$/.test(headWord(word)?.kind ?? ''));
  return at < 0 ? null : modifiers.slice(0, at + 1).join(' ');
}

function ownerOf({ owner }: LeftPart): string | null {
  return owner && owner.value.level !== 'state' && owner.value.level !== 'person' ? owner.value.name : null;
}

function wordsBefore(scene: MentionScene, left: LeftPart, end: number): string | null {
  return wordsOf(scene.text.prose, scene.tokens, left.first, end).replace(/^(?:the|a|an)\s+/i, '') || null;
}
