import { expect, test } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { annotate } from '../../support/annotate.ts';

const codebooks = openCodebooks();

test.each([
  ['Traders', true],
  ['residents of Dunmore', true],
  ['Dunmore Traders', false],
  ['Tarn Labs', false],
])('%s, who only a statement names, are nobody in particular: %s', (actor, anonymous) => {
  const report = annotate('{s:Somebody} {q:said} {c:the port was closed}.', {
    statements: [{ source: 's', cue: 'q', content: 'c', stance: 'assert', actor }],
  });
  expect(groupActors([report], [], codebooks).map((one) => one.anonymous)).toEqual([anonymous]);
});
