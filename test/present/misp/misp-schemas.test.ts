import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { bareDossier } from '../../../src/present/view/view-dossier.ts';
import { hostileDossier } from '../../support/hostile-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { textOf } from './misp-of.ts';

// MISP's own schemas are not in the repository: with GAINSAY_BENCH set to the folder that holds them, everything is checked against them too.
const bench = process.env['GAINSAY_BENCH'];

describe.skipIf(!bench).each(['misp-schema.json', 'misp-schema-lax.json'])('%s of MISP', (name) => {
  it.each([
    ['the sample', sampleDossier()],
    ['hostile reports', hostileDossier()],
    ['reports alone', bareDossier(sampleDossier().reports)],
    ['nothing', bareDossier([])],
  ])('is kept to by %s', (_, dossier) => {
    const validate = compile(name);
    expect(validate(JSON.parse(textOf(dossier, { tlp: 'green' }))), JSON.stringify(validate.errors)).toBe(true);
  });
});

/** Written for draft 4, with an `id` for `$id` and a list of required keys among the properties of a sharing group. */
function compile(name: string) {
  const schema = JSON.parse(readFileSync(resolve(bench!, 'dev', name), 'utf8')) as {
    $schema?: string;
    id?: string;
    defs: { sharing_group: { properties: { required?: unknown } } };
  };
  delete schema.$schema;
  delete schema.id;
  delete schema.defs.sharing_group.properties.required;
  return new Ajv({ strict: false, allErrors: true }).compile(schema);
}
