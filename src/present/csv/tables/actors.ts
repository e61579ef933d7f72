import { ACTOR_LEVELS, type Actor } from '../../../model/actor.ts';
import { BASIS_WORDS } from '../../view/wording/basis-words.ts';
import { sentences } from '../csv.ts';
import { oneOf, tableOf } from '../table.ts';

export const ACTORS = tableOf<Actor>(
  'actors',
  'whoever speaks, is accused or is hit, across the reports',
  ({ dossier }) => dossier.actors,
  [
    ['actor_id', 'the actor', ({ id }) => id],
    ['actor', 'the fullest name the reports use', ({ name }) => name],
    ['level', oneOf(ACTOR_LEVELS), ({ level }) => level],
    ['country', 'its country (ISO 3166-1 alpha-2)', ({ country }) => country],
    ['anonymous', 'whether it is a source not named: nobody in particular', ({ anonymous }) => anonymous],
    ['part_of_id', 'the actor it is a unit or office of', ({ partOf }) => partOf],
    ['part_of', 'its name', ({ partOf }, { actors }) => actors.get(partOf ?? '')?.name],
    ['speaks_for_id', 'the actor whose position it gives', ({ speaksFor }) => speaksFor],
    ['speaks_for', 'its name', ({ speaksFor }, { actors }) => actors.get(speaksFor ?? '')?.name],
    [
      'other_names',
      'names proposed for the same actor, each with the reason: never merged without one',
      ({ aliases }) => sentences(aliases.map((one) => `${one.name}: ${one.why} (${BASIS_WORDS[one.basis]})`)),
    ],
  ],
);
