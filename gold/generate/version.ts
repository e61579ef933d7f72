import type { Random } from './random.ts';
import type { Story } from './story.ts';

/** Which of the values of its story a report has. */
export interface Version {
  people: 'exact' | 'at-least' | 'later' | 'unsaid';
  systems: 'exact' | 'round' | 'unsaid';
  reward: 'withheld' | 'own' | 'dollars' | 'both' | 'unsaid';
  day: 'exact' | 'month' | 'misprint';
  group: 'name' | 'misheard';
  speaker: 'own' | 'moved';
  answer: 'given' | 'awaited' | 'unsaid';
}

/** What a report is being written from. `random` chooses the words, so that the same stream gives the same words. */
export interface Telling {
  story: Story;
  version: Version;
  random: Random;
  /** The outlet that passes words on to this one. */
  through: string | null;
}

/** The group as this report has its name. */
export function groupOf(story: Story, { group }: Version): string {
  return group === 'misheard' ? story.groupMisheard : story.group;
}
