import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { normaliseName, singular } from '../actor/normalise-name.ts';
import { once } from '../once.ts';
import type { Sketch } from './sketch.ts';
import { stepOf, stepOffset } from './step.ts';
import type { Terms } from './story-terms.ts';

/** Words of so few reports tell as much as a word can: a story may be told that often. */
const FEW = 4;
/** Rare words count more than in proportion: what all stories of accusations say is no likeness. */
const SHARPNESS = 1.5;
/** Words that tell less than this are left out. */
const LEAST = 0.02;
/** Of so many reports words that are known as common are used, where they were not counted. */
const SHARE_OF_COMMON = 1 / 20;

/**
 * The sketches with each word of their story weighed by how few reports use it, of the case and of those that the codebook counted: in
 * a case of three reports nothing else says that `ministry` is common and `floodgate` is not. Counts of the case go in the steps of
 * each report (`step.ts`), so that one report more leaves nearly every sketch as it was, the same object.
 */
export function weighStories(sketches: readonly Sketch[], codebooks: Codebooks): Sketch[] {
  const users = new Map<string, number>();
  for (const { story } of sketches) for (const term of story.keys()) users.set(term, (users.get(term) ?? 0) + 1);
  return sketches.map((sketch) => weigh(sketch, users, sketches.length, codebooks));
}

interface Weighed {
  /** The steps of the number of reports and of the users of each word. */
  steps: readonly number[];
  sketch: Sketch;
}

const known = new WeakMap<Sketch, Weighed>();

function weigh(sketch: Sketch, users: ReadonlyMap<string, number>, reports: number, codebooks: Codebooks): Sketch {
  const offset = offsetOf(sketch);
  const before = known.get(sketch);
  const counts = [reports, ...Array.from(sketch.story.keys(), (term) => users.get(term)!)];
  if (before && counts.every((count, i) => stepOf(count, offset) === before.steps[i])) return before.sketch;
  const steps = counts.map((count) => stepOf(count, offset));
  const usual = usualCounts(codebooks);
  const all = codebooks.reportWords.reports + 2 ** steps[0]!;
  const story: Terms = new Map();
  let at = 1;
  for (const [term, weight] of sketch.story) {
    const rarity = rarityOf((usual.get(term) ?? 0) + 2 ** steps[at++]!, all);
    if (rarity >= LEAST) story.set(term, weight * rarity);
  }
  const weighed = { ...sketch, story };
  known.set(sketch, { steps, sketch: weighed });
  return weighed;
}

const offsetOf = once(({ report }: Sketch) => stepOffset(report));

function rarityOf(users: number, all: number): number {
  return Math.max(0, Math.log(all / Math.max(FEW, users)) / Math.log(all / FEW)) ** SHARPNESS;
}

const byBook = new WeakMap<object, Map<string, number>>();

/** In how many of the reports that the codebook counted each word stands. */
export function usualCounts({ reportWords, commonWords }: Codebooks): Map<string, number> {
  let counts = byBook.get(reportWords);
  if (!counts) {
    // Those that news writes with a capital (`Thursday`, `United`) were not counted.
    const common = Math.round(reportWords.reports * SHARE_OF_COMMON);
    const lines: [number, string][] = commonWords.words.map((line) => [common, line]);
    for (const [count, words] of Object.entries(reportWords.counts)) lines.push([Number(count), words]);
    counts = new Map();
    for (const [count, words] of lines)
      for (const word of words.split(' ')) counts.set(singular(normaliseName(word).replaceAll(' ', '-')), count);
    byBook.set(reportWords, counts);
  }
  return counts;
}
