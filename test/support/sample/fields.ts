import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Comparison, Field, Reading, ReadingValue, Relation } from '../../../src/model/field.ts';
import { referTo } from '../../../src/model/reference.ts';
import type { Statement } from '../../../src/model/statement.ts';
import type { Actors } from './actors.ts';
import { span } from './places.ts';
import { post, radio, wire } from './reports.ts';

export function reading(
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
  const garbled = relation === 'garbles' && { garbled: b };
  return { id: referTo('c', ['sample', field, a, b, relation]), a, b, relation, why, candidates, ...garbled };
}

/** The fields of the first event: every relation once. */
export function rewardFields(by: Actors): Field[] {
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
