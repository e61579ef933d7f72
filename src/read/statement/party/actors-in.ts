import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Prose } from '../grammar/prose.ts';
import { ActorIndex } from './actor-index.ts';
import { authorIn } from './author.ts';
import { bareNamesIn } from './bare-names.ts';
import { withLocalStates } from './local-states.ts';
import { withNumbers } from './numbered-names.ts';

/** The actors of a report as classifying sees them: those mentioned, states that no codebook knows, and names of nobody knows what. */
export function actorsIn(
  prose: Prose,
  report: string,
  mentions: readonly Mention[],
  codebooks: Pick<Codebooks, 'countries' | 'institutionWords'>,
): ActorIndex {
  const known = withLocalStates(prose, withNumbers(prose, mentions), codebooks);
  return new ActorIndex(known, bareNamesIn(prose, report, known), authorIn(prose, known, codebooks));
}
