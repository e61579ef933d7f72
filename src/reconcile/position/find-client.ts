import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isMention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import { slice } from '../../model/span.ts';
import { namesClient, speaksUpForAnother } from '../../model/speaks-up-for-another.ts';
import type { Statement } from '../../model/statement.ts';
import type { ActorFinder } from '../actor/index-actors.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import { once } from '../once.ts';
import { SpanIndex } from '../span-index.ts';

/** The persons whom reports of an event accuse by name, by reference. */
export type AccusedPersons = ReadonlyMap<Reference, Actor>;

export function accusedPersons(statements: readonly Statement[], finder: ActorFinder): AccusedPersons {
  const persons = statements.flatMap((statement) => {
    const accused = statement.stance === 'accuse' ? finder.accused(statement) : null;
    return accused?.level === 'person' && /\p{Lu}/u.test(accused.name) ? [accused] : [];
  });
  return new Map(persons.map((person) => [person.id, person]));
}

/**
 * For whom a lawyer or a relative denies, or who `the suspect` is, among those whom reports of the event accuse: the one whom the source
 * names, else the one last named before, else the only one where the report has named nobody. Null for everybody else, and where nobody fits.
 */
export function findClient(
  statement: Statement,
  annotated: AnnotatedReport,
  accused: AccusedPersons,
  finder: ActorFinder,
): Actor | null {
  const { stance, source, content } = statement;
  if (stance !== 'deny' || source === null || accused.size === 0) return null;
  const { text } = annotated.report;
  const who = slice(text, source);
  if (!THE_ACCUSED.test(who) && !speaksUpForAnother(who, slice(text, content[0]!))) return null;
  const speaker = finder.speaker(statement)?.id;
  const others = [...accused.values()].filter(({ id }) => id !== speaker);
  const words = new Set(normaliseName(who).split(' '));
  const named = others.filter((person) => namesOf(person).some((name) => words.has(surname(name))));
  if (named.length > 0 || namesClient(who)) return named.length === 1 ? named[0]! : null;
  const before = personsIn(annotated)
    .beginningIn({ start: source.start - REACH, end: source.start })
    .map(({ id }) => finder.ofMention(id))
    .filter((actor) => actor !== null && actor.id !== speaker);
  const last = before.findLast((actor) => accused.has(actor!.id));
  return last ?? (before.length === 0 && others.length === 1 ? others[0]! : null);
}

/** In characters: so far back a person is still meant. */
const REACH = 8000;

const personsIn = once(
  ({ mentions }: AnnotatedReport) =>
    new SpanIndex(
      mentions.filter(isMention('actor')).filter(({ value }) => value.level === 'person' && value.form === 'name'),
    ),
);

const THE_ACCUSED = /^the (?:suspect|defendant|accused)(?: man| woman)?$/i;

function namesOf({ name, aliases }: Actor): string[] {
  return [name, ...aliases.map((alias) => alias.name)];
}

function surname(name: string): string {
  return normaliseName(name).split(' ').at(-1)!;
}
