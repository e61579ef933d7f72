import type { Lineage } from '../../model/lineage.ts';
import { isMisspelling } from '../../model/is-misspelling.ts';
import { lineageRow } from './lineage-row.ts';
import { CREDIT_RULES } from './credit-rules.ts';
import type { Body } from './body.ts';
import { findOutlets, outletNamed, publisherName, type NamedOutlet, type Outlets } from './outlets.ts';

const AROUND = 180;
const PICTURE = /\b(?:photo|image|picture|video|graphic|illustration)s?\b[^\n]{0,40}$|^[ /]*(?:photo|via getty)/i;

/**
 * The outlets a report says it takes words or facts from: credits, datelines, `told Reuters`, `according to state-run Xinhua`,
 * `citing the BBC`, and outlets not in the codebook where the credit itself says that they are ones. Its own publisher is no
 * outside source.
 */
export function findCredits({ report, prose }: Body, outlets: Outlets): Lineage[] {
  const own = publisherName(report);
  const ownName = own === null ? null : (outletNamed(outlets, own) ?? own);
  // Datelines and credit lines are skipped as prose: here they are what is looked for.
  const texts = prose === report.text ? [prose] : [prose, report.text];
  const named = texts.flatMap((text) => [
    ...findOutlets(text, outlets).map((outlet) => ({ text, outlet })),
    ...[...unknownOutlets(text, outlets), ...misspelledOutlets(text, outlets)].map((outlet) => ({ text, outlet })),
  ]);
  const rows = named.flatMap(({ text, outlet }) => rowOf(report.id, text, outlet));
  return [...rows, ...bylineCredits(report.byline, report.id, outlets), ...publisherCredits(report, outlets)].filter(
    (row) => row.from !== ownName && row.from !== report.publisher,
  );
}

function rowOf(report: string, text: string, outlet: NamedOutlet): Lineage[] {
  const before = text.slice(Math.max(0, outlet.start - AROUND), outlet.start);
  const after = text.slice(outlet.end, outlet.end + AROUND);
  if (PICTURE.test(before.split('\n').at(-1)!) || PICTURE.test(after)) return [];
  const rule = CREDIT_RULES.find(
    (candidate) => (candidate.before?.test(before) ?? true) && (candidate.after?.test(after) ?? true),
  );
  if (!rule) return [];
  const evidence = [{ report, start: outlet.start, end: outlet.end, why: rule.why }];
  return [lineageRow(report, outlet.name, rule.kind, 'stated', evidence)];
}

// Only where the words say that what follows is an outlet.
const SAYS_OUTLET =
  /\b(?:originally\s+(?:appeared|published)\s+(?:on|in|by|at)\s+(?:the\s+)?|(?:read|see)\s+the\s+(?:complete|full|original)\s+(?:article|story|report)[\s,:]*(?:see|at|on)[\s,:]*(?:the\s+)?|(?:^|\n)From\s+(?:the\s+)?(?=[^\n:]{2,40}:\s*\n))((?:\p{Lu}[\p{L}\d.&'’-]*)(?:\s(?:of|the|on|and|\p{Lu}[\p{L}\d.&'’-]*)){0,4})(?![\p{L}\d'’]|\s+(?!at\b|on\b|under\b|here\b)\p{Ll})/gu;

function unknownOutlets(text: string, outlets: Outlets): NamedOutlet[] {
  if (!/\boriginally\b|\b(?:read|see) the\b|^From /m.test(text)) return [];
  return [...text.matchAll(SAYS_OUTLET)].map((match) => {
    const name = match[1]!.replace(/[.'’]+$/, '');
    const start = match.index + match[0].length - match[1]!.length;
    return { name: outletNamed(outlets, name) ?? name, start, end: start + name.length };
  });
}

const TOLD = /\b(?:told|according to|reported by)\s+(\p{Lu}\p{L}{7,})\b/gu;
function misspelledOutlets(text: string, outlets: Outlets): NamedOutlet[] {
  return [...text.matchAll(TOLD)].flatMap((match) => {
    const word = match[1]!;
    const start = match.index + match[0].length - word.length;
    if (outlets.long.has(word.toLowerCase())) return [];
    const name = [...outlets.long].find(([known]) => isMisspelling(word.toLowerCase(), known))?.[1];
    return name === undefined ? [] : [{ name, start, end: start + word.length }];
  });
}

function bylineCredits(byline: string | null, report: string, outlets: Outlets): Lineage[] {
  return findOutlets(byline ?? '', outlets).map((outlet) => lineageRow(report, outlet.name, 'copy', 'stated', []));
}

const TAKES_FROM =
  /\b(copy|reprint|repost|excerpt|digest|summary|translation)\s+of\s+(?:an?\s+|the\s+)?([^()[\]]+?)\s*[)\]]/i;
const SAME = 'copy';

// A publisher that says of itself what it passes on: `Net Reader (copy of Harbour Post)`.
function publisherCredits({ publisher, id }: { publisher: string | null; id: string }, outlets: Outlets): Lineage[] {
  const match = TAKES_FROM.exec(publisher ?? '');
  if (!match) return [];
  const said = match[1]!.toLowerCase();
  const kind =
    said === 'translation' || said === 'excerpt' ? said : said === 'digest' || said === 'summary' ? 'cites' : SAME;
  return match[2]!
    .split(/\s*[/,;]\s*/)
    .map((from) => lineageRow(id, outletNamed(outlets, from) ?? from, kind, 'outside', []));
}
