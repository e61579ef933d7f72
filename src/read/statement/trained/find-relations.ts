import type { Weight } from '../../../model/trace.ts';
import type { Tokens } from '../../language/tokenise.ts';
import { readColumns, type Columns } from './columns.ts';
import type { Lattice } from './crf.ts';
import { explainWeights } from './explain-weights.ts';
import { createCueFinder, type CueGroup } from './find-cues.ts';
import { readCueContext, type Roles } from './cue-context.ts';
import { createPartFinder, sameWords } from './find-parts.ts';
import type { Hypothesis, HypothesisContext } from './hypothesis-features.ts';
import { readRanges } from './ranges.ts';
import { markReading, readingAt, readingsWithin, unmarkReading, type RuleReading } from './rule-readings.ts';
import { createRangeScorer, type ChainWeights } from './score-range.ts';
import type { Range } from './token-features.ts';
import { createWeigher } from './weigh-hypotheses.ts';
import type { LoadedModel } from './weights.ts';
import { createWordForms } from './word-forms.ts';
import { WordSums } from './word-sums.ts';

/** A cue with what belongs to it, as token indices. */
export interface FoundRelation {
  cue: CueGroup;
  source: number[];
  content: number[];
  /** Probability that the cue is one at all. */
  probability: number;
  /** What the rules made of this cue; null when none reads it. */
  rule: RuleReading | null;
  /** What it has in common with that: bit 0 the source, bit 1 the content. */
  agrees: number;
  /** What weighed most in the choice; worked out when asked. */
  explain: () => Weight[];
}

/**
 * All three stages in a row over a whole report, given what the rules read; memory beside the report's columns is that of
 * its longest range.
 */
export function createRelationFinder(
  model: LoadedModel,
): (tokens: Tokens, rules: readonly RuleReading[]) => FoundRelation[] {
  const words = new WordSums(model.chains.emission);
  const forms = createWordForms(model.lexicon, (form) => words.add(form));
  const scoreRange = createRangeScorer(model.chains, words);
  const findCues = createCueFinder(model.leastCue);
  const readWays = createHypothesisReader(model.chains);
  const weigh = createWeigher(model.ranking);
  return (tokens, rules) => {
    forms.renew();
    const columns = readColumns(tokens, forms.formOf);
    const roles = noRoles(columns);
    return readRanges(tokens).flatMap((range) => {
      const scores = scoreRange(columns, range);
      const cues = withRuleCues(findCues(columns, range, scores.roles, roles), rules, range);
      return readWays(columns, range, scores.parts, roles, cues, rules).map(({ context, hypotheses }) => {
        const { hypothesis, probability } = weigh(context, hypotheses);
        const { source, content, agrees } = hypothesis;
        return {
          cue: context.group,
          source,
          content,
          probability,
          rule: context.rule,
          agrees,
          explain: () => explainWeights(model.ranking, context, hypothesis),
        };
      });
    });
  };
}

/** The cues of a range, with those that only the rules found; where two rules' cues overlap the surer stands. */
export function withRuleCues(cues: readonly CueGroup[], rules: readonly RuleReading[], range: Range): CueGroup[] {
  const all = [...cues];
  const free = ({ first, last }: Range) => !all.some((cue) => cue.first < last && first < cue.last);
  for (const { cue } of readingsWithin(rules, range).sort((a, b) => b.candidate.confidence - a.candidate.confidence)) {
    if (free(cue)) all.push({ ...cue, probability: 0 });
  }
  return all.sort((a, b) => a.first - b.first);
}

/** A cue and the ways to read it. */
export interface ReadCue {
  context: HypothesisContext;
  hypotheses: Hypothesis[];
}

/** The second stage over the cues of one range. */
export function createHypothesisReader(weights: ChainWeights) {
  const findParts = createPartFinder(weights);
  return (
    columns: Columns,
    range: Range,
    base: Lattice,
    roles: Roles,
    cues: readonly CueGroup[],
    rules: readonly RuleReading[],
  ): ReadCue[] =>
    cues.flatMap((group) => {
      const rule = readingAt(rules, group);
      const cue = readCueContext(columns, range, group, rule);
      markReading(roles.byRule, rule);
      const found = findParts(columns, range, base, cue, roles);
      unmarkReading(roles.byRule, rule);
      const hypotheses = withRuleWays(found, rule, range);
      return hypotheses.length === 0 ? [] : [{ context: { columns, range, cue, group, roles, rule }, hypotheses }];
    });
}

/** The ways of the second stage, those of the rules, and those that take one part from each. */
function withRuleWays(found: readonly Hypothesis[], rule: RuleReading | null, range: Range): Hypothesis[] {
  if (!rule) return [...found];
  const inRange = (i: number) => i >= range.first && i < range.last;
  const source = rule.source.filter(inRange);
  const content = rule.content.filter(inRange);
  const best = found[0] ?? { source, content };
  const ways = [...found];
  for (const way of [
    { source, content },
    { source, content: best.content },
    { source: best.source, content },
  ]) {
    const known = ways.some((other) => sameWords(other.source, way.source) && sameWords(other.content, way.content));
    const sound = way.content.length > 0 && !way.content.some((i) => way.source.includes(i));
    if (!known && sound)
      ways.push({
        ...way,
        margin: UNSCORED,
        rank: found.length + 1,
        agrees: 0,
      });
  }
  return ways.map((way) => ({
    ...way,
    agrees: (sameWords(way.source, source) ? 1 : 0) + (sameWords(way.content, content) ? 2 : 0),
  }));
}
const UNSCORED = -20;

/** What no stage has looked at yet. */
export function noRoles({ length }: Columns): Roles {
  return {
    role: new Uint8Array(length),
    cuesBefore: new Int32Array(length + 1),
    byRule: new Uint8Array(length),
  };
}
