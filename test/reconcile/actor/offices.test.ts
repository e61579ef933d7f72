import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../../src/model/actor.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { annotate, type MentionNote } from '../../support/annotate.ts';

const codebooks = openCodebooks();

type Note = Omit<Extract<MentionNote, { actor: string }>, 'actor'>;

/** Each of these in a report of its own. */
function actorsOf(...mentions: (Note & { name: string })[]): Actor[] {
  const reports = mentions.map(({ name, ...more }) =>
    annotate(`Somebody wrote to {m:${name}}.`, { mentions: [{ actor: 'm', name, ...more }] }),
  );
  return groupActors(reports, [], codebooks);
}

const described = { form: 'description' as const };

describe('offices of a state that no codebook knows', () => {
  it('are one under every name, with the reason', () => {
    const actors = actorsOf(
      { name: 'Foreign Ministry of Karsk' },
      { name: "Karsk's foreign ministry", partOf: 'Karsk', ...described },
      { name: 'Karsk foreign ministry', partOf: 'Karsk', ...described },
    );
    expect(actors).toHaveLength(1);
    expect(actors[0]!.aliases).toContainEqual(
      expect.objectContaining({
        basis: 'inferred',
        why: "“Karsk's foreign ministry” and “Foreign Ministry of Karsk” name the same office of “Karsk”",
      }),
    );
  });

  it('are those of which a state has one, too', () => {
    const of = (...names: string[]) => actorsOf(...names.map((name) => ({ name, partOf: 'Karsk', ...described })));
    expect(of("Karsk's security service", 'Karsk security service')).toHaveLength(1);
    expect(of("Karsk's members service", 'Karsk members service')).toHaveLength(2);
  });

  it('go by the name that tells most', () => {
    const [actor] = actorsOf(
      { name: 'foreign ministry', partOf: 'Poland', country: 'PL', ...described },
      { name: 'foreign ministry', partOf: 'Poland', country: 'PL', ...described },
      { name: 'Foreign Ministry of Poland', country: 'PL' },
    );
    expect(actor!.name).toBe('Foreign Ministry of Poland');
  });

  it.each<[string, string, string, string, string]>([
    ['of two states', "Karsk's foreign ministry", 'Karsk', "Velmora's foreign ministry", 'Velmora'],
    ['two offices', "Karsk's foreign ministry", 'Karsk', "Karsk's defence ministry", 'Karsk'],
    ['embassies', "Karsk's embassy", 'Karsk', 'Karsk embassy', 'Karsk'],
  ])('stay apart: %s', (_, a, ownerOfA, b, ownerOfB) => {
    expect(
      actorsOf({ name: a, partOf: ownerOfA, ...described }, { name: b, partOf: ownerOfB, ...described }),
    ).toHaveLength(2);
  });
});

describe('one name of offices of two such states', () => {
  const [ofKarsk, ofVelmora, ofNobody] = ['Karsk', 'Velmora', null].map((partOf) => ({
    name: 'Foreign Ministry',
    partOf,
  }));

  it('is two actors, in one report or in two', () => {
    expect(actorsOf(ofKarsk!, ofVelmora!)).toHaveLength(2);
    const report = annotate('{a:Foreign Ministry} wrote to {b:Foreign Ministry}.', {
      mentions: [
        { actor: 'a', ...ofKarsk },
        { actor: 'b', ...ofVelmora },
      ],
    });
    expect(groupActors([report], [], codebooks)).toHaveLength(2);
  });

  it('is the one of which a report speaks where it speaks of no other', () => {
    const text = '{a:Foreign Ministry} wrote. {b:Foreign Ministry} wrote again.';
    const mentions = [
      { actor: 'a', ...ofKarsk },
      { actor: 'b', ...ofNobody },
    ];
    expect(groupActors([annotate(text, { mentions })], [], codebooks)).toHaveLength(1);
  });

  it('is joined without its state only where the case has no other', () => {
    expect(actorsOf(ofKarsk!, ofNobody!)).toHaveLength(1);
    expect(actorsOf(ofKarsk!, ofVelmora!, ofNobody!)).toHaveLength(3);
  });
});

it('a state that no codebook knows is no short form of a firm called after it', () => {
  const text = "{o:Velmora's navy} heard of it. {s:Velmora} blamed Karsk, and {r:Velmora Rail} its luck.";
  const report = annotate(text, {
    mentions: [{ actor: 'o', partOf: 'Velmora', ...described }, { actor: 's' }, { actor: 'r' }],
  });
  expect(groupActors([report], [], codebooks).map(({ name }) => name)).toContain('Velmora');
});

describe('a body of which a country has one', () => {
  const navy = { country: 'PL', ...described };

  it('is one actor in two reports, with the country before it in either form', () =>
    expect(actorsOf({ name: 'Polish navy', ...navy }, { name: "Poland's navy", ...navy })).toHaveLength(1));

  it.each([
    ['of two countries', { name: 'Polish navy', ...navy }, { name: 'Danish navy', country: 'DK', ...described }],
    ['a unit of it', { name: 'Polish navy', ...navy }, { name: 'Polish navy unit', ...navy }],
  ])('stays apart: %s', (_, a, b) => expect(actorsOf(a, b)).toHaveLength(2));
});
