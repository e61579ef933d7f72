import type { Script } from './page.ts';

/** One thing that a page describes in JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:.*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|CreativeWork|PressRelease)$/;
const PAGE = /^(?:WebPage|ItemPage)$/;
const WORK = /^(?:VideoObject|AudioObject|PodcastEpisode|HowTo|Recipe|Dataset|DigitalDocument)$/;
const DEEPEST = 6;
const MOST_THINGS = 2_000;

/** The articles that a page describes about itself in JSON-LD, whole pages after them, other works last. What is not valid JSON is passed over. */
export function readArticles(scripts: readonly Script[]): Thing[] {
  const things: Thing[] = [];
  for (const { type, text } of scripts) if (type.includes('ld+json')) gather(parse(text), 0, things);
  const isOf = (types: RegExp) => (thing: Thing) => typesOf(thing).some((type) => types.test(type));
  return [...things.filter(isOf(ARTICLE)), ...things.filter(isOf(PAGE)), ...things.filter(isOf(WORK))];
}

// Sites write comments, CDATA marks and bare line ends into their JSON.
function parse(json: string): unknown {
  const bare = json.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\*|\/\/)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/g,
    '',
  );
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return null;
}

function gather(value: unknown, depth: number, things: Thing[]): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || things.length >= MOST_THINGS) return;
  if (Array.isArray(value)) {
    for (const one of value) gather(one, depth + 1, things);
    return;
  }
  const thing = value as Thing;
  if (thing['@type'] !== undefined) things.push(thing);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'article', 'hasPart', 'video'])
    gather(thing[key], depth + 1, things);
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A property's value as words: a string, or the name of a thing; of several all, joined with commas. Null where it has none. */
function writtenIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const words = value.map(writtenIn).filter((one) => one !== null);
    return words.length > 0 ? [...new Set(words)].join(', ') : null;
  }
  if (typeof value === 'object' && value !== null)
    return writtenIn((value as Thing)['name'] ?? (value as Thing)['@value']);
  return null;
}

/** The first of these things that has the property in words. */
export function firstProperty(things: readonly Thing[], property: string): string | null {
  for (const thing of things) {
    const words = writtenIn(thing[property]);
    if (words) return words;
  }
  return null;
}
