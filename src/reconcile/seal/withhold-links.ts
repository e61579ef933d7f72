import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** Stands for a link that is not passed on. */
export const LINK_LABEL = '[link withheld]';

const MASK_RUN = /█{6,}/g;
/** How near to a name masked data must stand to be its bearer's. */
const REACH = 200;
const CONTACT = /\b(?:contact|press|media|enquir|inquir|newsroom|subscribe|editor|reporter)/i;

/** True where the report prints personal data, masked here, beside a sealed name: its page is not pointed to. */
export function exposesPersons(report: Report, sealed: readonly Span[]): boolean {
  return [...report.text.matchAll(MASK_RUN)].some(({ index, 0: { length } }) => {
    const start = Math.max(0, index - REACH);
    const end = index + length + REACH;
    return sealed.some((span) => span.start < end && start < span.end) && !CONTACT.test(lineAt(report.text, index));
  });
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

const LINK = /\b(?:(?:https?|hxxps?|ftp):\/\/|www\.)[^\s<>"'“”‘’()[\]{}]*[^\s<>"'“”‘’()[\]{}.,;:!?]/gi;
/** Says that a page shows who somebody is or how to reach them. */
const SHOWS_PERSONS =
  /\b(?:dox{1,2}(?:ed|ing)?|personal (?:data|details|information|files?)|home address(?:es)?|private (?:data|details|addresses)|(?:ID|identity|passport|phone|telephone) numbers?|(?:full |real )?(?:names?|identit(?:y|ies)|photo(?:graph)?s?|pictures?|portraits?|faces) (?:and \w+ )?(?:of|were|was|are|is|can|on)\b|wanted (?:list|notice|poster)s?|profiles? of)/i;
const SENTENCE = 240;

/** The links in a report's text whose sentence says that persons are exposed there; only where the report seals somebody. */
export function linksToExposure(text: string, sealed: readonly Span[]): Span[] {
  if (sealed.length === 0) return [];
  return [...text.matchAll(LINK)]
    .map(({ index, 0: link }) => ({ start: index, end: index + link.length }))
    .filter(({ start, end }) => SHOWS_PERSONS.test(sentenceAround(text, start, end)));
}

function sentenceAround(text: string, start: number, end: number): string {
  const left = text.slice(Math.max(0, start - SENTENCE), start);
  const right = text.slice(end, end + SENTENCE);
  const from = Math.max(left.lastIndexOf('\n'), left.search(/[.!?]\s+(?=\p{Lu}[^.!?]*$)/u)) + 1;
  return `${left.slice(from)} ${right.split(/[.!?](?:\s|$)|\n/u, 1)[0]!}`;
}

/** What a link to the same page may end in. */
const SAME_PAGE = String.raw`\/?(?:[?#][\w%~&=+@$*.\/?#-]*)?`;
/** What makes a link a longer one, to another page. */
const GOES_ON = String.raw`\.?[\w%~&=+@$*\/-]`;

/** Takes these links out of a string: each as a whole with its query, never as the beginning of a link to another page. */
export function linkRemover(links: readonly string[]): (value: string) => string {
  // Of two that begin alike the longer is meant.
  const known = [...new Set(links)].filter((link) => link !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return (value) => value;
  const any = known.map((link) => link.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|');
  const whole = new RegExp(`(?:${any})${SAME_PAGE}(?!${GOES_ON})`, 'g');
  return (value) => (known.some((link) => value.includes(link)) ? value.replace(whole, LINK_LABEL) : value);
}
