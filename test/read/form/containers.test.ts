import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../src/model/report.ts';
import { readIntake } from '../../../src/read/report/read-intake.ts';
import { makeDocx, makeWarc } from '../../support/make-files.ts';
import { blocksOf, openAs, openOne, refusalOf } from '../../support/opened.ts';

const mail = (headers: string, body: string) =>
  `From: "Ada Ferro" <ada@daily.example>\nTo: kit@corp.example\nDate: Thu, 5 Jun 2025 09:30:00 +0200\nMIME-Version: 1.0\n${headers}\n\n${body}`;

describe('a mail', () => {
  it('is a report by who sent it; who got it is left out', async () => {
    const draft = await openOne('a.eml', mail('Subject: Re: Ports hit', 'Vess denied it.'));
    expect(draft).toMatchObject({
      text: 'Vess denied it.\n',
      structure: null,
      stated: { title: 'Ports hit', publisher: 'Ada Ferro', published: '2025-06-05T07:30:00.000Z' },
    });
    expect(JSON.stringify(draft)).not.toContain('kit@');
  });

  it('that was forwarded is by who sent it first, and the lines that say so are no prose', async () => {
    const html =
      '<p>See below.</p><div>---------- Forwarded message ---------<br>From: <b>Harbour Daily</b> &lt;news@harbour.example&gt;<br>Date: Wed, 4 Jun 2025 at 08:00<br>Subject: Vess accused<br>To: Ada</div><p>Vess denied it.</p>';
    const draft = await openOne('a.eml', mail('Subject: Fwd: look\nContent-Type: text/html', html));
    expect(draft.stated).toEqual({ title: 'Vess accused', publisher: 'Harbour Daily', published: '2025-06-04' });
    expect(blocksOf(draft)).toEqual(['paragraph: Vess denied it.']);
    const [skip] = draft.furniture!;
    expect(draft.text.slice(skip!.start, skip!.end)).toMatch(/^See below\.\s+-{10} Forwarded message[^]*To: Ada$/);
  });

  const DASHES = '---------- Forwarded message ---------';
  const NOTE = 'I think the number is off.';
  const HEAD = [
    'From: Harbour Daily <news@harbour.example>',
    'Date: Wed, 4 Jun 2025 at 08:00',
    'Subject: Vess accused',
    'To: Lena Park <lena@corp.example>,',
    ' Bo Lind <bo@corp.example>',
  ];
  const OUTLOOK = HEAD.map((line) => line.replace('Date: Wed, 4 Jun 2025 at', 'Sent: Wednesday, 4 June 2025'));
  const BODY = ['Orland accused Vess.', '', 'Vess denied it.'];
  const html = (lines: string[], tag: string) =>
    lines
      .map((line) => line.replaceAll('<', '&lt;'))
      .map((line) => (tag === 'br' ? `${line}<br>` : `<${tag}>${line}</${tag}>`))
      .join('');
  const twice = [...HEAD, '', DASHES, 'From: Wire <wire@wire.example>', 'To: Kit Moss <kit@wire.example>'];

  it.each([
    ['a plain text', 'plain', [NOTE, '', DASHES, ...HEAD, '', ...BODY]],
    ['a plain text without a note', 'plain', [DASHES, ...HEAD, '', ...BODY]],
    ['Outlook', 'plain', [NOTE, '', ...OUTLOOK, '', ...BODY]],
    [
      'Apple Mail',
      'plain',
      [NOTE, '', 'Begin forwarded message:', '', ...HEAD.map((line) => `> ${line}`), '', ...BODY],
    ],
    ['passed on twice', 'plain', [NOTE, '', DASHES, ...twice, '', ...BODY]],
    ['paragraphs', 'p', [NOTE, DASHES, ...HEAD, ...BODY]],
    ['line breaks', 'br', [NOTE, '', DASHES, ...HEAD, '', ...BODY]],
    ['Outlook in HTML', 'p', [NOTE, ...OUTLOOK, ...BODY]],
  ])('leaves what the forwarder wrote and who got it out of the prose: %s', async (_, as, lines) => {
    const type = `Subject: Fwd: look\nContent-Type: text/${as === 'plain' ? 'plain' : 'html'}`;
    const draft = await openOne('a.eml', mail(type, as === 'plain' ? lines.join('\n') : html(lines, as)));
    expect(draft.stated).toMatchObject({ title: 'Vess accused', publisher: 'Harbour Daily' });
    const { report } = readIntake(draft);
    expect(report.blocks.map((block) => report.text.slice(block.start, block.end)).join('\n')).toMatch(
      /^Orland accused Vess\.\s+Vess denied it\.$/,
    );
    expect(proseOf(report).trim()).toMatch(/^Orland accused Vess\.\s+Vess denied it\.$/);
    expect(new Set(report.skips.map(({ kind }) => kind))).toEqual(new Set(['furniture']));
  });

  it('that answers another keeps its own words, and what it quotes is no part of it', async () => {
    const lines = ['We had no part in it.', '', '-----Original Message-----', ...HEAD, '', ...BODY];
    const draft = await openOne('a.eml', mail('Subject: Re: Ports hit', lines.join('\n')));
    expect(draft.stated).toMatchObject({ title: 'Ports hit', publisher: 'Ada Ferro' });
    expect(proseOf(readIntake(draft).report).trim()).toBe('We had no part in it.');
  });

  it('that passes on nothing but a note keeps the note', async () => {
    const draft = await openOne('a.eml', mail('Subject: Fwd: look', [NOTE, '', DASHES, ...HEAD].join('\n')));
    expect(proseOf(readIntake(draft).report).trim()).toBe(NOTE);
  });

  it('gives the documents attached to it as reports of their own, and what cannot be opened in its place', async () => {
    const docx = Buffer.from(makeDocx('<w:p><w:r><w:t>Vess denied it.</w:t></w:r></w:p>')).toString('base64');
    const part = (name: string, type: string, content: string) =>
      `--b\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${content}\n`;
    const body = `--b\nContent-Type: text/plain\n\nSee attached.\n${part('a.docx', 'application/octet-stream', docx)}${part('b.pdf', 'application/pdf', btoa('%PDF-1.7'))}${part('c.png', 'image/png', btoa('png'))}--b--\n`;
    const opened = await openAs('m.eml', mail('Content-Type: multipart/mixed; boundary=b', body));
    expect(opened.map((one) => ('refusal' in one ? one.refusal.message : `${one.file}: ${one.text.trim()}`))).toEqual([
      'm.eml: See attached.',
      'm.eml#2: Vess denied it.',
      'm.eml#3: the PDF is damaged or cut off and cannot be opened; fetch it again, or save its text as .txt',
    ]);
  });

  it('without words is refused', async () => {
    expect(await refusalOf('a.eml', mail('Subject: x', ''))).toBe(
      'a.eml: the mail holds no words and no document that is read',
    );
  });
});

