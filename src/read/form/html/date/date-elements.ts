import { daysInWords, type Habits } from './days-in-words.ts';
import { readMachineDate } from './machine-date.ts';

/** The elements of a page that may be there to give a date, by what their names call it; each in the order of the page. */
export interface DateElements {
  published: Element[];
  updated: Element[];
  /** `<time>` and the like without a word for what it is the time of. */
  times: Element[];
  /** Elements with a name such as `post-meta`. */
  named: Element[];
}

const PUBLISHED = /publi|posted|created|issued|entry-?date|post-?date|article-?date|story-?date|submitted/i;
const UPDATED = /modif|updat|revis|lastmod/i;
const DATE_LIKE = /date|datum|time|fecha|publi|posted|created|submitted|meta|byline|info|stamp|calendar|clock/i;
const MOST = 200;

export function findDateElements(document: Document): DateElements {
  const found: DateElements = { published: [], updated: [], times: [], named: [] };
  const data =
    '[itemprop*="date"],[itemprop*="Date"],[property*="date"],[property*="Date"],[property*="published"],time,abbr[title],abbr[data-utime]';
  for (const element of document.querySelectorAll(data)) {
    const names = namesOf(element);
    if (UPDATED.test(names)) found.updated.push(element);
    else if (PUBLISHED.test(names) || element.hasAttribute('pubdate')) found.published.push(element);
    else if (element.localName === 'time') found.times.push(element);
  }
  for (const element of document.querySelectorAll('[class],[id]')) {
    if (found.named.length >= MOST) break;
    if (DATE_LIKE.test(namesOf(element)) && !UPDATED.test(namesOf(element))) found.named.push(element);
  }
  return found;
}

const ATTRIBUTES = ['datetime', 'content', 'title', 'data-utime', 'data-time', 'data-timestamp', 'data-date'];
const LONGEST = 300;

/** The first date that one of these elements gives, in an attribute or in its words. */
export function dateInElements(elements: readonly Element[], habits: Habits): string | null {
  for (const element of elements) {
    const date = dateOf(element, habits);
    if (date) return date;
  }
  return null;
}

function dateOf(element: Element, habits: Habits): string | null {
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    const date = value ? readMachineDate(value, habits) : null;
    if (date) return date;
  }
  const words = element.textContent ?? '';
  return words.length <= LONGEST ? (daysInWords(words, habits)[0]?.day ?? null) : null;
}

function namesOf(element: Element): string {
  return ['itemprop', 'property', 'class', 'id'].map((name) => element.getAttribute(name) ?? '').join(' ');
}
