import type { Actor } from '../../src/model/actor.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Lineage, Origin, OutletControl } from '../../src/model/lineage.ts';
import { referTo } from '../../src/model/reference.ts';
import { actors } from './sample/actors.ts';
import { charges, CHARGES, rewards, REWARDS } from './sample/events.ts';
import { place, span } from './sample/places.ts';
import { brief, LABEL, post, radio, wire } from './sample/reports.ts';

/**
 * A sealed dossier of an invented story, made by hand so that everything a dossier can hold is in it: two linked events,
 * all ten relations, answers, a refusal, relays, a gap, seals, masks, and words that look like markup.
 */
export function sampleDossier(): Dossier {
  const reports = [post, wire, radio, brief].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const named = actors();
  const events = [rewards(named), charges(named)];
  return structuredClone({
    reports,
    mainEvents: new Map([
      [post.report.id, REWARDS],
      [wire.report.id, REWARDS],
      [radio.report.id, REWARDS],
      [brief.report.id, CHARGES],
    ]),
    actors: Object.values(named),
    events,
    lineage: lineage(),
    origins: [
      origin(named.police, [post, wire, radio]),
      origin(named.ministry, [post, wire]),
      { ...origin(named.institute, [brief]), id: referTo('l', ['sample', 'origin']), side: null },
    ],
    outlets: [outlet('Northern Wire', [post, wire]), outlet('Norland Radio', [radio])],
    unanswered: [
      {
        event: REWARDS,
        question: 'Evidence is claimed and none of it is shown.',
        spans: [place(wire, 'left traces that could be followed')],
      },
      { event: CHARGES, question: 'No report states when it happened.', spans: [] },
    ],
    caveats: [
      { step: 'mask', reason: 'An e-mail address is masked.', report: wire.report.id, ...span(wire, '████████@') },
      { step: 'seal', reason: 'The name of 1 person is sealed.', report: null, start: null, end: null },
      { step: 'report', reason: 'No date is known.', report: radio.report.id, start: null, end: null },
      { step: 'report', reason: 'No date is known.', report: brief.report.id, start: null, end: null },
    ],
    sealed: [{ label: LABEL, position: 'accused', statement: post.statements[2]!.id }],
  });
}

function lineage(): Lineage[] {
  return [
    {
      id: referTo('l', ['sample', 'post', 'wire']),
      report: post.report.id,
      from: wire.report.id,
      kind: 'quotes',
      basis: 'stated',
      evidence: [
        {
          ...place(post, 'said in a statement to the Northern Wire agency'),
          why: 'names the agency the words were given to',
        },
      ],
    },
    {
      id: referTo('l', ['sample', 'radio', 'bulletin']),
      report: radio.report.id,
      from: 'Norland police bulletin',
      kind: 'cites',
      basis: 'inferred',
      evidence: [{ ...place(radio, 'the police say'), why: 'no document is named' }],
    },
  ];
}

/** An origin that is an actor goes by the actor's reference. */
function origin({ id, name, country }: Actor, reports: AnnotatedReport[]): Origin {
  const statements = reports.flatMap((one) =>
    one.statements.filter(({ actor }) => actor === name).map((said) => said.id),
  );
  const ids = reports.map((one) => one.report.id).sort();
  return { id, name, reports: ids, statements, side: country, firstHand: false, independence: 'not established' };
}

function outlet(name: string, reports: AnnotatedReport[]): OutletControl {
  return {
    outlet: name,
    by: 'public authorities of Norland',
    through: name === 'Norland Radio' ? 'Norland Broadcasting' : null,
    ground: 'state',
    says: 'its board is appointed by the government',
    source: { url: 'https://media.example/norland', title: 'Media Watch: Norland', page: null, seen: '2031-02-01' },
    reports: reports.map((one) => one.report.id).sort(),
  };
}
