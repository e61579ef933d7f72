import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isMention, type MentionOf } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { SpanIndex } from '../span-index.ts';
import { once } from '../once.ts';
import { actorReference } from './actor-reference.ts';
import { accusedOf, nameKey, speakerOf } from './name-key.ts';
import { normaliseName } from './normalise-name.ts';

/** Finds the actor that words of a report mean. */
export interface ActorFinder {
  ofMention(mention: Reference): Actor | null;
  /** Who makes the statement; null for the outlet's own voice and where nobody is named. */
  speaker(statement: Statement): Actor | null;
  /** Whom the statement accuses, or whom the accusation it answers accused. */
  accused(statement: Statement): Actor | null;
  /** The one actor of this name that may be of this country; null where there is none or more than one. */
  named(name: string, country: string | null): Actor | null;
}

/** Indexes the actors of a case by mention and by name. */
export function indexActors(
  actors: readonly Actor[],
  reports: readonly AnnotatedReport[],
  codebooks: Codebooks,
): ActorFinder {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byMention = new Map(actors.flatMap((actor) => actor.mentions.map((mention) => [mention, actor] as const)));
  const reportOf = new Map(reports.map((annotated) => [annotated.report.id, annotated]));
  const named = finderByName(actors);
  const byName = (value: Parameters<typeof nameKey>[0], statement: Statement): Actor | null =>
    byId.get(actorReference({ key: nameKey(value, statement.report, statement.id, codebooks) })) ??
    named(value.name, value.country);
  return {
    ofMention: (mention) => byMention.get(mention) ?? null,
    named,
    speaker: once((statement: Statement) => {
      const annotated = reportOf.get(statement.report);
      const mention =
        statement.source && annotated && mainMention(actorMentions(annotated), statement.source, statement.actor);
      if (mention && byMention.has(mention.id)) return byMention.get(mention.id)!;
      return statement.actor ? byName(speakerOf(statement), statement) : null;
    }),
    accused: once((statement: Statement) => (statement.accused ? byName(accusedOf(statement), statement) : null)),
  };
}

const actorMentions = once(({ mentions }: AnnotatedReport) => new SpanIndex(mentions.filter(isMention('actor'))));

// A source may hold several names (`China's foreign ministry spokesperson Lin`): the one the statement is resolved to,
// else the longest.
function mainMention(
  mentions: SpanIndex<MentionOf<'actor'>>,
  source: Span,
  actor: string | null,
): MentionOf<'actor'> | null {
  const inside = mentions.touching(source);
  const wanted = actor === null ? null : normaliseName(actor);
  const exact = inside.filter((mention) => normaliseName(mention.value.name) === wanted);
  const [best] = (exact.length > 0 ? exact : inside).sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start,
  );
  return best ?? null;
}

function finderByName(actors: readonly Actor[]): ActorFinder['named'] {
  const byName = new Map<string, Set<Actor>>();
  for (const actor of actors) {
    if (actor.anonymous) continue;
    for (const name of [actor.name, ...actor.aliases.map((alias) => alias.name)]) {
      const key = normaliseName(name);
      byName.set(key, (byName.get(key) ?? new Set<Actor>()).add(actor));
    }
  }
  return (name, country) => {
    const found = [...(byName.get(normaliseName(name)) ?? [])];
    const fitting = found.filter((actor) => country === null || actor.country === null || actor.country === country);
    return fitting.length === 1 ? fitting[0]! : null;
  };
}
