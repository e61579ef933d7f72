import { isCapitalised } from '../../language/capital.ts';
/** How a name is made, as far as that tells who is meant. */
export interface NameShape {
  lower: string;
  /** Its longer words and those with a number, in lower case, and the last of all. */
  words: readonly string[];
  last: string;
  /** What a description comes down to; of a name, that it is one. */
  head: string;
  /** How many, or whose: `340 officials` are hit, `their own citizens` too. */
  opening: string;
  /** Nothing but whoever did it. */
  isDoer: boolean;
}

/** The shapes of the names of one report, each told once. */
export class NameShapes {
  private readonly known = new Map<string, NameShape>();

  of(name: string): NameShape {
    let shape = this.known.get(name);
    if (!shape) this.known.set(name, (shape = shapeOf(name)));
    return shape;
  }
}

function shapeOf(name: string): NameShape {
  const lower = name.toLowerCase();
  return {
    lower,
    words: lower
      .split(PLAIN.test(lower) ? ' ' : /[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 || /\d/.test(word)),
    last: lower.slice(lower.lastIndexOf(' ') + 1),
    head: headOf(name),
    opening: openingOf(name),
    isDoer: DOER.test(name),
  };
}

const PLAIN = /^[a-z ]*$/;

function headOf(name: string): string {
  const front = name.slice(0, / (?:of|in|at|from|for|who|that|with|by)\b/.exec(name)?.index);
  const last = front.slice(front.lastIndexOf(' ') + 1);
  return isCapitalised(last) ? (/\d$/.test(last) ? 'Number' : 'Name') : last;
}

function openingOf(name: string): string {
  if (
    /^(\d|at least|about|some |several|many|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands)/i.test(
      name,
    )
  )
    return 'count';
  const whose = /^(its|their|his|her|our|my|your)\b( own\b)?/i.exec(name);
  if (whose) return whose[0].toLowerCase();
  if (/['’]s own\b/.test(name)) return 'own';
  return /['’]s? /.test(name) ? 'possessor' : isCapitalised(name) ? 'capital' : 'plain';
}

const DOER =
  /\b(hackers?|attackers?|intruders?|criminals?|group|gang|crew|culprits?|perpetrators?|they|it|suspects?)$/i;
