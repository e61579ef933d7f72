import { phraseAfter } from '../grammar/phrase-after.ts';
import { rangeAt, spanOf } from '../grammar/prose.ts';
import type { Named } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Whom a verb of blame takes for an object where `for` tells of what: of `condemned Norvane for backing the rebels` Norvane, in its own
 * words where it is no actor of the report. Null elsewhere, and where a thing is blamed.
 */
export function blamedFor({ prose, candidate: { cue, content }, wording, actors }: Scene): Named | null {
  if (!cue || !BLAMES.test(wording.cue) || !FOR_A_DEED.test(wording.content)) return null;
  const { first, last } = rangeAt(prose, content[0]!);
  const phrase = phraseAfter(prose.words, first, last, OF);
  if (!phrase || prose.words[phrase.last]?.norm !== 'for') return null;
  const span = spanOf(prose, phrase)!;
  const name = prose.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (/^(it|them|him|her|us|me|you)$/i.test(name)) return null;
  return actors.best(span)?.value ?? { name, level: 'organisation', country: null };
}

const OF: ReadonlySet<string> = new Set(['of']);

/** Of wording, in lower case. */
export const BLAMES =
  /^(?!.*\b(not|never|nor|neither|without)\b).*\b(condemn|denounc|decr|deplor|slamm|slam|blast|lambast|castigat|rebuk|censur|berat|criticis|criticiz|assail|excoriat|upbraid|fault|reprimand)(s|e|es|ed|ied|ies|y|ing)?$/;
/** Somebody for doing something; a notice, or its wording, does nothing. */
export const FOR_A_DEED =
  /^(?!(\S+ ){0,3}?(notice|report|letter|decision|plan|law|bill|statement|account|article|measures?|move|wording|delay|reply|response|rules?)s? )(\S+ ){1,6}?for (not |allegedly |repeatedly |having )?(?!(accus|blam|suggest|claim|alleg|link|spread|report)ing\b)\p{L}{2,}ing\b/u;
