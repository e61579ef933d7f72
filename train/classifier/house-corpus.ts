import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { loadGold, mayTeach } from '../../gold/gold-report.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import type { Stance } from '../../src/model/statement.ts';
import { tokenise, type Tokens } from '../../src/read/language/tokenise.ts';
import { readMentions } from '../../src/read/mention/read-mentions.ts';
import { openText } from '../../src/read/form/text.ts';
import { readIntake } from '../../src/read/report/read-intake.ts';
import type { Prose } from '../../src/read/statement/grammar/prose.ts';
import { readProse } from '../../src/read/statement/grammar/read-prose.ts';

export const codebooks = openCodebooks();

/** A statement as a person marked it, whichever collection it comes from. */
export interface Marked {
  id: string;
  source: Span | null;
  cue: Span | null;
  content: Span[];
  stance: Stance;
  accused: string | null;
  answers: { statement: string; element: string }[];
}

/** A report with its marked statements, and what the reader knows before it looks for statements. */
export interface MarkedReport {
  id: string;
  /** `train`: real reports under reports-train; `gold`: the train half of the project's own; `news`: what was found in cyber news. */
  set: 'train' | 'gold' | 'news';
  report: Report;
  tokens: Tokens;
  prose: Prose;
  mentions: Mention[];
  marked: Marked[];
  /** Whether it may teach what is a statement and what is none. */
  showsWhere: boolean;
  /** Where people say that no statement stands; null: wherever none is marked. */
  refused: Span[][] | null;
}

/** The reports the classifiers may learn from: reports-train of the bench folder, and the half of the gold marked for it. */
export function readHouseCorpus(bench: string): MarkedReport[] {
  const folder = join(bench, 'reports-train');
  const real = readdirSync(join(folder, 'gold'))
    .sort()
    .flatMap((name) => readReal(folder, name.slice(0, -'.json'.length)));
  const own = loadGold()
    .filter(mayTeach)
    .flatMap(({ slug, text, half, statements }) =>
      prepare(`gold ${slug}`, 'gold', text, statements).map((report) => ({ ...report, showsWhere: half === 'train' })),
    );
  return [...real, ...own, ...readNews(join(bench, 'dev', 'casie.jsonl.gz'))];
}

type Pair = [number, number];
interface Written {
  id: string;
  stance: Stance;
  accused: string | null;
  answers: { statement: string; element: string }[];
  offsets: { source: Pair | null; cue: Pair | null; content: Pair[] };
}

function readReal(folder: string, id: string): MarkedReport[] {
  const text = readFileSync(join(folder, 'docs', `${id}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, 'gold', `${id}.json`), 'utf8')) as { statements: Written[] };
  const units = unitOffsets(text);
  const at = ([start, end]: Pair): Span => ({ start: units(start), end: units(end) });
  const marked = gold.statements.map(({ offsets: { source, cue, content }, ...rest }) => ({
    ...rest,
    source: source && at(source),
    cue: cue && at(cue),
    content: content.map(at),
  }));
  return prepare(id, 'train', text, marked);
}

interface Labelled {
  sha256: string;
  statements: { source: Pair | null; cue: Pair | null; content: Pair[]; stance: Stance | null; accused?: string }[];
}

/**
 * News of cyber incidents in which the statements that the reader found were labelled: what they do, or that they are none. The labels
 * know the texts by the SHA-256 of their bytes and hold none of their words.
 */
function readNews(file: string): MarkedReport[] {
  const labels = JSON.parse(readFileSync(join(import.meta.dirname, 'news.labels.json'), 'utf8')) as Labelled[];
  const byHash = new Map(labels.map(({ sha256, statements }) => [sha256, statements]));
  const span = ([start, end]: Pair): Span => ({ start, end });
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { doc, text } = JSON.parse(line) as { doc: string; text: string };
      const statements = byHash.get(createHash('sha256').update(text).digest('hex')) ?? [];
      const marked = statements.flatMap(({ source, cue, content, stance, accused }, i) =>
        stance === null
          ? []
          : [
              {
                id: String(i),
                source: source && span(source),
                cue: cue && span(cue),
                content: content.map(span),
                stance,
                accused: accused ?? null,
                answers: [],
              },
            ],
      );
      const refused = statements.flatMap(({ stance, content }) => (stance === null ? [content.map(span)] : []));
      return statements.length === 0 ? [] : prepare(doc, 'news', text, marked, refused);
    });
}

function prepare(
  id: string,
  set: MarkedReport['set'],
  text: string,
  marked: Marked[],
  refused: Span[][] | null = null,
): MarkedReport[] {
  const { report } = readIntake(openText({ file: `${id}.txt`, bytes: new TextEncoder().encode(text), told: {} }));
  // Masking moved the offsets: such a report would teach the wrong words.
  if (report.text.length !== text.length) return [];
  const tokens = tokenise(report);
  const mentions = readMentions(report, tokens, codebooks);
  const prose = readProse(tokens, codebooks.reportingVerbs);
  return [{ id, set, report, tokens, showsWhere: true, refused, prose, mentions, marked }];
}

// Marks count Unicode code points.
function unitOffsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (offset) => units[offset] ?? at;
}
