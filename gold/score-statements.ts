import type { Span } from '../src/model/span.ts';
import { STANCES, type Stance, type Statement } from '../src/model/statement.ts';
import type { GoldReport, GoldStatement } from './gold-report.ts';
import { namesSame } from './names-same.ts';

/** Counts over matched statements; the measures are those of the two-coder agreement the guidelines were tested with. */
export interface StatementScore {
  gold: number;
  found: number;
  /** Content Dice at least 0.5 over words, and the same head of the source. */
  matched: number;
  sourceExact: number;
  stance: number;
  hedge: number;
  viaGold: number;
  via: number;
  accusedGold: number;
  accused: number;
  /** Matched statements with an accused marked for which somebody is named, and those where it is the accuser or its side. */
  accusedGiven: number;
  flipped: number;
  answersGold: number;
  answers: number;
  /** Answers given by matched statements to matched statements. */
  answersGiven: number;
  /** Over matched statements: how often each stance is marked, given, and both. */
  stances: Record<Stance, { marked: number; given: number; both: number }>;
  /** Denials and refusals marked, and of those found with that stance. */
  responsesGold: number;
  responses: number;
  /** Content Dice at least 0.8, the same head of the source, stance and hedge right. */
  whole: number;
}

export function noScore(): StatementScore {
  return {
    gold: 0, found: 0, matched: 0, sourceExact: 0, stance: 0, hedge: 0, viaGold: 0, via: 0, accusedGold: 0, accused: 0,
    accusedGiven: 0, flipped: 0, answersGold: 0, answers: 0, answersGiven: 0, responsesGold: 0, responses: 0, whole: 0,
    stances: Object.fromEntries(STANCES.map((one) => [one, { marked: 0, given: 0, both: 0 }])),
  } as unknown as StatementScore; // prettier-ignore
}

/** The sum of two scores, whatever counts they nest. */
export function add<T extends object>(a: T, b: T): T {
  const sum = (key: keyof T) => {
    const [one, other] = [a[key], b[key]];
    if (typeof one === 'number' && typeof other === 'number') return one + other;
    return add(one as object, other as object);
  };
  return Object.fromEntries((Object.keys(a) as (keyof T)[]).map((key) => [key, sum(key)])) as T;
}

/** The mean over stances, marked or given, of the F1 of each. */
export function macroF1({ stances }: StatementScore): number {
  const seen = Object.values(stances).filter(({ marked, given }) => marked + given > 0);
  return seen.reduce((sum, { marked, given, both }) => sum + f1(both, given, marked), 0) / Math.max(seen.length, 1);
}

/** F1 of finding `gold` things with `found` tries of which `right` were right. */
export function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 1 : (2 * right) / (found + gold);
}

/** Scores the statements read from one report against those marked in it. */
export function scoreStatements(report: GoldReport, found: readonly Statement[]): StatementScore {
  const pairs = align(report, found);
  const toFound = new Map(pairs.map(([gold, statement]) => [gold.id, statement]));
  const foundIds = new Set(pairs.map(([, statement]) => statement.id));
  const marks = new Map(report.statements.map((gold) => [gold.id, gold]));
  const score: StatementScore = {
    ...noScore(),
    gold: report.statements.length,
    found: found.length,
    matched: pairs.length,
  };
  for (const gold of report.statements) {
    const statement = toFound.get(gold.id);
    const isResponse = gold.stance === 'deny' || gold.stance === 'withhold';
    if (isResponse) score.responsesGold++;
    if (gold.via.length > 0) score.viaGold++;
    if (gold.accused) score.accusedGold++;
    score.answersGold += gold.answers.length;
    if (!statement) continue;
    if (sameSpan(gold.source, statement.source)) score.sourceExact++;
    score.stances[gold.stance].marked++;
    score.stances[statement.stance].given++;
    if (gold.stance === statement.stance) score.stance++;
    if (gold.stance === statement.stance) score.stances[gold.stance].both++;
    if (gold.stance === statement.stance && isResponse) score.responses++;
    if (gold.hedged === statement.hedged) score.hedge++;
    if (isWholly(report.text, gold, statement)) score.whole++;
    if (gold.via.some((name) => statement.via.some((given) => withinOther(name, given)))) score.via++;
    if (gold.accused && statement.accused) {
      const right = namesSame(gold.accused, statement.accused);
      score.accusedGiven++;
      if (right) score.accused++;
      else if (isFlipped(report, gold, statement.accused, marks)) score.flipped++;
    }
    score.answersGiven += statement.answers.filter((one) => foundIds.has(one.statement)).length;
    for (const answer of gold.answers) {
      const answered = toFound.get(answer.statement);
      if (answered && statement.answers.some((one) => one.statement === answered.id)) score.answers++;
    }
  }
  return score;
}

