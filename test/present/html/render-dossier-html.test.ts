import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../src/model/field.ts';
import { renderDossierHtml } from '../../../src/present/html/render-dossier-html.ts';
import { bareDossier, viewDossier } from '../../../src/present/view/view-dossier.ts';
import { TLP_LEVELS } from '../../../src/present/view/tlp.ts';
import { hostileDossier, PAYLOAD } from '../../support/hostile-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const page = renderDossierHtml(sampleDossier());
const hostile = renderDossierHtml(hostileDossier());
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
const decode = (text: string) =>
  text.replace(
    /&(lt|gt|amp|quot|#39);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name]!,
  );
const textOf = (source: string) => decode(source.replace(/<[^>]*>/g, ''));

describe('renderDossierHtml', () => {
  it('has a policy that lets nothing in and only its own style and script run', () => {
    const policy = decode(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!);
    const hash = (name: string) => {
      const [content] = all(page, new RegExp(`<${name}>([^]*?)</${name}>`, 'g'));
      return `${name}-src 'sha256-${createHash('sha256').update(content!).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      hash('style'),
      hash('script'),
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it.each([
    ['the sample', page],
    ['hostile reports', hostile],
  ])('asks for nothing from anywhere: %s', (_, source) => {
    expect(source).not.toMatch(/https?:|\/\/[a-z]+\.|@import|url\(/i);
    expect(all(source, /\b(?:src|action|poster|srcset|data)="([^"]*)"/g)).toEqual([]);
    expect(all(source, /href="([^"]*)"/g).every((href) => href.startsWith('#'))).toBe(true);
  });

  it.each([...TLP_LEVELS])('is marked TLP:%s where it is told to, and else not at all', (tlp) => {
    expect(textOf(renderDossierHtml(sampleDossier(), tlp))).toContain(`TLP:${tlp.toUpperCase()}`);
    expect(textOf(page)).not.toContain('TLP:');
  });

  it('lets no report bring markup of its own', () => {
    expect(all(hostile, /<(script|style)\b/g)).toEqual(['style', 'script']);
    const tags = all(hostile.replace(/<(style|script)>[^]*?<\/\1>/g, ''), /<([a-z][^>]*)>/g);
    const names = new Set(tags.map((tag) => tag.split(/[\s/]/)[0]!));
    const known =
      'html head meta title body a header p h1 h2 h3 nav ul li main section dl div dt dd table thead tbody tr th td span b i br article mark details summary figure figcaption svg g path text tspan';
    expect([...names].filter((name) => !known.split(' ').includes(name))).toEqual([]);
    const attributes = new Set(tags.flatMap((tag) => all(tag.replace(/="[^"]*"/g, ''), /\s([^\s/]+)/g)));
    const allowed =
      /^(class|id|href|lang|scope|role|content|charset|name|http-equiv|aria-(label|labelledby|level|hidden)|data-(row|stop|label)|viewBox|width|height|x|y|d)$/;
    expect([...attributes].filter((name) => !allowed.test(name))).toEqual([]);
    expect(hostile).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e\u200b]/);
    expect(textOf(hostile)).toContain(PAYLOAD.slice(0, 40));
  });

  it.each([
    ['the sample', page],
    ['hostile reports', hostile],
    ['reports alone', renderDossierHtml(bareDossier(sampleDossier().reports))],
    ['nothing', renderDossierHtml(bareDossier([]))],
  ])('has every anchor once, and every link leads to one: %s', (_, source) => {
    const ids = all(source, /\sid="([^"]*)"/g);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    expect(all(source, /href="#([^"]*)"/g).filter((id) => !known.has(id))).toEqual([]);
    expect(all(source, /aria-labelledby="([^"]*)"/g).filter((id) => !known.has(id))).toEqual([]);
  });

  it('quotes only slices, and each leads to its very words', () => {
    const { reports } = sampleDossier();
    const quotes = [...page.matchAll(/<a class="words" href="#(p-(\w{12})-(\d+)-(\d+))">([^<]*)<\/a>/g)];
    expect(quotes.length).toBeGreaterThan(50);
    for (const [, anchor, id, start, end, shown] of quotes) {
      const { text } = reports.find(({ report }) => report.id.startsWith(id!))!.report;
      const words = text.slice(Number(start), Number(end)).replace(/\s+/g, ' ');
      expect(words.startsWith(decode(shown!).replace(/…$/, ''))).toBe(true);
      const place = page.indexOf(`id="${anchor}"`);
      expect(textOf(page.slice(page.indexOf('>', place) + 1, place + 2000)).startsWith(words.slice(0, 8))).toBe(true);
    }
  });

  it('shows every character of every report', () => {
    for (const { report } of sampleDossier().reports) {
      const article = page.slice(page.indexOf(`<article class="report" id="r-${report.id.slice(0, 12)}"`));
      const paragraphs = all(
        article.slice(0, article.indexOf('</article>')),
        /<p class="(?:title|heading|bullet|paragraph|furniture)"[^>]*>([^]*?)<\/p>/g,
      );
      const shown = paragraphs
        .map((source) => textOf(source.replace(/<a class="fn"[^>]*>\d+<\/a>|<span class="gap">.*?<\/span>/g, '')))
        .join('');
      expect(shown.replace(/\s/g, '')).toBe(report.text.replace(/\s/g, ''));
    }
  });

  it('marks every statement, with a note there and back', () => {
    for (const { id } of viewDossier(sampleDossier()).statements.values()) {
      for (const link of [`id="w-${id}"`, `href="#w-${id}"`, `id="${id}"`, `href="#${id}"`])
        expect(page).toContain(link);
    }
  });

  it('sets every accusation beside its answer', () => {
    const rows = all(page, /<tr data-row data-stop>\s*(<td data-label="Accusation">[^]*?)<\/tr>/g);
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const [, answer] = row.split('<td data-label="Answer">');
      expect(/No answer in these reports|class="statement/.test(answer!)).toBe(true);
    }
  });

  it('tells relations apart by a sign and a word', () => {
    for (const relation of RELATIONS)
      expect(page).toMatch(
        new RegExp(`<span class="badge ${relation}"\\s*><span aria-hidden="true">[^<]+</span>\\s*${relation}</span`),
      );
  });

  it('draws who takes from whom once there are a few reports, each report a link, each arc with its words', () => {
    const drawing = /<svg[^]*?<\/svg>/.exec(page)![0];
    const linked = all(drawing, /<a href="#([^"]*)"/g);
    expect(linked.length).toBe(3);
    expect(linked.every((id) => page.includes(`id="${id}"`))).toBe(true);
    expect(all(drawing, /<g class="arc[^"]*"><title>([^<]*)/g).map(decode)).toEqual([
      'Harbour Post quotes Northern Wire',
      'coast-radio cites Norland police bulletin',
    ]);
    expect(renderDossierHtml({ ...sampleDossier(), lineage: [] })).not.toContain('<svg');
  });

  it('leads from every value back to its statement, and to the origin where one is known', () => {
    const values = all(page, /<li id="(v-[a-z0-9]+)">/g).length;
    const ways = [...page.matchAll(/<details class="way">([^]*?)<\/details>/g)].map(([, way]) => textOf(way!));
    expect(ways.length).toBeGreaterThan(values / 2);
    expect(ways.every((way) => /said in s-|in the outlet's own words/.test(way))).toBe(true);
    expect(ways.some((way) => /rests on Norland State Police; independence not established/.test(way))).toBe(true);
  });

  it('shows the gap where words are missing', () =>
    expect(textOf(page)).toMatch(/\[about 17 seconds of words missing between 00:20 and 00:41\] Here is what/));

  it('is the same for the same dossier', () => expect(renderDossierHtml(sampleDossier())).toBe(page));

  it('names no folder of the machine it was made on', () => {
    const dossier = sampleDossier();
    dossier.reports[0]!.report.file = '/home/somebody/secret/brief.txt';
    expect(renderDossierHtml(dossier)).not.toContain('somebody');
  });
});
