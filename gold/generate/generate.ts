import type { Written } from './lay-out.ts';
import { planStory, type Taking } from './plan-story.ts';
import { Random } from './random.ts';
import { inventNearMiss, inventStory, type Story } from './story.ts';
import { writeOut } from './tell-story.ts';
import { inventWorld } from './world.ts';

/** One report of an invented story, with the truth about it. */
export interface Generated extends Written {
  story: Story;
  /** Whom it takes its words from, by report id. */
  takes: { kind: Taking['kind']; from: string } | null;
  /** The wire it says that it has words from. */
  through: string | null;
  /** The other event that its last paragraph turns to. */
  aside: Story | null;
}

const NEAR_MISSES = 0.15;

/**
 * So many reports of invented stories, the same for the same seed on every machine. Every seventh story is another event of
 * the same accuser, accused and month as one before it.
 */
export function generateReports({ seed, reports }: { seed: number; reports: number }): Generated[] {
  const random = new Random(seed);
  const { world, namer } = inventWorld(random.fork('world'));
  const stories: Story[] = [];
  const generated: Generated[] = [];
  while (generated.length < reports) {
    const chance = random.fork(`story ${stories.length}`);
    const before = stories.length > 0 && chance.chance(NEAR_MISSES) ? chance.pick(stories) : null;
    const story = before
      ? inventNearMiss(stories.length, before, world, namer, chance)
      : inventStory(stories.length, world, namer, chance);
    const asides = stories
      .filter(({ accuser, announced }) => accuser === story.accuser && announced < story.announced)
      .slice(-3);
    const planned = planStory(story, Math.min(sizeOf(chance), reports - generated.length), world, asides, chance);
    const written = planned.map(({ plan }) => writeOut(plan));
    planned.forEach(({ plan, takes }, i) => {
      const from = takes && written[takes.from]!.annotated.report.id;
      generated.push({
        ...written[i]!,
        story,
        takes: takes && { kind: kindOf(takes.kind, written[i]!, written[takes.from]!), from: from! },
        through: plan.reply ? null : plan.through,
        aside: plan.aside ?? null,
      });
    });
    stories.push(story);
  }
  return distinct(generated);
}

const EXCERPT = 0.6;

// A short report cannot be cut, and an update that has nothing new is a copy.
function kindOf(kind: Taking['kind'], taker: Written, giver: Written): Taking['kind'] {
  const [own, whole] = [taker, giver].map(({ annotated }) => annotated.report);
  const [length, full] = [own!, whole!].map(({ blocks }) => blocks.at(-1)!.end);
  if (kind === 'excerpt') return length! <= EXCERPT * full! ? 'excerpt' : 'copy';
  return kind === 'update' && own!.text.slice(0, length) === whole!.text.slice(0, full) ? 'copy' : kind;
}

// Most stories are told by few, some by many.
function sizeOf(random: Random): number {
  const share = random.next();
  return share < 0.35 ? random.int(1, 3) : share < 0.8 ? random.int(4, 10) : random.int(11, 24);
}

function distinct(generated: readonly Generated[]): Generated[] {
  return [...new Map(generated.map((one) => [one.annotated.report.id, one])).values()];
}
