import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';

const CALLS = /^(?:called|rang|phoned|telephoned|contacted|approached|asked)$/;
/** How many words stand between the call and what comes of it, and how many mentions. */
const SIGHT = 14;
const MENTIONS = 8;

/** `I rang the company this afternoon and they hung up`: whoever was called answers; null where nobody was. */
export function calledBefore({ tokens }: MentionScene, drafts: readonly Draft[], at: number): Draft | null {
  const { first } = drafts[at]!;
  if (!/^(?:and|but)$/.test(tokens[first - 1]?.norm ?? '')) return null;
  for (const found of drafts.slice(Math.max(0, at - MENTIONS), at)) {
    const called = tokens[found.first - 1];
    if (first - found.last > SIGHT || !called || called.sentence !== tokens[first]!.sentence) continue;
    if (CALLS.test(called.norm) && /^(?:I|we)$/i.test(tokens[found.first - 2]?.norm ?? '')) return found;
  }
  return null;
}
