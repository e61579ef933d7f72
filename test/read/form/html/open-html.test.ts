import { describe, expect, it } from 'vitest';
import { openHtml } from '../../../../src/read/form/html/open-html.ts';

const BODY = `<h1>Orland accuses Vess</h1>
<p>The interior ministry of Orland accused Vess on Thursday of hacking the systems that steer the cranes of two ports.</p>
<p>The embassy of Vess did not answer questions that were sent to it in writing on Wednesday and again on Thursday.</p>`;

const open = (html: string | Uint8Array, file = 'page.html') =>
  openHtml({ file, bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html, told: {} });
const page = (head: string, body = BODY) =>
  open(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

describe('dates of a page', () => {
  const published = (head: string, body = BODY) => {
    const { stated, inferred } = page(head, body);
    return stated.published ?? (inferred?.published ? `${inferred.published}, guessed` : null);
  };

  it.each([
    [
      'structured data before meta tags',
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2025-06-05"}</script><meta property="article:published_time" content="2025-06-01">',
      '2025-06-05',
    ],
    [
      'structured data with bare line ends in it',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb","datePublished":"2025-06-05"}</script>',
      '2025-06-05',
    ],
    [
      'structured data that is not valid',
      '<script type="application/ld+json">{"@type":"NewsArticle", "datePublished":"2025-06-05", }</script>',
      '2025-06-05',
    ],
    [
      'a meta tag of publication before a bare date',
      '<meta name="date" content="2025-06-09"><meta name="dcterms.issued" content="2025-06-05">',
      '2025-06-05',
    ],
    ['the address, as a guess', '<link rel="canonical" href="https://a.example/2025/06/05/x">', '2025-06-05, guessed'],
    [
      'the last change where there is nothing else, as a guess',
      '<meta property="article:modified_time" content="2025-06-05">',
      '2025-06-05, guessed',
    ],
  ])('%s', (_, head, date) => {
    expect(published(head)).toBe(date);
  });

  it('takes the date by the title before those of other stories', () => {
    const others = '<ul><li>June 1, 2025 Ports strike</li></ul>';
    expect(
      published('', `${others}<div>${BODY.replace('</h1>', '</h1><p>By Ines Varga, June 5, 2025</p>')}</div>${others}`),
    ).toBe('2025-06-05, guessed');
  });

  it('takes the day that the page prints, where its data give the next day in UTC', () => {
    const data = '<meta property="article:published_time" content="2025-06-06T01:30:00Z">';
    expect(published(data)).toBe('2025-06-06T01:30:00Z');
    expect(published(data, BODY.replace('</h1>', '</h1><p>June 5, 2025</p>'))).toBe('2025-06-05');
    expect(published(data, BODY.replace('</h1>', '</h1><p>June 2, 2025</p>'))).toBe('2025-06-06T01:30:00Z');
  });

  it('keeps the last change apart', () => {
    expect(
      page('<meta name="dcterms.issued" content="2025-06-05"><meta name="last-modified" content="2025-06-07">').updated,
    ).toBe('2025-06-07');
  });
});

describe('facts of a page', () => {
  it('takes the name of the site off the title, and no other part', () => {
    const site = '<meta property="og:site_name" content="Harbour Post">';
    const two = BODY.replace('<h1>Orland accuses Vess</h1>', '');
    expect(page(`<title>Vess - a reply | Harbour Post</title>${site}`, two).stated.title).toBe('Vess - a reply');
    expect(page(`<title>Vess - a reply</title>${site}`, two).stated.title).toBe('Vess - a reply');
  });

  it('unescapes what sites escape twice, and lets no markup through', () => {
    expect(
      page('<meta property="og:title" content="Vess &amp;amp; Orland&amp;#8217;s <b>cranes</b>">').stated.title,
    ).toBe('Vess & Orland’s cranes');
  });

  it('takes no address for a publisher or an author', () => {
    const { stated } = page(
      '<meta name="publisher" content="https://www.facebook.example/post"><meta property="article:author" content="https://a.example/varga">',
    );
    expect(stated).not.toHaveProperty('publisher');
    expect(stated).not.toHaveProperty('byline');
  });
});

describe('words of a page', () => {
  const words = (body: string) => page('<title>Orland accuses Vess</title>', body).text;

  it('leaves out what is not shown', () => {
    const hidden = [
      '<p hidden>a</p>',
      '<p style="color:red; display : none">b</p>',
      '<div aria-hidden="true"><p>c</p></div>',
      '<template><p>d</p></template>',
    ];
    expect(words(BODY + hidden.join(''))).toBe(words(BODY));
  });

  it('keeps an article whatever the element around it is called', () => {
    expect(words(`<div class="social-newsletter-sidebar">${BODY}</div>`)).toBe(words(BODY));
  });

  it('keeps a paragraph with links in it, and leaves out one that is a link', () => {
    const linked = '<p>The ministry <a href="/x">published a statement</a> on its site on Thursday evening.</p>';
    expect(words(BODY + linked + BODY)).toContain('published a statement');
    const away = '<p><a href="/x">Why the cranes of Alda stood still for most of a day</a></p>';
    expect(words(BODY + away + BODY)).not.toContain('Why the cranes');
  });

  it('parts paragraphs at two line breaks and keeps one', () => {
    const one = 'The interior ministry of Orland accused Vess on Thursday of hacking two of its ports.';
    expect(words(`<h1>Orland accuses Vess</h1><div>${one}<br>${one}<br><br>${one}</div>`)).toBe(
      `${one}\n${one}\n\n${one}`,
    );
  });

  it('reads all that a page shows, and says so, where no article stands out', () => {
    const draft = page('', '<table><tr><td>Port</td><td>Alda</td></tr></table>');
    expect(draft.text).toBe('Port | Alda');
  });

  it('reads the summary of a page that shows nothing, and says so', () => {
    const draft = page(
      '<meta name="description" content="Orland accused Vess of hacking two ports.">',
      '<div id="app"></div>',
    );
    expect(draft.text).toBe('Orland accused Vess of hacking two ports.');
    expect(draft.remarks).toEqual(['The page shows no text; only its summary was read']);
  });
});

describe('encoding of a page', () => {
  const bytes = (charset: string, letter: number[]) =>
    new Uint8Array([
      ...new TextEncoder().encode(`<html><head><meta charset="${charset}"></head><body>${BODY}<p>`),
      ...letter,
      ...new TextEncoder().encode(' said that it would answer on Friday at the latest.</p></body></html>'),
    ]);

  it('goes by what the page declares', () => {
    expect(open(bytes('iso-8859-2', [0xb1])).text).toContain('ą said');
    expect(open(bytes('windows-1251', [0xe6])).text).toContain('ж said');
  });

  it('takes UTF-8 for UTF-8 whatever the page declares', () => {
    expect(open(bytes('iso-8859-1', [0xc4, 0x85])).text).toContain('ą said');
  });

  it('drops stray zero bytes', () => {
    expect(open(bytes('utf-8', [0x61, 0x00, 0x62])).text).toContain('ab said');
  });
});

describe('pages that hold nothing', () => {
  it.each([
    ['no words', '<html><body><img src="a.png"></body></html>'],
    ['scripts only', '<html><body><script>document.write("<p>words</p>")</script></body></html>'],
    ['frames only', '<html><frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset></html>'],
    ['no body', '<html><head><title>Orland</title></head></html>'],
  ])('%s: one sentence', (_, html) => {
    expect(() => open(html)).toThrow('page.html: the page holds no text that can be read; save its text as .txt');
  });
});
