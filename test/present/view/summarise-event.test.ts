import { expect, it } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { summariseSides } from '../../../src/present/view/summary/summarise-event.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { says, tell } from '../../support/story.ts';

/** What the summary says of the sides where Southmere is accused in both reports and it, or another of its side, answers so in each. */
function sides(...answers: [stance: 'withhold' | 'deny', publisher: string, by?: 'Southmere' | 'Westfold'][]): string {
  const reports = answers.map(([stance, publisher, by = 'Southmere']) => {
    const report = tell(
      `{Northmark:Northmark} said {k:Southmere broke the locks}. {${by}:${by}} {d:answered} ${publisher}.`,
      [says('accuse', 'Northmark', 'Southmere', 'k'), says(stance, by, 'Southmere', 'd', { actorCountry: 'XS' })],
      { publisher },
    );
    return report;
  });
  const accusations = reports.map(({ statements }) => ({ statement: statements[0]!.id, element: 'whole' as const }));
  for (const { statements } of reports) statements[1]!.answers = accusations;
  const statements = reports.flatMap((one) => one.statements.map(({ id }) => id));
  const event: Event = { ...sampleDossier().events[0]!, statements, positions: [], fields: [], links: [] };
  const dossier = { ...sampleDossier(), reports, events: [event], lineage: [], unanswered: [], actors: [] };
  return summariseSides(viewDossier(dossier), event)
    .flatMap(({ sentence }) => sentence.map((piece) => (typeof piece === 'string' ? piece : '')))
    .join(' ');
}

it('says who gives no answer', () => expect(sides(['withhold', 'Wire'])).toContain('Southmere gives no answer'));

it('sets an answer in another report beside a silence', () => {
  const told = sides(['withhold', 'Wire'], ['deny', 'Courier']);
  expect(told).toContain('Southmere gives no answer in Wire but denies in Courier');
  expect(told).not.toContain('Southmere gives no answer;');
});

it('sets the answer of another of its side beside a silence under that one’s name', () => {
  expect(sides(['withhold', 'Wire'], ['deny', 'Courier', 'Westfold'])).toContain(
    'Southmere gives no answer in Wire but Westfold denies in Courier',
  );
});
