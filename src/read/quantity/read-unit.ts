import { countsPersons } from '../../model/quantity.ts';
import { NO_OTHER_PLURAL } from '../../model/words/no-other-plural.ts';
import { tokenAt, type Token, type Tokens } from '../language/tokenise.ts';
import { namedPeople } from './named-people.ts';
import { singular } from './singular.ts';

const LONGEST = 6;
const PERCENT = /^\s?(?:%|percent\b|per\s?cent\b|percentage\s+points?\b)/i;
const DETERMINERS = new Set([
  'the',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'all',
  'other',
  'such',
  'more',
  'new',
  'different',
  'separate',
]);
/** Of these, those that stand behind no figure but after `of`. */
const POINTING = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her']);
/** Modifiers without which the noun counts something else. */
const KEPT = new Set(['cyber', 'ip', 'phishing', 'email', 'e-mail', 'phone']);

/** What may stand before the noun that is counted. */
const ONE_PERSON =
  /^(?:official|individual|member|officer|suspect|employee|worker|citizen|civilian|expert|agent|soldier|child|resident)$/;

/** `Men, women and children`: people, all of them. */
const LISTED = new Set(['men', 'women', 'children', 'boys', 'girls']);
const PEOPLE_LISTED = /^(?:,\s+(?:men|women|children|boys|girls)){0,2},?\s+and\s+(?:men|women|children|boys|girls)\b/i;

export interface Unit {
  unit: string;
  /** Where the words of the unit end. */
  end: number;
}

/**
 * What a number that ends at `end` counts: the head noun of the words after it, singular, with `cyber` and its like kept
 * (`cyber attack`). Null when no noun follows.
 */
export function readUnit(text: Tokens, end: number): Unit | null {
  const percent = PERCENT.exec(text.prose.slice(end, end + 20));
  if (percent) return { unit: 'percent', end: end + percent[0].length };
  const run = nounRun(text, tokenAt(text.tokens, end));
  const at = headOf(run);
  const head = run[at];
  if (!head) return peopleAt(run, text.prose);
  const people = PEOPLE_LISTED.exec(text.prose.slice(head.end, head.end + 40));
  if (people && LISTED.has(head.norm)) return { unit: 'person', end: head.end + people[0].length };
  const modifier = run[at - 1];
  const keeps = modifier && (KEPT.has(modifier.norm) || /^holders?$/.test(head.norm));
  const kept = keeps ? `${modifier.norm} ` : '';
  return { unit: (kept + singular(head.norm)).replace(/\be-mail\b/, 'email'), end: head.end };
}

function peopleAt(run: readonly Token[], prose: string): Unit | null {
  const people = namedPeople(run, prose);
  return people && { unit: 'person', end: people.end };
}

/** The words after a number that can be its noun phrase, from `of the` and the like on. */
function nounRun(text: Tokens, from: number): Token[] {
  const { tokens } = text;
  const opening = tokens[from];
  // A headline that ends in a number is not glued to the byline below.
  if (!opening || (tokens[from - 1]?.block ?? opening.block) !== opening.block) return [];
  let i = from;
  const isOf = tokens[i]?.norm === 'of';
  if (isOf) i++;
  // `The 64,000 the group spoke of`: another noun begins.
  if (!isOf && /^\d/.test(tokens[from - 1]?.text ?? '') && POINTING.has(tokens[i]?.norm ?? '')) return [];
  while (tokens[i] && DETERMINERS.has(tokens[i]!.norm)) i++;
  const run: Token[] = [];
  for (; i < tokens.length && run.length < LONGEST; i++) {
    const token = tokens[i]!;
    if (token.sentence !== opening.sentence || !continues(run, token)) break;
    run.push(token);
  }
  return isVerb(run, tokens[i], tokens[from - 1]) ? [] : run;
}

/** `Of 38 letters, 12 bear the seal`: a lone word that is no plural, before an article. */
function isVerb([only, ...more]: readonly Token[], next: Token | undefined, number: Token | undefined): boolean {
  if (!only || more.length > 0 || !next || !/^(?:the|an?|his|her|its|their|no)$/.test(next.norm)) return false;
  return number?.norm !== '1' && number?.norm !== 'one' && !isPlural(only) && !NO_OTHER_PLURAL.test(only.norm);
}

function continues(run: readonly Token[], token: Token): boolean {
  const last = run.at(-1);
  if (token.pos === 'PUNCT') return token.text === '-' && last !== undefined;
  if (last && isPlural(last)) return token.pos === 'NOUN' && !isPlural(last);
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') return true;
  // A participle may stand before the noun (`named individual`), not after it (`people linked to`).
  return (
    token.pos === 'VERB' &&
    /(?:ed|ing)$|^(?:stolen|lost|hidden|frozen)$/.test(token.norm) &&
    !run.some((word) => word.pos === 'NOUN')
  );
}

// `Three official requests`, `four member states`: one person before what is counted tells which.
function isPlural(token: Token): boolean {
  if (token.pos !== 'NOUN') return false;
  return /[^s]s$/.test(token.norm) || (countsPersons(singular(token.norm)) && !ONE_PERSON.test(token.norm));
}

/** Taken for nouns at times: `the 9,000 given on Monday`. */
const PARTICIPLE = /^(?:given|taken|known|shown|seen|told|said|found|held|made|sent|done|gone|drawn|written|hit)$/;

function headOf(run: readonly Token[]): number {
  // wink-nlp takes `individual` for an adjective.
  const person = run.findLastIndex((token) => countsPersons(singular(token.norm)));
  return Math.max(
    person,
    run.findLastIndex((token) => token.pos === 'NOUN' && !PARTICIPLE.test(token.norm)),
  );
}
