import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { openCasts } from '../../../src/reconcile/actor/cast.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { groupEvents } from '../../../src/reconcile/event/group-events.ts';
import { compareOneEvent } from '../../support/one-event.ts';
import { people, says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

it('a bulletin goes on with another story until the next', () => {
  const report = tell(
    'This is the news. {Northmark:Northmark} {k:accuses Southmere} of an attack on its locks.\n' +
      'In other news, {Northmark:Northmark} {o:accuses Westfold} of an attack on a bank. {Westfold:Westfold} {p:denies it}.\n' +
      'In other news, a bridge fell.',
    [
      says('accuse', 'Northmark', 'Southmere', 'k'),
      says('accuse', 'Northmark', 'Westfold', 'o'),
      says('deny', 'Westfold', 'Westfold', 'p'),
    ],
  );
  const actors = groupActors([report], [], codebooks);
  const { statementEvents } = groupEvents([report], openCasts(actors, [report], codebooks), codebooks);
  const [first, other, answer] = report.statements.map(({ id }) => statementEvents.get(id));
  expect(other).not.toBe(first);
  expect(answer).toBe(other);
});

it('what is counted in another story is no count of the first', () => {
  const report = tell(
    'This is the news. {Northmark:Northmark} {k:accuses Southmere} of an attack on {n:40 people}.\nIn other news, a storm hit {m:two men}.\nOne of {o:three women} left.',
    [says('accuse', 'Northmark', 'Southmere', 'k')],
    { mentions: [people('n', 40), people('m', 2), people('o', 3)] },
  );
  const field = compareOneEvent([report]).find(({ name }) => name === 'how-many people')!;
  expect(field.readings).toHaveLength(1);
});
