import { expect, it } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { groupAccusations } from '../../../src/present/view/group-accusations.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

/** How many accusations are listed where `inner` says what stands within the words of `outer`. */
function listed(outer: string, inner: string): number {
  const report = annotate('{o:it {i:assessed that Southmere broke the locks}}.', {
    statements: [
      { content: 'o', stance: 'accuse', actor: outer, voice: 'source' },
      { content: 'i', stance: 'accuse', actor: inner, voice: 'source' },
    ],
  });
  const [first, second] = report.statements;
  second!.nestedIn = first!.id;
  const statements = report.statements.map(({ id }) => id);
  const event: Event = { ...sampleDossier().events[0]!, statements, positions: [], fields: [], links: [] };
  const dossier = { ...sampleDossier(), reports: [report], events: [event], lineage: [], unanswered: [], actors: [] };
  return groupAccusations(viewDossier(dossier), event).flatMap(({ accusations }) => accusations).length;
}

it('lists what somebody says that it assesses once', () => expect(listed('Blue Fjord', 'Blue Fjord')).toBe(1));

it('lists what somebody says that another assesses for both', () => expect(listed('Blue Fjord', 'Norland')).toBe(2));
