import { expect, test } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent } from '../../support/one-event.ts';

/** How two numbers of patients compare that one report gives, by two speakers. */
function compared(marked: string, first: string, second: string): string[] {
  const report = annotate(marked, {
    mentions: [
      { quantity: 'q', low: 400_000, high: 400_000, unit: 'patient' },
      { quantity: 'r', low: 86_000, high: 86_000, unit: 'patient' },
    ],
    statements: [
      { source: 's', content: 'k', stance: 'assert', actor: first },
      { source: 't', content: 'l', stance: 'assert', actor: second },
    ],
  });
  return compareOneEvent([report])
    .flatMap(({ comparisons }) => comparisons)
    .map(({ relation }) => relation);
}

const STOLEN =
  'Hackers {k:stole the data of {q:400,000 patients}}, {s:Northmark} said. {t:The hospital} said {l:the hackers stole the data of {r:86,000 patients}}.';

test('two speakers who count the same things differ within one report', () =>
  expect(compared(STOLEN, 'Northmark', 'hospital')).toEqual(['unexplained']));

test('one speaker counts two things', () => expect(compared(STOLEN, 'Northmark', 'Northmark')).toEqual([]));

test('two speakers who count other things do not differ', () =>
  expect(
    compared(
      'Hackers {k:stole the data of {q:400,000 patients}}, {s:Northmark} said. {t:The hospital} said {l:it had called {r:86,000 patients} to other wards}.',
      'Northmark',
      'hospital',
    ),
  ).toEqual([]));

/** Two numbers of mills in one report, of two speakers or of one. */
function disputed(marked: string, second = 'union'): string[] {
  const report = annotate(marked, {
    mentions: [
      { quantity: 'q', low: 7, high: 7, unit: 'mill' },
      { quantity: 'r', low: 9, high: 9, unit: 'mill' },
    ],
    statements: [
      { source: 's', content: 'k', stance: 'assert', actor: 'minister' },
      { source: 't', content: 'l', stance: 'assert', actor: second },
    ],
  });
  return compareOneEvent([report])
    .flatMap(({ comparisons }) => comparisons)
    .map(({ relation }) => relation);
}

test.each([
  '{k:The storm hit {q:seven mills}}, {s:the minister} said. {t:The union} says {l:it was {r:nine mills}}.',
  '{k:The storm hit {q:seven mills}}, {s:the minister} says; {t:the union} says {l:{r:nine}}.',
  '{s:The minister} counts {k:{q:seven mills}}, {t:the union} puts the number at {l:{r:nine}}.',
])('a number that stands alone answers the one before: %s', (marked) => {
  expect(disputed(marked)).toEqual(['unexplained']);
  expect(disputed(marked, 'minister')).toEqual([]);
});

test('a number with words of its own does not', () =>
  expect(
    disputed(
      '{k:The storm hit {q:seven mills}}, {s:the minister} said. {t:The union} says {l:it owns {r:nine mills} abroad}.',
    ),
  ).toEqual([]));
