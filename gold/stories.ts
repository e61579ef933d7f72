import type { GoldReport } from './gold-report.ts';

/**
 * Reports that may be learned from and tell of one event. So do those of any half whose names differ in a last letter only
 * (`k-tidewire-a`, `k-tidewire-b`). Every other report tells a story of its own.
 */
const STORIES: readonly (readonly string[])[] = [
  ['blog-checking', 'cable-first-version', 'cable-second-version', 'refusals-port'],
  ['c-pay-terminals-early', 'c-pay-terminals-later'],
  ['colon-headlines', 'quotes-minister'],
  ['g-lake-plant-foreign-paper', 'g-lake-plant-state-agency'],
  ['ministry-tuesday', 'scare-quotes', 'transcript-ferris'],
  ['p-merrow-wire-geodesy', 'p-survey-institute-report'],
  ['p-pilgrimage-bureau-notice', 'p-velmar-radio-three-agents'],
  ['p-savings-union-bulletin', 'p-savings-union-wire-abroad'],
  ['q-war-bulletin-dawn', 'q-war-bulletin-dusk'],
  ['q-wire-airbridge-first', 'q-wire-airbridge-updated'],
  ['w-shipyard-first', 'w-shipyard-second'],
];

const known = new Map(STORIES.flatMap((story) => story.map((slug): [string, string] => [slug, story[0]!])));

function storyOf(slug: string): string {
  return known.get(slug) ?? slug.replace(/-[a-e]$/, '');
}

/** The stories that more than one of these reports tell, each as those reports. */
export function storiesIn(reports: readonly GoldReport[]): GoldReport[][] {
  return [...Map.groupBy(reports, ({ slug }) => storyOf(slug)).values()].filter((told) => told.length > 1);
}

/** Pairs of reports: put into one event, telling one story, and both. */
export interface StoryScore {
  merged: number;
  told: number;
  right: number;
}

/** Compares the main events that reports of one case were given with the stories they tell. */
export function scoreStories(
  reports: readonly GoldReport[],
  mainEventOf: (report: GoldReport) => string | null,
): StoryScore {
  const score = { merged: 0, told: 0, right: 0 };
  reports.forEach((a, i) => {
    for (const b of reports.slice(i + 1)) {
      const merged = mainEventOf(a) !== null && mainEventOf(a) === mainEventOf(b);
      const told = storyOf(a.slug) === storyOf(b.slug);
      if (merged) score.merged++;
      if (told) score.told++;
      if (merged && told) score.right++;
    }
  });
  return score;
}
