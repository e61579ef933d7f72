import { MONTHS, WEEKDAYS } from '../../model/words/calendar-words.ts';
import type { PlaceMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { isLocated, isPlaceName } from './actor/read-states.ts';
import { entryOf, isCapital, type KnownName, type MentionScene } from './mention-scene.ts';

const KIND_AFTER = /^(?:province|city|county|region|state|district|prefecture|municipality|oblast)$/;
const NOT_PLACES = new Set([...WEEKDAYS, ...MONTHS, ...'english chinese twitter facebook x weibo wechat'.split(' ')]);

/** Where things are said to be or happen: known countries and places after `in`, `at` and the like; cities also elsewhere. */
export function readPlaces(scene: MentionScene): (Span & { value: PlaceMention })[] {
  const found: (Span & { value: PlaceMention })[] = [];
  for (const name of scene.known) {
    if (scene.inNames.has(name)) continue;
    const entry =
      entryOf(scene, name, 'place') ??
      (isPlaceName(scene, name) && isLocated(scene, name) ? entryOf(scene, name, 'country', 'capital') : null);
    if (entry)
      found.push({
        start: name.start,
        end: endOf(scene, name),
        value: { name: words(scene, name), country: entry.country },
      });
  }
  return [...found, ...unknownPlaces(scene)];
}

// `Guangzhou province` names the province, garbled or not: the span shows it, the name stays bare.
function endOf(scene: MentionScene, name: KnownName): number {
  const next = scene.tokens[name.last];
  return next && KIND_AFTER.test(next.norm) ? next.end : name.end;
}

function words(scene: MentionScene, { start, end }: Span): string {
  return scene.text.prose.slice(start, end).replace(/\s+/g, ' ');
}

/** A name the codebooks lack, shown to be a place by the words around it: `the city of Name`, `Name province`. */
function unknownPlaces(scene: MentionScene): (Span & { value: PlaceMention })[] {
  const found: (Span & { value: PlaceMention })[] = [];
  scene.tokens.forEach((token, i) => {
    if (scene.knownAt[i] || !isCapital(scene, i) || NOT_PLACES.has(token.norm) || !/^\p{Lu}\p{Ll}+/u.test(token.text))
      return;
    const kindAfter = scene.tokens[i + 1];
    const kindBefore = scene.tokens[i - 1]?.norm === 'of' && KIND_AFTER.test(scene.tokens[i - 2]?.norm ?? '');
    const last = kindAfter && KIND_AFTER.test(kindAfter.norm) && scene.tokens[i - 1]?.pos === 'ADP' ? kindAfter : null;
    if (last || kindBefore)
      found.push({ start: token.start, end: (last ?? token).end, value: { name: token.text, country: null } });
  });
  return found;
}
