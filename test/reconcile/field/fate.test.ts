import { expect, test } from 'vitest';
import { fateOf } from '../../../src/reconcile/field/fate.ts';

/** The fate of the people counted by the marked words. */
function fate(marked: string): string | null {
  const [before, words, behind] = marked.split('|') as [string, string, string];
  return fateOf({ sentence: before + words + behind, at: before.length, words });
}

test.each<[string, string | null]>([
  ['The blast |killed five people| in the port.', 'killed'],
  ['The police have arrested |five people|.', 'held'],
  ['After two were killed, police arrested |five people|.', 'held'],
  ['|One patient|, a man of 71, died after the outage.', 'killed'],
  ['|Eleven customers| were wounded.', 'injured'],
  ['|Eleven customers| lost their savings.', 'affected'],
  ['Two soldiers died, and police later detained |5 members| of the crew.', 'held'],
  ['|Two officials| told the Courier of it.', 'speaking'],
  ['|Two experts| called the evidence convincing.', 'speaking'],
  ['The mayor named |five officers| of the unit and said they had fled.', null],
  ['|Two officials| of the town said so.', 'speaking'],
  ['The town has |five bridges|.', null],
])('%s', (marked, expected) => expect(fate(marked)).toBe(expected));
