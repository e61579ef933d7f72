import { expect, test } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Field } from '../../../src/model/field.ts';
import { collectFields } from '../../../src/reconcile/field/collect-fields.ts';
import { countedAs } from '../../../src/reconcile/field/counted-as.ts';
import { annotate } from '../../support/annotate.ts';
import { actorsOf, eventOf } from '../../support/one-event.ts';

const codebooks = openCodebooks();

/** The fields of event `e-one`, to which every statement belongs but those listed under another event. */
function collect(reports: AnnotatedReport[], others: Record<string, string> = {}): Field[] {
  const event = eventOf(reports);
  const statementEvents = new Map(event.statements.map((id) => [id, others[id] ?? event.id]));
  const mainEvents = new Map(reports.map(({ report }) => [report.id, event.id]));
  const events = [event, ...new Set(Object.values(others))].map((each) =>
    typeof each === 'string' ? eventOf([], { id: each }) : each,
  );
  return collectFields(events, statementEvents, mainEvents, reports, actorsOf(reports), codebooks).get(event.id)!;
}

function words(fields: Field[], name: string, ...reports: AnnotatedReport[]): string[] {
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const readings = fields.find((field) => field.name === name)?.readings ?? [];
  return readings
    .filter(({ state }) => state !== 'silent')
    .map(({ report, start, end }) => texts.get(report)!.slice(start!, end!));
}

test.each([
  ['person', 'people'],
  ['personnel', 'people'],
  ['former officer', 'people'],
  ['network', 'networks'],
  ['chinese network', 'networks'],
  ['agency', 'agencies'],
  ['breach', 'breaches'],
  ['cyber attack', 'attacks'],
  ['chairmen', 'chairmen'],
  ['specimen', 'specimens'],
  ['household', 'homes'],
  ['feet', 'feet'],
  ['affected', 'affected'],
  ['percent', null],
  ['thing', null],
])('a %s is counted under %s', (unit, field) => {
  expect(countedAs(unit)).toBe(field);
});

test.each<[string, number, string, string]>([
  ['40 minutes', 40, 'minute', 'how-many hours'],
  ['four minutes', 4, 'minute', 'how-many minutes'],
  ['two days', 2, 'day', 'how-many hours'],
  ['five days', 5, 'day', 'how-many days'],
])('a length is compared in hours where others tell it so: %s', (written, low, unit, field) => {
  const told = annotate(`It lasted {q:${written}} there.`, { mentions: [{ quantity: 'q', low, high: low, unit }] });
  expect(words(collect([told]), field, told)).toEqual([written]);
});

test('types of weapons are counted as weapons', () => {
  const told = annotate('It used {q:42 types} of "special cyber weapons" there.', {
    mentions: [{ quantity: 'q', low: 42, high: 42, unit: 'type' }],
  });
  expect(words(collect([told]), 'how-many weapons', told)).toEqual(['42 types']);
});

test('a rate behind a stroke belongs to the number, and the bare number beside it is the same', () => {
  const told = annotate('{p:497 litres}/second ran out. In all {q:497 litres} ran.', {
    mentions: ['p', 'q'].map((label) => ({ quantity: label, low: 497, high: 497, unit: 'litre' })),
  });
  expect(words(collect([told]), 'how-many litres', told)).toEqual(['497 litres/second']);
});

test('what a report says of another event is no reading of this one', () => {
  const told = annotate(
    '{a:Police} {b:named} {c:{p:12 officers}}.\n{d:Prosecutors} {e:charged} {f:{q:seven clerks}}.',
    {
      mentions: [
        { quantity: 'p', low: 12, high: 12, unit: 'officer' },
        { quantity: 'q', low: 7, high: 7, unit: 'clerk' },
      ],
      statements: [
        { source: 'a', cue: 'b', content: 'c', stance: 'accuse' },
        { source: 'd', cue: 'e', content: 'f', stance: 'accuse' },
      ],
    },
  );
  const fields = collect([told], { [told.statements[1]!.id]: 'e-other' });
  expect(words(fields, 'how-many people', told)).toEqual(['12 officers']);
  expect(words(fields, 'who', told)).toEqual(['Police']);
  expect(fields.map(({ name }) => name)).not.toContain('how-many clerks');
});

