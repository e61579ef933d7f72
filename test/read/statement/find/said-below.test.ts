import { expect, it } from 'vitest';
import { draftOf } from '../../../../gold/draft-of.ts';
import { openAids } from '../../../../src/gainsay.ts';
import { slice } from '../../../../src/model/span.ts';
import { readReport } from '../../../../src/read/read.ts';

const aids = openAids();

/** What somebody called Holm is said to say under the line, in these paragraphs. */
function saidBy(...paragraphs: string[]): string[] {
  const text = ['The port was raided in May.', ...paragraphs, 'The port is open.'].join('\n\n');
  return readReport(draftOf(text), aids)
    .statements.filter(({ actor }) => actor === 'Petra Holm')
    .map(({ content }) => content.map((span) => slice(text, span)).join(' / '));
}

it.each([
  [
    ['Foreign Secretary Petra Holm said:', 'This was an attack by Norway. It failed.'],
    ['This was an attack by Norway. / It failed.'],
  ],
  [['Petra Holm said on Monday:', 'This was an attack by Norway.'], ['This was an attack by Norway.']],
  [['Petra Holm said:', '"This was an attack by Norway. It failed."'], ['This was an attack by Norway. It failed.']],
])('the paragraph below is said by whoever the line names: %j', (paragraphs, said) => {
  expect(saidBy(...paragraphs)).toEqual(said);
});

it.each([
  [['Petra Holm said nothing of the port:', 'Norway attacked the port.']],
  [['The port was raided, as Petra Holm has to say:', 'Norway attacked the port.']],
  [['Petra Holm said it:', 'IVO DANE: Norway attacked the port.']],
])('and not where the line tells it itself: %j', (paragraphs) => {
  expect(saidBy(...paragraphs).join()).not.toContain('attacked');
});
