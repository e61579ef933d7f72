import { expect, it } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { pairAccusations } from '../../../src/present/view/pair-accusations.ts';
import { renderDossierHtml } from '../../../src/present/html/render-dossier-html.ts';
import { renderDossierJson } from '../../../src/present/json/render-dossier-json.ts';
import { renderDossier } from '../../../src/present/text/render-dossier.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

/** A dossier of one report, in which each of these accuses the other. */
function accusing(...pairs: [who: string, whom: string | null, stance?: 'counter-accuse'][]) {
  const text = pairs.map((_, i) => `{c${i}:Words ${i}}.`).join(' ');
  const statements = pairs.map(([actor, accused, stance = 'accuse' as const], i) => ({
    ...{ content: `c${i}`, stance, actor, accused, voice: 'source' as const },
  }));
  const report = annotate(text, { statements });
  const ids = report.statements.map(({ id }) => id);
  const event: Event = { ...sampleDossier().events[0]!, statements: ids, positions: [], fields: [], links: [] };
  const dossier = { ...sampleDossier(), reports: [report], events: [event], lineage: [], unanswered: [], actors: [] };
  return { dossier, event };
}

const { dossier, event } = accusing(
  ['Westfold', 'two clerks'],
  ['Norland', 'Sudland'],
  ['We', 'Sudland'],
  ['Norland', 'Sudland'],
  ['Sudland', 'Norland', 'counter-accuse'],
  ['the navy', 'Sudland'],
  ['Norland', 'the Signals Office'],
  ['Norland', null],
  ['Norland', 'Norland'],
);
const SUMMARY =
  'Norland accuses Sudland, the navy accuses Sudland, Westfold accuses two clerks, and 4 more accusations; Sudland accuses in return.';

it('names who accuses whom, the most often made first', () => {
  const pairs = pairAccusations(viewDossier(dossier), event);
  expect(pairs.map(({ who, whom, stance, accusations }) => [who, whom, stance, accusations])).toEqual([
    ['Norland', 'Sudland', 'accuse', 2],
    ['Norland', 'Norland', 'accuse', 1],
    ['We', 'Sudland', 'accuse', 1],
    ['the navy', 'Sudland', 'accuse', 1],
    ['Sudland', 'Norland', 'counter-accuse', 1],
    ['Westfold', 'two clerks', 'accuse', 1],
    ['Norland', 'the Signals Office', 'accuse', 1],
    ['Norland', null, 'accuse', 1],
  ]);
});

it('says the same in text, on the page and in JSON', () => {
  const text = renderDossier(dossier, { width: 200, color: false }).replace(/\s+/g, ' ');
  expect(text).toContain(SUMMARY);
  expect(renderDossierHtml(dossier).replace(/\s+/g, ' ')).toContain(SUMMARY);
  const json = JSON.parse(renderDossierJson(dossier)) as { events: [{ pairs: { who: string; whom: string }[] }] };
  expect(json.events[0].pairs[0]).toMatchObject({ who: 'Norland', whom: 'Sudland', stance: 'accuse' });
});
