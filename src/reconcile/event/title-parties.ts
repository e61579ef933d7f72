import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import { standingOf } from './standing.ts';

/** Who says it of whom in which report, as far as the actors of the case tell. */
export interface Accusation {
  report: string;
  /** It is of what was left undone, and not of the act itself. */
  ofNeglect: boolean;
  by: Actor | null;
  whom: Actor | null;
}

interface TitleParties {
  accuser: Actor | null;
  accused: Actor | null;
}

/** Most vendors and companies are `other`; outlets mostly tell what others said. */
const STANDING = { public: 1.5, other: 1, outlet: 0.5 };
/** What an accusation tells of the event: where it names nobody, somebody, and how much more those most accused. */
const OF_NOBODY = 0.15;
const OF_SOMEBODY = 0.5;
const OF_THE_MOST_ACCUSED = 0.5;
/** Persons should not have to stand in a title, but groups are at times read as persons. */
const PERSON = 0.4;
/** `Our 14th Brigade` is the 14th Brigade; `their army`, `the same brigade`, `some members` mean somebody only where they stand. */
const POINTING =
  /^(?:(?:my|our|your|his|her|its|their|this|that|these|those|some|several|certain|various|other|each)|(?:the )?(?:same|other))(?:\s+|$)/i;
const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)';
/** `One of the five`, `four members`, `six young people`: counted off, and nobody elsewhere. */
const COUNTED_OFF = new RegExp(
  `^${NUMBER} (?:of (?:the|them|these|those|his|her|their|its)\\b|(?:[a-z-]+ )*(?:members|people|persons|men|women|individuals|others|suspects|defendants)$)`,
  'i',
);
const OPENS_WITH_NUMBER = new RegExp(`^${NUMBER}\\b`, 'i');
const NAME = /[\p{Lu}\d]/u;
const OWN = /(?<=['’]s) own(?= )/;

/** The name of an actor as a title gives it; empty where it means nobody outside its sentence. */
export function nameInTitle({ name }: Pick<Actor, 'name'>): string {
  if (COUNTED_OFF.test(name)) return '';
  const bare = name.replace(POINTING, '').replace(OWN, '');
  return bare === name.replace(OWN, '') || NAME.test(bare) ? bare : '';
}

/**
 * The two parties of an event's title. The event is what its reports tell most of: so the accuser is whoever accuses most, those most
 * accused above all; a public authority before a vendor, since the vendor's finding is followed by the accusation, not the other way
 * round; and whoever is accused as often as it accuses counts half, since that one hits back. The accused is named by that accuser, lest the
 * title say what no report does; only a notice, a charge or a sanction may be over acts that others ascribe (`overOthersWord`). A
 * person stands in a title only where that accuser names nobody else.
 */
export function findTitleParties(
  accusations: readonly Accusation[],
  overOthersWord: boolean,
  codebooks: Codebooks,
): TitleParties {
  const all = accusations.map((one) => ({
    ...one,
    by: nameable(one.by),
    whom: one.whom?.name === one.by?.name ? null : nameable(one.whom),
  }));
  // Who ignored warnings of the act, or shelters whoever did it, did not do it: rather nobody is named.
  const ofTheAct = all.filter(({ ofNeglect }) => !ofNeglect);
  const told = ofTheAct.some(({ by }) => by) ? ofTheAct : all;
  const rankOf = rankerOf(told);
  const accused = tellEach(told, ({ whom }) => whom);
  const accuser = findAccuser(told, accused, overOthersWord, codebooks);
  const own = new Set(told.filter(({ by }) => by === accuser).map(({ whom }) => whom));
  const named = findAccused(
    [...accused].filter(([actor]) => own.has(actor)),
    rankOf,
  );
  if (named && !overOthersWord && rankOf(named) === PLAIN)
    return namedPair(told, accused, { accuser, accused: named }, rankOf, codebooks);
  if (named || !overOthersWord) return { accuser, accused: named };
  const others = ({ name, country }: Actor) =>
    name !== accuser?.name && (country === null || country !== accuser?.country);
  return {
    accuser,
    accused: findAccused(
      [...accused].filter(([actor]) => others(actor)),
      rankOf,
    ),
  };
}

/** `The government` gives way to a party with a name that as much is told of, with whoever accuses that one. */
function namedPair(
  told: readonly Accusation[],
  accused: ReadonlyMap<Actor, number>,
  plain: TitleParties & { accused: Actor },
  rankOf: Ranker,
  codebooks: Codebooks,
): TitleParties {
  const named = findAccused(
    [...accused].filter(([actor, n]) => rankOf(actor) > PLAIN && n >= accused.get(plain.accused)!),
    rankOf,
  );
  if (!named) return plain;
  const of = told.filter(({ whom }) => whom === named);
  return {
    accuser: findAccuser(
      of,
      tellEach(of, ({ whom }) => whom),
      false,
      codebooks,
    ),
    accused: named,
  };
}

function nameable(actor: Actor | null): Actor | null {
  return actor && !actor.anonymous && nameInTitle(actor) !== '' ? actor : null;
}

function findAccuser(
  told: readonly Accusation[],
  accused: ReadonlyMap<Actor, number>,
  overOthersWord: boolean,
  codebooks: Codebooks,
): Actor | null {
  const most = Math.max(1, ...accused.values());
  const shareOf = (whom: Actor) => ((accused.get(whom) ?? 0) / most) * (whom.level === 'person' ? PERSON : 1);
  const tells = ({ whom }: Accusation) =>
    overOthersWord ? 1 : whom ? OF_SOMEBODY + OF_THE_MOST_ACCUSED * shareOf(whom) : OF_NOBODY;
  const reports = tellEach(told, ({ by }) => by);
  const accusedOf = (name: string) =>
    [...accused].reduce((sum, [actor, n]) => (actor.name === name ? sum + n : sum), 0);
  const weights = [...tellEach(told, ({ by }) => by, tells)].map(([actor, weight]): [Actor, number] => {
    const count = reports.get(actor)!;
    const hitsBack = count / (count + accusedOf(actor.name));
    return [actor, weight * hitsBack * STANDING[standingOf(actor, codebooks)]];
  });
  return first(withoutStatesOfGroups(weights), rankOfAccuser);
}

function findAccused(weights: [Actor, number][], rankOf: Ranker): Actor | null {
  return first(withoutStatesOfGroups(weights), rankOf);
}

/** How much is told of each actor: each report counts, and less and less each time that it says it again. */
function tellEach(
  told: readonly Accusation[],
  actorOf: (one: Accusation) => Actor | null,
  tells: (one: Accusation) => number = () => 1,
): Map<Actor, number> {
  const weights = new Map<Actor, number>();
  for (const inReport of Map.groupBy(told, ({ report }) => report).values()) {
    for (const [actor, ones] of Map.groupBy(inReport, actorOf)) {
      if (actor)
        weights.set(actor, (weights.get(actor) ?? 0) + Math.sqrt(ones.reduce((sum, one) => sum + tells(one), 0)));
    }
  }
  return weights;
}

/** The actor of the highest rank with the most weight. */
function first(weights: [Actor, number][], rank: Ranker): Actor | null {
  const [best] = weights.sort(([a, n], [b, m]) => rank(b) - rank(a) || m - n || (a.id < b.id ? -1 : 1));
  return best?.[0] ?? null;
}

// A group is not its state: where reports name groups of a country as often, the state is not put in their place.
function withoutStatesOfGroups(weights: [Actor, number][]): [Actor, number][] {
  const isGroupOf = ({ country }: Actor, { level, country: own }: Actor) =>
    country !== null && country === own && (level === 'unit' || level === 'organisation');
  return weights.filter(([actor, weight]) => {
    const groups = weights.filter(([other]) => isGroupOf(actor, other)).reduce((sum, [, n]) => sum + n, 0);
    return actor.level !== 'state' || groups < weight;
  });
}

// A body or state with a name before `the authority` and `a grand jury`, that before a person and whoever is only counted.
function rankOfAccuser({ level, name, country }: Actor): number {
  if (level === 'person' || OPENS_WITH_NUMBER.test(name)) return 0;
  return (level === 'state' && country !== null) || NAME.test(name.replace(/^(?:The|An?) /, '')) ? 2 : 1;
}

type Ranker = (actor: Actor) => number;
const PLAIN = 2;

// Bodies, groups and states before `the attackers`, those before persons; last what only statements of a single report name.
function rankerOf(told: readonly Accusation[]): Ranker {
  const reports = new Map<Actor, Set<string>>();
  for (const { whom, report } of told) if (whom) reports.set(whom, (reports.get(whom) ?? new Set()).add(report));
  return (actor) => {
    const { level, country, name, mentions } = actor;
    if (mentions.length === 0 && (reports.get(actor)?.size ?? 0) < 2) return 0;
    if (level === 'person') return 1;
    return country === null && /^\p{Ll}/u.test(name) ? PLAIN : PLAIN + 1;
  };
}
