import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Lineage } from '../../model/lineage.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Body } from './body.ts';
import { lineageRow } from './lineage-row.ts';
import { outletNamed, type Outlets } from './outlets.ts';

const CHANNEL = String.raw`(?:WeChat|Weibo|Telegram|Truth Social|Facebook|LinkedIn|Twitter|VKontakte)`;
const MODIFIERS = String.raw`(?:[^\s.,;:]+\s+){0,3}?`;
const POST = String.raw`(?:posts?|statement|message|account|channel|article|notice)`;
const PAPER = String.raw`(?:letter|blog(?:\s+post)?|advisory|indictment|criminal complaint|affidavit|court (?:documents|filings?|papers|records)|leaked (?:documents|files)|memo(?:randum)?|white paper|filing|bulletin|wanted notice|(?:technical|joint|investigation|investigative)\s+report|report\s+(?=published|released|issued|posted))`;

/** A document named as where words or facts come from. */
const DOCUMENT = new RegExp(
  [
    String.raw`\b(?:in|via|on|from|per|through|according to|wrote in|said in)\s+(?:(?:an?|the|its|their|his|her)\s+)?(?:official\s+)?(?<channel>${CHANNEL})(?:\s+(?<post>${POST}))?\b`,
    String.raw`\b(?:posted|published|released|announced)\s+on\s+(?<channel2>${CHANNEL})\b`,
    String.raw`\bthe\s+(?<channel3>${CHANNEL})\s+(?<post3>${POST})\s+(?:also\s+)?(?:said|claimed|stated|alleged|added)\b`,
    String.raw`\b(?:in|from|per|via|according to)\s+(?:(?:an?|the|its|their|his|her|one)\s+)?${MODIFIERS}(?<paper>${PAPER})\b`,
    String.raw`(?:^|[.\n]\s*)(?:an?|the|one)\s+(?<paper2>letter|indictment|affidavit|criminal complaint|memo)\s+(?:shared|seen|obtained|sent|reviewed|outlines|says|said|alleges|describes)\b`,
    String.raw`(?:^|[.\n]\s*)(?<paper3>leaked (?:documents|files)|court (?:documents|filings|papers))\b`,
  ].join('|'),
  'gi',
);
const NEAR = 60;
const SENTENCE_END = /[.!?]['"”’]?\s|\n/;

/**
 * The documents a report rests on: a post on a channel, a letter, a blog, an indictment, court documents, leaked files. Who
 * put it out is named where a statement that is made in it says so. `In a statement` alone is how people speak, no document,
 * and a post counts only where words are taken from it.
 */
export function findDocuments({ statements }: AnnotatedReport, { report, prose }: Body, outlets: Outlets): Lineage[] {
  const spoken = statements.filter(({ cue }) => cue !== null);
  return [...prose.matchAll(DOCUMENT)].flatMap((match) => {
    const start = match.index + match[0].search(/[^\s.]/);
    const place = { start, end: match.index + match[0].length };
    const document = documentOf(match.groups!);
    const statement = statementIn(spoken, place, prose);
    if (document.post && !statement && !/^\W*(?:via|per|according)/i.test(match[0])) return [];
    const author = statement ? authorOf(statement, document.name) : null;
    if (author !== null && outletNamed(outlets, author) !== null) return [];
    const described = author === null && !document.post ? describedName(document.name, prose, place) : document.name;
    // `A report` by nobody named is no document that anyone could look for.
    if (described === null) return [];
    const from = author === null ? described : `${document.name} by ${author}`;
    const evidence = [{ report: report.id, ...place, why: 'gives it as where the words come from' }];
    return [lineageRow(report.id, from, 'cites', author === null ? 'stated' : 'inferred', evidence)];
  });
}

function documentOf(groups: Record<string, string | undefined>): { name: string; post: boolean } {
  const channel = groups['channel'] ?? groups['channel2'] ?? groups['channel3'];
  if (channel !== undefined)
    return { name: `${channel} ${postName(groups['post'] ?? groups['post3'] ?? 'post')}`, post: true };
  const paper = groups['paper'] ?? groups['paper2'] ?? groups['paper3'];
  return { name: paper!.toLowerCase().replace(/\s+/g, ' ').trim(), post: false };
}

function postName(word: string): string {
  return /^(?:posts?|account|channel)$/i.test(word) ? 'post' : word.toLowerCase();
}

// The statement made in the document: its cue stands close by, and the document is named outside what it says.
function statementIn(statements: readonly Statement[], place: Span, prose: string): Statement | null {
  const near = statements.filter(({ cue, content }) => {
    const between = prose.slice(Math.min(cue!.end, place.end), Math.max(cue!.start, place.start));
    return between.length <= NEAR && !SENTENCE_END.test(between) && !content.some((part) => overlaps(part, place));
  });
  return near.sort((a, b) => gapBetween(a.cue!, place) - gapBetween(b.cue!, place))[0] ?? null;
}

const FURTHER =
  /^\s+(?:to|informing|shared|sent|obtained|seen|reviewed|addressed|signed|written)\b(?:\s+[\p{L}\p{N}'’-]+){1,7}/u;

function describedName(name: string, prose: string, { end }: Span): string | null {
  const further = FURTHER.exec(prose.slice(end, end + 120))?.[0] ?? '';
  if (further === '' && /^(?:report|blog(?: post)?|bulletin|letter)$/.test(name)) return null;
  return (name + further).replace(/\s+/g, ' ');
}

// A description such as `the company` names nobody to those who read the row alone.
function authorOf({ actor }: Statement, document: string): string | null {
  const name = actor?.replace(/^(?:the|an?)\s+/i, '') ?? '';
  const [channel] = document.split(' ');
  return /\p{Lu}/u.test(name) && !name.includes(channel!) ? name : null;
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}
