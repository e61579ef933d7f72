import type { Dossier } from '../../src/model/dossier.ts';
import type { Generated } from './generate.ts';
import type { Score } from './score.ts';

/** B-cubed (Bagga and Baldwin 1998): over reports, the share of its event that is of its story, and of its story that is in its event. */
export function scoreEvents(generated: readonly Generated[], { mainEvents }: Dossier): Score {
  const eventOf = (one: Generated) => mainEvents.get(one.annotated.report.id) ?? `none ${one.annotated.report.id}`;
  const byEvent = Map.groupBy(generated, eventOf);
  const byStory = Map.groupBy(generated, ({ story }) => story.id);
  let [right, whole] = [0, 0];
  for (const one of generated) {
    const together = byEvent.get(eventOf(one))!;
    const own = together.filter(({ story }) => story === one.story).length;
    right += own / together.length;
    whole += own / byStory.get(one.story.id)!.length;
  }
  return { planted: generated.length, found: whole, claimed: generated.length, true: right };
}
