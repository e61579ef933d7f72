import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/model/dossier.ts';
import { stixParts } from '../../../src/present/stix/render-dossier-stix.ts';
import { bareDossier } from '../../../src/present/view/view-dossier.ts';
import { hostileDossier } from '../../support/hostile-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import type { StixBundle } from './breaches-of-stix.ts';

// The schemas of OASIS are not in the repository: with GAINSAY_BENCH set to the folder that holds them, everything is checked against them too.
const bench = process.env['GAINSAY_BENCH'];

describe.skipIf(!bench)("the schemas of OASIS for STIX 2.1, in the bench's folder", () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-stix-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['the sample', sampleDossier()],
    ['hostile reports', hostileDossier()],
    ['reports alone', bareDossier(sampleDossier().reports)],
  ])('are kept to: %s', (_, dossier) => {
    const breaches = breachesIn(dossier);
    expect(breaches).toEqual([]);
  });

  function breachesIn(dossier: Dossier): string[] {
    const validate = compile();
    const text = [...stixParts(dossier, { at: new Date('2031-06-01T12:00:00Z'), tlp: 'green' })].join('');
    return (JSON.parse(text) as StixBundle).objects.flatMap((object) => validate(object.type, object));
  }

  function compile() {
    execFileSync('tar', ['xzf', resolve(bench!, 'dev/oasis-stix2.1-json-schemas.tar.gz'), '-C', folder]);
    // Written for another flavour of regular expressions.
    const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, allErrors: true });
    addFormats.default(ajv);
    const addresses = new Map<string, string>();
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      /\.json$/.test(one),
    )) {
      const schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { $id: string; title: string };
      ajv.addSchema(schema);
      addresses.set(schema.title, schema.$id);
    }
    return (type: string, object: unknown): string[] => {
      const check = ajv.getSchema(addresses.get(type) ?? '');
      if (!check) return [`no schema for ${type}`];
      void check(object);
      return (check.errors ?? []).map((error) => `${type} ${error.instancePath} ${error.message}`);
    };
  }
});
