import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ActorLevel } from '../src/model/actor.ts';
import type { Span } from '../src/model/span.ts';
import type { Element, Stance } from '../src/model/statement.ts';
import type { GoldReport, GoldStatement } from './gold-report.ts';

/** Offsets in UTF-16 units, end exclusive. */
type Offsets = [number, number];

/** A statement of a text that is not ours: where its parts stand, and none of its words. */
interface PlacedStatement {
  id: string;
  source?: Offsets;
  cue?: Offsets;
  content: Offsets[];
  stance: Stance;
  hedged?: true;
  nested?: true;
  via?: Offsets;
  accused?: Offsets;
  level?: ActorLevel;
  answers?: [statement: string, element: Element][];
}

const COLLECTIONS = ['casie.jsonl.gz', 'fnc1_bodies.jsonl.gz', 'newswcl50_topics0-4.jsonl'];

/**
 * Real news marked from end to end under the guidelines by AI models, in the order of their hashes: `press.marks.json` knows an article by
 * the SHA-256 of its text. What stands in no collection of the folder is passed over.
 */
export function loadPress(bench: string): GoldReport[] {
  const marks = JSON.parse(readFileSync(join(import.meta.dirname, 'press.marks.json'), 'utf8')) as Record<
    string,
    PlacedStatement[]
  >;
  const texts = new Map(
    COLLECTIONS.flatMap((name) => textsOf(join(bench, 'dev', name))).map((text) => [hashOf(text), text]),
  );
  return Object.entries(marks).flatMap(([hash, statements]) => {
    const text = texts.get(hash);
    return text === undefined ? [] : [place(hash, text, statements)];
  });
}

/** How the marks know a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes the texts of reports that lie in no file of their own into the folder. */
export function writtenInto(folder: string, reports: readonly GoldReport[]): GoldReport[] {
  return reports.map((report) => {
    const file = join(folder, `${report.slug}.txt`);
    writeFileSync(file, report.text);
    return { ...report, file };
  });
}

// By the hash, so that nobody chose which are never trained on.
function halfOf(hash: string): GoldReport['half'] {
  return /^[15d]/.test(hash) ? 'unseen' : 'train';
}

function place(hash: string, text: string, statements: readonly PlacedStatement[]): GoldReport {
  return {
    slug: `press-${hash.slice(0, 8)}`,
    file: '',
    text,
    half: halfOf(hash),
    statements: statements.map(
      ({ id, source, cue, content, stance, hedged, nested, via, accused, level, answers = [] }): GoldStatement => ({
        id,
        source: source ? spanOf(source) : null,
        cue: cue ? spanOf(cue) : null,
        content: content.map(spanOf),
        stance,
        hedged: hedged === true,
        nested: nested === true,
        via: via ? [text.slice(...via)] : [],
        accused: accused ? text.slice(...accused) : null,
        accusedLevel: level ?? null,
        answers: answers.map(([statement, element]) => ({ statement, element })),
      }),
    ),
  };
}

function spanOf([start, end]: Offsets): Span {
  return { start, end };
}

function textsOf(path: string): string[] {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