test('a section under a heading goes with its own statements', () => {
  const text =
    '{a:Police} {b:named} {c:officers}.\nEarlier case elsewhere\n{d:Prosecutors} {e:charged} {f:clerks}.\nIt hit {q:nine banks}.';
  const told = annotate(text, {
    mentions: [{ quantity: 'q', low: 9, high: 9, unit: 'bank' }],
    statements: [
      { source: 'a', cue: 'b', content: 'c', stance: 'accuse' },
      { source: 'd', cue: 'e', content: 'f', stance: 'accuse' },
    ],
  });
  told.report.blocks[1]!.kind = 'heading';
  expect(words(collect([told], { [told.statements[1]!.id]: 'e-other' }), 'how-many banks', told)).toEqual([]);
  expect(words(collect([told]), 'how-many banks', told)).toEqual(['nine banks']);
});

test('the accused side that accuses back is no accuser, and its accuser not accused', () => {
  const accuse = (marked: string, actor: string, from: string, accused: string, to: string) =>
    annotate(marked, {
      mentions: [
        { actor: 's', country: from, level: 'state' },
        { actor: 'a', country: to, level: 'state' },
      ],
      statements: [
        {
          source: 's',
          cue: 'v',
          content: 'c',
          stance: 'accuse',
          actor,
          actorCountry: from,
          accused,
          accusedCountry: to,
        },
      ],
    });
  const first = accuse('{s:Norland} {v:accused} {c:{a:Sudland} of an intrusion}.', 'Norland', 'XA', 'Sudland', 'XB');
  const again = accuse(
    '{s:Norland} {v:again accused} {c:{a:Sudland} of an intrusion}.',
    'Norland',
    'XA',
    'Sudland',
    'XB',
  );
  const back = annotate(
    '{s:Norland} {v:accused} {c:{a:Sudland} of it}. {t:Sudland} {w:accused} {d:{b:Norland} of lies}.',
    {
      mentions: [
        { actor: 's', country: 'XA', level: 'state' },
        { actor: 'a', country: 'XB', level: 'state' },
        { actor: 't', country: 'XB', level: 'state' },
        { actor: 'b', country: 'XA', level: 'state' },
      ],
      statements: [
        {
          source: 's',
          cue: 'v',
          content: 'c',
          stance: 'accuse',
          actor: 'Norland',
          actorCountry: 'XA',
          accused: 'Sudland',
          accusedCountry: 'XB',
        },
        {
          source: 't',
          cue: 'w',
          content: 'd',
          stance: 'accuse',
          actor: 'Sudland',
          actorCountry: 'XB',
          accused: 'Norland',
          accusedCountry: 'XA',
        },
      ],
    },
  );
  const reports = [first, again, back];
  expect(new Set(words(collect(reports), 'who', ...reports))).toEqual(new Set(['Norland']));
  expect(new Set(words(collect(reports), 'accused', ...reports))).toEqual(new Set(['Sudland']));
});

test('persons listed at the head of an accusation are all accused', () => {
  const told = annotate(
    '{s:Police} {v:accused} {c:{a:Anna Berg}, {b:Bo Lund} and {d:Carl Dahl} of spying on {e:Eva Strand}}.',
    {
      mentions: ['a', 'b', 'd', 'e'].map((label) => ({ actor: label, level: 'person' as const })),
      statements: [{ source: 's', cue: 'v', content: 'c', stance: 'accuse', accused: 'Anna Berg' }],
    },
  );
  expect(words(collect([told]), 'accused', told)).toEqual(['Anna Berg', 'Bo Lund', 'Carl Dahl']);
});

test('a bare word for whoever did it gives way to a telling one, and stays where there is none', () => {
  const blame = (marked: string, accused: string) =>
    annotate(marked, {
      mentions: [{ actor: 'a' }],
      statements: [{ source: 's', cue: 'v', content: 'c', stance: 'accuse', accused }],
    });
  const bare = blame('{s:Police} {v:blamed} {c:{a:the hackers}}.', 'the hackers');
  expect(words(collect([bare]), 'accused', bare)).toEqual(['the hackers']);
  const both = annotate('{s:Police} {v:blamed} {c:{a:Grey Heron}}. {t:They} {w:said} {d:{b:the hackers} broke in}.', {
    mentions: [{ actor: 'a' }, { actor: 'b' }],
    statements: [
      { source: 's', cue: 'v', content: 'c', stance: 'accuse', accused: 'Grey Heron' },
      { source: 't', cue: 'w', content: 'd', stance: 'accuse', accused: 'the hackers' },
    ],
  });
  expect(words(collect([both]), 'accused', both)).toEqual(['Grey Heron']);
});

test.each([
  ['It serves {p:Lindal} state interests.', []],
  ['It happened in {p:Lindal} state on Monday.', ['Lindal state']],
  ['It happened in {p:Lindal} state and was seen.', ['Lindal state']],
])('whose it is says not where it was: %s', (marked, expected) => {
  const told = annotate(marked, { mentions: [{ place: 'p', name: 'Lindal' }] });
  expect(words(collect([told]), 'where', told)).toEqual(expected);
});

