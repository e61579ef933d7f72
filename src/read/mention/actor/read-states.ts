import { entryOf, sameSentence, type KnownName, type MentionScene } from '../mention-scene.ts';
import { draft, wordsOf, type Draft } from './draft.ts';

/** Prepositions after which a country or city is where something is, not who does something. */
const LOCATING = new Set('in at near across inside outside within throughout around from into onto via'.split(' '));
const AIMED = /^(?:aimed|directed|targeted|pointed|levelled|leveled|aiming|lashed|hit|anger|angry|out)$/;
/** `Attacks stemming from Norland` are its own. */
const STEMS = /^(?:stem(?:s|med|ming)?|originat(?:e|es|ed|ing)|emanat(?:e|es|ed|ing))$/;
const OWNED = /^(?:the|a|an|our|its|their|his|her)$/;
const MODIFIERS =
  /^(?:the|mainland|northern|southern|eastern|western|central|neighbouring|neighboring|nearby|downtown|occupied|communist)$/;

/** Countries, capitals and seats that stand for the state, and peoples; not where they are only the place. */
export function readStates(scene: MentionScene): Draft[] {
  return scene.known.map((name) => readState(scene, name)).filter((found) => found !== null);
}

/** True for a known place name that stands after `in`, `at` and the like, alone or further on in such a list. */
export function isLocated(scene: MentionScene, name: KnownName): boolean {
  const { tokens } = scene;
  let i = name.first - 1;
  while (i >= 0 && MODIFIERS.test(tokens[i]!.norm)) i--;
  const before = tokens[i];
  if (!before || !sameSentence(before, tokens[name.first]) || tokens[name.last]?.norm === "'s") return false;
  const verb = tokens[i - 1]?.norm ?? '';
  if (before.norm === 'from' && STEMS.test(verb)) return false;
  if (LOCATING.has(before.norm)) return !(before.norm === 'at' && AIMED.test(verb));
  const listed = before.norm === 'and' || before.norm === 'or' || before.text === ',';
  if (!listed) return false;
  const previous = scene.knownAt[before.text === ',' || tokens[i - 1]?.text !== ',' ? i - 1 : i - 2];
  return previous !== undefined && isPlaceName(scene, previous) && isLocated(scene, previous);
}

export function isPlaceName(scene: MentionScene, name: KnownName): boolean {
  return entryOf(scene, name, 'country', 'capital', 'place') !== null;
}

function readState(scene: MentionScene, name: KnownName): Draft | null {
  const { tokens, text } = scene;
  const country = entryOf(scene, name, 'country');
  const stands = country ?? entryOf(scene, name, 'capital', 'seat');
  if (stands)
    return isLocated(scene, name) || isPartOfLongerName(scene, name) ? null : stateDraft(scene, name, stands.country);
  const people = entryOf(scene, name, 'people');
  const next = tokens[name.last];
  if (!people || !isPlural(text.prose.slice(name.start, name.end)) || next?.text === '-') return null;
  const the = tokens[name.first - 1]?.norm === 'the';
  const words = wordsOf(text.prose, tokens, name.first, name.last);
  return draft(tokens, the ? name.first - 1 : name.first, name.last, {
    name: words,
    level: the ? 'state' : 'person',
    form: 'description',
    country: people.country,
  });
}

function stateDraft(scene: MentionScene, name: KnownName, country: string | null): Draft {
  const { tokens, text } = scene;
  const the = tokens[name.first - 1];
  const first = the?.norm === 'the' && the.sentence === tokens[name.first]!.sentence ? name.first - 1 : name.first;
  const words = wordsOf(text.prose, tokens, name.first, name.last).replace(/^the\s+/i, '');
  return draft(tokens, first, name.last, { name: words, level: 'state', form: 'name', country });
}

// The name goes on (`Washington Monument`), is a currency (`U.S. dollars`), or a capital only says where (`our Taipei newsroom`).
function isPartOfLongerName(scene: MentionScene, name: KnownName): boolean {
  const next = scene.tokens[name.last];
  if (!next || !sameSentence(next, scene.tokens[name.first])) return false;
  if (/^dollars?$/.test(next.norm)) return true;
  const before = scene.tokens[name.first - 1];
  if (entryOf(scene, name, 'capital') && next.pos === 'NOUN' && OWNED.test(before?.norm ?? '')) return true;
  const apart = scene.text.prose.slice(name.end, next.start).length > 0;
  return (
    apart &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    next.pos === 'PROPN' &&
    !scene.capitalised[next.sentence] &&
    !scene.knownAt[name.last]
  );
}

function isPlural(words: string): boolean {
  return words.endsWith('s') && !words.endsWith('ss');
}
