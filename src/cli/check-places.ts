import { join, resolve } from 'node:path';
import { schemeOf } from '../model/case-place.ts';
import { Refusal } from '../model/refusal.ts';

/** A form of the dossier that is asked for, by its option, and where it is to be written. */
export interface Asked {
  form: 'html' | 'misp' | 'csv' | 'stix';
  place: string;
}

/** A file that would be written for it: the place itself, or a table of the folder that it is. */
interface Written extends Asked {
  file: string;
}

/** Refuses places where a form of the dossier would not be what was asked for, or would spoil what it is made of. */
export async function checkPlaces(asked: readonly Asked[], inputs: readonly string[], place: string): Promise<void> {
  asked.forEach(checkDash);
  checkTwice(asked.map((one) => one.place));
  const written = (await Promise.all(asked.map(filesOf))).flat();
  checkTwice(written.map(({ file }) => file));
  for (const one of written) checkCase(one, place);
  await checkInputs(written, inputs);
}

function checkDash({ form, place }: Asked): void {
  if (place !== '-') return;
  const instead =
    form === 'csv'
      ? 'name a folder for the tables, or give --json to print the dossier'
      : `give --${form} /dev/stdout to print it, ./- for a file of that name, or --json for the dossier as JSON`;
  throw new Refusal('usage', `--${form} - names no place to write to: ${instead}.`);
}

async function filesOf(asked: Asked): Promise<Written[]> {
  if (asked.form !== 'csv') return [{ ...asked, file: asked.place }];
  const { TABLES } = await import('../present/csv/tables.ts');
  return TABLES.map(({ name }) => ({ ...asked, file: join(asked.place, `${name}.csv`) }));
}

/** One place for two forms: the second would be written over the first. */
function checkTwice(files: readonly string[]): void {
  const places = files.map((file) => resolve(file));
  const twice = places.find((place, i) => places.indexOf(place) !== i);
  if (twice !== undefined)
    throw new Refusal('usage', `${twice} is to hold two forms of the dossier: give each a place of its own.`);
}

function checkCase(written: Written, kept: string): void {
  if (schemeOf(kept) !== null || resolve(written.file) !== resolve(kept)) return;
  throw refusal(written, 'would replace the case itself', '');
}

async function checkInputs(written: readonly Written[], inputs: readonly string[]): Promise<void> {
  if (inputs.length === 0) return;
  const { findSpoiled } = await import('../gainsay.ts');
  const spoiled = await findSpoiled(
    written.map(({ file }) => file),
    inputs,
  );
  if (spoiled === null) return;
  const why =
    spoiled.by === 'itself'
      ? 'would replace a report that is to be read'
      : `would be taken for what is known of ${spoiled.report}, beside which it lies`;
  throw refusal(
    written.find(({ file }) => file === spoiled.place)!,
    why,
    ', best in another folder',
  );
}

function refusal({ form, place, file }: Written, why: string, best: string): Refusal {
  const [which, instead] =
    form === 'csv'
      ? [`, ${file}`, 'give the tables a folder of their own']
      : ['', `give it a file of another name${best}`];
  return new Refusal('usage', `--${form} ${place} ${why}${which}: ${instead}.`);
}
