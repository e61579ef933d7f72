import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.ts';
import { decode } from '../../../src/read/report/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'));
const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(swap ? bytes.swap16() : bytes);
};
const ENGLISH = 'The bureau “denies” it – all of it.\r\nNobody answered.';

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(ENGLISH), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${ENGLISH}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${ENGLISH}`, false), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${ENGLISH}`, true), 'utf-16be'],
    ['UTF-16 LE without', utf16(ENGLISH, false), 'utf-16le'],
    ['UTF-16 BE without', utf16(ENGLISH, true), 'utf-16be'],
  ])('%s: without a remark, line ends kept, the mark dropped', (_, bytes, encoding) => {
    expect(decode(bytes, 'a.txt')).toEqual({ text: ENGLISH, encoding, remarks: [] });
  });

  // Each sentence was written for this test and encoded with Python's codecs.
  it.each(legacySamples())('%s', (label, bytes, text) => {
    const remarks = [`The text is not Unicode; it was read as ${label}, which was guessed`];
    expect(decode(hex(bytes), 'a.txt')).toEqual({ text, encoding: label, remarks });
  });

  it('shows what is broken in UTF-8 and keeps the rest', () => {
    const bytes = Buffer.concat([utf8('Čapek said “no'), hex('ff'), utf8('” and left.')]);
    expect(decode(bytes, 'a.txt')).toEqual({
      text: 'Čapek said “no\ufffd” and left.',
      encoding: 'utf-8',
      remarks: ['1 place is not valid UTF-8; what stood there shows as \ufffd'],
    });
  });

  it('takes a character cut off at the end as damage, not as another encoding', () => {
    const bytes = utf8('It ends in a quotation mark”').subarray(0, -1);
    expect(decode(bytes, 'a.txt').encoding).toBe('utf-8');
  });

  it.each([
    ['%PDF-1.7 ...', 'a PDF file'],
    ['PK\u0003\u0004....', 'a ZIP file (a Word, Excel or other Office document is one too)'],
    ['\u007fELF\u0002', 'a program (ELF)'],
    ['{\\rtf1\\ansi', 'an RTF document'],
    ['SQLite format 3\u0000', 'a SQLite database (a Gainsay case is one: use --case)'],
    ['\n <!DOCTYPE html><html>', 'a web page (HTML)'],
    ['some text \u0000 with a zero', 'binary data'],
  ])('refuses %j', (content, what) => {
    const sentence = `a.bin: it looks like ${what}; Gainsay reads plain text, in Unicode or an older encoding; save the text of the report as .txt`;
    expect(() => decode(utf8(content), 'a.bin')).toThrow(new Refusal('input', sentence));
  });

  it('refuses white space', () => {
    expect(() => decode(utf8(' \n\t '), 'a.txt')).toThrow('a.txt: it holds only white space; a report needs some text');
  });

  it.each(['<b>Bold</b> claims', 'PK is a name', '%P of them', 'MZ, the magazine'])('reads %j as text', (text) => {
    expect(decode(utf8(text), 'a.txt').text).toBe(text);
  });
});

function legacySamples(): [string, string, string][] {
  return [
    [
      'windows-1252',
      '4c6520706f7274652d7061726f6c6520612064e9636c6172e920717565206c9261636375736174696f6e20e9746169742093666175737365942096207472e873206661757373652e',
      'Le porte-parole a déclaré que l’accusation était “fausse” – très fausse.',
    ],
    [
      'windows-1252',
      'dc626572616c6c20686965df2065732c2064696520426568f6726465207072fc66652064656e2046616c6c2e',
      'Überall hieß es, die Behörde prüfe den Fall.',
    ],
    [
      'gb18030',
      'b9abb0b2bed6b1edcabea3acc1f9c3fbbefcb9d9b5c4d0d0ceaacac7b6d4ced2b9fab8dbbfdab5c4b9a5bbf7a3accbfbc3c7d2aaceaab4cbb8bad4f0a1a3',
      '公安局表示，六名军官的行为是对我国港口的攻击，他们要为此负责。',
    ],
    [
      'big5',
      'b0eaa8beb3a1aaeda5dca141b36fadd3bba1aa6ba4a3ac4fa8c6b9eaa141a7daadccb9efa54cadccaabaa6e6acb0b750a8ecbff2bed1a143',
      '國防部表示，這個說法不是事實，我們對他們的行為感到遺憾。',
    ],
    [
      'shift_jis',
      '8d9196688fc882cd82b182cc8ee592a382f094db92e882b581418fd88b9282f08ea682b782e682a482c98b8182df82bd8142',
      '国防省はこの主張を否定し、証拠を示すように求めた。',
    ],
    [
      'euc-jp',
      'b9f1cbc9becaa4cfa4b3a4cebce7c4a5a4f2c8ddc4eaa4b7a1a2bedab5f2a4f2bca8a4b9a4e8a4a6a4cbb5e1a4e1a4bfa1a3',
      '国防省はこの主張を否定し、証拠を示すように求めた。',
    ],
    [
      'euc-kr',
      'b1b9b9e6baceb4c220c0cc20c1d6c0e5c0bb20bacec0cec7cfb0ed20c1f5b0c5b8a620c1a6bdc3c7cfb6f3b0ed20bfe4b1b8c7dfb4d92e',
      '국방부는 이 주장을 부인하고 증거를 제시하라고 요구했다.',
    ],
    [
      'windows-1251',
      'cce8ede8f1f2e5f0f1f2e2ee20eee1eef0eeedfb20eef2e2e5f0e3ebee20fdf2ee20eee1e2e8ede5ede8e520e820efeef2f0e5e1eee2e0ebee20e4eeeae0e7e0f2e5ebfcf1f2e22e',
      'Министерство обороны отвергло это обвинение и потребовало доказательств.',
    ],
    [
      'koi8-r',
      'edc9cec9d3d4c5d2d3d4d7cf20cfc2cfd2cfced920cfd4d7c5d2c7cccf20dcd4cf20cfc2d7c9cec5cec9c520c920d0cfd4d2c5c2cfd7c1cccf20c4cfcbc1dac1d4c5ccd8d3d4d72e',
      'Министерство обороны отвергло это обвинение и потребовало доказательств.',
    ],
  ];
}
