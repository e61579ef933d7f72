import type { ActorMention } from '../../../model/mention.ts';
import { entryOf, isCapital, joined, sameSentence, type Scene } from '../scene.ts';
import { draft, wordsOf, type Draft } from './draft.ts';
import { headWord, type HeadWord } from './head-words.ts';
import { readLeft, type LeftPart } from './noun-phrase.ts';

const VERBS_LIKE_NOUNS = /^(?:claims|reports|states|charges|plans|attempts|hacks|targets|moves|calls|says|warns|need|blame|face|use|work|target|attack|attacks|hit)$/;
const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'several', 'many', 'most', 'any', 'two']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const POSSESSIVE = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', "'s"]);
const FAMILIAR = /^\s+(?:who\s+(?:was|were|is|are)\s+)?(?:familiar\s+with|briefed\s+on|with\s+knowledge\s+of|with\s+direct\s+knowledge\s+of|close\s+to)\s+(?:the\s+|this\s+|that\s+|its\s+)?[\w-]+/i;
const UNNAMED = /\b(?:anonymous|unnamed|unidentified|condition\s+of\s+anonymity|not\s+to\s+be\s+(?:named|identified)|declined\s+to\s+be\s+named|not\s+authori[sz]ed\s+to\s+speak)\b/i;
/** Words that say too little to be an actor without something that tells which. */
const BARE = new Set(['people', 'persons', 'individuals', 'person', 'individual', 'man', 'woman', 'men', 'women', 'leaders', 'citizens', 'workers', 'employees', 'groups', 'units', 'leader', 'parents', 'actors', 'services', 'companies', 'firms', 'intelligence', 'forces', 'departments', 'institutions', 'universities', 'banks', 'parties', 'outlets', 'contractors', 'critics', 'members', 'nationals', 'journalists', 'dissidents', 'allies']);

/** Nouns that are somebody without an article. */
const ALONE = new Set(['authorities', 'police', 'prosecutors', 'courts']);

/** Actors that words describe without naming: `the ministry`, `Chinese hackers`, `a senior official`, in order. */
export function readDescriptions(scene: Scene, names: readonly Draft[]): Draft[] {
  const named = new Set<number>();
  for (const { first, last } of names) for (let i = first; i < last; i++) named.add(i);
  const byEnd = new Map(names.map((name) => [name.last, name]));
  const drafts: Draft[] = [];
  scene.tokens.forEach((token, i) => {
    const head = headWord(token.norm);
    if (!head || named.has(i) || !isHead(scene, i)) return;
    const found = describe(scene, i, head, (last) => byEnd.get(last));
    if (!found) return;
    drafts.push(found);
    byEnd.set(found.last, found);
  });
  return drafts;
}

/** A noun that ends its noun phrase: nothing but a name may follow. */
function isHead(scene: Scene, index: number): boolean {
  const { tokens } = scene;
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.pos === 'VERB' && tokens[index - 1]?.pos !== 'DET' && tokens[index - 1]?.pos !== 'ADJ') return false;
  if (!next || !sameSentence(token, next)) return true;
  if (next.text === '-' && joined(token, next)) return false;
  if (headWord(next.norm) && next.pos !== 'VERB' && !isCapital(scene, index + 1)) return false;
  return next.pos !== 'NOUN' || VERBS_LIKE_NOUNS.test(next.norm) || /^\p{Lu}/u.test(next.text) || /s$/.test(token.norm);
}

