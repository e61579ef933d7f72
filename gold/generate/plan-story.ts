import type { Plan } from './tell-story.ts';
import { dayAfter, type Story } from './story.ts';
import type { Version } from './version.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** What one planned report takes from another. */
export interface Taking {
  kind: 'copy' | 'excerpt' | 'update';
  /** Index of the report it takes from. */
  from: number;
}

export interface Planned {
  plan: Plan;
  takes: Taking | null;
}

/**
 * The reports of one story, `many` of them: tellings in the outlets' own words on the first day and on the next, and what
 * takes from those: reprints true and garbled, shortened, updated, converted.
 */
export function planStory(
  story: Story,
  many: number,
  world: World,
  asides: readonly Story[],
  random: Random,
): Planned[] {
  const outlets = random.shuffle([...story.accuser.outlets, ...random.shuffle(world.outlets).slice(0, many)]);
  const publishers = [random.pick(world.wires), ...new Set(outlets)];
  const planned: Planned[] = [];
  for (let i = 0; i < many; i++) {
    const publisher = publishers[i % publishers.length]!;
    const earlier = planned.filter(({ plan }) => !plan.reply);
    const next = i > 0 && random.chance(0.5) ? taken(random, publisher, planned, earlier) : null;
    planned.push(next ?? own(story, publisher, i, world, asides, random));
  }
  return planned;
}

function own(
  story: Story,
  publisher: string,
  i: number,
  world: World,
  asides: readonly Story[],
  random: Random,
): Planned {
  const late = i > 0 && random.chance(0.45);
  const reply = late && story.answer === 'denied' && random.chance(0.15);
  const through = !reply && random.chance(0.12) ? random.pick(world.wires) : null;
  const plan: Plan = {
    story,
    version: late ? lateVersion(story, random) : firstVersion(story, random),
    words: random.int(0, 2 ** 31),
    through: through === publisher ? null : through,
    facts: { publisher: reply ? story.accused.foreignMinistry : publisher, published: timeOf(story, late, random) },
    reply,
  };
  const other = asides.length > 0 && !reply && random.chance(0.06) ? random.pick(asides) : null;
  return { plan: other ? { ...plan, aside: other } : plan, takes: null };
}

function firstVersion({ kind }: Story, random: Random): Version {
  return {
    people: random.pick(['exact', 'exact', 'at-least', 'unsaid'] as const),
    systems: random.pick(['exact', 'round', 'unsaid'] as const),
    reward: kind === 'notice' ? random.pick(['withheld', 'withheld', 'unsaid'] as const) : 'unsaid',
    day: random.pick(['exact', 'exact', 'month'] as const),
    group: random.chance(0.06) ? 'misheard' : 'name',
    speaker: 'own',
    answer: random.pick(['awaited', 'unsaid'] as const),
  };
}

function lateVersion({ kind }: Story, random: Random): Version {
  return {
    ...firstVersion({ kind } as Story, random),
    people: random.pick(['later', 'later', 'unsaid'] as const),
    reward: kind === 'notice' ? random.pick(['own', 'dollars', 'both'] as const) : 'unsaid',
    answer: random.pick(['given', 'given', 'unsaid'] as const),
  };
}

// One in eight is undated, as reports from elsewhere are.
function timeOf(story: Story, late: boolean, random: Random): string | null {
  const day = dayAfter(story.announced, late ? random.int(1, 3) : 0);
  return random.chance(0.12)
    ? null
    : `${day}T${String(random.int(8, 21)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}:00Z`;
}

function hoursLater(published: string | null, random: Random): string | null {
  if (published === null) return null;
  return new Date(Date.parse(published) + random.int(30, 300) * 60_000).toISOString().replace('.000', '');
}

function taken(
  random: Random,
  publisher: string,
  planned: readonly Planned[],
  earlier: readonly Planned[],
): Planned | null {
  if (earlier.length === 0) return null;
  const giver = random.pick(earlier);
  const { plan } = giver;
  const from = planned.indexOf(giver);
  const facts = { publisher, published: hoursLater(plan.facts.published, random) };
  const credit = plan.facts.publisher;
  const reprint = { ...plan, facts, tail: random.chance(0.4) ? [`(${credit})`] : [] };
  switch (random.pick(['copy', 'copy', 'near', 'excerpt', 'update', 'garbled', 'garbled'] as const)) {
    case 'copy':
      return { plan: reprint, takes: { kind: 'copy', from } };
    case 'near':
      return {
        plan: { ...reprint, ownHeadline: random.int(0, 2 ** 31), without: [random.int(1, 3)] },
        takes: { kind: 'copy', from },
      };
    case 'excerpt':
      return {
        plan: { ...reprint, only: 2, tail: [`Read the full story at ${credit}.`] },
        takes: { kind: 'excerpt', from },
      };
    case 'garbled':
      return { plan: { ...reprint, version: garble(plan.version, random) }, takes: { kind: 'copy', from } };
    case 'update': {
      if (plan.version.people === 'later' || plan.facts.published === null) return null;
      const later = dayAfter(plan.facts.published.slice(0, 10), 1) + plan.facts.published.slice(10);
      const version = {
        ...lateVersion(plan.story, random),
        day: plan.version.day,
        systems: plan.version.systems,
        group: plan.version.group,
      };
      const tail = random.chance(0.5) ? [`Updated on ${later.slice(0, 10)}.`] : [];
      return {
        plan: { ...plan, version, facts: { ...plan.facts, published: later }, tail },
        takes: { kind: 'update', from },
      };
    }
  }
}

function garble(version: Version, random: Random): Version {
  switch (random.pick(['group', 'speaker', 'day'] as const)) {
    case 'group':
      return { ...version, group: 'misheard' };
    case 'speaker':
      return { ...version, speaker: 'moved' };
    case 'day':
      return version.day === 'exact' ? { ...version, day: 'misprint' } : { ...version, group: 'misheard' };
  }
}
