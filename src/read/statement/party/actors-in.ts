import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Report } from '../../../model/report.ts';
import type { Prose } from '../grammar/prose.ts';
import { ActorIndex } from './actor-index.ts';
import { authorIn } from './author.ts';
import { bareNamesIn } from './bare-names.ts';
import { withLocalStates } from './local-states.ts';
import { withNumbers } from './with-numbers.ts';

/** The actors of a report as classifying sees them: those mentioned, states that no codebook knows, and names of nobody knows what. */
export function actorsIn(
  prose: Prose,
  report: Pick<Report, 'id' | 'publisher' | 'medium'>,
  mentions: readonly Mention[],
  codebooks: Codebooks,
): ActorIndex {
  const known = withLocalStates(prose, withNumbers(prose, mentions), codebooks);
  return new ActorIndex(known, bareNamesIn(prose, report.id, known), authorIn(report, prose, known, codebooks));
}
