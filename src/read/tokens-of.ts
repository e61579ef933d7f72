import type { Codebooks } from '../../codebooks/codebooks.ts';
import type { Report } from '../model/report.ts';
import { isWithoutCapitals } from '../model/words/is-without-capitals.ts';
import { tokenise, type Tokens } from './language/tokenise.ts';
import { raiseNames } from './raise-names.ts';

/** The words of a report, or of a part of one, names with a capital also where `report` is written without any. */
export function tokensOf(part: Report, report: Report, codebooks: Codebooks): Tokens {
  if (!isWithoutCapitals(report.text)) return tokenise(part);
  return tokenise(part, (text) => raiseNames(text, codebooks));
}
