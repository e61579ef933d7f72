/**
 * How well, not whether: `npm run accuracy` scores the gold reports of this folder always, and third-party material too when
 * GAINSAY_BENCH names its folder. The seeds lie in GAINSAY_SEEDS, or beside that folder. Prints one table, and says what was
 * left out. `npm run accuracy -- comparisons` draws comparisons to be judged by a person instead.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeDossier, openAids } from '../src/gainsay.ts';
import { readReport } from '../src/read/read.ts';
import { measureBench } from './bench-material.ts';
import { draftOf } from './draft-of.ts';
import { drawComparisons } from './draw-comparisons.ts';
import { loadGold, mayTeach, type GoldReport } from './gold-report.ts';
import { isLookedAt, loadLaterPress, loadPress } from './press.ts';
import { measureSeals } from './measure-seals.ts';
import type { Row } from './scorer.ts';
import { add, f1, macroF1, noScore, scoreStatements } from './score-statements.ts';
import { loadSeeds } from './seeds.ts';
import { shareOf } from './share-of.ts';
import { scoreStories, storiesIn, type StoryScore } from './stories.ts';

const [task, ...args] = process.argv.slice(2);
if (task === 'comparisons') {
  await drawComparisons(args);
  process.exit();
}

const bench = process.env['GAINSAY_BENCH'];
const seedsFolder = process.env['GAINSAY_SEEDS'] ?? (bench ? join(bench, '..', 'seeds') : null);
const seeds = seedsFolder && existsSync(seedsFolder) ? loadSeeds(seedsFolder) : [];
const gold = loadGold();
const nothing = { reports: [], missing: [] };
const { reports: articles, missing } = bench ? loadPress(bench) : nothing;
const press = articles.filter(({ half }) => half === 'unseen');
const { reports: later, missing: missingLater } = bench ? loadLaterPress(bench) : nothing;
const aids = openAids();
const read = new Map(
  [...gold, ...seeds, ...press, ...later].map((report) => [report, readReport(draftOf(report.text), aids)] as const),
);

const rows: Row[] = [
  ...rowsOf('gold, may be trained on', gold.filter(mayTeach)),
  ...rowsOfOneCase('gold, may be trained on', gold.filter(mayTeach)),
  ...rowsOfStories('gold, may be trained on', gold.filter(mayTeach)),
  ...rowsOf(
    'gold, unseen',
    gold.filter((report) => report.half === 'unseen'),
  ),
  ...rowsOf(
    'gold, fresh',
    gold.filter((report) => report.half === 'fresh'),
  ),
  ...rowsOfStories(
    'gold, fresh',
    gold.filter((report) => report.half === 'fresh'),
  ),
];
const left: string[] = [];
if (press.length > 0) rows.push(...rowsOf('real press, unseen', press));
if (later.length > 0) {
  rows.push(...rowsOf('real press, later, looked at', later.filter(isLookedAt)));
  rows.push(
    ...rowsOf(
      'real press, later, blind',
      later.filter((report) => !isLookedAt(report)),
    ),
  );
}
if (missing.length > 0) left.push(`real press (${missing.join(', ')})`);
if (missingLater.length > 0) left.push(`real press, later (${missingLater.join(', ')})`);
if (seeds.length > 0) rows.push(...rowsOf('seeds', seeds));
else left.push('the seeds: set GAINSAY_SEEDS to their folder');
if (bench) {
  rows.push(...measureSeals(bench, aids));
  const measured = measureBench(bench);
  rows.push(...measured.rows);
  left.push(...measured.left);
} else {
  left.push('third-party material: set GAINSAY_BENCH to its folder to measure it');
}
print(rows, left);

function rowsOf(name: string, reports: GoldReport[]): Row[] {
  const score = reports.map((report) => scoreStatements(report, read.get(report)!.statements)).reduce(add, noScore());
  const set = `${name} (${reports.length} reports, ${score.gold} statements)`;
  return [
    { set, measure: 'statement F1 (Dice .5, same source head)', value: f1(score.matched, score.found, score.gold) },
    { set, measure: 'wholly right (Dice .8, source, stance, hedge)', value: shareOf(score.whole, score.gold) },
    { set, measure: 'source exact F1', value: f1(score.sourceExact, score.found, score.gold) },
    { set, measure: 'stance on matched', value: shareOf(score.stance, score.matched) },
    { set, measure: 'stance on matched, macro F1', value: macroF1(score) },
    { set, measure: 'hedge on matched', value: shareOf(score.hedge, score.matched) },
    { set, measure: 'denials and refusals found as such', value: shareOf(score.responses, score.responsesGold) },
    { set, measure: 'accused found', value: shareOf(score.accused, score.accusedGold) },
    { set, measure: 'accused right, of those named', value: shareOf(score.accused, score.accusedGiven) },
    { set, measure: 'accuser named as the accused, of those named', value: shareOf(score.flipped, score.accusedGiven) },
    { set, measure: 'answers tied', value: shareOf(score.answers, score.answersGold) },
    { set, measure: 'answers right, of those given', value: shareOf(score.answers, score.answersGiven) },
    { set, measure: 'via found', value: shareOf(score.via, score.viaGold) },
  ];
}

/** How well reports of one story are told from others, all of them in one case. */
function rowsOfOneCase(name: string, reports: GoldReport[]): Row[] {
  const { merged, told, right } = scoreCase(reports);
  const set = `${name} (${reports.length} reports in one case)`;
  return [
    {
      set,
      measure: 'pairs put into one event: of different stories',
      value: shareOf(merged - right, merged),
    },
    { set, measure: 'pairs of one story put into one event', value: shareOf(right, told) },
  ];
}

/** How often the reports of a story, which are all that its case has, are one event. */
function rowsOfStories(name: string, reports: GoldReport[]): Row[] {
  const scores = storiesIn(reports).map(scoreCase);
  const sum = (of: (score: StoryScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const set = `${name} (${scores.length} stories, each a case)`;
  const right = sum((score) => score.right);
  const whole = sum((score) => (score.right === score.told ? 1 : 0));
  return [
    {
      set,
      measure: 'pairs of one story put into one event',
      value: shareOf(
        right,
        sum(({ told }) => told),
      ),
    },
    { set, measure: 'stories all in one event', value: shareOf(whole, scores.length) },
  ];
}

function scoreCase(reports: GoldReport[]): StoryScore {
  const { mainEvents } = makeDossier(reports.map((report) => read.get(report)!));
  return scoreStories(reports, (report) => mainEvents.get(read.get(report)!.report.id) ?? null);
}

function print(table: Row[], leftOut: string[]): void {
  console.log('| material | measure | value |\n|---|---|---|');
  for (const row of table)
    console.log(`| ${row.set} | ${row.measure} | ${row.value === null ? 'none in it' : row.value.toFixed(3)} |`);
  if (leftOut.length > 0) console.log(`\nLeft out: ${leftOut.join('; ')}.`);
}
