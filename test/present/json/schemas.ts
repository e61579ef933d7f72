import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import dossierSchema from '../../../docs/formats/dossier.schema.json' with { type: 'json' };
import readSchema from '../../../docs/formats/read.schema.json' with { type: 'json' };

/** Compiles the published schemas as a user would, in ajv's strict mode. */
export function validators(): { read: ValidateFunction; dossier: ValidateFunction } {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  const read = ajv.compile(readSchema);
  return { read, dossier: ajv.compile(dossierSchema) };
}

/** A published schema as plain data. */
export function schema(name: 'read' | 'dossier'): { $defs: Record<string, { enum?: unknown[] }> } {
  return JSON.parse(
    readFileSync(new URL(`../../../docs/formats/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as never;
}
