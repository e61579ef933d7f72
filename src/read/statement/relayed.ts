import { overlaps, slice } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { nestingOf } from './classify/nesting.ts';
import type { OutletNames } from './classify/outlet-names.ts';

/**
 * Settles within which statement each is made, and by whose hands its words came. What the same speaker says next came the
 * same way, and what is said within a statement came by all the hands of that one, and by its speaker where that is an outlet.
 * Takes and gives statements in text order.
 */
export function withRelays(text: string, statements: readonly Statement[], outlets: OutletNames): Statement[] {
  const outer = nestingOf(statements);
  const cited = statements.map((statement, i) => {
    const citing = citingOutlet(text, statements, i, outlets);
    return citing && !statement.via.includes(citing) ? { ...statement, via: [citing, ...statement.via] } : statement;
  });
  const lasting = withLastingVia(text, cited, outer, outlets);
  const done: Statement[] = [];
  // The outer statement may begin later, when its speaker stands behind: outermost first.
  const settle = (i: number, depth: number): Statement => {
    if (done[i]) return done[i];
    const statement = lasting[i]!;
    if (outer[i]! < 0 || depth > DEEPEST) return (done[i] = { ...statement, nestedIn: null });
    const around = settle(outer[i]!, depth + 1);
    const relay = speakingOutlet(text, around, outlets);
    const via = [...around.via, ...(relay ? [relay] : []), ...statement.via];
    return (done[i] = { ...statement, nestedIn: around.id, via: [...new Set(via)] });
  };
  return statements.map((_, i) => settle(i, 0));
}
const DEEPEST = 8;

/** The outlet a statement's source names, by name or by kind: `the Gazette`, `state media`; null for everyone else. */
function speakingOutlet(text: string, { source, actor }: Statement, outlets: OutletNames): string | null {
  const words = source && slice(text, source);
  return (actor && outlets.nameOf(actor)) ?? (words && (outlets.nameOf(words) ?? outlets.kindOf(words))) ?? null;
}

// `the agency reported, citing officials`: one content, put by the cited source and relayed by the outlet beside it.
function citingOutlet(text: string, statements: readonly Statement[], at: number, outlets: OutletNames): string | null {
  const own = statements[at]!;
  if (!own.cue || !/^(citing|quoting)$/i.test(slice(text, own.cue))) return null;
  for (const other of [statements[at - 1], statements[at + 1]]) {
    const shares = other?.content.some((span) => overlaps(span, own.content[0]!)) ?? false;
    const name = shares ? speakingOutlet(text, other!, outlets) : null;
    if (name) return name;
  }
  return null;
}

/** For how many statements an interview goes on when it is not named again, and for how many from its naming at most. */
const LASTING = 4;
const LONGEST = 8;
/** Another occasion: what is said there did not come that way. */
const OCCASION =
  /\b(statement|(news|press) conference|briefing|speech|tweet(ed)?|told reporters|hearing|letter|post(ed)?)\b/i;

interface Told {
  via: string[];
  /** Indices of the first and last statement that came this way. */
  from: number;
  at: number;
  actor: string | null;
  /** The last word of the source, `official`, `spokesman`. */
  role: string;
}

// One interview gives many sentences. The speaker is the same by name, by a pronoun right behind, or by his role.
function withLastingVia(
  text: string,
  statements: readonly Statement[],
  outer: readonly number[],
  outlets: OutletNames,
): Statement[] {
  const told: Told[] = [];
  let previous = -1;
  return statements.map((statement, i) => {
    const { source, actor, via, kind } = statement;
    if (!source || kind !== 'speech' || outer[i]! >= 0 || speakingOutlet(text, statement, outlets)) return statement;
    const words = slice(text, source);
    const role = /(\p{L}+)$/u.exec(words)?.[1]?.toLowerCase() ?? '';
    const goesOn = (before: Told) =>
      i - before.at <= LASTING &&
      i - before.from <= LONGEST &&
      ((actor !== null && actor === before.actor) ||
        (PRONOUN.test(words) && before.at === previous) ||
        (role === before.role && ROLE.test(role) && /^the /i.test(words)));
    const before = told.findLast(goesOn);
    previous = i;
    if (via.length > 0) {
      told.push({ via, from: i, at: i, actor, role });
      return statement;
    }
    if (!before || OCCASION.test(around(text, statement))) return statement;
    before.at = i;
    return { ...statement, via: before.via };
  });
}
const PRONOUN = /^(he|she|they)$/i;
const ROLE =
  /^(officials?|source|sources|spokes\w+|aide|diplomat|expert|analyst|person|people|executive|adviser|researcher|lawyer|officer)$/;

/** The line around a statement's cue, as far as it may name an occasion. */
function around(text: string, { source, cue }: Statement): string {
  const at = cue ?? source!;
  return text.slice(Math.max(text.lastIndexOf('\n', at.start), at.start - REACH), at.end + REACH / 2);
}
const REACH = 60;
