import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { SPEECH } from './head-words.ts';

/** So many tokens before a name may say that it only passes on: `citing an article in the newspaper Name`. */
const SIGHT = 6;
const PASSES_ON = /^(?:quoting|citing|via|per)$/;

/** `Quoting the newspaper X`, `according to X`, `X reported that`, `told X`, `..., X said`: whoever only passes on what is told in the sentence. */
export function relays({ tokens, text }: MentionScene, { first, last, listed }: Draft): boolean {
  if (listed === 'outlet') return true;
  const { sentence } = tokens[first]!;
  const opens = Math.max(text.sentences[sentence]!.first, first - SIGHT);
  const before = tokens.slice(opens, first).map(({ norm }) => norm);
  if (before.some((norm) => PASSES_ON.test(norm)) || before.slice(-4).join(' ').includes('according to')) return true;
  if (before.at(-1) === 'told' || /^reports?$|^reported$/.test(tokens[last]?.norm ?? '')) return true;
  const comma = before.at(-1) === 'the' ? before.at(-2) : before.at(-1);
  const behind = tokens[last + 1];
  return comma === ',' && SPEECH.test(tokens[last]?.norm ?? '') && (!behind || /^[.,]$/.test(behind.text));
}
