import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Caveat } from '../../src/model/caveat.ts';
import type { Received } from '../../src/model/received.ts';
import type { Report } from '../../src/model/report.ts';

const REPORTS = join(import.meta.dirname, '../reports');
const PAGES = join(import.meta.dirname, '../pages');

/** The reports that stand beside an expectation: one folder each, with `report.txt` and `expected.md`. */
export function goldenReports(): string[] {
  return readdirSync(REPORTS).sort();
}

/** A golden report as it would be collected. */
export function receive(slug: string): Received {
  const sidecar = join(REPORTS, slug, 'report.json');
  const told = existsSync(sidecar) ? (JSON.parse(readFileSync(sidecar, 'utf8')) as Received['told']) : {};
  return { file: `${slug}.txt`, bytes: readFileSync(join(REPORTS, slug, 'report.txt')), told };
}

/** The golden pages: one folder each, with `page.html` and `expected.md`. */
export function goldenPages(): string[] {
  return readdirSync(PAGES).sort();
}

/** A golden page as it would be collected. */
export function receivePage(slug: string): Received {
  return { file: `${slug}.html`, bytes: readFileSync(join(PAGES, slug, 'page.html')), told: {} };
}

/** As {@link expectGolden}, beside a page. */
export function expectGoldenPage(slug: string, name: string, actual: string): void {
  expectBeside(join(PAGES, slug, name), actual);
}

/**
 * Compares with the expectation of that name beside the report. An expectation never makes itself: a missing one fails.
 * `UPDATE_EXPECTED=1` writes it anew, to be read in the diff.
 */
export function expectGolden(slug: string, name: string, actual: string): void {
  expectBeside(join(REPORTS, slug, name), actual);
}

function expectBeside(file: string, actual: string): void {
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, actual);
  if (!existsSync(file)) throw new Error(`${file} is missing; read the answer, then write it with UPDATE_EXPECTED=1`);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

/** A report as a person can check it: facts, then blocks and skips in reading order, gaps, caveats. */
export function renderIntake(report: Report, caveats: readonly Caveat[]): string {
  return [
    `# ${report.file}`,
    ...factLines(report),
    '## Layout',
    ...layoutLines(report),
    ...section(
      'Gaps',
      report.gaps.map(
        (gap) => `- ${clock(gap.from)} to ${clock(gap.to)}, ${gap.missingSeconds} s missing: ${words(report, gap)}`,
      ),
    ),
    ...section(
      'Caveats',
      caveats.map(
        (caveat) =>
          `- ${caveat.step}: ${caveat.reason}${caveat.start === null ? '' : ` (${caveat.start}-${caveat.end})`}`,
      ),
    ),
    '',
  ].join('\n');
}

const FACTS = ['title', 'publisher', 'published', 'url', 'byline', 'language', 'medium'] as const;

function factLines(report: Report): string[] {
  const facts = FACTS.flatMap((fact) =>
    report[fact] ? [`- ${fact}: ${report[fact]}${report.basis[fact] ? ` (${report.basis[fact]})` : ''}`] : [],
  );
  return report.updated === undefined ? facts : [...facts, `- updated: ${report.updated}`];
}

function layoutLines(report: Report): string[] {
  const blocks = report.blocks.map((block) => ({
    ...block,
    name: block.quoted ? `${block.kind} (quoted)` : block.kind,
  }));
  const skips = report.skips.map((skip) => ({ ...skip, name: `~ ${skip.kind}` }));
  return [...blocks, ...skips]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((piece) => `- ${piece.name} ${piece.start}-${piece.end}: ${words(report, piece)}`);
}

function words(report: Report, { start, end }: { start: number; end: number }): string {
  const text = report.text.slice(start, end).replace(/\r\n|\r|\n/g, '⏎');
  return text.length <= 100 ? text : `${text.slice(0, 60)} … ${text.slice(-35)}`;
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, ...lines];
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
