import { overlaps, slice } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { answersOf, type Answerable } from './classify/answers.ts';
import type { OutletNames } from './classify/outlet-names.ts';
import { nestingOf } from './classify/nesting.ts';
import type { Prose } from './grammar/prose.ts';

/** Settles what statements are to one another: nested, relayed, turned back, answered. Takes and gives them in text order. */
export function relate(prose: Prose, statements: readonly Statement[], outlets: OutletNames): Statement[] {
  const nested = withLastingVia(withNesting(statements, outlets), outlets);
  const turned = withCounterAccusations(nested);
  return withAnswers(prose, turned);
}

// A statement made within another is relayed by whoever speaks there, where that is an outlet, and by its relays.
function withNesting(statements: readonly Statement[], outlets: OutletNames): Statement[] {
  const outer = nestingOf(statements);
  const done: Statement[] = [];
  statements.forEach((statement, i) => {
    const around = outer[i]! >= 0 ? (done[outer[i]!] ?? statements[outer[i]!]!) : null;
    const relay = around?.actor ? outlets.nameOf(around.actor) : null;
    const citing = citingOutlet(statements, i, outlets);
    const via = [...(around?.via ?? []), ...(relay ? [relay] : []), ...(citing ? [citing] : []), ...statement.via];
    done.push({ ...statement, nestedIn: around?.id ?? null, via: [...new Set(via)] });
  });
  return done;
}

// `the agency reported, citing officials`: one content, put by the cited source and relayed by the outlet beside it.
function citingOutlet(statements: readonly Statement[], at: number, outlets: OutletNames): string | null {
  const own = statements[at]!;
  if (own.reader !== 'citing') return null;
  for (const other of [statements[at - 1], statements[at + 1]]) {
    const shares = other?.content.some((span) => overlaps(span, own.content[0]!)) ?? false;
    const name = shares && other!.actor ? outlets.nameOf(other!.actor) : null;
    if (name) return name;
  }
  return null;
}

const LASTING = 8;

// One interview gives many sentences: what the same speaker says next came the same way, until another relay is named.
function withLastingVia(statements: readonly Statement[], outlets: OutletNames): Statement[] {
  const last = new Map<string, { via: string[]; at: number }>();
  return statements.map((statement, i) => {
    const { actor, via, kind } = statement;
    if (actor === null || kind !== 'speech' || statement.nestedIn !== null || outlets.nameOf(actor)) return statement;
    if (via.length > 0) {
      last.set(actor, { via, at: i });
      return statement;
    }
    const before = last.get(actor);
    if (!before || i - before.at > LASTING) return statement;
    last.set(actor, { via: before.via, at: i });
    return { ...statement, via: before.via };
  });
}

/**
 * An accusation that turns on the accuser. From one report alone that shows where the speaker has just denied, in the same
 * breath or a few statements before, or was accused before by the side it now accuses. A charge is never one: courts follow
 * their own order.
 */
function withCounterAccusations(statements: readonly Statement[]): Statement[] {
  const openers = new Map<string, string>();
  let denial: { statement: Statement; at: number } | null = null;
  return statements.map((statement, i) => {
    const { stance, form, actorCountry, accusedCountry } = statement;
    if (stance === 'deny') denial = { statement, at: i };
    if (stance !== 'accuse') return statement;
    const opener =
      actorCountry && accusedCountry && actorCountry !== accusedCountry
        ? openerOf(openers, actorCountry, accusedCountry)
        : null;
    const denied = denial !== null && turnsFrom(denial.statement, statement, i - denial.at);
    const outward = actorCountry === null || accusedCountry !== actorCountry;
    const answers = opener === null || opener === actorCountry ? denied : true;
    return outward && form !== 'charge' && answers ? { ...statement, stance: 'counter-accuse' } : statement;
  });
}

// Which of two sides accused the other first in this report; the first call decides.
function openerOf(openers: Map<string, string>, accuser: string, accused: string): string {
  const pair = [accuser, accused].sort().join(' ');
  const opener = openers.get(pair) ?? accuser;
  openers.set(pair, opener);
  return opener;
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

function withAnswers(prose: Prose, statements: readonly Statement[]): Statement[] {
  const answerable = statements.map((statement) => toAnswerable(prose, statement));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return statements.map((statement, i) => {
    const answers = answersOf(answerable, i);
    if (answers.length === 0) return statement;
    return { ...statement, answers, ...inherited(statement, byId.get(answers[0]!.statement)) };
  });
}

function toAnswerable(prose: Prose, statement: Statement): Answerable {
  const words = statement.content
    .map((span) => slice(prose.text, span))
    .join(' ')
    .toLowerCase();
  const stems = new Set((words.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)));
  return { statement, words, stems };
}

// A denial that names nobody speaks of whom the accusation it answers accused.
function inherited(statement: Statement, accusation: Statement | undefined): Partial<Statement> {
  if (!accusation || statement.stance === 'counter-accuse' || statement.accused !== null) return {};
  const { accused, accusedLevel, accusedCountry, target } = accusation;
  return { accused, accusedLevel, accusedCountry, target };
}
