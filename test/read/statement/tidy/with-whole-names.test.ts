import { expect, it } from 'vitest';
import type { ActorIndex, ActorMentionAt } from '../../../../src/read/statement/party/actor-index.ts';
import { withWholeNames } from '../../../../src/read/statement/tidy/with-whole-names.ts';

const TEXT = 'The port accused them of a raid for the Harbour, Locks and Signals Command, and left.';
const NAME = { start: TEXT.indexOf('the Harbour'), end: TEXT.indexOf(', and left') };
const actors = {
  within: ({ start, end }: { start: number; end: number }) =>
    NAME.start >= start && NAME.start < end ? [{ ...NAME, value: { form: 'name' } } as unknown as ActorMentionAt] : [],
} as unknown as ActorIndex;

/** The last words of what is said where it ends at this word. */
function endOf(words: string, cue: { start: number; end: number } | null = null): string {
  const content = [{ start: TEXT.indexOf('of a raid'), end: TEXT.indexOf(words) + words.length }];
  const { content: whole } = withWholeNames({ source: null, cue, content } as never, actors);
  return TEXT.slice(whole[0]!.start, whole[0]!.end);
}

it('what ends within a name ends behind it', () =>
  expect(endOf('for the Harbour')).toBe('of a raid for the Harbour, Locks and Signals Command'));

it('what ends before or behind one ends where it did', () => {
  expect(endOf('of a raid')).toBe('of a raid');
  expect(endOf('Signals Command')).toBe('of a raid for the Harbour, Locks and Signals Command');
});

it('and never in the words of the verb', () =>
  expect(endOf('for the Harbour', { start: TEXT.indexOf('Locks'), end: TEXT.indexOf('Locks') + 5 })).toBe(
    'of a raid for the Harbour',
  ));
