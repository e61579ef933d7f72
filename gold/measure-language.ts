import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openCodebooks } from '../codebooks/codebooks.ts';
import { openAids } from '../src/gainsay.ts';
import type { Mention } from '../src/model/mention.ts';
import { tokenise } from '../src/read/language/tokenise.ts';
import { readMentions } from '../src/read/mention/read-mentions.ts';
import { openText } from '../src/read/form/text.ts';
import { readIntake } from '../src/read/report/read-intake.ts';
import { accusedOf } from '../src/read/statement/classify/accused-of.ts';
import { ActorIndex } from '../src/read/statement/classify/actor-index.ts';
import { sceneOf } from '../src/read/statement/classify/scene.ts';
import { spanOf, type Prose } from '../src/read/statement/grammar/prose.ts';
import { readCues } from '../src/read/statement/uncertainty/read-cues.ts';
import { readProse } from '../src/read/statement/grammar/read-prose.ts';
import { pick, python, type Measured } from './scorer.ts';

const codebooks = openCodebooks();
const { classifier, uncertainty } = openAids();

/**
 * The words of uncertainty that the reader sees in single sentences of news, conditions included. Its weights learned from the dev half:
 * there it flatters, and cross-validation (docs/accuracy-codes.md) says what to expect.
 */
export function measureHedges(bench: string, out: string): Measured {
  const gold = join(bench, 'dev', 'szeged_uncertainty_factbank.jsonl');
  if (!existsSync(gold)) return 'hedge cues (not in the folder)';
  const lines = readLines<{ doc: string; text: string }>(gold).map(({ doc, text }) => {
    const { prose } = look(text);
    const all = { first: 0, last: prose.words.length };
    return { doc, text, cues: readCues(prose, all, codebooks.uncertainty, uncertainty) };
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

/** The country that the description of an incident accuses, read as one accusation a sentence. */
export function measureAccusedCountries(bench: string, out: string): Measured {
  const gold = join(bench, 'dev', 'eurepoc.jsonl.gz');
  if (!existsSync(gold)) return 'accused countries (not in the folder)';
  const lines = readLines<{ id: string; description: string }>(gold).map(({ id, description }) => ({
    id,
    attributed_countries: accusedCountries(description),
    contested: false,
  }));
  const predictions = join(out, 'eurepoc.jsonl');
  writeLines(predictions, lines);
  const { stdout, failure } = python([join(bench, 'score_verdicts.py'), 'eurepoc', gold, predictions]);
  if (failure) return `accused countries (${failure})`;
  const row = pick('EuRepoC, dev (1,131 incidents)', stdout, 'accused country F1', /country P\/R\/F1 \S+ \S+ ([\d.]+)/);
  return [{ ...row, value: row.value === null ? null : row.value / 100 }];
}

// As that collection writes them, where it does not write the plain name.
const NAMES: Readonly<Record<string, string>> = {
  IR: 'Iran, Islamic Republic of',
  KP: "Korea, Democratic People's Republic of",
  KR: 'Korea, Republic of',
};

function accusedCountries(text: string): string[] {
  const { prose, mentions } = look(text);
  const actors = new ActorIndex(mentions);
  const scenes = prose.sentences.flatMap((sentence) => {
    const content = spanOf(prose, sentence);
    if (!content) return [];
    const candidate = { source: null, cue: null, content: [content], confidence: 1, reader: 'sentence', why: '' };
    return [sceneOf(prose, candidate, actors, codebooks)];
  });
  const stances = scenes.map(() => 'accuse' as const);
  const first = accusedOf(scenes, stances, classifier.accused).find(({ country }) => country !== null)?.country;
  if (!first) return [];
  const plain = codebooks.countries.entries.find(({ code }) => code === first)?.name ?? first;
  return [NAMES[first] ?? plain];
}

function look(text: string): { prose: Prose; mentions: Mention[] } {
  const { report } = readIntake(openText({ file: 'sentence.txt', bytes: new TextEncoder().encode(text), told: {} }));
  const tokens = tokenise(report);
  return { prose: readProse(tokens, codebooks.reportingVerbs), mentions: readMentions(report, tokens, codebooks) };
}

function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function writeLines(path: string, lines: readonly unknown[]): void {
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
}