function describe(scene: Scene, at: number, head: HeadWord, ended: (last: number) => Draft | undefined): Draft | null {
  const left = readLeft(scene, at, ended);
  const norm = scene.tokens[at]!.norm;
  if (!isTold(left, head, norm, scene.tokens[at + 1]?.norm === 'of' && head.kind === 'group') && !FAMILIAR.test(scene.text.prose.slice(scene.tokens[at]!.end, scene.tokens[at]!.end + 60))) return null;
  const last = rightEnd(scene, at, head, left);
  const value = nameOf(head, left) ?? valueOf(scene, at, last, head, left);
  const found = draft(scene.tokens, left.first, last, value, { head: norm, modifiers: left.modifiers });
  const familiar = head.kind === 'source' || head.level === 'person' ? FAMILIAR.exec(scene.text.prose.slice(found.end, found.end + 60)) : null;
  if (familiar) {
    found.end += familiar[0].length;
    while (found.last < scene.tokens.length && scene.tokens[found.last]!.start < found.end) found.last++;
    found.value = { ...found.value, form: 'anonymous', level: 'person', name: scene.text.prose.slice(found.start, found.end).replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s+/i, '') };
  }
  found.open = found.value.form === 'description' && isOpen(left, head, last, at);
  return found;
}

/** `the Name newspaper`: the noun only says what the name is. */
function nameOf(head: HeadWord, left: LeftPart): ActorMention | null {
  const named = left.owner;
  return left.possessor === null && named?.value.form === 'name' && named.value.level === 'organisation' && head.kind === 'body' && !head.plural ? named.value : null;
}

/** Says enough to be somebody: an article, number, country or owner, or a noun that is an actor by itself. */
function isTold(left: LeftPart, head: HeadWord, norm: string, membership: boolean): boolean {
  // The international community is nobody; an intelligence community is.
  if (norm === 'community') return left.modifiers.includes('intelligence');
  if (norm === 'campaign') return left.owner?.value.level === 'person';
  const specific = left.country !== null || left.possessor !== null || left.owner !== null || left.counted || membership;
  if (specific) return true;
  const definite = left.determiner !== null && (DEFINITE.has(left.determiner) || POSSESSIVE.has(left.determiner));
  if (definite) return !(BARE.has(norm) && left.determiner === 'the' && left.modifiers.length === 0 && norm !== 'people' && head.level !== 'person');
  if (head.kind === 'source' || head.kind === 'spokesperson' || ALONE.has(norm)) return true;
  if (BARE.has(norm)) return left.modifiers.length > 0 && head.kind === 'group';
  if (head.kind === 'group') return head.plural || left.determiner !== null;
  return left.determiner !== null && (head.kind === 'body' || (head.kind === 'role' && left.modifiers.length > 0));
}

function rightEnd(scene: Scene, at: number, head: HeadWord, left: LeftPart): number {
  const { tokens } = scene;
  const next = tokens[at + 1];
  if (!next || !sameSentence(tokens[at], next)) return at + 1;
  const the = tokens[at + 2]?.norm === 'the' ? 1 : 0;
  const place = scene.knownAt[at + 2 + the];
  const seated = /^(?:embassy|consulate)$/.test(tokens[at]!.norm);
  const local = seated || (left.country === null && (head.kind !== 'group' && (head.kind !== 'source' || head.plural)));
  if (next.norm === 'in' && local && place?.first === at + 2 + the && entryOf(scene, place, 'country', 'place', 'capital')) {
    const province = tokens[place.last];
    return province && /^(?:province|city|county|state)$/.test(province.norm) ? place.last + 1 : place.last;
  }
  const opens = head.kind === 'spokesperson' ? /^(?:for|of)$/ : head.kind === 'role' || head.kind === 'state' ? /^of$/ : OFFICE.test(tokens[at]!.norm) ? /^of$/ : null;
  return opens?.test(next.norm) ? afterPhrase(scene, at + 2) : at + 1;
}

const OFFICE = /^(?:office|ministry|department|embassy|parliament|army|council|cabinet|presidency)$/;

