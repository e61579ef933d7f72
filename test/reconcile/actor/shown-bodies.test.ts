import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { annotate, type MentionNote } from '../../support/annotate.ts';

const codebooks = openCodebooks();

type Note = Omit<Extract<MentionNote, { actor: string }>, 'actor'> & { name: string };

/** Level and reasons of the actors of two reports, each of which names one. */
function actorsOf(...notes: Note[]) {
  const reports = notes.map((note, i) =>
    annotate(`Somebody wrote ${i + 1} letters to {m:${note.name}}.`, { mentions: [{ actor: 'm', ...note }] }),
  );
  return groupActors(reports, [], codebooks).map(({ level, aliases }) => [level, ...aliases.map(({ why }) => why)]);
}

const person: Note = { name: 'Salt Heron', level: 'person' };

describe('a name that one report only takes for a person’s', () => {
  it.each([
    ['unit', 'group'],
    ['organisation', 'body'],
  ] as const)('is that of the %s another one shows it to be', (level, noun) => {
    const why = `“Salt Heron” is shown to be a ${noun} in another report`;
    expect(actorsOf(person, { name: 'Salt Heron', level })).toEqual([[level, why]]);
  });

  it.each<[string, Note, Note]>([
    ['a surname', { name: 'Heron', level: 'person' }, { name: 'Heron', level: 'organisation' }],
    ['another name', person, { name: 'Salt Herons', level: 'unit' }],
    ['somebody of a body', { ...person, partOf: 'Tarn Labs' }, { name: 'Salt Heron', level: 'organisation' }],
  ])('and stays apart where it is %s', (_, a, b) => expect(actorsOf(a, b)).toHaveLength(2));
});
