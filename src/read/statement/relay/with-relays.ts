import { slice } from '../../../model/span.ts';
import type { Statement } from '../../../model/statement.ts';
import { interviewsIn, type Interview } from './interviews.ts';
import { nestingOf } from './nesting.ts';
import type { Outlets } from '../party/outlet-places.ts';
import { citedBy, speakingOutlet } from './cited-by.ts';
import { wordAt, type Prose } from '../grammar/prose.ts';
import type { Relays } from '../party/via.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Settles within which statement each is made, and by whose hands its words came. What the same speaker says next came the
 * same way, and what is said within a statement came by all the hands of that one, and by its speaker where that is an outlet.
 * Takes and gives statements in text order.
 */
export function withRelays(
  prose: Prose,
  statements: readonly Statement[],
  scenes: readonly Pick<Scene, 'candidate'>[],
  outlets: Outlets,
  relays: Relays,
): Statement[] {
  const outer = nestingOf(statements);
  const cited = statements.map((statement, i) => {
    const citing = citedBy(prose, statements, i, scenes[i]!, outlets);
    return citing && !statement.via.includes(citing) ? { ...statement, via: [citing, ...statement.via] } : statement;
  });
  const lasting = withLastingVia(prose, cited, outer, outlets, interviewsIn(prose, relays));
  const done: Statement[] = [];
  // The outer statement may begin later, when its speaker stands behind: outermost first.
  const settle = (i: number, depth: number): Statement => {
    if (done[i]) return done[i];
    const statement = lasting[i]!;
    if (outer[i]! < 0 || depth > DEEPEST) return (done[i] = { ...statement, nestedIn: null });
    const around = settle(outer[i]!, depth + 1);
    const relay = speakingOutlet(around, outlets);
    const via = [...around.via, ...(relay ? [relay] : []), ...statement.via];
    return (done[i] = { ...statement, nestedIn: around.id, via: [...new Set(via)] });
  };
  return statements.map((_, i) => settle(i, 0));
}
const DEEPEST = 8;

/** For how many statements an interview goes on when it is not named again, and for how many from its naming at most. */
const LASTING = 4;
const LONGEST = 8;
/** So many of what was told are looked back on: columns last, and there may be many. */
const MOST = 32;
/** And over how many characters: what the same speaker says further on was said elsewhere. */
const NEAR = 350;
/** Another occasion: what is said there did not come that way. */
const ELSEWHERE =
  /\b(statement|(news|press) conference|briefing|speech|tweet(ed)?|told reporters|(?:the|an?|court|committee|senate|\p{L}+al) hearing|letter|post(ed)?)\b/iu;
/** What somebody has said is no part of what he is saying. */
const EARLIER = /\b(has|have|had|reportedly|previously|earlier)\b/i;
/** A piece of the speaker's own, which the whole report may be about. */
const COLUMN = /\b(op-ed|column|essay|commentary|writes?|wrote)\b/i;

interface Told {
  via: string[];
  /** Indices of the first and last statement that came this way. */
  from: number;
  at: number;
  /** Where the last one stands. */
  place: number;
  actor: string | null;
  /** The last word of the source, `official`, `spokesman`. */
  role: string;
  column: boolean;
  /** Several people were told together: `two officials`. */
  many: boolean;
  /** Who they were, where they are named: the words of their names. */
  names: ReadonlySet<string>;
  /** That of which only a sentence tells, as long as nothing said in it tells who was asked. */
  interview: Interview | null;
}