/** Where the noun phrase that begins here ends: articles, adjectives, nouns, names and their possessives. */
function afterPhrase(scene: Scene, from: number): number {
  const { tokens } = scene;
  let last = from;
  for (let i = from; i < tokens.length && i - from < 10 && sameSentence(tokens[i], tokens[from]); i++) {
    const { pos, norm, text } = tokens[i]!;
    const hyphen = text === '-' && joined(tokens[i - 1], tokens[i]) && joined(tokens[i], tokens[i + 1]);
    if (norm === "'s" || hyphen || (norm === 'of' && isCapital(scene, i + 1)) || pos === 'DET') continue;
    if ((pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && !isCapital(scene, i)) || VERBS_LIKE_NOUNS.test(norm)) break;
    last = i + 1;
  }
  return last > from ? last : from - 1;
}

function valueOf(scene: Scene, at: number, last: number, head: HeadWord, left: LeftPart): ActorMention {
  const { text, tokens } = scene;
  const whole = wordsOf(text.prose, tokens, left.first, last);
  const name = whole.replace(/^(?:the|a|an|this|that|these|those)\s+/i, '');
  const after = last > at + 1 ? wordsOf(text.prose, tokens, at + 2, last).replace(/^(?:the|a|an)\s+/i, '') : null;
  const country = left.country ?? countryIn(scene, at + 1, last);
  const anonymous = isAnonymous(scene, at, head, left);
  const state = head.kind === 'source' && head.plural && left.country !== null && !anonymous;
  const speaksFor = head.kind === 'spokesperson' ? (after ?? left.possessor ?? (wordsOf(text.prose, tokens, left.bare, at) || null)) : null;
  return {
    name,
    level: state ? 'state' : head.level,
    country,
    form: anonymous ? 'anonymous' : 'description',
    refersTo: null,
    role: head.kind === 'role' || head.kind === 'spokesperson' ? wordsOf(text.prose, tokens, left.bare, at + 1) : null,
    partOf: partOf(scene, at, head, left),
    speaksFor,
  };
}

/** The body that `members of the X` or `the ministry's command` belong to. */
function partOf(scene: Scene, at: number, head: HeadWord, left: LeftPart): string | null {
  if (left.owner && left.owner.value.level !== 'state') return left.owner.value.name;
  if (left.possessor !== null && left.country === null) return left.possessor;
  const { tokens, text } = scene;
  if (head.level !== 'person' || head.kind !== 'group' || tokens[at + 1]?.norm !== 'of') return null;
  const end = afterPhrase(scene, at + 2);
  const words = end > at + 2 ? wordsOf(text.prose, tokens, at + 2, end).replace(/^(?:the|a|an)\s+/i, '') : '';
  return words || null;
}

function countryIn(scene: Scene, first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const entry = entryOf(scene, scene.knownAt[i], 'country', 'place', 'capital', 'adjective');
    if (entry) return entry.country;
  }
  return null;
}

/** A source the report does not name: `a senior official`, `two sources`, `experts`, and whoever asked not to be named. */
function isAnonymous(scene: Scene, at: number, head: HeadWord, left: LeftPart): boolean {
  const sentence = scene.text.sentences[scene.tokens[at]!.sentence]!;
  if (head.level !== 'person' || head.kind === 'spokesperson') return false;
  const said = head.kind === 'source' || head.kind === 'role' || head.kind === 'group';
  if (said && UNNAMED.test(scene.text.prose.slice(scene.tokens[left.first]!.start, sentence.end)) && (head.kind !== 'group' || head.plural === false)) return true;
  if (head.kind !== 'source') return false;
  if (!head.plural) return left.determiner === null || INDEFINITE.has(left.determiner) || left.counted;
  const norm = scene.tokens[at]!.norm;
  if (norm !== 'officials') return left.determiner === null || INDEFINITE.has(left.determiner) || left.counted;
  return left.counted || (left.determiner !== null && INDEFINITE.has(left.determiner));
}

/** Points back to something said before: `the ministry`, `these suspects`, bare `Officials`. */
function isOpen(left: LeftPart, head: HeadWord, last: number, at: number): boolean {
  if (left.country !== null || left.possessor !== null || last > at + 1) return false;
  if (left.determiner === null) return head.kind === 'state' || (head.kind === 'source' && head.plural);
  return DEFINITE.has(left.determiner);
}
