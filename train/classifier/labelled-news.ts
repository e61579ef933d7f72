import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, spanOf, type Offsets } from '../../gold/placed-statement.ts';
import { readJsonLines } from '../../gold/read-json-lines.ts';
import type { Span } from '../../src/model/span.ts';
import type { Stance } from '../../src/model/statement.ts';
import { spanReader } from '../span-reader.ts';
import { readMarkedReport, type MarkedReport } from './marked-report.ts';

interface Labelled {
  sha256: string;
  statements: {
    source: Offsets | null;
    cue: Offsets | null;
    content: Offsets[];
    stance: Stance | null;
    accused?: string;
  }[];
}

/**
 * News of cyber incidents in which the statements that the reader found were labelled: what they do, or that they are none. The labels
 * know the texts by the SHA-256 of their bytes and hold none of their words.
 */
export function readNews(file: string, except: ReadonlySet<string>): MarkedReport[] {
  const labels = JSON.parse(readFileSync(join(import.meta.dirname, 'news.labels.json'), 'utf8')) as Labelled[];
  const byHash = new Map(labels.map(({ sha256, statements }) => [sha256, statements]));
  return readJsonLines<{ text: string }>(file).flatMap(({ text }) => {
    const hash = hashOf(text);
    const statements = except.has(hash) ? [] : (byHash.get(hash) ?? []);
    const marked = statements.flatMap(({ source, cue, content, stance, accused }, i) => {
      if (stance === null) return [];
      const spans = { source: source && spanOf(source), cue: cue && spanOf(cue), content: content.map(spanOf) };
      return [{ id: String(i), ...spans, stance, accused: accused ?? null, answers: [] }];
    });
    const refused = statements.flatMap(({ stance, content }) => (stance === null ? [content.map(spanOf)] : []));
    return statements.length === 0 ? [] : readMarkedReport('news', text, marked, refused);
  });
}

interface Article {
  id: string;
  text: string;
  attributions: { source?: Offsets[]; cue?: Offsets[]; content?: Offsets[] }[];
}
/** Of an article by its id, the attributions that were labelled: which one, and what it does. */
type StanceLabels = Record<string, [attribution: number, stance: Stance][]>;

/**
 * Political news in which PolNeAR marks who says what, and labels say what it does. What PolNeAR marks is not what the guidelines mark, so
 * these articles do not teach where statements stand.
 */
export function readPolitics(file: string): MarkedReport[] {
  const labels = JSON.parse(readFileSync(join(import.meta.dirname, 'politics.labels.json'), 'utf8')) as StanceLabels;
  return readJsonLines<Article>(file).flatMap(({ id, text, attributions }) => {
    const at = spanReader(text);
    const whole = (pieces: Offsets[] = []): Span | null =>
      pieces.length === 0 ? null : { start: at(pieces[0]!).start, end: at(pieces.at(-1)!).end };
    const marked = (labels[id] ?? []).flatMap(([i, stance]) => {
      const { source, cue, content } = attributions[i]!;
      const told = { stance, accused: null, answers: [] };
      return content
        ? [{ id: String(i), source: whole(source), cue: whole(cue), content: content.map(at), ...told }]
        : [];
    });
    if (marked.length === 0) return [];
    return readMarkedReport('politics', text, marked).map((report) => ({ ...report, showsWhere: false }));
  });
}
