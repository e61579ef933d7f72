import { expect, it } from 'vitest';
import { contrastedNames } from '../../../src/reconcile/actor/contrasted-names.ts';
import type { ActorMentionAt } from '../../../src/reconcile/actor/names-in-report.ts';
import { plainReport } from '../../support/plain-report.ts';

function personsIn(text: string, name: RegExp): ActorMentionAt[] {
  return [...text.matchAll(name)].map(({ 0: words, index: start }) => {
    const value = { name: words, level: 'person', form: 'name' };
    return { id: `m-${start}-${words}`, start, end: start + words.length, kind: 'actor', value } as ActorMentionAt;
  });
}

/** The pairs told apart in a text, each name of a person by itself as its key. */
function pairsIn(text: string, names: readonly string[]): [string, string][] {
  const mentions = names.flatMap((name) => personsIn(text, new RegExp(name, 'g')));
  const keys = new Map(mentions.map(({ id, value }) => [id, value.name]));
  return contrastedNames(plainReport(text), mentions, keys);
}

it.each<[string, string[], [string, string][]]>([
  ['Brask spoke first. Mira Brask, his wife, was there.', ['Mira Brask', 'Brask'], [['Mira Brask', 'Brask']]],
  ['Lund and Dane were there.', ['Lund', 'Dane'], [['Lund', 'Dane']]],
  ['Lund saw Dane there.', ['Lund', 'Dane'], []],
])('tells apart who stands side by side, and relatives: %s', (text, names, pairs) =>
  expect(pairsIn(text, names)).toEqual(pairs),
);

it('takes time by the number of names, not by its square', () => {
  const text = Array.from({ length: 40_000 }, (_, i) => `Ada Lund${i} spoke.`).join(' ');
  const mentions = personsIn(text, /Ada Lund\d+/g);
  const began = performance.now();
  expect(contrastedNames(plainReport(text), mentions, new Map(mentions.map(({ id }) => [id, id])))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(2_000);
});
