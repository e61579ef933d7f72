import type { Codebooks } from '../../codebooks/codebooks.ts';
import { FINDERS } from '../../src/read/statement/find/finders.ts';
import { readProse } from '../../src/read/statement/grammar/read-prose.ts';
import { readRuleReadings, type RuleReading } from '../../src/read/statement/trained/rule-readings.ts';
import { readColumns, type Columns } from '../../src/read/statement/trained/columns.ts';
import { FeatureRows } from '../../src/read/statement/trained/feature-rows.ts';
import type { Lexicon } from '../../src/read/statement/trained/lexicon.ts';
import { readRanges } from '../../src/read/statement/trained/ranges.ts';
import {
  CONTEXT_FEATURES,
  REACH,
  WORD_FEATURES,
  writeContextFeatures,
  writeWordFeatures,
  type Range,
} from '../../src/read/statement/trained/token-features.ts';
import { createWordForms, OUTSIDE, type WordForm } from '../../src/read/statement/trained/word-forms.ts';
import type { Example } from './corpus.ts';

/** An example with everything training asks for again and again. */
export interface Prepared extends Example {
  columns: Columns;
  ranges: Range[];
  /** The forms of the words of all examples, by their numbers. */
  forms: readonly WordForm[];
  /** The rows of each token's features, as many a token. */
  rows: Int32Array;
  /** What the rules make of the example. */
  rules: RuleReading[];
}

const TOKEN_FEATURES = WORD_FEATURES + CONTEXT_FEATURES;

export function prepare(examples: readonly Example[], lexicon: Lexicon, codebooks: Codebooks): Prepared[] {
  const forms = [OUTSIDE];
  const { formOf } = createWordForms(lexicon, (form) => forms.push(form));
  const out = new FeatureRows(TOKEN_FEATURES);
  return examples.map((example) => {
    const columns = readColumns(example.tokens, formOf);
    const ranges = readRanges(example.tokens);
    const rows = new Int32Array(columns.length * TOKEN_FEATURES);
    for (const range of ranges) {
      for (let i = range.first; i < range.last; i++) {
        out.clear();
        for (let offset = -REACH; offset <= REACH; offset++) {
          const inside = i + offset >= range.first && i + offset < range.last;
          writeWordFeatures(forms[inside ? columns.form[i + offset]! : OUTSIDE.id]!, offset, out);
        }
        writeContextFeatures(columns, range, i, out);
        rows.set(out.rows, i * TOKEN_FEATURES);
      }
    }
    const prose = readProse(example.tokens, codebooks.reportingVerbs);
    const candidates = FINDERS.flatMap((finder) => finder.find(prose, codebooks));
    return {
      ...example,
      columns,
      ranges,
      forms,
      rows,
      rules: readRuleReadings(example.tokens, candidates),
    };
  });
}

export function rowsOf(prepared: Prepared, i: number): Int32Array {
  return prepared.rows.subarray(i * TOKEN_FEATURES, (i + 1) * TOKEN_FEATURES);
}
