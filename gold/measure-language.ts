import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCodebooks } from '../codebooks/codebooks.ts';
import { openAids } from '../src/gainsay.ts';
import { readAccusedCountries } from '../src/read/accused-countries/read-accused-countries.ts';
import { tokenise, type Tokens } from '../src/read/language/tokenise.ts';
import { readIntake } from '../src/read/report/read-intake.ts';
import type { Prose } from '../src/read/statement/grammar/prose.ts';
import { readCues } from '../src/read/statement/uncertainty/read-cues.ts';
import { readProse } from '../src/read/statement/grammar/read-prose.ts';
import { draftOf } from './draft-of.ts';
import { eurepocName } from './eurepoc-names.ts';
import { readJsonLines } from './read-json-lines.ts';
import { pick, python, type Measured } from './scorer.ts';

const codebooks = openCodebooks();
const aids = openAids();

/**
 * The words of uncertainty that the reader sees in single sentences of news, conditions included. Its weights learned from the dev half:
 * there it flatters, and cross-validation (docs/accuracy-codes.md) says what to expect.
 */
export function measureHedges(bench: string, out: string): Measured {
  const gold = join(bench, 'dev', 'szeged_uncertainty_factbank.jsonl');
  if (!existsSync(gold)) return 'hedge cues (not in the folder)';
  const lines = readJsonLines<{ doc: string; text: string }>(gold).map(({ doc, text }) => {
    const { prose } = look(text);
    const all = { first: 0, last: prose.words.length };
    return { doc, text, cues: readCues(prose, all, codebooks.uncertainty, aids.uncertainty) };
  });
  const predictions = join(out, 'hedges.jsonl');
  writeLines(predictions, lines);
  const { stdout, failure } = python([
    join(bench, 'score_spans.py'),
    gold,
    predictions,
    '--field',
    'cues',
    '--untyped',
    '--json',
  ]);
  if (failure) return `hedge cues (${failure})`;
  const { strict, sentence } = JSON.parse(stdout) as Record<'strict' | 'sentence', { F1: number }>;
  const set = 'Szeged uncertainty, news, dev, learned from (2,168 sentences)';
  return [
    { set, measure: 'cues of uncertainty of all kinds F1', value: strict.F1 / 100 },
    { set, measure: 'uncertain sentences F1', value: sentence.F1 / 100 },
  ];
}

/**
 * The countries on which the description of an incident lays the act. The weights learned from the dev half: there it flatters, and
 * cross-validation (docs/accuracy-codes.md) says what to expect.
 */
export function measureAccusedCountries(bench: string, out: string): Measured {
  const gold = join(bench, 'dev', 'eurepoc.jsonl.gz');
  if (!existsSync(gold)) return 'accused countries (not in the folder)';
  const lines = readJsonLines<{ id: string; description: string }>(gold).map(({ id, description }) => ({
    id,
    attributed_countries: readAccusedCountries(look(description).tokens, aids).map(({ country }) =>
      eurepocName(codebooks, country),
    ),
    contested: false,
  }));
  const predictions = join(out, 'eurepoc.jsonl');
  writeLines(predictions, lines);
  const { stdout, failure } = python([join(bench, 'score_verdicts.py'), 'eurepoc', gold, predictions]);
  if (failure) return `accused countries (${failure})`;
  const set = 'EuRepoC, dev, learned from (1,131 incidents)';
  const row = pick(set, stdout, 'accused country F1', /country P\/R\/F1 \S+ \S+ ([\d.]+)/);
  return [{ ...row, value: row.value === null ? null : row.value / 100 }];
}

function look(text: string): { prose: Prose; tokens: Tokens } {
  const { report } = readIntake(draftOf(text));
  const tokens = tokenise(report);
  return { prose: readProse(tokens, codebooks.reportingVerbs), tokens };
}

function writeLines(path: string, lines: readonly unknown[]): void {
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
}