describe('a feed', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Daily</title>${items}</channel></rss>`;

  it('gives each entry as a report, with its own facts', async () => {
    const feed = rss(
      '<item><title>Ports &amp;amp; cranes</title><link>https://harbour.example/1</link><pubDate>Thu, 05 Jun 2025 09:30:00 GMT</pubDate><dc:creator>Mira Tolen</dc:creator><description>Short.</description><content:encoded>&lt;p&gt;Vess &lt;b&gt;denied&lt;/b&gt; it.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;/ul&gt;</content:encoded></item><item><description>Only this.</description></item><item><link>https://harbour.example/3</link></item>',
    );
    const opened = await openAs('f.xml', feed, { publisher: 'Harbour', title: 'the feed' });
    expect(opened).toMatchObject([
      {
        file: 'f.xml#1',
        text: 'Vess denied it.\n\nOne',
        stated: {
          title: 'Ports & cranes',
          publisher: 'Harbour Daily',
          published: 'Thu, 05 Jun 2025 09:30:00 GMT',
          byline: 'Mira Tolen',
          url: 'https://harbour.example/1',
          medium: 'feed-item',
        },
        told: { publisher: 'Harbour' },
      },
      { file: 'f.xml#2', text: 'Only this.', remarks: [] },
    ]);
    expect(opened[0]).toMatchObject({ remarks: ['Entries of this feed without words are left out: 1 of 3'] });
  });

  it('may be Atom', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Daily</title><entry><title>T</title><link rel="alternate" href="https://harbour.example/2"/><published>2025-06-05T09:30:00Z</published><updated>2025-06-06T10:00:00Z</updated><content type="html">&lt;p&gt;Vess denied it.&lt;/p&gt;</content></entry></feed>';
    expect(await openOne('-', atom)).toMatchObject({
      text: 'Vess denied it.',
      stated: { published: '2025-06-05T09:30:00Z', url: 'https://harbour.example/2' },
      updated: '2025-06-06T10:00:00Z',
    });
  });

  it('that is empty, damaged or a bomb is refused', async () => {
    expect(await refusalOf('f.rss', rss(''))).toBe('f.rss: the feed holds no entry with words in it; name another one');
    expect(await refusalOf('f.rss', '<rss version="2.0"><chan')).toMatch(/damaged|no entry/);
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]><rss version="2.0"><channel><title>x</title><item><title>&l9;</title></item></channel></rss>`;
    expect((await refusalOf('f.rss', bomb)).length).toBeLessThan(500);
  });
});

describe('a web archive', () => {
  it('gives each page and text with its link and the day it was archived', async () => {
    const archive = makeWarc([
      {
        url: 'https://harbour.example/1',
        type: 'text/html; charset=utf-8',
        body: '<html><body><article><p>Vess denied it on Thursday, said the ministry.</p></article></body></html>',
      },
      { url: 'https://harbour.example/x.png', type: 'image/png', body: 'png' },
      { url: 'https://harbour.example/gone', type: 'text/html', body: 'gone', status: '404 Not Found' },
      { url: 'https://harbour.example/2.txt', type: 'text/plain', body: 'Orland accused Vess.' },
    ]);
    expect(await openAs('a.warc', archive)).toMatchObject([
      {
        file: 'a.warc#1',
        text: 'Vess denied it on Thursday, said the ministry.',
        told: { url: 'https://harbour.example/1' },
        fetched: { from: 'https://harbour.example/1', at: '2025-06-06T08:00:00Z', status: 200 },
      },
      { file: 'a.warc#2', text: 'Orland accused Vess.' },
    ]);
  });

  it('that is cut off gives what stands before', async () => {
    const whole = makeWarc([{ url: 'https://a.example/', type: 'text/plain', body: 'Orland accused Vess.' }]);
    const cut = Buffer.concat([whole, Buffer.from('WARC/1.0\r\nWARC-Type: resp')]);
    expect(await openAs('a.warc', cut)).toMatchObject([{ text: 'Orland accused Vess.' }]);
    const promised = Buffer.concat([whole, whole.subarray(0, whole.length - 12)]);
    expect(await openAs('a.warc', promised)).toMatchObject([
      { text: 'Orland accused Vess.' },
      {
        text: 'Orland accus',
        remarks: ['The archive holds only the first 12 of the 20 bytes of this page; the rest is missing'],
      },
    ]);
    expect(await refusalOf('a.warc', 'WARC/1.0\r\n')).toContain('a.warc: the archive');
  });
});
