import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorLevel } from '../src/model/actor.ts';
import type { Span } from '../src/model/span.ts';
import type { Element, Stance } from '../src/model/statement.ts';
import type { GoldStatement } from './gold-report.ts';

/** A pair of offsets as files of marks write them, end exclusive. */
export type Offsets = [start: number, end: number];

/** A statement of a text that is not ours: where its parts stand, in UTF-16 units, and none of its words. What does not apply is left out. */
export interface PlacedStatement {
  /** Needed only where an answer points at it. */
  id?: string;
  source?: Offsets | null;
  cue?: Offsets | null;
  content: Offsets[];
  stance: Stance;
  hedged?: boolean;
  nested?: boolean;
  via?: Offsets;
  accused?: Offsets;
  level?: ActorLevel;
  answers?: [statement: string, element: Element][];
}

/** Statements by the SHA-256 of the text in which they stand. */
export type Marks = Record<string, PlacedStatement[]>;

/** Reads a file of marks that lies in this folder. */
export function readMarks(name: string): Marks {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Marks;
}

/** How marks know a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The statements with the words that stand at their places in the text. */
export function placed(text: string, statements: readonly PlacedStatement[]): GoldStatement[] {
  return statements.map(({ source, cue, content, via, accused, level, answers = [], ...one }, i): GoldStatement => ({
    id: one.id ?? `s${i + 1}`,
    source: source ? spanOf(source) : null,
    cue: cue ? spanOf(cue) : null,
    content: content.map(spanOf),
    stance: one.stance,
    hedged: one.hedged ?? false,
    nested: one.nested ?? false,
    via: via ? [text.slice(...via)] : [],
    accused: accused ? text.slice(...accused) : null,
    accusedLevel: level ?? null,
    answers: answers.map(([statement, element]) => ({ statement, element })),
  }));
}

/** The span that a pair of offsets in UTF-16 units means. */
export function spanOf([start, end]: Offsets): Span {
  return { start, end };
}
