import type { Reference } from '../../model/reference.ts';
import { isResponse, type Statement } from '../../model/statement.ts';

/** What speakers of a country answer in a report: their denials, refusals, confirmations and counter-accusations. */
export function answersOfCountry(country: string, statements: readonly Statement[]): Reference[] {
  return statements
    .filter(({ stance, actorCountry }) => actorCountry === country && isResponse(stance))
    .map(({ id }) => id);
}