// As the bench compares them: `the Meridon Wire` and `MERIDON WIRE` are one outlet.
function withinOther(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_]+/gu, ' ')
      .trim(),
  );
  return a!.includes(b!) || b!.includes(a!);
}

function isWholly(text: string, gold: GoldStatement, found: Statement): boolean {
  const near = dice(words(text, gold.content), words(text, found.content)) >= 0.8;
  return near && gold.stance === found.stance && gold.hedged === found.hedged;
}

/** Stances whose speaker answers an accusation: it is not who accuses, and may well be who is accused. */
const ANSWERING: ReadonlySet<Stance> = new Set(['deny', 'confirm', 'withhold']);

// The accuser is named as the accused: whoever accuses here or, where the speaker answers, whoever made what it answers.
function isFlipped(
  { text }: GoldReport,
  gold: GoldStatement,
  named: string,
  marks: ReadonlyMap<string, GoldStatement>,
): boolean {
  const answered = gold.answers.map((answer) => marks.get(answer.statement)?.source ?? null);
  const accusers = ANSWERING.has(gold.stance) ? answered : [gold.source, ...answered];
  return accusers.some((span) => span !== null && namesSame(text.slice(span.start, span.end), named));
}

/** Greedy one-to-one alignment, best content overlap first, of statements with the same source head. */
function align(report: GoldReport, found: readonly Statement[]): [GoldStatement, Statement][] {
  const pairs = report.statements.flatMap((gold) =>
    found
      .filter((statement) => sameHead(report.text, gold.source, statement.source))
      .map((statement) => ({
        gold,
        statement,
        dice: dice(words(report.text, gold.content), words(report.text, statement.content)),
      })),
  );
  const taken = new Set<unknown>();
  const out: [GoldStatement, Statement][] = [];
  for (const { gold, statement, dice: overlap } of pairs.sort((a, b) => b.dice - a.dice)) {
    if (overlap < 0.5 || taken.has(gold) || taken.has(statement)) continue;
    taken.add(gold).add(statement);
    out.push([gold, statement]);
  }
  return out;
}

/** Offsets of the words within the spans. */
function words(text: string, spans: readonly Span[]): Set<number> {
  const out = new Set<number>();
  for (const span of spans) {
    for (const match of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu))
      out.add(span.start + match.index);
  }
  return out;
}

function dice(a: Set<number>, b: Set<number>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a === null || b === null ? a === b : a.start === b.start && a.end === b.end;
}

const POST_MODIFIER = /\b(?:of|in|on|at|for|with|who|which|that|from|to|by|and|including|associated)\b|[,(–—:;]/;

function headOf(text: string, span: Span): string {
  const phrase = text.slice(span.start, span.end);
  const cut = phrase.slice(1).search(POST_MODIFIER);
  const front = cut > 0 ? phrase.slice(0, cut + 1) : phrase;
  return (
    (front.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [])
      .at(-1)
      ?.toLowerCase()
      .replace(/['’]s$/, '') ?? ''
  );
}

function sameHead(text: string, a: Span | null, b: Span | null): boolean {
  if (a === null || b === null) return a === b;
  return headOf(text, a) === headOf(text, b);
}
