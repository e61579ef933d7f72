import { expect, test } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { openText } from '../../../../src/read/form/text.ts';
import { readReport } from '../../../../src/read/read.ts';

const aids = openAids();

function accusedIn(words: string): (string | null)[] {
  const text = `The minister was in Tarn. Senator Ode’s unsubstantiated allegations of ${words} had overshadowed the meeting. Dmitri Revik met President Dorn on Friday.\n`;
  const { statements } = readReport(openText({ file: 'a.txt', bytes: new TextEncoder().encode(text), told: {} }), aids);
  return statements.filter(({ stance }) => stance === 'accuse').map(({ accused }) => accused);
}

test.each(['Revik campaign collusion', 'Revik Foundation fraud', 'Revik trust theft'])(
  'of %s nobody is accused by the name alone',
  (words) => expect(accusedIn(words)).not.toContain('Dmitri Revik'),
);

test('of collusion by Revik he is', () => {
  expect(accusedIn('collusion by Revik')).toContain('Dmitri Revik');
});
