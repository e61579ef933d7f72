import { expect, it } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readEvidence } from '../../../src/read/mention/read-evidence.ts';
import { plainReport } from '../../support/plain-report.ts';

function evidenceIn(text: string): [string, string][] {
  return readEvidence(tokenise(plainReport(text))).map((found) => [slice(text, found), found.value.state]);
}

it.each([
  ['The ministry published screenshots of the control panel.', 'published screenshots', 'claimed'],
  ['Tarn Labs released flight logs of the drone.', 'released flight logs', 'claimed'],
  ['The firm shared code samples with reporters.', 'shared code samples', 'claimed'],
  ['The police showed two blurred photographs that show the truck.', 'showed two blurred photographs', 'claimed'],
  ['It released satellite images as proof.', 'released satellite images', 'claimed'],
  ['Screenshots seen by the Tarrow Courier show a page.', 'Screenshots seen by', 'claimed'],
  ['It said it had server logs that prove it.', 'had server logs', 'claimed'],
  ['It published the flight logs on its website.', 'published the flight logs', 'offered'],
  ['It published screenshots at https://tarn.example/proof for all.', 'published screenshots', 'offered'],
  ['The ministry released logs, reproduced below.', 'released logs', 'offered'],
  ['It refused to release the flight logs.', 'refused to release the flight logs', 'withheld'],
  ['No photos were released.', 'No photos were released', 'withheld'],
])('%s', (text, words, state) => {
  expect(evidenceIn(text)).toEqual([[words, state]]);
});

it.each([
  'Hackers published screenshots of the mails.',
  'It published screenshots of stolen mails.',
  'It posted a video of the minister.',
  'The photographs were in a drawer.',
  'The court published the code of conduct.',
  'Visitors shared pictures of the storm.',
])('none in: %s', (text) => {
  expect(evidenceIn(text)).toEqual([]);
});
