import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { slice } from '../../../src/model/span.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { tieAnswers } from '../../../src/reconcile/position/tie-answers.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

/** What a denial is tied to that reading has tied to the charge in the text, `k`. */
function tied(marked: string, headline: ReturnType<typeof says>, ...more: ReturnType<typeof says>[]): string[] {
  const told = tell(marked, [
    headline,
    says('accuse', 'Northmark', 'Southmere', 'k'),
    ...more,
    says('deny', 'Southmere', null, 'd'),
  ]);
  const [, body, ...rest] = told.statements;
  const answers = [{ statement: body!.id, element: 'whole' as const }];
  const report = {
    ...told,
    statements: [told.statements[0]!, body!, ...rest.slice(0, -1), { ...rest.at(-1)!, answers }],
  };
  const events = new Map(report.statements.map(({ id }) => [id, 'e-one'] as const));
  const ties = tieAnswers([report], events, groupActors([report], [], codebooks), codebooks);
  return ties
    .map(({ statement }) => report.statements.find(({ id }) => id === statement)!)
    .map(({ content }) => slice(report.report.text, content[0]!));
}

const BODY =
  '{Northmark:Northmark} said {k:that the locks were broken into by {Southmere:Southmere}}.\n\n{d:That is no tale of ours}, it said.';

it.each([
  ['the same accuser', says('accuse', 'Northmark', 'Southmere', 'h'), true],
  ['nobody', says('accuse', null, 'Southmere', 'h'), true],
  ['another accuser', says('accuse', 'Westfold', 'Southmere', 'h'), false],
  ['the same accuser, of another', says('accuse', 'Northmark', 'Westfold', 'h'), false],
])('a headline by %s is answered with the charge that it sums up: %s', (_, headline, isTied) =>
  expect(
    tied(`# {h:Spies behind river raid}\n\n${BODY} {Westfold:Westfold} was told.`, headline).includes(
      'Spies behind river raid',
    ),
  ).toBe(isTied),
);

it('a headline is not answered with a later charge of which it says nothing', () => {
  const marked =
    '# {h:Spies behind river raid}\n\n{Northmark:Northmark} said {j:that {Southmere:Southmere} had sent spies to the river}.\n\n' +
    '{k:Their clerks forged two letters}, it added.\n\n{d:That is no tale of ours}, it said.';
  expect(
    tied(marked, says('accuse', 'Northmark', 'Southmere', 'h'), says('accuse', 'Northmark', 'Southmere', 'j')),
  ).toEqual(['Their clerks forged two letters']);
});
