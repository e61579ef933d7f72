import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../../src/model/statement.ts';
import type { Named } from '../../../../src/read/statement/party/named.ts';
import type { FirstLook } from '../../../../src/read/statement/accused/first-look.ts';
import { Tally } from '../../../../src/read/statement/accused/tally.ts';

const state = (name: string): Named => ({ name, level: 'state', country: `~${name}` });
const kestrel: Named = { name: 'Kestrel', level: 'unit', country: null };

/** Somebody of a state, with whom a first look takes the words to accuse. */
function lookOf(
  home: string,
  stance: Stance,
  chances: readonly [Named, number][],
  naming: readonly string[] = [],
): FirstLook {
  return {
    side: { name: home, country: `~${home}` },
    home: state(home),
    speaker: home,
    stance,
    likeliest: chances[0]?.[0] ?? null,
    chances: chances.map(([actor, chance]) => ({ actor, chance })),
    countries: new Set(naming.map((name) => `~${name}`)),
  };
}

const charge = lookOf('Norvane', 'accuse', [[kestrel, 0.8]], ['Tesmar']);
const answer = lookOf('Tesmar', 'deny', []);

describe('what a first look makes of the statements around one', () => {
  it('leaves the statement itself out', () => {
    const tally = new Tally([charge, lookOf('Norvane', 'accuse', [[state('Tesmar'), 0.9]])]);
    expect(tally.around(0).of(kestrel)).toMatchObject({ accused: 0, here: 0.8 });
    expect(tally.around(1).of(kestrel)).toMatchObject({ accused: 1, accusedBySide: 1, rank: 0, before: 0.8 });
  });

  it('knows what a denial answers, and who is named beside its state', () => {
    const other = lookOf('Norvane', 'accuse', [[state('Halsen'), 0.9]]);
    const around = new Tally([charge, other, answer]).around(2);
    expect(around.of(kestrel)).toMatchObject({ kin: 1, answered: 0, answeredOwn: 0.8 });
    expect(around.of(state('Halsen'))).toMatchObject({ kin: 0, answered: 0.9, answeredOwn: 0 });
    expect(around.answered('answeredOwn')).toBe(kestrel);
  });

  it('takes an accusation that comes later for what is answered, where none came before', () => {
    expect(new Tally([answer, charge]).around(0).answered('answeredOwn')).toBe(kestrel);
  });

  it('knows who accuses the speaker’s side', () => {
    expect(new Tally([charge, answer]).around(1).accuserOfSide()).toEqual(state('Norvane'));
    expect(new Tally([charge, answer]).around(0).accuserOfSide()).toBeNull();
  });
});
