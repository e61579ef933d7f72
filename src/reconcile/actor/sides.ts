import type { Statement } from '../../model/statement.ts';
import type { ActorFinder } from './index-actors.ts';

/** The country a statement's speaker is of, as reading or the case's actors know it; null when neither does. */
export function speakerCountry(statement: Statement, finder: ActorFinder): string | null {
  return statement.actorCountry ?? finder.speaker(statement)?.country ?? null;
}

/** The country of whom a statement accuses, or of whom the accusation it answers accused; empty when not known. */
export function accusedCountries(statement: Statement, finder: ActorFinder): string[] {
  const country = statement.accusedCountry ?? finder.accused(statement)?.country ?? null;
  return country === null ? [] : [country];
}