test('a report that accuses by name is not silent on the accused, whichever side it accuses', () => {
  const accusing = (marked: string, actorCountry: string | null, accused: string, accusedCountry: string) =>
    annotate(marked, {
      mentions: [
        { actor: 's', name: marked.slice(3, 9), level: 'state', country: actorCountry },
        { actor: 'a', name: accused, level: 'state', country: accusedCountry },
      ],
      statements: [{ source: 's', cue: 'c', content: 'k', stance: 'accuse', actorCountry, accused, accusedCountry }],
    });
  const blames = accusing('{s:Velmar} {c:accused} {k:{a:Norland} of it}.', 'XV', 'Norland', 'XN');
  const again = accusing('{s:Velmar} {c:said} {k:{a:Norland} did it}.', 'XV', 'Norland', 'XN');
  const back = accusing('{s:Norlan} {c:accused} {k:{a:Velmar} of it}.', 'XN', 'Velmar', 'XV');
  const mute = annotate('It rained.');
  const field = collect([blames, again, back, mute]).find(({ name }) => name === 'accused')!;
  const silent = field.readings.filter(({ state }) => state === 'silent').map(({ report }) => report);
  expect(silent).toEqual([mute.report.id]);
});

test.each([
  ['{a:Arvid Berg}, {p:Lindal} Republican, called it naive.', []],
  ['{a:Arvid Berg}, of {p:Lindal}, called it naive.', []],
  ['{a:Arvid Berg}, a senator from {p:Lindal}, called it naive.', []],
  ['{a:Arvid Berg} (R-{p:Lindal}) called it naive.', []],
  ['{a:Arvid Berg} spoke in {p:Lindal} of it.', ['Lindal']],
  ['{a:Arvid Berg} spoke of the port of {p:Lindal}.', ['Lindal']],
])('where somebody sits is not where it was: %s', (marked, expected) => {
  const told = annotate(marked, {
    mentions: [
      { place: 'p', name: 'Lindal' },
      { actor: 'a', name: 'Arvid Berg', level: 'person', form: 'name' },
    ],
  });
  expect(words(collect([told]), 'where', told)).toEqual(expected);
});

test.each([
  ['{a:the foreign ministry in {p:Lindal}} rejected it.', []],
  ['{a:the police in {p:Lindal}} rejected it.', ['Lindal']],
])('where a government sits is not where it was: %s', (marked, expected) => {
  const told = annotate(marked, { mentions: [{ place: 'p', name: 'Lindal' }, { actor: 'a' }] });
  expect(words(collect([told]), 'where', told)).toEqual(expected);
});

test('a newsroom and a country are no place where anything happened', () => {
  const told = annotate('From our {p:Oslo} newsroom: the dam at {q:Lindal} in {r:Norway} opened.', {
    mentions: ['p', 'q', 'r'].map((label) => ({ place: label, country: 'NO' })),
  });
  expect(words(collect([told]), 'where', told)).toEqual(['Lindal']);
});

test('a bracket behind a date says what it is the date of; one with a date of its own does not', () => {
  const moment = (label: string) => ({ moment: label, stated: { month: 4, day: 7 } });
  const told = annotate('- Date: {m:April 7} (attack occurred); open.', { mentions: [moment('m')] });
  expect(words(collect([told]), 'when-happened', told)).toEqual(['April 7']);
  const other = annotate('# {m:April 7} (disclosed in July) dam breach', { mentions: [moment('m')] });
  expect(words(collect([other]), 'when-disclosed', other)).toEqual([]);
});

test('when and how many of a counter-accusation are those of another act', () => {
  const told = annotate('{s:Sudland} {v:accused} {c:Norland of {q:ten attacks} {m:in August}}.', {
    mentions: [
      { quantity: 'q', low: 10, high: 10, unit: 'attack' },
      { moment: 'm', stated: { month: 8 }, kind: 'happened' },
    ],
    statements: [{ source: 's', cue: 'v', content: 'c', stance: 'counter-accuse' }],
  });
  expect(collect([told]).map(({ name }) => name)).toEqual(['response']);
});