// One interview gives many sentences. The speaker is the same by name, by a pronoun right behind, or by his role.
function withLastingVia(
  prose: Prose,
  statements: readonly Statement[],
  outer: readonly number[],
  outlets: Outlets,
  interviews: readonly Interview[],
): Statement[] {
  const { text } = prose;
  let told: Told[] = [];
  let next = 0;
  let previous = -1;
  return statements.map((statement, i) => {
    told = told.filter((one) => one.column || isRecent(one, i)).slice(-MOST);
    for (; next < interviews.length && interviews[next]!.end <= statement.content[0]!.start; next++) {
      const interview = interviews[next]!;
      if (!told.some((one) => goesOnIn(interview, one))) told.push(openedBy(interview, previous));
    }
    const { source, actor, via, kind } = statement;
    if (!source || kind !== 'speech' || outer[i]! >= 0 || speakingOutlet(statement, outlets)) return statement;
    const words = slice(text, source);
    const role = /(\p{L}+)$/u.exec(words)?.[1]?.toLowerCase() ?? '';
    const place = statement.content[0]!.start;
    const isSame = (before: Told) =>
      (actor !== null && actor === before.actor) ||
      (PRONOUN.test(words) && before.at === previous && isWhoWasAsked(prose, before, statement)) ||
      (role === before.role && ROLE.test(role) && /^the /i.test(words)) ||
      before.names.has(surnameOf(words)) ||
      (before.many && (MEMBER.test(words) || ONE_OF.exec(words)?.[1] === before.role));
    const goesOn = (before: Told) =>
      isSame(before) && (before.column || (isRecent(before, i) && place - before.place <= NEAR));
    const before = told.findLast(goesOn);
    previous = i;
    if (via.length > 0) {
      // `Lund, citing a report, said ... She added`: who goes on is whoever cites, not whom she cites.
      if (CITES.test(cueOf(text, statement)) && !via.some((name) => isOutletHere(name, outlets))) return statement;
      const column = COLUMN.test(around(text, statement));
      const names = namesOfMany(words);
      told.push({ via, from: i, at: i, place, actor, role, column, many: MANY.test(words), names, interview: null });
      return statement;
    }
    if (!before || ELSEWHERE.test(around(text, statement)) || EARLIER.test(cueOf(text, statement))) return statement;
    before.at = i;
    before.place = place;
    // Who was asked without a name is now whoever answered.
    if (before.names.size === 0) before.interview = null;
    return { ...statement, via: before.via };
  });
}

function isRecent({ at, from }: Told, i: number): boolean {
  return i - at <= LASTING && i - from <= LONGEST;
}

// `The Gazette spoke with Ada Lund. Ivo Dane was angry. He said`: he was not asked. Where nobody is named, only what stands right behind tells.
function isWhoWasAsked({ words }: Prose, { interview }: Told, { actor, content }: Statement): boolean {
  if (interview === null) return true;
  if (interview.names.size > 0)
    return actor === null || PRONOUN.test(actor) || interview.names.has(/\S*$/.exec(actor)![0]);
  return words[wordAt(words, content[0]!.start)]?.sentence === interview.sentence + 1;
}

// A statement of the sentence itself knows better who speaks.
function goesOnIn({ start, outlet }: Interview, { via, place }: Told): boolean {
  return place >= start && via.includes(outlet);
}

function openedBy(interview: Interview, at: number): Told {
  const { outlet, end, names } = interview;
  return {
    via: [outlet],
    from: at,
    at,
    place: end,
    actor: null,
    role: '',
    column: false,
    many: false,
    names,
    interview,
  };
}

function isOutletHere(name: string, { named, places }: Outlets): boolean {
  return named(name) !== null || places.some((place) => place.name === name);
}

const CITES = /^(citing|quoting|cited|quoted)$/i;
const PRONOUN = /^(he|she|they|who)$/i;
const ROLE =
  /^(officials?|source|sources|spokes\w+|aide|diplomat|expert|analyst|person|people|executive|adviser|researcher|lawyer|officer)$/;

// `Three officials told the Gazette ... One of them said ... The third said ...`
const MANY =
  /^(two|three|four|five|six|several|some|many|other|\d+)\b|(officials|sources|people|persons|aides|diplomats|experts|analysts|officers|employees|lawyers)$/i;
const MEMBER =
  /^(one|another|both|the other|the others|a (second|third|fourth)|the (first|second|third|fourth))( (official|source|person|aide|diplomat|expert|analyst|officer|employee|lawyer|of them))?$/i;
const ONE_OF = /^(?:one|another|two|some) of the (?:\p{Ll}+ )?(\p{Ll}+)$/iu;

// `Lund and Ira Brandt told the Gazette ... Brandt said`.
function namesOfMany(words: string): ReadonlySet<string> {
  return new Set(/\p{Lu}\p{L}+ and \p{Lu}/u.test(words) ? words.match(/\p{Lu}[\p{L}'’-]+/gu) : []);
}

function surnameOf(words: string): string {
  return /^(?:\p{Lu}[\p{L}.'’-]+ )*(\p{Lu}[\p{L}'’-]+)(?=,|$)/u.exec(words)?.[1] ?? '';
}

function cueOf(text: string, { cue }: Statement): string {
  return cue ? slice(text, cue) : '';
}

/** The line around a statement's cue, as far as it may name an occasion. */
function around(text: string, { source, cue }: Statement): string {
  const at = cue ?? source!;
  return text.slice(Math.max(0, text.lastIndexOf('\n', at.start), at.start - REACH), at.end + REACH / 2);
}
const REACH = 60;
