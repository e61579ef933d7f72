import { slice } from '../../model/span.ts';
import { SpanIndex } from '../span-index.ts';
import type { Name } from './find-names.ts';
import { longWords } from './person.ts';
import type { ReadNames } from './read-names.ts';
import type { Statement } from '../../model/statement.ts';

const OPENS = /^["“‘']?(?:that\s+)?$/i;
/** What somebody does who has a part in what a state accuses others of. */
const HAS_A_PART =
  /^\s+(?:(?:has|had|have|also|personally|then|later)\s+){0,2}(?:led|leads|heads?|headed|ran|runs|commanded|commands|directed|ordered|organi[sz]ed|planned|financed|supplied|provided|rented|leased|bought|built|hosted|registered|operated|managed|administered|recruited|trained|paid|wrote|developed|set\s+up|helped|worked\s+for|belong(?:s|ed)\s+to)\b/;

/** Whom a statement that accuses on behalf of a state tells of as having a part in it: `Norland says N supplied the servers`. */
export function doersToldByAState({ prose, names, annotated }: ReadNames): { statement: Statement; name: Name }[] {
  const placed = new SpanIndex(names);
  return annotated.statements.flatMap((statement) => {
    if (statement.stance !== 'accuse' || statement.actorCountry === null) return [];
    return statement.content.flatMap((part) => {
      const [name] = placed.beginningIn(part);
      if (!name || name.office || longWords(name.words).length < 2) return [];
      if (!OPENS.test(slice(prose, { start: part.start, end: name.start }))) return [];
      return HAS_A_PART.test(prose.slice(name.end, name.end + 60)) ? [{ statement, name }] : [];
    });
  });
}
