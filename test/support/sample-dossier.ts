import type { Actor } from '../../src/model/actor.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Event } from '../../src/model/event.ts';
import type { Comparison, Field, Reading, ReadingValue, Relation } from '../../src/model/field.ts';
import type { Lineage } from '../../src/model/lineage.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Position } from '../../src/model/position.ts';
import { referTo } from '../../src/model/reference.ts';
import type { Span } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';
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
      origin('Norland State Police', [post, wire, radio], 'XN'),
      origin("Velmark's Defence Ministry", [post, wire], 'XV'),
      origin('Open Networks Institute', [brief], 'XO'),
    ],
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

const REWARDS = referTo('e', ['sample', 'rewards']);
const CHARGES = referTo('e', ['sample', 'charges']);

/** The last place of these words in the report (a title often has them first); throws where they are gone. */
function span(annotated: AnnotatedReport, words: string): Span {
  const start = annotated.report.text.lastIndexOf(words);
  if (start < 0) throw new Error(`not in ${annotated.report.file}: ${words}`);
  return { start, end: start + words.length };
}

function place(annotated: AnnotatedReport, words: string): Span & { report: string } {
  return { report: annotated.report.id, ...span(annotated, words) };
}

function actors() {
  const police = actor('Norland State Police', 'organisation', 'XN');
  const ministry = actor("Velmark's Defence Ministry", 'organisation', 'XV');
  const directorate = {
    ...actor('Signals and Data Directorate', 'unit', 'XV'),
    partOf: ministry.id,
    aliases: [
      {
        name: 'Signals and Dater Directorate',
        basis: 'inferred' as const,
        why: 'one letter apart and sounds the same; stands in the same place of the story',
        spans: [place(radio, 'Signals and Dater Directorate')],
      },
    ],
    mentions: mentionsOf(post, 'Signals and Data Directorate'),
  };
  return {
    police,
    ministry,
    directorate,
    velmark: actor('Velmark', 'state', 'XV'),
    spokesperson: { ...actor('Ilse Marn', 'person', 'XV'), speaksFor: ministry.id },
    official: { ...actor('A senior official', 'person', 'XV'), anonymous: true },
    interior: actor("Norland's Interior Ministry", 'organisation', 'XN'),
    institute: actor('Open Networks Institute', 'organisation', 'XO'),
    accused: actor(LABEL, 'person', 'XV'),
  };
}

function actor(name: string, level: Actor['level'], country: string): Actor {
  return {
    id: referTo('a', ['sample', name]),
    name,
    level,
    country,
    aliases: [],
    partOf: null,
    speaksFor: null,
    anonymous: false,
    mentions: [],
  };
}

function mentionsOf(annotated: AnnotatedReport, name: string): string[] {
  return annotated.mentions
    .filter((mention: Mention) => mention.kind === 'actor' && mention.value.name === name)
    .map((mention) => mention.id);
}

type Actors = ReturnType<typeof actors>;

function rewards(by: Actors): Event {
  const [bullet, accuse, part, withheld, denial, quoted, first] = post.statements as [
    Statement,
    Statement,
    Statement,
    Statement,
    Statement,
    Statement,
    Statement,
  ];
  const [offer, phishing, invented] = wire.statements as [Statement, Statement, Statement];
  const [bounty, accusing, daily, second] = radio.statements as [Statement, Statement, Statement, Statement];
  const answered = [accuse, accusing];
  return {
    id: REWARDS,
    kind: 'notice',
    title: 'Norland State Police offers rewards for officers of the Signals and Data Directorate',
    reports: [post, wire, radio].map((one) => one.report.id).sort(),
    statements: [
      bullet,
      accuse,
      part,
      withheld,
      denial,
      quoted,
      first,
      offer,
      phishing,
      invented,
      bounty,
      accusing,
      daily,
      second,
    ].map((one) => one.id),
    links: [
      {
        event: CHARGES,
        kind: 'precedent',
        basis: 'inferred',
        why: 'Coast Radio counts an earlier naming; year not stated.',
      },
    ],
    fields: rewardFields(by),
    positions: [
      position(by.police.id, 'accuse', 'notice', [accuse, part, phishing]),
      position(null, 'accuse', 'statement', [accusing]),
      position(by.police.id, 'demand', 'notice', [offer, bounty]),
      position(by.ministry.id, 'deny', 'statement', [bullet, denial], answered, 'whole'),
      position(by.spokesperson.id, 'deny', 'statement', [quoted], [accuse], 'act'),
      position(by.official.id, 'counter-accuse', 'anonymous', [invented], [phishing], 'evidence'),
      position(by.velmark.id, 'counter-accuse', 'statement', [daily]),
      position(by.police.id, 'assert', 'statement', [first, second]),
    ],
  };
}

