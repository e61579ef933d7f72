import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/model/span.ts';
import type { Stance } from '../../src/model/statement.ts';
import { hashOf } from '../../gold/placed-statement.ts';
import { unitOffsets } from '../unit-offsets.ts';
import { prepare, type MarkedReport, type Pair } from './marked-report.ts';

interface Labelled {
  sha256: string;
  statements: { source: Pair | null; cue: Pair | null; content: Pair[]; stance: Stance | null; accused?: string }[];
}

/**
 * News of cyber incidents in which the statements that the reader found were labelled: what they do, or that they are none. The labels
 * know the texts by the SHA-256 of their bytes and hold none of their words.
 */
export function readNews(file: string, except: ReadonlySet<string>): MarkedReport[] {
  const labels = JSON.parse(readFileSync(join(import.meta.dirname, 'news.labels.json'), 'utf8')) as Labelled[];
  const byHash = new Map(labels.map(({ sha256, statements }) => [sha256, statements]));
  const span = ([start, end]: Pair): Span => ({ start, end });
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { doc, text } = JSON.parse(line) as { doc: string; text: string };
      const hash = hashOf(text);
      const statements = except.has(hash) ? [] : (byHash.get(hash) ?? []);
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

interface Attribution {
  source?: Pair[];
  cue?: Pair[];
  content?: Pair[];
}
/** Of an article by its id, the attributions that were labelled: which one, and what it does. */
type StanceLabels = Record<string, [attribution: number, stance: Stance][]>;

/**
 * Political news in which PolNeAR marks who says what, and labels say what it does. What PolNeAR marks is not what the guidelines mark, so
 * these articles do not teach where statements stand.
 */
export function readPolitics(file: string): MarkedReport[] {
  const labels = JSON.parse(readFileSync(join(import.meta.dirname, 'politics.labels.json'), 'utf8')) as StanceLabels;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { id, text, attributions } = JSON.parse(line) as { id: string; text: string; attributions: Attribution[] };
      const units = unitOffsets(text);
      const spans = (pairs: Pair[] = []) =>
        pairs.map(([start, end]): Span => ({ start: units(start), end: units(end) }));
      const whole = (pairs?: Pair[]): Span | null => {
        const all = spans(pairs);
        return all.length === 0 ? null : { start: all[0]!.start, end: all.at(-1)!.end };
      };
      const marked = (labels[id] ?? []).flatMap(([i, stance]) => {
        const { source, cue, content } = attributions[i]!;
        const told = { stance, accused: null, answers: [] };
        return content
          ? [{ id: String(i), source: whole(source), cue: whole(cue), content: spans(content), ...told }]
          : [];
      });
      return marked.length === 0
        ? []
        : prepare(id, 'politics', text, marked).map((report) => ({ ...report, showsWhere: false }));
    });
}
