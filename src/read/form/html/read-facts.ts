import { firstContent, type MetaTags } from './meta-tags.ts';
import { firstProperty, type Thing } from './structured-data.ts';

/** What a page says of its article besides its words and dates. */
export interface PageFacts {
  title: string | null;
  publisher: string | null;
  byline: string | null;
  /** The address the page gives for itself, or was saved from. */
  url: string | null;
  /** Of the page; its article may be in another. */
  language: string | null;
  medium: 'article' | null;
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title', 'headline'];
const PUBLISHERS = [
  'og:site_name',
  'article:publisher_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'cre',
];
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'og:article:author',
];

export function readFacts(document: Document, markup: string, tags: MetaTags, articles: readonly Thing[]): PageFacts {
  const say = (words: string | null) => (words === null ? null : plainWords(document, words));
  const publisher = say(firstContent(tags, PUBLISHERS) ?? firstProperty(articles, 'publisher'));
  const heading = onlyHeading(document);
  const title =
    say(firstProperty(articles, 'headline') ?? firstContent(tags, TITLES)) ??
    heading ??
    say(document.querySelector('title')?.textContent ?? null);
  return {
    title: title && withoutPublisher(title, publisher, heading),
    publisher: publisher && !ADDRESS.test(publisher) ? publisher : null,
    byline: bylineOf(document, say, tags, articles),
    url: ownAddress(document, markup, tags, articles),
    language:
      document.documentElement.getAttribute('lang') ||
      firstContent(tags, ['content-language', 'og:locale', 'language']),
    medium: articles.length > 0 || tags.get('og:type')?.[0] === 'article' ? 'article' : null,
  };
}

const ADDRESS = /^(?:https?:\/\/|www\.)|^@/i;
const LONGEST = 300;

// Sites escape what they put into attributes and JSON twice, tags included.
function plainWords(document: Document, words: string): string | null {
  const holder = document.createElement('div');
  holder.innerHTML = words
    .slice(0, LONGEST * 2)
    .replace(/<[^>]{0,200}>/g, ' ')
    .replaceAll('<', '&lt;');
  return (holder.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST) || null;
}

function onlyHeading(document: Document): string | null {
  const headings = [...document.querySelectorAll('h1')].map((one) =>
    (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  const named = [...new Set(headings.filter(Boolean))];
  return named.length === 1 && named[0]!.length <= LONGEST ? named[0]! : null;
}

const SIGN = /\s+(?:[|·•»:—–-]|::)\s+/;

// `Orland accuses Vess | Harbour Post` is what a browser's tab shows.
function withoutPublisher(title: string, publisher: string | null, heading: string | null): string {
  if (heading !== null && heading.length >= 10 && title.startsWith(heading)) return heading;
  const parts = title.split(SIGN);
  const last = parts.at(-1)!;
  if (parts.length < 2 || publisher === null || !sameName(last, publisher)) return title;
  return title.slice(0, title.length - last.length).replace(/\s+\S{1,2}\s+$/, '');
}

function sameName(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.toLowerCase().replace(/^the |\.\p{L}{2,4}$|[^\p{L}\p{N}]/gu, '')) as [
    string,
    string,
  ];
  return left.length > 0 && right.length > 0 && (left.includes(right) || right.includes(left));
}

function bylineOf(
  document: Document,
  say: (words: string | null) => string | null,
  tags: MetaTags,
  articles: readonly Thing[],
): string | null {
  const shown =
    document.querySelector('[rel~="author"],[itemprop~="author"],.byline,.author-name')?.textContent ?? null;
  for (const stated of [firstProperty(articles, 'author'), firstContent(tags, AUTHORS), shown]) {
    const words = say(stated)
      ?.replace(/^(?:by|von|par|por|di|door|af|av)[:\s]+/i, '')
      .trim();
    if (words && words.length <= 120 && !ADDRESS.test(words)) return words;
  }
  return null;
}

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S{1,2000}?)\s*-->/i;

function ownAddress(document: Document, markup: string, tags: MetaTags, articles: readonly Thing[]): string | null {
  const stated = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    firstContent(tags, ['og:url', 'twitter:url', 'parsely-link', 'identifier-url']),
    firstProperty(articles, 'url'),
    SAVED_FROM.exec(markup.slice(0, 4_000))?.[1] ?? null,
  ];
  return stated.find((url) => url !== null && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url)) ?? null;
}