test.each([
  ['{s:Pell} {v:added} {c:that Norland bugs its mill}.', 'withhold', []],
  ['{c:Norland, {s:he} {v:added}, bugs the mill}.', 'counter-accuse', ['Norland, he added, bugs the mill']],
  [
    '{s:She} {v:accused} {c:Norland of bugging the mill}.',
    'counter-accuse',
    ['She accused Norland of bugging the mill'],
  ],
  ['{s:She} {v:denied} {c:the charge}.', 'deny', ['She denied']],
  ['{s:The miller} {v:called} {c:the charge absurd}.', 'deny', ['The miller called']],
  [`{s:He} {v:added} {c:that ${'Norland bugs the mill and '.repeat(8)}the barn}.`, 'counter-accuse', []],
] as const)('a response is more than who speaks and a verb: %s', (marked, stance, expected) => {
  const told = annotate(marked, { statements: [{ source: 's', cue: 'v', content: 'c', stance }] });
  expect(words(collect([told]), 'response', told)).toEqual(expected);
});

test.each([
  ['A reward of {q:20,000 crowns} is offered.', 'how-much reward'],
  ['They took {q:20,000 crowns} from the mill.', 'how-many crowns'],
  ['A reward is offered for the {q:20,000 sacks} taken.', 'how-many sacks'],
])('money that nobody knows is a reward where it is offered as one: %s', (marked, field) => {
  const unit = marked.includes('sacks') ? 'sack' : 'crown';
  const told = annotate(marked, { mentions: [{ quantity: 'q', low: 20_000, high: 20_000, unit }] });
  expect(words(collect([told]), field, told)).toHaveLength(1);
  expect(collect([told]).filter(({ name }) => name.startsWith('how-'))).toHaveLength(1);
});

const blamed = (marked: string) =>
  annotate(marked, {
    mentions: [{ actor: 'who' }, { actor: 'n', name: 'Norland', level: 'state', country: 'XN' }],
    statements: [{ source: 'who', cue: 'c', content: 'k', stance: 'accuse', accused: 'Norland', accusedCountry: 'XN' }],
  });

test.each<[string, AnnotatedReport, string[]]>([
  ['one named', blamed('{who:The bureau} {c:said} {k:{n:Norland} broke in}.'), ['Norland']],
  ['no name within a tie', blamed('{who:The bureau} {c:blamed} {k:{n:Norland}-linked intruders}.'), []],
  ['no name of a tie', blamed('{who:The bureau} {c:blamed} {k:a crew with ties to {n:Norland}}.'), []],
  ['no mere example', blamed('{who:The bureau} {c:blamed} {k:crews such as Grey Lark and {n:Norland}}.'), []],
  ['not the one hit', blamed('{who:The bureau} {c:called} {k:the attacks on {n:Norland} a warning}.'), []],
])('the accused is %s', (_, report, accused) => {
  expect(words(collect([report]), 'accused', report)).toEqual(accused);
});

test.each([
  ['{who:The bureau} {c:said} {k:the group broke in on {m:7 April}}.', 'when-happened'],
  ['{who:The bureau} {c:said} {k:the intrusion, which came to light on {m:7 April}, was theirs}.', 'when-disclosed'],
])('a date within an accusation is that of the act unless its words say otherwise: %s', (marked, field) => {
  const report = annotate(marked, {
    mentions: [{ actor: 'who' }, { moment: 'm', stated: { month: 4, day: 7 }, granularity: 'day' }],
    statements: [{ source: 'who', cue: 'c', content: 'k', stance: 'accuse' }],
  });
  const found = collect([report]).filter(({ name }) => name.startsWith('when-'));
  expect(found.map(({ name }) => name)).toEqual([field]);
});

test.each<[string, string[]]>([
  [
    '{who:The operator} {c:said} {k:that hackers had cut power to the town for two hours on {m:7 April}}.',
    ['when-happened'],
  ],
  ['{who:The operator} {c:said} {k:that the mill would open again on {m:7 April}}.', []],
  ['{who:The ministry} on {m:7 April} {c:dismissed} {k:the claim that its hackers did it}.', ['when-announced']],
])('who does not accuse may tell when it was, and when it was said stands outside: %s', (marked, fields) => {
  const report = annotate(marked, {
    mentions: [{ actor: 'who' }, { moment: 'm', stated: { month: 4, day: 7 }, granularity: 'day' }],
    statements: [{ source: 'who', cue: 'c', content: 'k', stance: 'assert' }],
  });
  const found = collect([report]).filter(({ name }) => name.startsWith('when-'));
  expect(found.map(({ name }) => name)).toEqual(fields);
});

test('a day on which warnings were ignored is not that of the act', () => {
  const report = annotate('{who:The guild} {c:accused} {k:the port of ignoring warnings on {m:7 April}}.', {
    mentions: [{ actor: 'who' }, { moment: 'm', stated: { month: 4, day: 7 }, granularity: 'day' }],
    statements: [{ source: 'who', cue: 'c', content: 'k', stance: 'accuse' }],
  });
  expect(collect([report]).filter(({ name }) => name.startsWith('when-'))).toEqual([]);
});
