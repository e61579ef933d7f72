import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldReport, GoldStatement } from '../gold/gold-report.ts';
import type { Offsets } from '../gold/placed-statement.ts';
import type { Span } from '../src/model/span.ts';
import { spanReader } from './span-reader.ts';

/** A statement as the files under `reports-train/gold` write it: its words, left aside here, and where they stand. */
type WrittenStatement = Omit<GoldStatement, 'source' | 'cue' | 'content' | 'via'> & {
  via: string | null;
  offsets: { source: Offsets | null; cue: Offsets | null; content: Offsets[] };
};

/** The real reports under `reports-train`, annotated under the project's guidelines: `docs/NAME.txt` and `gold/NAME.json`. */
export function readRealReports(bench: string): GoldReport[] {
  const folder = join(bench, 'reports-train');
  return readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const slug = name.slice(0, -'.json'.length);
      const text = readFileSync(join(folder, 'docs', `${slug}.txt`), 'utf8');
      const written = readFileSync(join(folder, 'gold', name), 'utf8');
      const { statements } = JSON.parse(written) as { statements: WrittenStatement[] };
      const spanOf = spanReader(text);
      return { slug, text, half: 'train', statements: statements.map((one) => placed(one, spanOf)) };
    });
}

function placed(
  { offsets: { source, cue, content }, via, ...rest }: WrittenStatement,
  spanOf: (offsets: Offsets) => Span,
): GoldStatement {
  return {
    ...rest,
    via: via === null ? [] : [via],
    source: source && spanOf(source),
    cue: cue && spanOf(cue),
    content: content.map(spanOf),
  };
}
