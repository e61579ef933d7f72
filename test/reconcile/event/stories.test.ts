import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { openCasts } from '../../../src/reconcile/actor/cast.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { groupEvents } from '../../../src/reconcile/event/group-events.ts';
import { partyNames } from '../../../src/reconcile/event/party-names.ts';
import { storyLikeness } from '../../../src/reconcile/event/story-likeness.ts';
import { annotate } from '../../support/annotate.ts';

const codebooks = openCodebooks();

/** A report in which Brenor, a state that no codebook knows, accuses Castivia, and Castivia denies it. */
function told(text: string, published: string | null = null) {
  const party = {
    actorCountry: null,
    accusedCountry: null,
    accused: 'Castivia',
    accusedLevel: 'state',
    voice: 'source',
  } as const;
  return annotate(text, {
    published,
    statements: [
      { content: 'k', stance: 'accuse', actor: 'Brenor', ...party },
      { content: 'd', stance: 'deny', actor: 'Castivia', ...party },
    ],
    mentions: [
      { actor: 'p', level: 'person' },
      { actor: 'q', level: 'person' },
    ],
  });
}

const SLUICES = told(
  `# Brenor says Castivia opened the Marlow sluices
Brenor's interior minister {p:Ilse Dornach} {k:accused Castivia} on Tuesday of taking over the panel that works the Marlow sluices. Water rose over the tow path and drowned a flock of sheep. Castivian foreign minister {q:Petr Hallow} {d:called it} a fairy tale. Dornach said logs led to Castivia, and Hallow said that Brenor sees Castivia everywhere.`,
);
const BANK = told(
  `# Brenor says Castivia robbed the Tarn savings bank
Brenor's interior minister {p:Ilse Dornach} {k:accused Castivia} on Friday of emptying accounts at the Tarn savings bank. Clerks found transfers to a shell firm. Castivian foreign minister {q:Petr Hallow} {d:called it} an insult. Dornach said traces led to Castivia, and Hallow said that Brenor has no evidence against Castivia.`,
);
const TOW_PATH = told(
  `# Sheep drown as sluices open by themselves
The tow path at Marlow is under water. {p:Ilse Dornach}, the Brenorian interior minister, {k:blames Castivia} for it: somebody worked the panel of the sluices from abroad, she said. {q:Petr Hallow} {d:laughed}. A farmer lost his flock.`,
);

function eventsOf(...reports: ReturnType<typeof told>[]): number {
  const casts = openCasts(groupActors(reports, [], codebooks), reports, codebooks);
  return groupEvents(reports, casts, codebooks).events.filter((event) => event.reports.length > 0).length;
}

it('tells two stories of the same states and ministers apart', () => {
  expect(eventsOf(SLUICES, BANK)).toBe(2);
});

it('knows one story in other words', () => {
  expect(eventsOf(SLUICES, TOW_PATH)).toBe(1);
  expect(eventsOf(SLUICES, BANK, TOW_PATH)).toBe(2);
});

it('takes names of speakers and accused, and what is derived of them, for party names', () => {
  const isParty = partyNames(SLUICES);
  expect(['brenor', 'brenorian', 'castivia', 'castivian', 'dornach'].map(isParty)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['marlow', 'sluice', 'cast'].map(isParty)).toEqual([false, false, false]);
});

const story = (words: Record<string, number>, ...parties: string[]) => ({
  story: new Map(Object.entries(words)),
  parties: new Set(parties),
});

it('holds several shared words for more than one that is said often', () => {
  const one = storyLikeness(story({ refinery: 4, ledger: 1, mast: 1 }), story({ refinery: 4, choir: 1, tram: 1 }));
  const several = storyLikeness(
    story({ refinery: 2, valve: 2, ledger: 2, mast: 2, tram: 1.4 }),
    story({ refinery: 2, valve: 2, ledger: 2, mast: 2, choir: 1.4 }),
  );
  expect(one).toBeLessThan(several * 0.7);
});

it('finds no likeness in the names of the parties alone', () => {
  const likeness = (sluice: number) =>
    storyLikeness(
      story({ brenor: 3, castivia: 3, sluice: 1 }, 'brenor', 'castivia'),
      story({ brenor: 3, castivia: 3, sluice }, 'brenor', 'castivia'),
    );
  expect(likeness(0)).toBe(0);
  expect(likeness(1)).toBeGreaterThan(0);
});
