import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/model/span.ts';
import type { Stance } from '../src/model/statement.ts';
import type { GoldReport } from './gold-report.ts';

/** Offsets in UTF-16 units, end exclusive. */
type Offsets = [number, number];

/** A statement of a text that is not ours: where its parts stand, and none of its words. */
interface PlacedStatement {
  source: Offsets | null;
  cue: Offsets | null;
  content: Offsets[];
  stance: Stance;
  hedged?: boolean;
  nested?: boolean;
  via?: Offsets;
}

/**
 * Loads what is marked in texts that may not be copied here: `seeds.gold.json` knows them by the SHA-256 of their bytes. Texts of
 * the folder that it does not know are passed over.
 */
export function loadSeeds(folder: string): GoldReport[] {
  const marked = JSON.parse(readFileSync(join(import.meta.dirname, 'seeds.gold.json'), 'utf8')) as {
    sha256: string;
    statements: PlacedStatement[];
  }[];
  const byHash = new Map(marked.map(({ sha256, statements }) => [sha256, statements]));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const bytes = readFileSync(file);
      const statements = byHash.get(createHash('sha256').update(bytes).digest('hex'));
      return statements ? [place(name, file, bytes.toString('utf8'), statements)] : [];
    });
}

function place(slug: string, file: string, text: string, statements: readonly PlacedStatement[]): GoldReport {
  const span = ([start, end]: Offsets): Span => ({ start, end });
  return {
    slug,
    file,
    text,
    half: 'unseen',
    statements: statements.map((statement, i) => ({
      id: `s${i + 1}`,
      source: statement.source && span(statement.source),
      cue: statement.cue && span(statement.cue),
      content: statement.content.map(span),
      stance: statement.stance,
      hedged: statement.hedged ?? false,
      via: statement.via ? [text.slice(...statement.via)] : [],
      nested: statement.nested ?? false,
      accused: null,
      accusedLevel: null,
      answers: [],
    })),
  };
}
