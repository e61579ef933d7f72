import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../src/model/refusal.ts';
import { openHtml } from '../../../../src/read/form/html/open-html.ts';
import type { Draft } from '../../../../src/read/form/draft.ts';
import { goldenPages, receivePage } from '../../../support/golden.ts';

const P =
  '<p>The interior ministry of Orland accused Vess on Thursday of hacking the systems that steer the cranes of two ports.</p>';
const bytesOf = (html: string) => new TextEncoder().encode(html);
const open = (bytes: Uint8Array): Draft | string => {
  try {
    return openHtml({ file: 'page.html', bytes, told: {} });
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
};

describe('markup that nobody should write', () => {
  const many = (part: string, times: number) => part.repeat(times);

  it.each([
    ['tags left open by the ten thousand, side by side', many('<p>words of the page ', 10_000), 'words of the page'],
    ['scripts left open', P + many('<script>', 10_000), 'The interior ministry'],
    ['comments left open', P + many('<!-- a ', 10_000), 'The interior ministry'],
    ['bodies by the thousand', many('<body class="a">', 5_000) + P, 'The interior ministry'],
    ['quotes left open in them', many(`<body a="${many('x', 1_500)} `, 500) + P, 'The interior ministry'],
    ['attributes without end', `<div ${many('a="b" ', 50_000)}>${P}</div>`, 'The interior ministry'],
    ['a table of 5,000 rows', `<table>${many('<tr><td>Alda</td><td>28</td></tr>', 5_000)}</table>`, 'Alda | 28'],
    ['nothing but white space after it', `<html>${P}${many(' ', 2_000_000)}`, 'The interior ministry'],
    [
      'structured data nested without end',
      `<script type="application/ld+json">${many('[', 100_000)}</script>${P}`,
      'The interior ministry',
    ],
    ['meta tags by the ten thousand', many('<meta name="a" content="b">', 10_000) + P, 'The interior ministry'],
    ['one word of a million letters', `<html><p>${many('x', 1_000_000)}`, 'xxx'],
    ['dates by the ten thousand', `<html><p>${many('5.6.25 ', 50_000)}`, '5.6.25'],
  ])('%s', (_, html, words) => {
    const draft = open(bytesOf(html));
    expect(typeof draft === 'string' ? draft : draft.text.slice(0, 100)).toContain(words);
  });

  it.each([
    ['elements left open inside one another', many('<b>', 10_000) + P, 'its elements are nested more than 400 deep'],
    [
      'a class of 200,000 words',
      `<div class="${many('related-x ', 200_000)}">${P}</div>`,
      'its markup cannot be followed',
    ],
    ['bytes that are no text', '%PDF-1.7', 'it looks like a PDF file'],
  ])('%s: one sentence', (_, html, reason) => {
    expect(open(bytesOf(html))).toMatch(new RegExp(`^page\\.html: ${reason}[^\\n]*\\.txt$`));
  });
});

const TAGS =
  'p div span a b ul li table tr td h1 h2 blockquote q br script style time meta body html head title article figure figcaption pre svg template noscript frameset'.split(
    ' ',
  );
const attribute = fc.constantFrom(
  ' class="share"',
  ' id=comments',
  ' hidden',
  ' style="display:none"',
  ' itemprop="datePublished" datetime="2025-06-05"',
  ' lang="de"',
  ' charset=utf-16',
  ' "',
  "='",
  ' href="javascript:x"',
  ' content="2025-06-05" name=date',
);
const word = fc.constantFrom(
  'Orland accused Vess of it. ',
  '5 June 2025',
  '&amp;',
  '&#0;',
  '<',
  '\u0000',
  '\ud800',
  '█',
  '\u202e',
  ' ',
  '\n',
  '言葉です。',
  '<!--',
  '-->',
  '<![CDATA[',
  '{"@type":"Article","articleBody":"',
  '"}',
);
const tag = fc
  .tuple(
    fc.constantFrom('<', '</'),
    fc.constantFrom(...TAGS),
    fc.array(attribute, { maxLength: 3 }),
    fc.constantFrom('>', '/>', ''),
  )
  .map(([sign, name, attributes, end]) => sign + name + attributes.join('') + end);
const soup = fc
  .array(fc.oneof({ weight: 3, arbitrary: tag }, { weight: 2, arbitrary: word }), { maxLength: 120 })
  .map((parts) => parts.join(''));
const pages = goldenPages().map((slug) => Buffer.from(receivePage(slug).bytes).toString('utf8'));
const broken = fc
  .tuple(
    fc.constantFrom(...pages),
    fc.array(fc.tuple(fc.nat(6_000), fc.nat(400), soup), { minLength: 1, maxLength: 6 }),
  )
  .map(([page, cuts]) =>
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), page),
  );

describe('pages made at random', () => {
  const check = (bytes: Uint8Array) => {
    const draft = open(bytes);
    if (typeof draft === 'string') {
      expect(draft).toMatch(/^page\.html: [^\n]+$/);
      return;
    }
    let end = 0;
    for (const block of draft.structure!.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(draft.text.slice(block.start, block.end).trim()).toBe(draft.text.slice(block.start, block.end));
      expect(block.end).toBeGreaterThan(block.start);
      end = block.end;
    }
    expect(end).toBe(draft.text.length);
  };
  const options = { seed: 20250605, numRuns: 150 };

  it('are read or refused in one sentence, and every block slices back: out of tags and words', () => {
    fc.assert(
      fc.property(soup, (html) => check(bytesOf(html))),
      options,
    );
  });

  it('out of whole pages, cut and spliced', () => {
    fc.assert(
      fc.property(broken, (html) => check(bytesOf(html))),
      options,
    );
  });

  it('out of bytes behind a beginning of a page', () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((tail) => Buffer.concat([bytesOf('<!doctype html><p>'), tail]));
    fc.assert(fc.property(bytes, check), options);
  });
});
