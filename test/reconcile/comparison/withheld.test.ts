import { expect, test } from 'vitest';
import type { Lineage } from '../../../src/model/lineage.ts';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent } from '../../support/one-event.ts';

const undisclosed = (published: string | null) =>
  annotate('Police offered a bounty for the ten men. The size of the rewards was not disclosed.', { published });
const disclosed = (published: string | null) =>
  annotate('Police offer bounties of {q:up to 700 dollars} for clues.', {
    published,
    mentions: [{ quantity: 'q', high: 700, comparator: 'up-to', currency: 'USD' }],
  });

function compareReward(kept: string | null, given: string | null) {
  const reward = compareOneEvent([undisclosed(kept), disclosed(given)]).find(({ name }) => name === 'how-much reward')!;
  const [comparison] = reward.comparisons;
  return {
    ...comparison!,
    before: reward.readings[comparison!.a]!.state,
    after: reward.readings[comparison!.b]!.state,
  };
}

test('a value not disclosed is a withheld reading with its own words', () => {
  const kept = undisclosed(null);
  const [field] = compareOneEvent([kept]).filter(({ name }) => name === 'how-much reward');
  const [reading] = field!.readings;
  expect(reading).toMatchObject({ state: 'withheld', value: null });
  expect(kept.report.text.slice(reading!.start!, reading!.end!)).toBe('The size of the rewards was not disclosed');
});

test('without dates it is unexplained, and dates would decide', () => {
  const found = compareReward(null, null);
  expect(found.relation).toBe('unexplained');
  expect(found.candidates).toEqual([{ relation: 'updates', needs: 'the dates on which both reports were published' }]);
});

test('with one date, the other is what is needed', () => {
  expect(compareReward('2025-06-05', null).candidates[0]!.needs).toBe(
    'the date on which the undated report was published',
  );
});

test('a value given a day later updates, and the reason names both dates', () => {
  const found = compareReward('2025-06-05', '2025-06-06');
  expect(found).toMatchObject({ relation: 'updates', before: 'withheld', after: 'stated' });
  expect(found.why).toContain('2025-06-05');
  expect(found.why).toContain('2025-06-06');
});

test('a value given earlier leaves it unexplained: the later report may copy an older version', () => {
  const found = compareReward('2025-06-07', '2025-06-06');
  expect(found.relation).toBe('unexplained');
  expect(found.candidates[0]!.needs).toMatch(/older version/);
});

test.each([
  ['They did not say how much the ransom was.', 'how-much ransom'],
  ['The ministry did not name the group.', 'accused'],
  ['It did not specify the company.', 'target'],
  ['Officials accused them without providing evidence.', 'evidence'],
  ['The hackers hit an unnamed software company.', 'target'],
  ['The number of servers was not disclosed.', 'how-many servers'],
])('%s: %s is withheld', (text, name) => {
  const field = compareOneEvent([annotate(text)]).find((candidate) => candidate.name === name);
  expect(field?.readings.map(({ state }) => state)).toEqual(['withheld']);
});

test('what a report does name it does not withhold', () => {
  for (const text of [
    'The ministry named the group.',
    'The unnamed road leads to the coast.',
    'It disclosed the size of the reward.',
  ]) {
    expect(
      compareOneEvent([annotate(text)]).filter(({ readings }) => readings.some(({ state }) => state === 'withheld')),
    ).toEqual([]);
  }
});

test.each([
  ['Hackers broke into the tram office. The police did not say when.', 1],
  ['The police did not say when the break-in happened.', 1],
  ['The minister said the country would expel four attachés over the attack. He did not say when.', 0],
  ['The court did not say when the trial of the hackers begins.', 0],
  ['The firm did not say when it had learned of the attack.', 0],
  ['The minister praised the staff. He did not say when.', 0],
])('a day not given is that of the act it is asked of: %s', (text, count) => {
  const field = compareOneEvent([annotate(text)]).find(({ name }) => name === 'when-happened');
  expect(field?.readings ?? []).toHaveLength(count);
});

test.each([
  ['another party', 'Merrow Labs', 'other-scope'],
  ['the party that kept it back', 'Norland police', 'updates'],
])('indicators that come from %s', (_, publisher, relation) => {
  const kept = annotate('The Norland police {e:gave no evidence}.', {
    published: '2031-03-04',
    mentions: [{ evidence: 'e', state: 'withheld' }],
  });
  const given = annotate('The file reached {e:203.0.113.9}.', {
    published: '2031-03-12',
    publisher,
    mentions: [{ evidence: 'e', state: 'offered' }],
  });
  const field = compareOneEvent([kept, given]).find(({ name }) => name === 'evidence')!;
  expect(field.comparisons.map((one) => one.relation)).toEqual([relation]);
});

test('two parties withheld in one breath are two fields', () => {
  const names = compareOneEvent([annotate('China did not name the group or the targeted company.')]).map(
    ({ name }) => name,
  );
  expect(names.sort()).toEqual(['accused', 'target']);
});

const noAnswer = (published: string) =>
  annotate('{s:The Norland ministry} {v:has yet to respond} to {c:the accusation}.', {
    published,
    statements: [{ source: 's', cue: 'v', content: 'c', stance: 'withhold', actor: 'ministry', actorCountry: 'XA' }],
  });
const denial = annotate('{s:Norland} {v:denied} {c:the accusation}.', {
  published: '2025-06-06',
  statements: [{ source: 's', cue: 'v', content: 'c', stance: 'deny', actor: 'Norland', actorCountry: 'XA' }],
});

test('a missing answer that is printed after the answer never updates it', () => {
  const late = noAnswer('2025-06-08');
  const [found] = compareOneEvent([late, denial]).find(({ name }) => name === 'response')!.comparisons;
  expect(found!.relation).toBe('unexplained');
});

test('a late copy of a report from before the answer is explained by its source', () => {
  const [early, late] = [noAnswer('2025-06-05'), noAnswer('2025-06-08')];
  const copy: Lineage = {
    id: 'l-1',
    report: late.report.id,
    from: early.report.id,
    kind: 'copy',
    basis: 'inferred',
    evidence: [],
  };
  const field = compareOneEvent([late, early, denial], { lineage: [copy] }).find(({ name }) => name === 'response')!;
  const updates = field.comparisons.filter(({ relation }) => relation === 'updates');
  expect(updates.map(({ b }) => field.readings[b]!.report)).toEqual([denial.report.id, denial.report.id]);
});