function charges(by: Actors): Event {
  const [charge, yet, assess] = brief.statements as [Statement, Statement, Statement];
  return {
    id: CHARGES,
    kind: 'charge',
    title: "Norland's Interior Ministry charges two officers over a break-in at a port authority",
    reports: [brief.report.id],
    statements: [charge.id, yet.id, assess.id],
    links: [],
    fields: [
      {
        name: 'target',
        readings: [reading(brief, charge, 'a port authority', { kind: 'text', text: 'a port authority' })],
        comparisons: [],
      },
      {
        name: 'response',
        readings: [{ ...reading(brief, yet, 'has yet to respond to the charges', null), state: 'withheld' }],
        comparisons: [],
      },
    ],
    positions: [
      position(by.interior.id, 'accuse', 'charge', [charge]),
      position(by.velmark.id, 'withhold', 'statement', [yet], [charge], 'whole'),
      position(by.institute.id, 'assess', 'comment', [assess]),
    ],
  };
}

function position(
  actor: string | null,
  stance: Position['stance'],
  form: Position['form'],
  statements: Statement[],
  answers: Statement[] = [],
  element: Position['answers'][0]['element'] = 'whole',
): Position {
  const days = [...new Set(statements.map((one) => dayOf(one.report)).filter((day) => day !== null))].sort();
  return {
    actor,
    stance,
    form,
    statements: statements.map((one) => one.id),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    answers: answers.map((one) => ({ statement: one.id, element })),
  };
}

function dayOf(id: string): string | null {
  return [post, wire, radio, brief].find((one) => one.report.id === id)!.report.published?.slice(0, 10) ?? null;
}

function reading(
  annotated: AnnotatedReport,
  statement: Statement | null,
  words: string,
  value: ReadingValue | null,
): Reading {
  const at = span(annotated, words);
  return {
    id: referTo('v', ['sample', annotated.report.id, at.start, at.end, value?.kind]),
    report: annotated.report.id,
    statement: statement?.id ?? null,
    ...at,
    value,
    state: 'stated',
    hedged: statement?.hedged ?? false,
  };
}

function silent(annotated: AnnotatedReport, field: string): Reading {
  const id = referTo('v', ['sample', annotated.report.id, field]);
  return {
    id,
    report: annotated.report.id,
    statement: null,
    start: null,
    end: null,
    value: null,
    state: 'silent',
    hedged: false,
  };
}

function comparison(
  field: string,
  a: number,
  b: number,
  relation: Relation,
  why: string,
  candidates: Comparison['candidates'] = [],
): Comparison {
  return { id: referTo('c', ['sample', field, a, b, relation]), a, b, relation, why, candidates };
}

