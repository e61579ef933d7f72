import { isMention } from '../../model/mention.ts';
import type { Reading } from '../../model/field.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import { soundsOf } from '../actor/sound-alike.ts';
import { isAcronymSlip, misheardIn, misspelledIn } from '../comparison/name-likeness.ts';
import { readingOf } from './field-reader.ts';
import type { Material } from './material.ts';

/** A name as one report writes it. `stands` is what it stands for, of an acronym the words it is given beside. */
interface Written {
  material: Material;
  words: string;
  stands: string;
  start: number;
}

/** A unit by its number: `Unit 4417`. */
const NUMBERED =
  /\b(?:(?:military|army|police|signals?|naval)\s+)?(?:unit|brigade|regiment|battalion|squadron|detachment|directorate|division|bureau|section)\s+(?:no\.?\s*)?\d{3,6}\b/giu;
/** `The harbour safety office, the HSO,` and `Harbour Safety Office (HSO)`. */
const SPELLED_OUT =
  /(?<![\p{L}\d])(?<spelled>(?:\p{L}[\p{L}'’-]*\s+(?:(?:of|for|and|the)\s+)*){2,6}?\p{L}[\p{L}'’-]+)\s*(?:\((?:the\s+)?|,\s+(?:or\s+)?(?:the\s+)?)(?<acronym>\p{Lu}{3,6})(?=[),])/gu;
/** Beyond so many names in one bucket its word is no name: `Ministry`. */
const MOST_ALIKE = 60;

/**
 * `name`: how names are written, where two reports of an event write one in two ways that look or sound alike, and neither has the other's way: a
 * unit with two figures turned, an acronym misheard, a name misspelled. Names that are alike in no other report are not listed.
 */
export function misspelledNames(materials: readonly Material[], known: readonly Reading[]): Reading[] {
  if (materials.length < 2) return [];
  const compared = new Set(known.map(({ value }) => (value?.kind === 'actor' ? normaliseName(value.name) : '')));
  const buckets = Map.groupBy(
    materials.flatMap(namesIn).flatMap((name) => keysOf(name).map((key) => ({ key, name }))),
    ({ key }) => key,
  );
  const kept = new Set<Written>();
  for (const bucket of buckets.values()) {
    if (bucket.length > MOST_ALIKE) continue;
    bucket.forEach(({ name: a }, i) => {
      for (const { name: b } of bucket.slice(i + 1)) {
        const both = [a, b].every(({ words }) => compared.has(normaliseName(words)));
        if (!both && areOneName(a, b)) kept.add(a).add(b);
      }
    });
  }
  const once = new Map([...kept].map((name) => [`${name.material.report.id} ${name.start}`, name]));
  return [...once.values()].map(({ material, words, stands, start }) =>
    readingOf(
      {
        field: 'name',
        start,
        end: start + words.length,
        value: { kind: 'actor', actor: null, name: stands },
        state: 'stated',
        hedged: false,
      },
      material,
    ),
  );
}

function areOneName(a: Written, b: Written): boolean {
  const [x, y] = [a.material.report, b.material.report];
  if (x.id === y.id || normaliseName(a.words) === normaliseName(b.words)) return false;
  const heard = (x.medium === 'transcript') !== (y.medium === 'transcript');
  const alike =
    misspelledIn(a.words, b.words) !== null ||
    (heard && misheardIn(a.words, b.words)) ||
    (isAcronymSlip(a.words, b.words) && isSpelledAlike(a.stands, b.stands));
  return alike && !x.text.includes(b.words) && !y.text.includes(a.words);
}

function isSpelledAlike(a: string, b: string): boolean {
  const [x, y] = [normaliseName(a), normaliseName(b)];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

/** The names of one report, each where it first stands. */
function namesIn(material: Material): Written[] {
  const found = [...fromMentions(material), ...fromWords(material)];
  return [...new Map([...found].reverse().map((name) => [normaliseName(name.words), name])).values()].reverse();
}

function fromMentions(material: Material): Written[] {
  const { text } = material.report;
  return material.mentions.filter(isMention('actor')).flatMap(({ start, end, value }) => {
    const at = text.slice(start, end).indexOf(value.name);
    const words = value.name.split(/\s+/).length;
    // A surname alone may be another person's.
    if (value.form !== 'name' || value.level === 'state' || at < 0 || words < 2) return [];
    return [{ material, words: value.name, stands: value.name, start: start + at }];
  });
}

function fromWords(material: Material): Written[] {
  return material.sentences.flatMap(({ words, start }) => [
    ...[...words.matchAll(NUMBERED)].map((match) => ({
      material,
      words: match[0],
      stands: match[0],
      start: start + match.index,
    })),
    ...[...words.matchAll(SPELLED_OUT)].map((match) => ({
      material,
      words: match.groups!['acronym']!,
      stands: match.groups!['spelled']!,
      start: start + match.index + match[0].lastIndexOf(match.groups!['acronym']!),
    })),
  ]);
}

/** What two writings of one name have in common: a word of it; of an acronym the last word it stands for. */
function keysOf({ words, stands }: Written): string[] {
  const own = normaliseName(words).split(' ');
  if (own.length === 1) return [`stands ${normaliseName(stands).split(' ').at(-1)!}`];
  return own.flatMap((word) => (word.length > 2 && !/^\d+$/.test(word) ? [word, ...soundsOf(word)] : []));
}
