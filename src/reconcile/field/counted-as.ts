import { countsPersons } from '../../model/quantity.ts';
import { countsBefallen } from '../../model/words/befallen.ts';
import { personsOfPapers } from '../../model/words/papers-on.ts';
import { servedAs } from '../../model/words/served.ts';
import { NO_OTHER_PLURAL } from '../../model/words/no-other-plural.ts';

/** Units whose number says nothing that two reports could disagree on. */
const IDLE = /^(?:one|thing|way|time|part|side|point|step|example|case study|reason|percent|per cent|%|world|hand)$/;

/** What befell people stands for them: `eleven wounded`. */
const STATES = new Set(['wounded', 'injured', 'dead', 'killed', 'missing']);

/**
 * The plural under which a counted unit is compared: `people` for every word for persons, the last word of the unit otherwise,
 * so that `Norlandic network` and `network` meet. Null for units that count nothing to compare.
 */
export function countedAs(unit: string): string | null {
  const head = unit.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const singular = singularOf(head);
  if (!singular || IDLE.test(singular)) return null;
  const ofPeople =
    singular === 'people' ||
    STATES.has(singular) ||
    countsPersons(singular) ||
    countsBefallen(singular) ||
    servedAs(unit.toLowerCase()) !== null ||
    countsPersons(personsOfPapers(unit.toLowerCase()));
  return ofPeople ? 'people' : pluralOf(SAME_AS.get(singular) ?? singular);
}

/** Two words for one thing. */
const SAME_AS: ReadonlyMap<string, string> = new Map([['household', 'home']]);

function singularOf(word: string): string {
  if (word === 'people' || word === 'personnel' || word === 'staff' || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function pluralOf(word: string): string {
  if (NO_OTHER_PLURAL.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
