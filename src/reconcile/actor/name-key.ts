import type { Codebooks, InstitutionWords } from '../../../codebooks/codebooks.ts';
import type { ActorMention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import { isCrowd } from '../../model/words/is-crowd.ts';
import { officialName, withoutLongName, wordsOfCountry } from './country-words.ts';
import { normaliseName } from './normalise-name.ts';
import { signName } from './sign-name.ts';

/** Words that name or describe somebody, with what they tell. */
export type Named = Pick<ActorMention, 'name' | 'level' | 'country' | 'form'>;

/** The key of the name under which a mention stands; mentions of one key are one name. */
export function nameKey(value: Named, report: string, id: Reference, codebooks: Codebooks): string {
  const name = normaliseName(value.name);
  if (value.form === 'anonymous') return `anonymous|${id}`;
  if (value.level === 'state' || isState(name, value.country, codebooks)) return `state|${value.country ?? name}`;
  if (value.level === 'person' && value.form === 'name') return `person|${name}`;
  const bare = withoutOwnWords(name, value.country, codebooks);
  const book = codebooks.institutionWords;
  const isOne = isCollective(bare, value.country, book) || isSingle(bare, value.country, book);
  if (value.form === 'name' || isOne || isOffice(value, book)) return `institution|${value.country ?? ''}|${bare}`;
  return `description|${report}|${name}`;
}

// A statement that no mention covers gives its state by the bare name.
function isState(name: string, country: string | null, codebooks: Codebooks): boolean {
  return country !== null && officialName(country, codebooks) === name;
}

/** True for words such as `authorities` that with a country name those who act for it. */
export function isCollective(bare: string, country: string | null, book: InstitutionWords): boolean {
  return country !== null && book.collectives.includes(bare);
}

/** True for `navy` and the like, of which a country has one. */
function isSingle(bare: string, country: string | null, book: InstitutionWords): boolean {
  return country !== null && book.single.includes(bare);
}

/** One of a kind in its country, though no name: `defence ministry`, `public security bureau in Guangzhou`. */
function isOffice(
  { name, level, country }: Pick<ActorMention, 'name' | 'level' | 'country'>,
  book: InstitutionWords,
): boolean {
  if (country === null || level === 'person') return false;
  const { head, telling } = signName(name, new Set(), book);
  return head !== null && book.singular.includes(head) && telling.length > 0;
}

function withoutOwnWords(name: string, country: string | null, codebooks: Codebooks): string {
  const own = wordsOfCountry(country, codebooks);
  const bare = withoutLongName(name, country, codebooks)
    .split(' ')
    .filter((word) => !own.has(word))
    .join(' ');
  return bare.replace(/^(?:the|of) /, '') || name;
}

/** The speaker of a statement as a name: nobody in particular where its form says so, or where it is a crowd. */
export function speakerOf(statement: Statement): Named {
  const name = statement.actor ?? '';
  const form = statement.form === 'anonymous' || isCrowd(name) ? 'anonymous' : 'name';
  const level = statement.actorCountry !== null && GOVERNS.test(name) ? 'state' : 'organisation';
  return { name, level, country: statement.actorCountry, form };
}

/** A state by what acts for it, as mentions are read. */
const GOVERNS = /^(?:the )?government of |(?:^| )government$/i;

/** Whom a statement accuses, as a name. */
export function accusedOf(statement: Statement): Named {
  const form = statement.accused && /^\p{Lu}|\s\p{Lu}/u.test(statement.accused) ? 'name' : 'description';
  return {
    name: statement.accused ?? '',
    level: statement.accusedLevel ?? 'organisation',
    country: statement.accusedCountry,
    form,
  };
}
