import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { isPlural } from './pronoun-agrees.ts';
import { standAccused } from './stand-accused.ts';
import { isSubjectLike } from './subject-like.ts';

/** Whom a pronoun may stand for by what is said of it: of `They are accused` a body only where it is spoken of, of `It also` no silent one. */
export function whoMayBeMeant(scene: MentionScene, pronoun: Draft): (found: Draft) => boolean {
  const accused = standAccused(scene, pronoun);
  const also = pronoun.head === 'it' && scene.tokens[pronoun.last]?.norm === 'also';
  return (found) =>
    (!accused || mayStandAccused(scene, found)) &&
    (!also || (isSubjectLike(scene, found) && !gaveNoReply(scene, found)));
}

/** Persons, and a body only where a sentence is about it. */
function mayStandAccused(scene: MentionScene, found: Draft): boolean {
  if (isPlural(found)) return found.value.level === 'person' || found.value.level === 'unit';
  return scene.text.sentences[scene.tokens[found.first]!.sentence]!.first === found.first;
}

/** `The ministry did not respond. It also calls on`: who has done nothing does nothing more. */
function gaveNoReply({ tokens, text }: MentionScene, { last }: Draft): boolean {
  return NO_REPLY.test(text.prose.slice(tokens[last - 1]!.end, tokens[last - 1]!.end + 60));
}
const NO_REPLY =
  /^,?\s(?:(?:has|have|had|did)\s(?:not|yet\sto)\s(?:\S+ly\s)?(?:respond|responded|repl(?:y|ied)|comment|commented|answer|answered)\b|could\snot\sbe\sreached\b)/;
