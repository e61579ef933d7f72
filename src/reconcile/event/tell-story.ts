import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { MONTH_NAMES, WEEKDAYS } from '../../model/words/calendar-words.ts';
import { proseOf } from '../../model/report.ts';
import type { Zone } from './draw-sketch.ts';
import { partyNames } from './party-names.ts';
import type { ReportIndex } from './report-index.ts';
import type { Sketch } from './sketch.ts';
import { wordsIn } from './story-terms.ts';
import { usualCounts } from './weigh-stories.ts';

const NAME_WEIGHT = 2;
/** Names of the parties tell whose story it is, not which. */
const PARTY_WEIGHT = 0.5;
/** Words of the body weigh at least this, so that a report that opens with a scene is still known. */
const BODY_WEIGHT = 0.4;

/** A name that so many of the counted reports use tells no story: `Court`, `Labs`. */
const USUAL = 8;

/** Days are compared as days. */
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTH_NAMES.flat().filter((month) => month !== 'may')]);

/** The words of a whole report with their weights: those of title and opening more, names double, parties half; and its names. */
export function tellStory(
  { annotated, names: known }: ReportIndex,
  zones: readonly Zone[],
  titles: readonly string[],
  codebooks: Codebooks,
): Pick<Sketch, 'story' | 'parties' | 'names'> {
  const isParty = partyNames(annotated);
  // Without datelines and credits.
  const prose = proseOf(annotated.report);
  const weights = new Map<string, number>();
  const names = new Set<string>();
  const usual = usualCounts(codebooks);
  const most = Math.max(1, ...zones.map(({ weight }) => weight));
  const parts = [
    ...titles.map((text) => ({ text, weight: most })),
    ...zones.map(({ start, end, weight }) => ({ text: prose.slice(start, end), weight })),
  ];
  const kinds = new Map<string, boolean>();
  const isPartyTerm = (term: string) => {
    let is = kinds.get(term);
    if (is === undefined) kinds.set(term, (is = isParty(term)));
    return is;
  };
  for (const { text, weight } of parts) {
    for (const { term, named } of wordsIn(text, codebooks)) {
      if (DAYS.has(term)) continue;
      if (named && (usual.get(term) ?? 0) < USUAL) names.add(term);
      if (known.states.has(term)) continue;
      const kind = isPartyTerm(term) ? PARTY_WEIGHT : named ? NAME_WEIGHT : 1;
      weights.set(term, (weights.get(term) ?? 0) + kind * Math.max(weight, BODY_WEIGHT));
    }
  }
  const parties = new Set([...weights.keys()].filter(isPartyTerm));
  const story = new Map([...weights].map(([term, weight]) => [term, weight >= 1 ? 1 + Math.log(weight) : weight]));
  return { story, parties, names };
}
