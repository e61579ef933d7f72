import { slice } from '../../../model/span.ts';
import { carriesOutAnInquiry } from '../../../model/words/carries-out-an-inquiry.ts';
import type { Scene } from '../scene/scene.ts';

/** True when the content speaks of somebody by this name, and everywhere as of who carried out an audit, a search or an investigation. */
export function isInquirerOnly(scene: Scene, name: string): boolean {
  const places = placesOf(scene, name);
  return places.length > 0 && places.every((start) => carriesOutAnInquiry(scene.prose.text, { start }));
}

// A name that only its place in the sentence shows is no mention.
function placesOf({ mentions, candidate, prose: { text } }: Scene, name: string): number[] {
  const named = mentions.filter(({ value }) => value.name === name);
  if (named.length > 0) return named.map(({ start }) => start);
  return candidate.content.flatMap((part) => {
    const at = slice(text, part).indexOf(name);
    return at < 0 ? [] : [part.start + at];
  });
}
