import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openAids } from '../../src/gainsay.ts';
import { readReport } from '../../src/read/read.ts';
import { open } from '../../src/threads/opener.ts';
import { makeDocx, makePdf, makeWarc } from '../support/make-files.ts';

const PAGE =
  '<html><head><title>Vess accused</title></head><body><article><p>Orland accused Vess of hacking ports.</p><ul><li>Vess denied it.</li></ul></article></body></html>';

/** A sound file of each form, to be damaged. */
const SOUND: Record<string, Uint8Array> = {
  'a.txt': Buffer.from('Orland accused Vess of hacking.\n\nVess denied it.'),
  'a.html': Buffer.from(PAGE),
  'a.pdf': makePdf([
    [{ words: 'Orland accused Vess of hacking.', base: 700 }],
    [{ words: 'Vess denied it.', base: 700 }],
  ]),
  'a.docx': makeDocx('<w:p><w:r><w:t>Orland accused Vess of hacking.</w:t></w:r></w:p>'),
  'a.eml': Buffer.from(
    `From: A <a@b.example>\nDate: Thu, 5 Jun 2025 09:30:00 +0200\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n${PAGE}`,
  ),
  'a.vtt': Buffer.from(
    'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Dana>Vess denied it.\n\n00:03.000 --> 00:05.000\nDid it?',
  ),
  'a.srt': Buffer.from(
    '1\n00:00:01,000 --> 00:00:02,000\nVess denied it.\n\n2\n00:00:03,000 --> 00:00:04,000\nDid it?',
  ),
  'a.rss': Buffer.from(
    '<rss version="2.0"><channel><title>x</title><item><title>y</title><description>&lt;p&gt;Vess denied it.</description></item></channel></rss>',
  ),
  'a.warc': makeWarc([{ url: 'https://a.example/', type: 'text/html', body: PAGE }]),
};

type Damage = { at: number; take: number; put: Uint8Array };
const damage = fc.record({
  at: fc.nat(),
  take: fc.nat(40),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .constantFrom(
        '<div>',
        '</p',
        '\0',
        '\u202e',
        '-->',
        '%%EOF',
        'endobj',
        '\r\n\r\n',
        '<!--',
        ']]>',
        '&#x',
        '\ud83d',
      )
      .map((text) => Buffer.from(text)),
  ),
});

function damaged(sound: Uint8Array, damages: readonly Damage[]): Uint8Array {
  let bytes = Buffer.from(sound);
  for (const { at, take, put } of damages) {
    const from = at % (bytes.length + 1);
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + take)]);
  }
  return bytes;
}

const aids = openAids();
let longest = 0;
const before = process.memoryUsage().rss;

describe('damaged files of every form', () => {
  it.each(Object.keys(SOUND))('%s: read or refused with one sentence, spans in bounds', async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 6 }), async (damages) => {
        const began = performance.now();
        for (const one of await open({ file, bytes: damaged(SOUND[file]!, damages), told: {} })) {
          if ('refusal' in one) {
            expect(one.refusal.message).toMatch(/^a\.\w+(?:#\d+)*: [^\n]+$/);
            continue;
          }
          // Checks each span it gives; see check-spans.ts.
          const { report } = readReport(one, aids);
          let end = 0;
          for (const block of report.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(block.end).toBeGreaterThan(block.start);
            end = block.end;
          }
          expect(end).toBeLessThanOrEqual(report.text.length);
        }
        longest = Math.max(longest, performance.now() - began);
      }),
      { numRuns: 60, seed: 20_251_126 },
    );
  });

  afterAll(() => {
    // A hang is stopped after 20 s and would show here; so would memory that is never given back.
    expect(longest).toBeLessThan(15_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000);
  });
});
