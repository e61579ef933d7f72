import { DEFINITE, type HeadWord } from './head-words.ts';
import type { LeftPart } from './noun-phrase.ts';

const POSSESSIVE = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', "'s"]);
/** Words that say too little to be an actor without something that tells which. */
const BARE = new Set([
  'people',
  'persons',
  'individuals',
  'person',
  'individual',
  'man',
  'woman',
  'men',
  'women',
  'leaders',
  'citizens',
  'workers',
  'employees',
  'groups',
  'units',
  'leader',
  'parents',
  'actors',
  'services',
  'companies',
  'firms',
  'intelligence',
  'forces',
  'departments',
  'institutions',
  'universities',
  'banks',
  'parties',
  'outlets',
  'contractors',
  'critics',
  'members',
  'nationals',
  'journalists',
  'dissidents',
  'allies',
]);
/** Nouns that are somebody without an article. */
const ALONE = new Set(['authorities', 'police', 'prosecutors', 'courts']);

/**
 * Whether a description says enough to be somebody: by its country, owner or number, by an article, or by a noun that is an
 * actor by itself. `placed` is true where the words around it make it one (`members of ...`, `Name, a researcher`).
 */
export function isTold(left: LeftPart, head: HeadWord, norm: string, placed: boolean): boolean {
  // The international community is nobody; an intelligence community is.
  if (norm === 'community') return left.modifiers.includes('intelligence');
  // Of missions only those that somebody has.
  if (norm === 'mission') return left.possessor !== null || left.owner !== null || left.country !== null;
  if (norm === 'campaign')
    return left.owner?.value.level === 'person' || (left.determiner === 'the' && left.modifiers.length === 0);
  if (placed || left.country !== null || left.possessor !== null || left.owner || left.counted) return true;
  if (isDefinite(left))
    return !(isVague(norm) && left.determiner === 'the' && left.modifiers.length === 0 && head.level !== 'person');
  return head.plural || head.kind === 'source' || head.kind === 'spokesperson'
    ? isToldAlone(left, head, norm)
    : isToldByArticle(left, head);
}

function isDefinite({ determiner }: LeftPart): boolean {
  return determiner !== null && (DEFINITE.has(determiner) || POSSESSIVE.has(determiner));
}

function isVague(norm: string): boolean {
  return BARE.has(norm) && norm !== 'people';
}

/** `officials`, `police`, `hackers`; but not `people` or `companies`. */
function isToldAlone(left: LeftPart, head: HeadWord, norm: string): boolean {
  if (head.kind === 'source' || head.kind === 'spokesperson' || ALONE.has(norm)) return true;
  return head.kind === 'group' && (!BARE.has(norm) || left.modifiers.length > 0);
}

/** `a ministry`, `a hired hacker`; a role needs more than an article. */
function isToldByArticle(left: LeftPart, head: HeadWord): boolean {
  return left.determiner !== null && (head.kind !== 'role' || left.modifiers.length > 0) && head.kind !== 'state';
}
