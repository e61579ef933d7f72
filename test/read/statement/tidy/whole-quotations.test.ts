import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import type { Prose } from '../../../../src/read/statement/grammar/prose.ts';
import { withWholeQuotations } from '../../../../src/read/statement/tidy/whole-quotations.ts';
import { slice } from '../../../../src/model/span.ts';

/** The content `[...]` of a sentence, with what is taken in. */
function whole(marked: string): string {
  const text = marked.replace(/[[\]]/g, '');
  const content = [{ start: marked.indexOf('['), end: marked.indexOf(']') - 1 }];
  const candidate = withWholeQuotations({ text } as Prose, { content } as Candidate);
  return slice(text, candidate.content[0]!);
}

describe('a quotation within what is put', () => {
  it.each([
    ['He called [the report "a fairy tale]".', 'the report "a fairy tale"'],
    ['He called [the report “a fairy tale]”.', 'the report “a fairy tale”'],
    ['He called [it "a fairy tale]." She laughed.', 'it "a fairy tale."'],
    ['He called "[a fairy tale" what they had said].', '"a fairy tale" what they had said'],
    ["He called [it 'a big deal].' She laughed.", "it 'a big deal.'"],
    ['He called [the report ‘a fairy tale]’.', 'the report ‘a fairy tale’'],
    ['They asked for [6m crowns (about $1m]).', '6m crowns (about $1m)'],
    ['He said [the "report" was "a fairy tale]".', 'the "report" was "a fairy tale"'],
  ])('%s', (text, content) => expect(whole(text)).toBe(content));

  it.each([
    ['"[It is a fairy tale]," he said.', 'It is a fairy tale'],
    ['He said [the "report" was a fairy tale].', 'the "report" was a fairy tale'],
    ['He said [it was "a fairy tale and] no more".', 'it was "a fairy tale and'],
    ['He said (and [it was a fairy tale]) no more.', 'it was a fairy tale'],
    ["'[He's angry at them],' she said.", "He's angry at them"],
    ["He called [it 'a deal' of the islanders]' making.", "it 'a deal' of the islanders"],
    ['“[It is “a fairy tale”]”, he said.', 'It is “a fairy tale”'],
  ])('is left as it is in %s', (text, content) => expect(whole(text)).toBe(content));
});
