import { parseFeed } from 'feedsmith';
import type { Failed, Received } from '../../model/received.ts';
import { Refusal } from '../../model/refusal.ts';
import { decode } from '../report/decode.ts';
import type { Draft } from './draft.ts';
import { openFragment } from './html/open-fragment.ts';
import { toldOfEach } from './told-of-each.ts';

/** What the kinds of feeds (RSS, Atom, RDF) say of an entry, under one name each. */
interface Entry {
  title: string | undefined;
  /** Markup or plain words; the fullest that the feed gives. */
  content: string | undefined;
  published: string | undefined;
  updated: string | undefined;
  byline: string | undefined;
  url: string | undefined;
}

/** A feed: each entry is a report, published by the feed. Entries without any words are left out, with a remark on the first report. */
export function openFeed({ file, bytes, told }: Received): (Draft | Failed)[] {
  const { text: markup, remarks } = decode(bytes, file, { markup: true });
  const { publisher, entries } = readFeed(markup, file);
  const opened = entries.flatMap((entry, i) => openEntry(entry, `${file}#${i + 1}`, publisher));
  if (opened.length === 0)
    throw new Refusal('input', `${file}: the feed holds no entry with words in it; name another one`);
  const empty = entries.length - opened.length;
  const left = empty > 0 ? [`Entries of this feed without words are left out: ${empty} of ${entries.length}`] : [];
  return opened.map((draft, i) => ({
    ...draft,
    told: entries.length === 1 ? told : toldOfEach(told),
    remarks: i === 0 ? [...remarks, ...left] : remarks,
  }));
}

function openEntry(entry: Entry, file: string, publisher: string | undefined): Omit<Draft, 'told' | 'remarks'>[] {
  const { text, blocks } = openFragment(entry.content ?? entry.title ?? '', file);
  if (blocks.length === 0) return [];
  const title = entry.title && openFragment(entry.title, file).text.replace(/\s+/g, ' ');
  const facts = { title, publisher, published: entry.published, byline: entry.byline, url: entry.url };
  const stated = Object.fromEntries(Object.entries({ ...facts, medium: 'feed-item' }).filter(([, value]) => value));
  const updated = entry.updated !== entry.published ? entry.updated : undefined;
  return [{ file, text, structure: { blocks, skips: [], marks: [] }, stated, ...(updated && { updated }) }];
}

function readFeed(markup: string, file: string): { publisher: string | undefined; entries: Entry[] } {
  const found = parse(markup, file);
  if (found.format === 'atom') {
    const { title, entries = [] } = found.feed;
    return { publisher: title?.value, entries: entries.map(readAtom) };
  }
  if (found.format === 'json')
    throw new Refusal('input', `${file}: JSON feeds are not read; name the RSS or Atom feed`);
  const { title, items = [] } = found.feed;
  return { publisher: title, entries: (items as RssItem[]).map(readRss) };
}

type Found = ReturnType<typeof parseFeed>;
type AtomEntry = NonNullable<Extract<Found, { format: 'atom' }>['feed']['entries']>[number];
type RssItem = NonNullable<Extract<Found, { format: 'rss' }>['feed']['items']>[number];

function readAtom({ title, content, summary, published, updated, authors, links }: AtomEntry): Entry {
  const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0];
  return {
    title: title?.value,
    content: content?.value ?? summary?.value,
    published: words(published ?? updated),
    updated: words(updated),
    byline: authors?.map(({ name }) => name).join(', '),
    url: link?.href,
  };
}

function readRss({ title, content, description, pubDate, dc, authors, link }: RssItem): Entry {
  const published = words(pubDate ?? dc?.dates?.[0]);
  const byline =
    dc?.creators?.join(', ') ??
    authors?.map((author) => (typeof author === 'string' ? author : author.name)).join(', ');
  return { title, content: content?.encoded ?? description, published, updated: undefined, byline, url: link };
}

// The library leaves open what dates are; asked for nothing else it gives them as written.
function words(date: unknown): string | undefined {
  return typeof date === 'string' ? date : undefined;
}

function parse(markup: string, file: string): Found {
  try {
    return parseFeed(markup);
  } catch {
    throw new Refusal(
      'input',
      `${file}: it looks like a feed but is damaged or not RSS or Atom; open it in a browser and check the link`,
    );
  }
}
