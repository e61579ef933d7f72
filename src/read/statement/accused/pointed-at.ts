import type { Named } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';

/** `Velmora points finger at Kasmere`: whoever the finger is pointed at, known or not. Null for whoever is only near it. */
export function pointedAt({ prose, candidate: { cue, content }, actors }: Scene): Named | null {
  if (!cue || content[0]!.start < cue.end) return null;
  const [told] = content;
  const words = prose.text.slice(cue.start, told!.end);
  const at = POINTS.exec(words);
  if (!at) return null;
  const start = cue.start + at[0].length;
  const [first] = actors.namedWithin({ start, end: told!.end });
  return first?.start !== undefined && first.start - start <= THE && first.value.form !== 'pronoun'
    ? first.value
    : null;
}

const POINTS =
  /^(?:\w+\s+){0,2}?point(?:s|ed|ing)?\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:\w+\s+)?fingers?\s+(?:of\s+blame\s+)?(?:(?:firmly|squarely|directly)\s+)?at\s+(?:the\s+)?/i;
/** In characters: what a mention may leave out at its head. */
const THE = 1;
