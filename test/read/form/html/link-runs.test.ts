import { expect, it } from 'vitest';
import { openHtml } from '../../../../src/read/form/html/open-html.ts';

const REST = `<p>The interior ministry of Orland accused Vess on Thursday of hacking the systems that steer the cranes of two ports.</p>
<p>The embassy of Vess did not answer questions that were sent to it in writing on Wednesday and again on Thursday.</p>`;

/** The paragraph as the opened page has it. */
function paragraph(inner: string): string {
  const html = `<!doctype html><html><body><article><h1>Orland accuses Vess</h1>${REST}<p>${inner}</p>${REST}</article></body></html>`;
  const { text } = openHtml({ file: 'page.html', bytes: new TextEncoder().encode(html), told: {} });
  return text.split(/\n+/).filter((line) => line.trim() !== '')[2]!;
}

const FIRST = '<a href="/1">Judge halts the law on harbour dues</a>';
const SECOND = '<a href="/2">Farm chief cannot promise a harvest</a>';

it.each([
  [
    'a box about whoever the sentence names',
    `President <span><a href="/l">Ada Lund</a><span><a href="/l">Ada Maria Lund</a>${FIRST} ${SECOND} <a href="/l">MORE</a></span></span> spoke of the cranes in strong words.`,
    'President Ada Lund spoke of the cranes in strong words.',
  ],
  [
    'links behind the last sentence',
    `President Lund spoke of the cranes in strong words.${FIRST} | ${SECOND}`,
    'President Lund spoke of the cranes in strong words.',
  ],
])('leaves out %s', (_, inner, shown) => {
  expect(paragraph(inner)).toBe(shown);
});

it.each([
  [
    'words of a sentence',
    'President Lund said that <a href="/1">the interior ministry of Orland</a> <a href="/2">had denied it</a> at noon.',
    'President Lund said that the interior ministry of Orland had denied it at noon.',
  ],
  [
    'two long links with words between them',
    `President Lund spoke of <a href="/1">the hacking of the cranes in March</a> and <a href="/2">the fire in the port of Tarn</a> at noon.`,
    'President Lund spoke of the hacking of the cranes in March and the fire in the port of Tarn at noon.',
  ],
])('keeps %s', (_, inner, shown) => {
  expect(paragraph(inner)).toBe(shown);
});

it('parts links that stand at the edge of a word', () => {
  const inner = 'President Lund spoke of the cranes at noon.<a href="/1">Rovik leaves</a><a href="/2">Moor resigns</a>';
  expect(paragraph(inner)).toBe('President Lund spoke of the cranes at noon. Rovik leaves Moor resigns');
  expect(paragraph('President Lund spoke at noon of <a href="/1">Mac</a>lean and the cranes of the port.')).toBe(
    'President Lund spoke at noon of Maclean and the cranes of the port.',
  );
});
