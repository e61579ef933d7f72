import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import mispSchema from '../../../docs/formats/misp.schema.json' with { type: 'json' };
import type { Dossier } from '../../../src/model/dossier.ts';
import { mispParts, type MispOptions } from '../../../src/present/misp/render-dossier-misp.ts';

export interface Attribute {
  uuid: string;
  type: string;
  category: string;
  value: string;
  comment: string;
  disable_correlation: boolean;
  Tag?: { name: string }[];
}

export interface MispEvent {
  uuid: string;
  info: string;
  date: string;
  timestamp: string;
  Tag?: { name: string }[];
  Attribute: Attribute[];
}

export const AT = new Date('2031-04-01T10:00:00Z');

/** The file for MISP as it is written. */
export function textOf(dossier: Dossier, options: Partial<MispOptions> = {}): string {
  return [...mispParts(dossier, { at: AT, tlp: null, ...options })].join('');
}

export function mispOf(dossier: Dossier, options: Partial<MispOptions> = {}): MispEvent {
  return (JSON.parse(textOf(dossier, options)) as { Event: MispEvent }).Event;
}

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(mispSchema);

/** What is wrong with it by the published schema; null for nothing. */
export function faultsOf(text: string): unknown {
  return validate(JSON.parse(text)) ? null : validate.errors;
}

/** The attribute in which a reference stands first: that of the statement, comparison or indicator it names. */
export function attributeOf(event: MispEvent, reference: string): Attribute | undefined {
  return event.Attribute.find(({ comment }) =>
    new RegExp(`^(?:Also in .*: )?${reference} (?:in|of) `, 'm').test(comment),
  );
}
