import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliPages } from '../../docs/cli-pages.ts';
import { csvPages } from '../../docs/csv-pages.ts';
import { VERSION } from '../../src/cli/version.ts';
import { FILE_FORMS } from '../../src/model/file-form.ts';
import { RELATIONS } from '../../src/model/field.ts';
import { LINEAGE_KINDS } from '../../src/model/lineage.ts';
import { ELEMENTS, FORMS, STANCES } from '../../src/model/statement.ts';
import { mispParts } from '../../src/present/misp/render-dossier-misp.ts';
import { sampleDossier } from '../support/sample-dossier.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const page = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const headings = (name: string) =>
  [...page(name).matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!.replaceAll('`', ''));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...listPages('docs'),
  ...listPages('models'),
];

function listPages(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

describe('documentation', () => {
  it('prints the command line as --help does', () => {
    expect(page('docs/cli.md')).toBe(cliPages());
  });

  it('explains every column of every table as the program makes it', () => {
    expect(page('docs/formats/csv.md')).toBe(csvPages());
  });

  it.each([...new Set([...STANCES, ...FORMS, ...ELEMENTS, ...LINEAGE_KINDS])])(
    'explains `%s` in the concepts',
    (term) => {
      expect(page('docs/concepts.md')).toContain(`\`${term}\``);
    },
  );

  it.each(FILE_FORMS)('explains how a report comes as %s', (form) => {
    expect(page('docs/forms.md')).toContain(`\`${form}\``);
  });

  it.each(RELATIONS)('defines the relation %s in the table of relations', (relation) => {
    expect(page('docs/reconciling.md')).toMatch(new RegExp(`^\\| \`${relation}\``, 'm'));
  });

  it.each(nouns())('has a heading for the noun %s', (noun) => {
    expect(headings('docs/concepts.md')).toContain(noun);
  });

  it.each(pages)('%s links only to what is there', (name) => {
    const links = [...page(name).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1]!);
    const missing = links.filter((link) => !existsSync(resolve(ROOT, dirname(name), link)));
    expect(missing).toEqual([]);
  });

  it('keeps the README under 100 lines', () => {
    expect(page('README.md').split('\n').length).toBeLessThan(100);
  });

  it('gives the version of the package', () => {
    expect(VERSION).toBe((JSON.parse(page('package.json')) as { version: string }).version);
  });

  it.each(mispWords())('tells what stands for MISP as `%s`', (word) => {
    const section = page('docs/formats.md')
      .split(/^## /m)
      .find((part) => part.startsWith('MISP'));
    expect(section).toContain(`\`${word}\``);
  });

  it('explains the tags that an event for MISP has', () => {
    const tags = [
      ...new Set([...mispParts(sampleDossier(), { at: new Date(0), tlp: null })].join('').match(/gainsay:\w+/g)),
    ];
    expect(tags.length).toBe(5);
    expect(tags.filter((tag) => !page('docs/formats.md').includes(`\`${tag}="`))).toEqual([]);
  });

  it('has every JSON key of the schemas explained', () => {
    const explained = page('docs/formats.md');
    const missing = listKeys('docs/formats/read.schema.json')
      .concat(listKeys('docs/formats/dossier.schema.json'), listKeys('docs/formats/misp.schema.json'))
      .filter((key) => !explained.includes(`\`${key}\``));
    expect([...new Set(missing)]).toEqual([]);
  });
});

/** The types and categories of attributes, as the schema names them. */
function mispWords(): string[] {
  const { $defs } = JSON.parse(page('docs/formats/misp.schema.json')) as {
    $defs: { attribute: { properties: Record<'type' | 'category', { enum: string[] }> } };
  };
  const { type, category } = $defs.attribute.properties;
  return [...type.enum, ...category.enum];
}

/** The nouns of the design, one name each, in the order data flows: not every type of the model is one that a user meets. */
function nouns(): string[] {
  return [
    'Case',
    'Report',
    'Span',
    'Mention',
    'Moment',
    'Quantity',
    'Statement',
    'Actor',
    'Event',
    'Field',
    'Reading',
    'Comparison',
    'Position',
    'Lineage',
    'Origin',
    'Judgement',
    'Dossier',
    'Caveat',
    'Seal',
    'Reference',
  ];
}

function listKeys(schema: string): string[] {
  const keys: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
      if (key === 'properties' && typeof value === 'object' && value !== null) keys.push(...Object.keys(value));
      walk(value);
    }
  };
  walk(JSON.parse(page(schema)));
  return keys;
}
