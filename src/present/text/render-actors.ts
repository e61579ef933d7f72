import type { Actor } from '../../model/actor.ts';
import { wordsOf, type Sentence } from '../view/piece.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { entry, section, type Sheet } from './sheet.ts';

/** The actors, and the names that are proposed to mean the same one, each with its reason. */
export function renderActors(sheet: Sheet): string[] {
  const { actors } = sheet.view.dossier;
  if (actors.length === 0) return [];
  return [
    ...section(sheet, 'Actors, and names that may mean the same'),
    ...actors.flatMap((actor) => renderActor(sheet, actor)),
  ];
}

/** One actor with its proposed aliases. */
export function renderActor(sheet: Sheet, actor: Actor): string[] {
  return [
    ...entry(sheet, actor.id, describeActor(sheet, actor)),
    ...actor.aliases.flatMap((alias) => {
      const place = alias.spans[0];
      const words: Sentence = place
        ? [' ', wordsOf(place.report, place), ` in ${sheet.view.names.get(place.report) ?? place.report}`]
        : [];
      return entry(sheet, null, [`~ ${alias.name}: ${alias.why} (${BASIS_WORDS[alias.basis]})`, ...words], 1);
    }),
  ];
}

/** `Signals and Data Directorate: unit, code XV, part of Velmark's Defence Ministry a-…`. */
export function describeActor(sheet: Sheet, actor: Actor): Sentence {
  const { actors } = sheet.view;
  const facts = [
    actor.level,
    actor.country ? `code ${actor.country}` : '',
    actor.anonymous ? 'not named: nobody in particular' : '',
  ];
  const sentence: Sentence = [`${actor.name}: ${facts.filter(Boolean).join(', ')}`];
  const partOf = actor.partOf && actors.get(actor.partOf);
  const speaksFor = actor.speaksFor && actors.get(actor.speaksFor);
  if (partOf) sentence.push(`, part of ${partOf.name} `, { ref: partOf.id });
  if (speaksFor) sentence.push(`, speaks for ${speaksFor.name} `, { ref: speaksFor.id });
  return sentence;
}
