import { LONGEST_SETTING, SETTING } from '../../language/setting.ts';
import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../find/source-of.ts';
import { rangeAt, spanOf, type Prose } from '../grammar/prose.ts';
import { isName } from './who-went-on.ts';

/**
 * `[Blue Fjord] said in a post it believed`: whoever says what `it` does, with nothing but a place or time between, also where no mention knows
 * the name; null for every other source.
 */
export function whoSpeaksOfItself(prose: Prose, { source }: Candidate): Span | null {
  if (!source) return null;
  const { words } = prose;
  const { first, last } = rangeAt(prose, source);
  if (last - first !== 1 || words[first]!.norm !== 'it' || words[first - 1]?.text === '"') return null;
  for (let i = first - 1; i > first - LONGEST_SETTING && words[i]?.sentence === words[first]!.sentence; i--) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue?.shape === 'finite' && !cue.passive && cue.last <= first && !cue.verb.frames.includes('addressee')) {
      const speaker = sourceOf(prose, cue)?.range;
      return speaker && isName(prose, speaker) ? spanOf(prose, speaker) : null;
    }
    if (!SETTING.test(words[i]!.pos) && words[i]!.norm !== 'that' && prose.cueAt[i]! < 0) return null;
  }
  return null;
}
