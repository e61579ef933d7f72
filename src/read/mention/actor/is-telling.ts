import { sameSentence, type MentionScene } from '../mention-scene.ts';

const TELLS = /^(?:accused|blamed|warned|urged|told)$/;

/** Whether a word before a noun is the verb that the noun is the object of, `it [accused] Danish services`; not `the accused officials`. */
export function isTelling({ tokens }: MentionScene, at: number): boolean {
  const before = tokens[at - 1];
  return TELLS.test(tokens[at]!.norm) && sameSentence(before, tokens[at]) && !/^(?:DET|ADJ|NUM)$/.test(before!.pos);
}
