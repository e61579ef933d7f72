import { expect, test } from 'vitest';
import { phraseAfter } from '../../../../src/read/statement/grammar/phrase-after.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { openAids } from '../../../../src/gainsay.ts';
import { plainReport } from '../../../support/plain-report.ts';

const { reportingVerbs } = openAids().codebooks;

/** The noun phrase that begins a text. */
function phraseIn(text: string): string | null {
  const { words } = readProse(tokenise(plainReport(text)), reportingVerbs);
  const found = phraseAfter(words, 0, words.length);
  return found && text.slice(words[found.first]!.start, words[found.last - 1]!.end);
}

test.each([
  ['Sister of accused says that he is innocent.', 'Sister of accused'],
  ['Photographs of suspect packages were published.', 'Photographs of suspect packages'],
  ['Photographs of the suspect were published.', 'Photographs of the suspect'],
  ['Sister of Ivo Dane says that he is innocent.', 'Sister of Ivo Dane'],
])('%s', (text, phrase) => expect(phraseIn(text)).toBe(phrase));
