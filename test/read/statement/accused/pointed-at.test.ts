import { expect, it } from 'vitest';
import { draftOf } from '../../../../gold/draft-of.ts';
import { openAids } from '../../../../src/gainsay.ts';
import { readReport } from '../../../../src/read/read.ts';

const aids = openAids();
const BELOW = 'The ferries did not sail for a week after the theft of the files, which was told of on Monday.';

/** What the headline does, and whom it accuses. */
function headline(words: string): [stance: string, accused: string | null] | null {
  const { statements } = readReport(draftOf(`${words}\n\n${BELOW}`), aids);
  const found = statements.find(({ content }) => content[0]!.start < words.length);
  return found ? [found.stance, found.accused] : null;
}

it.each([
  ['Velmora points finger at Kasmere over port hack', 'Kasmere'],
  ['Velmora points the finger at Ninth Bureau', 'Ninth Bureau'],
  ['Velmora points finger of blame at Kasmere after raid', 'Kasmere'],
])('whoever the finger is pointed at is accused: %s', (words, accused) =>
  expect(headline(words)).toEqual(['accuse', accused]),
);

it.each(['Velmora refuses to point finger at Kasmere', 'Velmora did not point the finger at Kasmere'])(
  'and nobody where it is not pointed: %s',
  (words) => expect(headline(words)).toEqual(['withhold', null]),
);
