import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { isBareCharge } from '../../../src/reconcile/position/is-bare-charge.ts';
import { tieAnswers } from '../../../src/reconcile/position/tie-answers.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

describe('a charge that only lays on somebody what was told before', () => {
  it.each([
    ['we hold the Southmere Federation responsible', true],
    ['hold | Southmere responsible', true],
    ['We hold Southmere fully accountable for the raid', true],
    ['that Southmere was behind it', true],
    ['Southmere is responsible for the attack', true],
    ['Southmere was behind the theft of 4,000 files', false],
    ['that Southmere had broken the locks', false],
    ['we hold weekly talks with Southmere', false],
    ['Southmere is responsible for its own locks', false],
  ])('%s: %s', (words, expected) => {
    const [cue, said] = words.includes('|') ? words.split(' | ') : ['said', words];
    expect(isBareCharge(cue!, said!)).toBe(expected);
  });

  const TOLD = '{Northmark:Northmark} said {k:that the locks were broken into by {Southmere:Southmere}}. ';
  const DENIED = '\n\n{d:That is no tale of ours}, it said. {Westfold:Westfold} was told.';

  it.each<[string, 'Northmark' | null, string, boolean]>([
    ['the same side', 'Northmark', 'We hold Southmere responsible', true],
    ['somebody whom nothing places', null, 'We hold Southmere responsible', true],
    ['the same side, of another deed', 'Northmark', 'Southmere forged two letters', false],
  ])('by %s has the answers of that (%s: %s): %s', (_, speaker, words, expected) => {
    const told = tell(`${TOLD}{j:${words}}, said a minister.${DENIED}`, [
      says('accuse', 'Northmark', 'Southmere', 'k'),
      says('accuse', speaker, 'Southmere', 'j'),
      says('deny', 'Southmere', null, 'd'),
    ]);
    const [charge, again, denial] = told.statements;
    const answers = [{ statement: charge!.id, element: 'whole' as const }];
    const report = { ...told, statements: [charge!, again!, { ...denial!, answers }] };
    const events = new Map(report.statements.map(({ id }) => [id, 'e-one'] as const));
    const ties = tieAnswers([report], events, groupActors([report], [], codebooks), codebooks);
    expect(ties.map(({ statement }) => statement).includes(again!.id)).toBe(expected);
  });
});
