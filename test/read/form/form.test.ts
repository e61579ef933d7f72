import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/read/form/form.ts';
import { makeDocx, makeZip } from '../../support/make-files.ts';

const bytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

describe('formOf', () => {
  it.each([
    ['a.txt', '%PDF-1.7\n', 'pdf'],
    ['https://daily.example/a', '<!doctype html><p>x', 'html'],
    ['a.html', '<?xml version="1.0"?>\n<!-- feed --><rss version="2.0">', 'feed'],
    ['-', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['a.bin', makeDocx('<w:p/>'), 'docx'],
    ['a.docx', makeZip({ 'xl/workbook.xml': '' }), 'text'],
    ['a.pdf', 'no PDF at all', 'text'],
    ['-', 'WEBVTT - news\n\n', 'webvtt'],
    ['a.vtt', '00:01.000 --> 00:02.000', 'webvtt'],
    ['a.txt', 'WEBVTT\n\n', 'text'],
    ['a.SRT', '1\n00:00:01,000 --> 00:00:02,000\nx', 'srt'],
    ['a.txt', '1\n00:00:01,000 --> 00:00:02,000\nx', 'text'],
    ['a.eml', 'From: a\n\nx', 'email'],
    ['-', 'Received: by x\nFrom: a\n\nx', 'email'],
    ['a.txt', 'From: the ministry\nDate: today\n\nWords.', 'text'],
    ['a.warc.gz', new Uint8Array([0x1f, 0x8b, 8]), 'warc'],
    ['-', 'WARC/1.0\r\n', 'warc'],
    ['a.xml', 'plain words', 'text'],
    ['a', 'plain words', 'text'],
  ])('%s that begins %j: %s', (name, content, form) => {
    expect(formOf(name, bytes(content))).toBe(form);
  });
});