function rewardFields(by: Actors): Field[] {
  const [, accuse, part, withheld, , , first] = post.statements as [
    Statement,
    Statement,
    Statement,
    Statement,
    Statement,
    Statement,
    Statement,
  ];
  const [offer, phishing] = wire.statements as [Statement, Statement];
  const [bounty, accusing, daily, second] = radio.statements as [Statement, Statement, Statement, Statement];
  const quantity = (annotated: AnnotatedReport, words: string): ReadingValue => {
    const at = span(annotated, words);
    const found = annotated.mentions.find((mention) => mention.kind === 'quantity' && mention.start === at.start);
    if (found?.kind !== 'quantity') throw new Error(`no quantity: ${words}`);
    return { kind: 'quantity', quantity: found.value };
  };
  const moment = post.mentions.find((mention) => mention.kind === 'moment');
  if (moment?.kind !== 'moment') throw new Error('no moment');
  const directorate: ReadingValue = { kind: 'actor', actor: by.directorate.id, name: 'Signals and Data Directorate' };
  return [
    {
      name: 'accused',
      readings: [
        reading(post, accuse, "Velmark's Signals and Data Directorate", directorate),
        reading(wire, offer, "Velmark's Signals and Data Directorate", directorate),
        reading(radio, accusing, "Velmark's Signals and Dater Directorate", {
          ...directorate,
          name: 'Signals and Dater Directorate',
        }),
      ],
      comparisons: [
        comparison('accused', 0, 1, 'agrees', 'Both name the same directorate.'),
        comparison('accused', 0, 2, 'garbles', 'One letter apart and sounds the same; a transcript of speech.'),
      ],
    },
    {
      name: 'target',
      readings: [
        reading(post, accuse, 'a water works in the town of Tarn', {
          kind: 'text',
          text: 'a water works in the town of Tarn',
        }),
        reading(wire, null, 'the Tarn water works, which serves 40,000 people', {
          kind: 'text',
          text: 'the Tarn water works',
        }),
        reading(radio, accusing, 'a utility', { kind: 'text', text: 'a utility' }),
      ],
      comparisons: [
        comparison('target', 0, 1, 'refines', 'Adds how many people it serves.'),
        comparison('target', 0, 2, 'vaguer', 'A water works is a utility.'),
      ],
    },
    {
      name: 'when-happened',
      readings: [
        reading(post, part, '12 February', { kind: 'moment', moment: moment.value }),
        silent(wire, 'when'),
        silent(radio, 'when'),
      ],
      comparisons: [
        comparison('when', 0, 1, 'silent', 'Northern Wire gives no day.'),
        comparison('when', 0, 2, 'silent', 'Coast Radio gives no day.'),
      ],
    },
    {
      name: 'how-many officers',
      readings: [
        reading(post, part, '14 officers', quantity(post, '14 officers')),
        reading(wire, offer, 'at least 17', quantity(wire, 'at least 17')),
      ],
      comparisons: [
        comparison('officers', 0, 1, 'updates', 'A later version of the same story: 2031-03-05 after 2031-03-04.'),
      ],
    },
    {
      name: 'how-many attacks',
      readings: [
        reading(post, part, 'the attack', { kind: 'text', text: 'the attack' }),
        reading(radio, daily, '300 attacks a day', quantity(radio, '300 attacks a day')),
      ],
      comparisons: [
        comparison(
          'attacks',
          0,
          1,
          'other-scope',
          'One counts a single attack, the other all attacks on Velmark a day.',
        ),
      ],
    },
    {
      name: 'how-much reward',
      readings: [
        { ...reading(post, withheld, 'The size of the rewards was not disclosed', null), state: 'withheld' },
        reading(wire, offer, '20,000 crowns', quantity(wire, '20,000 crowns')),
        reading(wire, offer, '1,900 dollars', quantity(wire, '1,900 dollars')),
        reading(radio, bounty, 'up to 1,900 dollars', quantity(radio, 'up to 1,900 dollars')),
      ],
      comparisons: [
        comparison('reward', 1, 2, 'converts', 'Northern Wire states both currencies side by side.'),
        comparison('reward', 0, 3, 'unexplained', 'One gives a sum, the other says that none was given.', [
          { relation: 'updates', needs: 'the date of Coast Radio' },
          { relation: 'other-scope', needs: 'whether each officer or all are meant' },
        ]),
      ],
    },
    {
      name: 'novelty',
      readings: [
        reading(post, first, 'the first time', { kind: 'novelty', order: 'first' }),
        reading(radio, second, 'the second time in two years', { kind: 'novelty', order: 'repeated' }),
      ],
      comparisons: [
        comparison(
          'novelty',
          0,
          1,
          'contradicts',
          'The first time and the second time cannot both be true of one naming.',
        ),
      ],
    },
    {
      name: 'technique',
      readings: [
        reading(wire, phishing, 'phishing e-mails', { kind: 'technique', id: 'T1566', name: 'Phishing' }),
        silent(post, 'technique'),
        silent(radio, 'technique'),
      ],
      comparisons: [],
    },
  ];
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

function origin(name: string, reports: AnnotatedReport[], side: string): Dossier['origins'][number] {
  return {
    id: referTo('l', ['sample', 'origin', name]),
    name,
    reports: reports.map((one) => one.report.id).sort(),
    side,
    firstHand: false,
    independence: 'not established',
  };
}
