import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isMention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { ActorFinder } from './find-actor.ts';

/** The country a statement's speaker is of, as reading or the case's actors know it; null when neither does. */
export function speakerCountry(statement: Statement, finder: ActorFinder): string | null {
  return statement.actorCountry ?? finder.speaker(statement)?.country ?? null;
}

/**
 * The countries that an accusation is against: that of the accused; where reading names no accused, those of the actors that the
 * content names, other than the speaker's own. Only good for telling sides apart, not for showing.
 */
export function accusedCountries(statement: Statement, { mentions }: AnnotatedReport, finder: ActorFinder): string[] {
  const known = statement.accusedCountry ?? finder.accused(statement)?.country;
  if (known) return [known];
  if (statement.accused !== null) return [];
  const own = speakerCountry(statement, finder);
  const named = mentions.filter(isMention('actor')).filter((mention) => statement.content.some((span) => contains(span, mention)));
  return [...new Set(named.map(({ value }) => value.country).filter((country) => country !== null && country !== own) as string[])];
}
