import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../../src/model/actor.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { annotate, type MentionNote } from '../../support/annotate.ts';

const codebooks = openCodebooks();
const person = { level: 'person' } as const;

type Note = Omit<Extract<MentionNote, { actor: string }>, 'actor'> & { name: string };

/** The actors of reports that each name these. */
function actorsOf(...reports: Note[][]): Actor[] {
  const annotated = reports.map((notes, i) =>
    annotate(`Report ${i}. ${notes.map(({ name }, k) => `It was {m${k}:${name}}.`).join(' ')}`, {
      mentions: notes.map((note, k) => ({ ...note, actor: `m${k}` })),
    }),
  );
  return groupActors(annotated, [], codebooks);
}

describe('a surname alone', () => {
  it('is the one person who has it in the other reports, whatever it was read as', () => {
    const [actor, ...others] = actorsOf([{ name: 'Ada Lemke', ...person }], [{ name: 'Lemke' }]);
    expect(others).toEqual([]);
    expect(actor).toMatchObject({ name: 'Ada Lemke', level: 'person' });
    expect(actor!.aliases).toMatchObject([{ name: 'Lemke', basis: 'inferred' }]);
  });

  it.each<[string, Note[][], number]>([
    [
      'two persons have it',
      [
        [
          { name: 'Ada Lemke', ...person },
          { name: 'Ivo Lemke', ...person },
        ],
        [{ name: 'Lemke' }],
      ],
      3,
    ],
    ['the person stands beside it', [[{ name: 'Ada Lemke', ...person }, { name: 'Lemke' }]], 2],
    [
      'somebody belongs to it',
      [
        [{ name: 'Ada Lemke', ...person }],
        [{ name: 'Lemke' }, { name: 'head of research', partOf: 'Lemke', ...person }],
      ],
      3,
    ],
    [
      'it is of another country',
      [[{ name: 'Ada Lemke', country: 'XA', ...person }], [{ name: 'Lemke', country: 'XB' }]],
      2,
    ],
    ['it is an acronym', [[{ name: 'Ada LEMKE', ...person }], [{ name: 'LEMKE' }]], 2],
    ['it is a given name', [[{ name: 'Lemke Adler', ...person }], [{ name: 'Lemke' }]], 2],
  ])('is somebody else where %s', (_, reports, actors) => expect(actorsOf(...reports)).toHaveLength(actors));
});
