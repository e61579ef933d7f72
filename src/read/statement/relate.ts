import type { Statement } from '../../model/statement.ts';
import { answerablesOf } from './classify/answerable.ts';
import { answersOf } from './classify/answers.ts';
import type { LinearWeights } from './classify/linear-scorer.ts';
import { withoutLocal } from './classify/local-states.ts';
import { sameParty } from './classify/named.ts';
import type { Outlets } from './classify/outlet-places.ts';
import type { Prose } from './grammar/prose.ts';
import { withRelays } from './relayed.ts';

/** Settles what statements are to one another: nested, relayed, turned back, answered. Takes and gives them in text order. */
export function relate(
  prose: Prose,
  statements: readonly Statement[],
  outlets: Outlets,
  weights: LinearWeights,
): Statement[] {
  const turned = withCounterAccusations(prose, withRelays(prose, statements, outlets));
  return withAnswers(prose, turned, weights).map((statement) => ({
    ...statement,
    actorCountry: withoutLocal(statement.actorCountry),
    accusedCountry: withoutLocal(statement.accusedCountry),
  }));
}

/**
 * An accusation that turns on the accuser. From one report alone that shows where the speaker has just denied, in the same
 * breath or a few statements before, or where the cue says so: `countered`, `in turn accused`. A charge is never one: courts
 * follow their own order.
 */
function withCounterAccusations(prose: Prose, statements: readonly Statement[]): Statement[] {
  const denials: { statement: Statement; at: number }[] = [];
  return statements.map((statement, i) => {
    const { stance, form, actorCountry, accusedCountry } = statement;
    if (stance === 'deny') denials.push({ statement, at: i });
    if (stance !== 'accuse' || form === 'charge') return statement;
    const outward = actorCountry === null || accusedCountry !== actorCountry;
    const turns =
      turnsByCue(prose, statement) ||
      denials.slice(-SOON).some((denial) => turnsFrom(denial.statement, statement, i - denial.at));
    return outward && turns ? { ...statement, stance: 'counter-accuse' } : statement;
  });
}

const TURNING =
  /\b(in (re)?turn|counter(s|ed|ing)?|hits? back|hitting back|fire[sd]? back|firing back|retort(s|ed|ing)?|shot back)\b/i;

function turnsByCue(prose: Prose, { source, cue }: Statement): boolean {
  if (!source || !cue) return false;
  const from = source.end <= cue.start && cue.start - source.end < 40 ? source.end : cue.start;
  return TURNING.test(prose.text.slice(from, cue.end));
}

const SOON = 4;

// `denies it and says the move is coercion`: one source for both; or the same speaker soon after.
function turnsFrom(denial: Statement, accusation: Statement, steps: number): boolean {
  if (sharesSource(denial, accusation)) return true;
  if (steps > SOON || accusation.nestedIn !== null) return false;
  return (
    denial.actor !== null &&
    (denial.actor === accusation.actor ||
      (denial.actorCountry !== null && denial.actorCountry === accusation.actorCountry))
  );
}

function sharesSource(a: Statement, b: Statement): boolean {
  return a.source !== null && b.source !== null && a.source.start === b.source.start;
}

function withAnswers(prose: Prose, statements: readonly Statement[], weights: LinearWeights): Statement[] {
  const answerable = answerablesOf(prose, statements).map((one, i) => ({ ...one, id: statements[i]!.id }));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const all = answersOf(answerable, weights);
  return statements.map((statement, i) => {
    const answers = all[i]!;
    if (answers.length === 0) return statement;
    return { ...statement, answers, ...inherited(statement, byId.get(answers[0]!.statement)) };
  });
}

// A denial that names nobody speaks of whom the accusation it answers accused, where that is the speaker or of its side.
function inherited(statement: Statement, accusation: Statement | undefined): Partial<Statement> {
  if (!accusation || statement.stance === 'counter-accuse' || statement.accused !== null) return {};
  const { accused, accusedLevel, accusedCountry, target } = accusation;
  const speaker = { name: statement.actor, country: statement.actorCountry };
  if (!sameParty(speaker, { name: accused, country: accusedCountry })) return {};
  return { accused, accusedLevel, accusedCountry, target };
}
