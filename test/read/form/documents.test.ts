import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeDocx, makePdf, makeZip, type Placed } from '../../support/make-files.ts';
import { blocksOf, openOne, refusalOf } from '../../support/opened.ts';

const paragraph = (words: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;

describe('a Word document', () => {
  it('gives its headings and paragraphs, and its first heading as title', async () => {
    const draft = await openOne(
      'a.docx',
      makeDocx(paragraph('On the ports', 'Heading1') + paragraph('Vess denied it.')),
    );
    expect(blocksOf(draft)).toEqual(['heading: On the ports', 'paragraph: Vess denied it.']);
    expect(draft.inferred).toEqual({ title: 'On the ports' });
  });

  it('is refused when it is empty, damaged, or unpacks without end', async () => {
    expect(await refusalOf('a.docx', makeDocx(''))).toBe('a.docx: the document holds no text; a report needs some');
    const damaged = makeZip({ 'word/document.xml': '<w:document' });
    expect(await refusalOf('a.docx', damaged)).toContain('the Word document is damaged');
    // What it states of the size is that of the packed bytes.
    const bomb = makeZip(
      { 'word/document.xml': '' },
      { 'word/media/a.png': deflateRawSync(Buffer.alloc(150_000_000)) },
    );
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusalOf('a.docx', bomb)).toBe(
      'a.docx: it unpacks to over 100 MB; save the text of the report as .txt',
    );
  });
});

describe('a PDF', () => {
  const page = (number: number, lines: string[], top = 700): Placed[] => [
    { words: 'Agency of Orland - for release', base: 760, size: 8 },
    ...lines.map((words, i) => ({ words, base: top - i * 14 })),
    { words: `Page ${number} of 3`, base: 40, size: 8 },
  ];

  it('joins lines to paragraphs over pages, makes cut words whole, and leaves out running heads', async () => {
    const pdf = makePdf([
      [
        { words: 'On the intrusion at two ports', base: 730, size: 18 },
        ...page(1, [
          'The ministry said on Thursday that the state-',
          'backed unit had entered the con-',
          'trol systems of two ports. It did not say how the',
          'control systems were entered, and it went',
        ]),
      ],
      page(2, ['on to name the unit.', '- Passwords were changed.']),
      page(3, ['Vess denied it.']),
    ]);
    const draft = await openOne('a.pdf', pdf);
    expect(blocksOf(draft)).toEqual([
      'heading: On the intrusion at two ports',
      'paragraph: The ministry said on Thursday that the state-backed unit had entered the control systems of two ports. It did not say how the control systems were entered, and it went on to name the unit.',
      'bullet: Passwords were changed.',
      'paragraph: Vess denied it.',
    ]);
    expect(draft.remarks).toEqual(['6 page numbers and running heads of the PDF were left out']);
  });

  it('takes a title that is one, and no name of a file', async () => {
    const lines = page(1, ['Vess denied it.']);
    expect((await openOne('a.pdf', makePdf([lines], '/Title (On the ports of Orland)'))).inferred).toEqual({
      title: 'On the ports of Orland',
    });
    expect((await openOne('a.pdf', makePdf([lines], '/Title (final v2.docx)'))).inferred).toEqual({});
  });

  it('says that pictures of pages hold no words', async () => {
    expect(await refusalOf('a.pdf', makePdf([[], []]))).toBe(
      'a.pdf: the PDF has no text layer, only pictures of its pages; run it through text recognition and name the result',
    );
    const draft = await openOne('a.pdf', makePdf([page(1, ['Vess denied it.']), []]));
    expect(draft.remarks).toEqual(['1 of the 2 pages of the PDF hold no words; what is pictured there is not read']);
  });

  it('is refused when it is too long, cut off, or no PDF inside', async () => {
    const long = makePdf(Array.from({ length: 1_001 }, () => []));
    expect(await refusalOf('a.pdf', long)).toBe(
      'a.pdf: it has 1,001 pages; up to 1,000 are read: cut out the part you need',
    );
    expect(await refusalOf('a.pdf', '%PDF-1.7\nnothing more')).toContain('the PDF is damaged or cut off');
    const whole = makePdf([page(1, ['Vess denied it.'])]);
    expect(await refusalOf('a.pdf', whole.subarray(0, whole.length / 3))).toMatch(/the PDF is damaged|no text layer/);
  });

  it('is refused when a password locks it', async () => {
    const locked = Buffer.from(makePdf([page(1, ['Vess denied it.'])])).toString('latin1');
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
    const pdf = Buffer.from(locked.replace('/Root 1 0 R', `/Root 1 0 R ${encrypt}`), 'latin1');
    expect(await refusalOf('a.pdf', pdf)).toBe(
      'a.pdf: the PDF is locked with a password; unlock it, save it and name the result',
    );
  });
});
