import { firstContent, type MetaTags } from '../meta-tags.ts';
import type { Piece } from '../list-pieces.ts';
import type { Script } from '../page.ts';
import { firstProperty, type Thing } from '../structured-data.ts';
import type { Habits } from './days-in-words.ts';
import { dateInElements, type DateElements } from './date-elements.ts';
import { dateInScripts } from './date-in-scripts.ts';
import { dayInUrl } from './day-in-url.ts';
import { dayCalledSo, daysNearHead } from './from-words.ts';
import { asPrinted } from './as-printed.ts';
import { readMachineDate } from './machine-date.ts';

/** When a page was put out, and last changed, as far as it says; ISO 8601. */
export interface PageDates {
  published: string | null;
  updated: string | null;
  /** Where the date was found, where nothing calls it the date of publication. */
  guessedFrom: string | null;
}

/** Everything about a page that may hold its dates. */
export interface Dated {
  tags: MetaTags;
  articles: readonly Thing[];
  elements: DateElements;
  /** All that the page shows. */
  pieces: readonly Piece[];
  scripts: readonly Script[];
  /** The page's address, where it is known. */
  url: string | null;
  title: string | null;
  habits: Habits;
}

const PUBLISHED = (
  'article:published_time og:article:published_time article:published og:published_time datepublished parsely-pub-date sailthru.date ' +
  'cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate pubdate publishdate publish_date publish-date published_time publication_date publicationdate published-date ' +
  'date_published dcterms.issued dc.date.issued dcterms.created dc.date.created dcterms.date dc.date dc:date dc.created dcterms:created ' +
  'article:published_date articledate article.published article.created article_date_original originalpublicationdate citation_publication_date citation_date ' +
  'shareaholic:article_published_time rnews:datepublished datecreated dateposted created creation_date pub_date gentime timestamp release_date uploaddate date'
).split(' ');
const UPDATED = (
  'article:modified_time og:article:modified_time article:modified og:updated_time datemodified dateupdate dcterms.modified dc.date.modified ' +
  'bt:moddate last-modified revised lastmod revision_date updated_time'
).split(' ');

type Finder = (page: Dated) => string | null;

/** In order of trust: what a page says in data, then what it shows. The first that finds a date wins. */
const STATED: readonly Finder[] = [
  ({ articles, habits }) => read(firstProperty(articles, 'datePublished'), habits),
  ({ tags, habits }) => read(firstContent(tags, PUBLISHED), habits),
  ({ articles, habits }) =>
    read(firstProperty(articles, 'dateCreated') ?? firstProperty(articles, 'uploadDate'), habits),
  ({ elements, habits }) => dateInElements(elements.published, habits),
  ({ scripts, habits }) => dateInScripts(scripts, habits),
];

/** Where nothing calls a date that of publication, in order of trust, with where it stands. */
const GUESSED: readonly { from: string; find: Finder }[] = [
  { from: 'its address', find: ({ url }) => (url === null ? null : dayInUrl(url)) },
  {
    from: 'the words near its title',
    find: ({ pieces, title, habits }) => daysNearHead(pieces, title, habits)[0] ?? null,
  },
  { from: 'words that introduce a date', find: ({ pieces, habits }) => dayCalledSo(pieces, habits) },
  { from: 'an element that holds a time', find: ({ elements, habits }) => dateInElements(elements.times, habits) },
  { from: 'an element named after dates', find: ({ elements, habits }) => dateInElements(elements.named, habits) },
];

export function findDates(page: Dated): PageDates {
  const { tags, articles, elements, habits } = page;
  const updated =
    read(firstProperty(articles, 'dateModified'), habits) ??
    read(firstContent(tags, UPDATED), habits) ??
    dateInElements(elements.updated, habits);
  for (const find of STATED) {
    const published = find(page);
    if (published) return { published: asPrinted(published, page), updated, guessedFrom: null };
  }
  for (const { from, find } of GUESSED) {
    const published = find(page);
    if (published) return { published, updated, guessedFrom: from };
  }
  return { published: updated, updated, guessedFrom: updated && 'its last change' };
}

function read(value: string | null, habits: Habits): string | null {
  return value === null ? null : readMachineDate(value, habits);
}
