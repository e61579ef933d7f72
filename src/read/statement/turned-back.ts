import type { Statement } from '../../model/statement.ts';
import type { Prose } from './grammar/prose.ts';

/** What shows in a statement whether it turns on an accuser. */
type Turning = Pick<
  Statement,
  'stance' | 'form' | 'actor' | 'actorCountry' | 'accusedCountry' | 'source' | 'cue' | 'nestedIn'
>;

/**
 * An accusation that turns on the accuser. From one report alone that shows where the speaker has just denied, in the same
 * breath or a few statements before, or where the cue says so: `countered`, `in turn accused`. A charge is never one: courts
 * follow their own order.
 */
export function withCounterAccusations<T extends Turning>(prose: Prose, statements: readonly T[]): T[] {
  const denials: { statement: T; at: number }[] = [];
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

function turnsByCue(prose: Prose, { source, cue }: Turning): boolean {
  if (!source || !cue) return false;
  const from = source.end <= cue.start && cue.start - source.end < 40 ? source.end : cue.start;
  return TURNING.test(prose.text.slice(from, cue.end));
}

const SOON = 4;

// `denies it and says the move is coercion`: one source for both; or the same speaker soon after.
function turnsFrom(denial: Turning, accusation: Turning, steps: number): boolean {
  if (sharesSource(denial, accusation)) return true;
  if (steps > SOON || accusation.nestedIn !== null) return false;
  return (
    denial.actor !== null &&
    (denial.actor === accusation.actor ||
      (denial.actorCountry !== null && denial.actorCountry === accusation.actorCountry))
  );
}

function sharesSource(a: Turning, b: Turning): boolean {
  return a.source !== null && b.source !== null && a.source.start === b.source.start;
}
