import { expect, it } from 'vitest';
import { summariseDifferences } from '../../../src/present/view/summary/summarise-differences.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent, eventOf } from '../../support/one-event.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

/** What the first screen says of the numbers of these reports. */
function said(...told: [marked: string, low: number, unit: string][]): string {
  const reports = told.map(([marked, low, unit]) =>
    annotate(marked, { mentions: [{ quantity: 'n', low, high: low, unit }] }),
  );
  const event = { ...eventOf(reports), fields: compareOneEvent(reports) };
  const view = viewDossier({ ...sampleDossier(), reports, events: [event] });
  return summariseDifferences(view)
    .flatMap(({ sentence }) => sentence)
    .filter((piece) => typeof piece === 'string')
    .join('');
}

it.each<[string, [string, number, string][]]>([
  [
    'No two values could be compared: 2 numbers had nothing to be compared with.',
    [
      ['Hackers stole {n:12 boxes}.', 12, 'box'],
      ['Police fined {n:30 bakers}.', 30, 'baker'],
    ],
  ],
  [
    'No two values could be compared: 1 number had nothing to be compared with.',
    [['It has {n:12 ships}.', 12, 'ship']],
  ],
  ['No two values could be compared.', [['It has {n:twice} said so.', 2, 'time']]],
  [
    'No two values that were compared differ.',
    [
      ['Hackers broke into {n:12 mills}.', 12, 'mill'],
      ['Broken into by hackers were {n:12 mills}.', 12, 'mill'],
    ],
  ],
  [
    'No two values that were compared differ; 1 number had nothing to be compared with.',
    [
      ['Hackers broke into {n:12 mills}.', 12, 'mill'],
      ['Broken into by hackers were {n:12 mills}.', 12, 'mill'],
      ['Police fined {n:30 bakers}.', 30, 'baker'],
    ],
  ],
])('%s', (expected, told) => expect(said(...told)).toBe(expected));
