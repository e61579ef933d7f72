import { expect, it } from 'vitest';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { renderSearchJson } from '../../../src/present/json/render-search-json.ts';
import { renderDossier } from '../../../src/present/text/render-dossier.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import type { Event } from '../../../src/model/event.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const ACCUSATION = '{who:Norland} {cue:said} {what:Sudland broke into the water works}.';
const said = {
  source: 'who',
  cue: 'cue',
  content: 'what',
  stance: 'accuse',
  actor: 'Norland',
  voice: 'source',
} as const;

const answered = annotate(`${ACCUSATION} Norland said {more:it also stole plans}. {s:Sudland} denied {d:it all}.`, {
  statements: [
    said,
    { source: 'who', content: 'more', stance: 'accuse', actor: 'Norland', voice: 'source' },
    { source: 's', content: 'd', stance: 'deny', actor: 'Sudland', voice: 'source' },
  ],
});
const printedAgain = annotate(`${ACCUSATION} The works are old.`, { statements: [said] });

function dossierOf(...reports: AnnotatedReport[]): Dossier {
  const statements = reports.flatMap((one) => one.statements.map(({ id }) => id));
  const event: Event = { ...sampleDossier().events[0]!, statements, positions: [], fields: [], links: [] };
  return { ...sampleDossier(), reports, events: [event], lineage: [], unanswered: [] };
}

const [first, second, denial] = answered.statements;
denial!.answers = [first!, second!].map(({ id }) => ({ statement: id, element: 'whole' as const }));
const dossier = dossierOf(answered, printedAgain);

it('an accusation printed again has the answer it got where it was printed first', () => {
  const { responses } = viewDossier(dossier);
  expect(responses.get(printedAgain.statements[0]!.id)).toEqual(responses.get(first!.id));
});

it('a search finds it with that answer, too', () => {
  const [start, end] = [printedAgain.statements[0]!.content[0]!.start, printedAgain.statements[0]!.content[0]!.end];
  const found = [{ read: printedAgain, spans: [{ start, end }] }];
  const [row] = JSON.parse(renderSearchJson({ dossier, found })) as { places: { accusations: unknown[] }[] }[];
  const answeredBy = [{ statement: denial!.id, element: 'whole' }];
  expect(row!.places[0]!.accusations).toEqual([{ statement: printedAgain.statements[0]!.id, answeredBy }]);
});

it('in a terminal each accusation is followed by its answer, or by whose answers it shares', () => {
  const { short } = viewDossier(dossier);
  const text = renderDossier(dossier, { width: 100, color: false });
  expect(text).toMatch(new RegExp(`${short.get(denial!.id)} +→ Sudland denies`));
  expect(text).toMatch(/\n\S+ +Norland accuses: “it also stole plans”.*\n +→ the same answers as s-/);
  expect(text.replace(/\s+/g, ' ')).toContain('2 accusations, each with an answer.');
});
