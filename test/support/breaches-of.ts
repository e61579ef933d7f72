import type { GoldReport, GoldStatement } from '../../gold/gold-report.ts';
import { isResponse, STANCES } from '../../src/model/statement.ts';

/** What marks of any report have to keep to, whoever made them and whether or not its text is at hand. */
const RULES: [rule: string, broken: (statement: GoldStatement, all: readonly GoldStatement[]) => boolean][] = [
  ['has content', ({ content }) => content.length === 0],
  ['marks words', (one) => spansOf(one).some(({ start, end }) => start < 0 || start >= end)],
  ['lists content in order', ({ content }) => content.some((span, i) => i > 0 && span.start < content[i - 1]!.end)],
  ['has a known stance', ({ stance }) => !STANCES.includes(stance)],
  ['has an id of its own', ({ id }, all) => all.filter((other) => other.id === id).length > 1],
  ['answers only as a response', ({ answers, stance }) => answers.length > 0 && !isResponse(stance)],
  [
    'answers another statement of the report',
    ({ id, answers }, all) =>
      answers.some(({ statement }) => statement === id || !all.some((other) => other.id === statement)),
  ],
  [
    'has an accused where it has a level',
    ({ accused, accusedLevel }) => (accused === null) !== (accusedLevel === null),
  ],
];

/** A line for each rule that a statement breaks, which names both. */
export function breachesOf({ slug, statements }: Pick<GoldReport, 'slug' | 'statements'>): string[] {
  return statements.flatMap((one) =>
    RULES.filter(([, broken]) => broken(one, statements)).map(([rule]) => `${slug} ${one.id}: ${rule}`),
  );
}

function spansOf({ source, cue, content }: GoldStatement) {
  return [source, cue, ...content].filter((span) => span !== null);
}
