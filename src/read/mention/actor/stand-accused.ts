import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';

const BEING = /^(?:are|were|been|'re|’re)$/;
const ACCUSED = /^(?:accused|charged|suspected|indicted|wanted|arrested|detained)$/;
const SIGHT = 5;

/** `They're accused of`, `they have been charged`: such are persons before they are a body. */
export function standAccused({ tokens }: MentionScene, { first, last, head }: Draft): boolean {
  if (head !== 'they') return false;
  for (let i = last; i < last + SIGHT && tokens[i]?.sentence === tokens[first]!.sentence; i++) {
    if (ACCUSED.test(tokens[i]!.norm)) return tokens.slice(last, i).some(({ norm }) => BEING.test(norm));
    if (!/^(?:AUX|ADV|PART|VERB)$/.test(tokens[i]!.pos) && !BEING.test(tokens[i]!.norm)) return false;
  }
  return false;
}
