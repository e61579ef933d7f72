import { MONTH_HEADS } from '../../model/words/calendar-words.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Body } from './body.ts';
import { lineageRow } from './lineage-row.ts';
import { likeness, storyWords, type StoryWords } from './story-words.ts';

const DIGESTS = /\b(?:aggregat\w*|digests?|round-?ups?|compil\w+|newsletter|summar(?:y|ies)|press review)\b/i;
/** Cosine of the weighted words of two texts on one story; two stories of one publisher share fewer of their rarer words. */
const SAME_STORY = 0.14;

/**
 * Reports of one publisher that says of itself that it gathers what others reported: its pieces on one story rest on the same
 * sources, in whatever words. Each is tied to the first of them.
 */
export function relateDigests(bodies: readonly Body[], common: ReadonlySet<string>): Lineage[] {
  const publishers = Map.groupBy(
    bodies.filter(({ report }) => DIGESTS.test(report.publisher ?? '')),
    ({ report }) => report.publisher!,
  );
  return [...publishers.values()].flatMap((group) => storiesOf(group, common).flatMap(rowsOf));
}

function storiesOf(group: readonly Body[], common: ReadonlySet<string>): Body[][] {
  const weights = weightsOf(group, common);
  const stories: { bodies: Body[]; first: StoryWords }[] = [];
  for (const body of [...group].sort(byDate)) {
    const weighted = weights.get(body)!;
    const story = stories.find(({ first }) => likeness(first, weighted) >= SAME_STORY);
    if (story) story.bodies.push(body);
    else stories.push({ bodies: [body], first: weighted });
  }
  return stories.map((story) => story.bodies);
}

function rowsOf([first, ...rest]: readonly Body[]): Lineage[] {
  const why = `${first!.report.publisher} gathers what others report; both are on one story`;
  return rest.map(({ report }) => {
    const evidence = [first!.report, report].map(({ id, blocks }) => ({
      report: id,
      start: blocks[0]?.start ?? 0,
      end: blocks[0]?.end ?? 0,
      why,
    }));
    return lineageRow(report.id, first!.report.id, 'same-source', 'outside', evidence);
  });
}

function weightsOf(group: readonly Body[], common: ReadonlySet<string>): Map<Body, StoryWords> {
  const counts = new Map(group.map((body) => [body, storyWords(body, common)]));
  const held = new Map<string, number>();
  for (const words of counts.values()) for (const word of words.keys()) held.set(word, (held.get(word) ?? 0) + 1);
  const weighted = [...counts].map(([body, words]): [Body, StoryWords] => {
    return [
      body,
      new Map([...words].map(([word, weight]) => [word, weight * Math.log(1 + group.length / held.get(word)!)])),
    ];
  });
  return new Map(weighted);
}

const MONTH = new RegExp(String.raw`\b(${MONTH_HEADS.join('|')})[a-z]*\.?\s+(\d{4})\b`, 'i');

function byDate(a: Body, b: Body): number {
  const [left, right] = [dateOf(a), dateOf(b)];
  return left < right ? -1 : left > right ? 1 : a.report.id < b.report.id ? -1 : 1;
}

// A digest without a date often has its month in its title.
function dateOf({ report }: Body): string {
  if (report.published !== null) return report.published;
  const month = MONTH.exec(report.title ?? '');
  return month ? `${month[2]}-${String(MONTH_HEADS.indexOf(month[1]!.toLowerCase()) + 1).padStart(2, '0')}` : '9';
}
