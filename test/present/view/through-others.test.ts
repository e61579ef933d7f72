import { expect, it } from 'vitest';
import { throughOthers } from '../../../src/present/view/through-others.ts';
import type { View } from '../../../src/present/view/view-dossier.ts';

it.each([
  ['Harbour Gazette', ['Harbour Gazette', 'Reuters'], ['Reuters']],
  ['The Harbour Gazette', ['Gazette'], []],
  ['Gazette', ['The Harbour Gazette'], []],
  ['Harbour Gazette', ['Harbour Mail'], ['Harbour Mail']],
  ['Argazette', ['Gazette'], ['Gazette']],
  [null, ['Gazette'], ['Gazette']],
])('of %s, words that came through %j came second-hand through %j', (publisher, via, others) => {
  const view = { reports: new Map([['r', { report: { publisher } }]]) } as unknown as View;
  expect(throughOthers(view, { via, report: 'r' })).toEqual(others);
});
