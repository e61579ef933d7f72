import type { Codebooks } from '../codebooks/codebooks.ts';
import { FINDERS } from '../src/read/statement/finders.ts';
import { readProse } from '../src/read/statement/grammar/read-prose.ts';
import { readRuleReadings, type RuleReading } from '../src/read/statement/trained/rule-readings.ts';
import { readColumns, type Columns } from '../src/read/statement/trained/columns.ts';
import { FeatureRows } from '../src/read/statement/trained/feature-rows.ts';
import type { Lexicon } from '../src/read/statement/trained/lexicon.ts';
import { readRanges } from '../src/read/statement/trained/ranges.ts';
import { TOKEN_FEATURES, writeTokenFeatures, type Range } from '../src/read/statement/trained/token-features.ts';
import { createWordForms } from '../src/read/statement/trained/word-forms.ts';
import type { Example } from './corpus.ts';

/** An example with everything training asks for again and again. */
export interface Prepared extends Example {
  columns: Columns;
  ranges: Range[];
  /** The rows of each token's features, {@link TOKEN_FEATURES} a token. */
  rows: Int32Array;
  /** What the rules make of the example. */
  rules: RuleReading[];
}

export function prepare(examples: readonly Example[], lexicon: Lexicon, codebooks: Codebooks): Prepared[] {
  const formOf = createWordForms(lexicon);
  const out = new FeatureRows(TOKEN_FEATURES);
  return examples.map((example) => {
    const columns = readColumns(example.tokens, formOf);
    const ranges = readRanges(example.tokens);
    const rows = new Int32Array(columns.length * TOKEN_FEATURES);
    for (const range of ranges) {
      for (let i = range.first; i < range.last; i++) {
        out.clear();
        writeTokenFeatures(columns, range, i, out);
        rows.set(out.rows, i * TOKEN_FEATURES);
      }
    }
    const prose = readProse(example.tokens, codebooks.reportingVerbs);
    const candidates = FINDERS.flatMap((finder) => finder.find(prose, codebooks));
    return {
      ...example,
      columns,
      ranges,
      rows,
      rules: readRuleReadings(example.tokens, candidates),
    };
  });
}

export function rowsOf(prepared: Prepared, i: number): Int32Array {
  return prepared.rows.subarray(i * TOKEN_FEATURES, (i + 1) * TOKEN_FEATURES);
}
