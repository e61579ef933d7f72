import { resolve } from 'node:path';
import { schemeOf } from '../model/case-place.ts';
import { Refusal } from '../model/refusal.ts';

/** A form of the dossier that is asked for, by its option, and where it is to be written. */
export interface Asked {
  form: 'html' | 'misp' | 'csv' | 'stix';
  place: string;
}

/** Refuses places where a form of the dossier would not be what was asked for, or would spoil what it is made of. */
export async function checkPlaces(asked: readonly Asked[], inputs: readonly string[], place: string): Promise<void> {
  asked.forEach(checkDash);
  checkTwice(asked);
  for (const one of asked) {
    checkCase(one, place);
    await checkInputs(one, inputs);
  }
}

function checkDash({ form, place }: Asked): void {
  if (place !== '-') return;
  const instead =
    form === 'csv'
      ? 'name a folder for the tables, or give --json to print the dossier'
      : `give --${form} /dev/stdout to print it, ./- for a file of that name, or --json for the dossier as JSON`;
  throw new Refusal('usage', `--${form} - names no place to write to: ${instead}.`);
}

/** One place for two forms: the second would be written over the first. */
function checkTwice(asked: readonly Asked[]): void {
  const places = asked.map(({ place }) => resolve(place));
  const twice = places.find((place, i) => places.indexOf(place) !== i);
  if (twice !== undefined)
    throw new Refusal('usage', `${twice} is to hold two forms of the dossier: give each a place of its own.`);
}

function checkCase({ form, place }: Asked, kept: string): void {
  if (schemeOf(kept) !== null || resolve(place) !== resolve(kept)) return;
  throw new Refusal('usage', `--${form} ${place} would replace the case itself: give it a file of another name.`);
}

async function checkInputs({ form, place }: Asked, inputs: readonly string[]): Promise<void> {
  if (form === 'csv' || inputs.length === 0) return;
  const { findSpoiled } = await import('../gainsay.ts');
  const spoiled = await findSpoiled(place, inputs);
  if (spoiled === null) return;
  const why =
    spoiled.by === 'itself'
      ? 'would replace a report that is to be read'
      : `would be taken for what is known of ${spoiled.report}, beside which it lies`;
  throw new Refusal('usage', `--${form} ${place} ${why}: give it a file of another name, best in another folder.`);
}
