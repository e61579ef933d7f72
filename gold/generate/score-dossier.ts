import type { Dossier } from '../../src/model/dossier.ts';
import type { Generated } from './generate.ts';
import { scoreAnswers, scoreAsides } from './score-answers.ts';
import { scoreComparisons } from './score-comparisons.ts';
import { scoreEvents } from './score-events.ts';
import { scoreLineage, scoreRelays } from './score-lineage.ts';
import { add, type Score } from './score.ts';

/** How a dossier of generated reports stands to the truth about them, kind by kind and over all planted relations. */
export function scoreDossier(
  generated: readonly Generated[],
  dossier: Dossier,
): { measures: [string, Score][]; all: Score } {
  const measures: [string, Score][] = [
    ['reports into main events (B-cubed)', scoreEvents(generated, dossier)],
    ['copies, excerpts and updates', scoreLineage(generated, dossier)],
    ['words had through a wire', scoreRelays(generated, dossier)],
    ...scoreComparisons(generated, dossier),
    ['answers tied to their accusation', scoreAnswers(generated, dossier)],
    ['asides tied to their own event', scoreAsides(generated, dossier)],
  ];
  return {
    measures,
    all: measures
      .slice(1)
      .map(([, score]) => score)
      .reduce(add),
  };
}
