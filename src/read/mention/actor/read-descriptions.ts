import type { ActorMention } from '../../../model/mention.ts';
import { isCapitalised } from '../../language/capital.ts';
import { entryOf, isCapital, joined, sameSentence, type MentionScene } from '../mention-scene.ts';
import { clientOf } from './client-of.ts';
import { draft, wordsOf, type Draft } from './draft.ts';
import { DEFINITE, EXPERTS, headWord, VERBS_LIKE_NOUNS, type HeadWord } from './head-words.ts';
import { isLabel } from './is-label.ts';
import { isTold } from './is-told.ts';
import { looksLikeFirm } from './names-firm.ts';
import { readLeft, type EndedBefore, type LeftPart } from './noun-phrase.ts';
import { afterPhrase, readRight } from './right-part.ts';

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'several', 'many', 'most', 'any', 'two']);
const FAMILIAR =
  /^\s+(?:who\s+(?:was|were|is|are)\s+)?(?:familiar\s+with|briefed\s+on|with\s+knowledge\s+of|with\s+direct\s+knowledge\s+of|close\s+to)\s+(?:the\s+|this\s+|that\s+|its\s+)?[\w-]+/i;
const UNNAMED =
  /\b(?:anonymous|unnamed|unidentified|condition\s+of\s+anonymity|not\s+to\s+be\s+(?:named|identified)|declined\s+to\s+be\s+named|not\s+authori[sz]ed\s+to\s+speak)\b/i;

/** Text without full stops is one sentence, however long. */
const SENTENCE_REACH = 400;

/** Actors that words describe without naming: `the ministry`, `Norlandic hackers`, `a senior official`, in order. */
export function readDescriptions(scene: MentionScene, names: readonly Draft[]): Draft[] {
  const named = new Set<number>();
  for (const { first, last } of names) for (let i = first; i < last; i++) named.add(i);
  const byEnd = new Map(names.map((name) => [name.last, name]));
  const persons = new Set(names.filter(({ value }) => value.level === 'person').map(({ first }) => first));
  const standing = namesStanding(scene, names);
  const drafts: Draft[] = [];
  scene.tokens.forEach((token, i) => {
    const head = headWord(token.norm);
    if (!head || named.has(i) || goesOnAsName(scene, i) || !isHead(scene, i)) return;
    // `The operator Lena Holm` is no body.
    if (head.kind === 'body' && !head.plural && persons.has(i + 1)) return;
    const found = describe(scene, i, head, (last) => byEnd.get(last), standing);
    if (!found || isLooseCampaign(found, drafts)) return;
    drafts.push(found);
    byEnd.set(found.last, found);
  });
  return drafts;
}

/** `From the People's Republic of Norland`: the people stand within a name, also where that is only a place. */
function goesOnAsName({ knownAt }: MentionScene, index: number): boolean {
  const name = knownAt[index];
  return name !== undefined && name.last > index + 1;
}

/** `The campaign` is somebody only after one that is somebody's: `the Orrin campaign`. */
function isLooseCampaign({ head, open }: Draft, before: readonly Draft[]): boolean {
  return head === 'campaign' && open && !before.some((other) => other.head === head && !other.open);
}

/** A noun that ends its noun phrase: nothing but a name may follow. */
function isHead(scene: MentionScene, index: number): boolean {
  const { tokens } = scene;
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.pos === 'VERB' && tokens[index - 1]?.pos !== 'DET' && tokens[index - 1]?.pos !== 'ADJ') return false;
  if (!next || !sameSentence(token, next)) return true;
  if (next.text === '-' && joined(token, next)) return false;
  if (headWord(next.norm) && next.pos !== 'VERB' && !isCapital(scene, index + 1)) return false;
  return next.pos !== 'NOUN' || VERBS_LIKE_NOUNS.test(next.norm) || isCapitalised(next.text) || /s$/.test(token.norm);
}

function describe(
  scene: MentionScene,
  at: number,
  head: HeadWord,
  ended: EndedBefore,
  standing: ReadonlySet<string>,
): Draft | null {
  const left = readLeft(scene, at, ended);
  const norm = scene.tokens[at]!.norm;
  if (isNobodyInParticular(scene, left) || isMemberState(scene, at, left) || isUsed(norm, left)) return null;
  if (left.counted && head.plural && head.level === 'person' && isMultitude(scene, left.first, at)) return null;
  const membership = scene.tokens[at + 1]?.norm === 'of' && (head.kind === 'group' || head.kind === 'role');
  const apposed = head.kind === 'role' && left.determiner !== null && scene.tokens[left.first - 1]?.text === ',';
  if (
    !isTold(left, head, norm, membership || apposed || isFromABody(scene, at)) &&
    !FAMILIAR.test(scene.text.prose.slice(scene.tokens[at]!.end, scene.tokens[at]!.end + 60))
  )
    return null;
  const last = readRight(scene, at, head, left);
  const value = nameOf(head, norm, left, standing) ?? valueOf(scene, at, last, head, left);
  if (value.form === 'description' && isLabel(scene.text.prose, scene.tokens[left.first]!.start, value.name))
    return null;
  const found = draft(scene.tokens, left.first, last, value, { head: norm, modifiers: left.modifiers });
  if (head.kind === 'source' || head.level === 'person') takeFamiliar(scene, found);
  found.open = found.value.form === 'description' && isOpen(left, norm, last > at + 1);
  return found;
}

/** `people familiar with the matter` have no other name. */
function takeFamiliar({ text, tokens }: MentionScene, found: Draft): void {
  const familiar = FAMILIAR.exec(text.prose.slice(found.end, found.end + 60));
  if (!familiar) return;
  found.end += familiar[0].length;
  while (found.last < tokens.length && tokens[found.last]!.start < found.end) found.last++;
  const whole = text.prose.slice(found.start, found.end).replace(/\s+/g, ' ');
  found.value = { ...found.value, form: 'anonymous', level: 'person', name: whole.replace(/^(?:the|a|an)\s+/i, '') };
}

/** `the messaging service of a telephone`: a thing that is used. */
function isUsed(norm: string, { modifiers }: LeftPart): boolean {
  return /^services?$/.test(norm) && modifiers.some((word) => USED.test(word));
}

/** `It had no such unit`, `any foundation`, `further suspects`, `2025 persons` name nobody, and nothing can refer to them. */
function isNobodyInParticular({ tokens }: MentionScene, { first, determiner }: LeftPart): boolean {
  if (determiner === 'no' || determiner === 'any' || determiner === 'every') return true;
  const { norm } = tokens[first]!;
  const isSuch = norm === 'such' || (determiner === null && tokens[first - 1]?.norm === 'such');
  return isSuch || norm === 'further' || YEAR.test(norm);
}
const YEAR = /^(?:19|20)(?!00)\d\d$/;

/** `EU member states`, `a NATO member`, `a member of the alliance`: a state, and no person. */
function isMemberState({ text, tokens }: MentionScene, at: number, { owner }: LeftPart): boolean {
  if (!/^members?$/.test(tokens[at]!.norm)) return false;
  if (/^(?:states?|countr(?:y|ies)|nations?|governments?)$/.test(tokens[at + 1]?.norm ?? '')) return true;
  return ALLIANCE.test(owner?.value.name ?? '') || OF_AN_ALLIANCE.test(text.prose.slice(tokens[at]!.end));
}
const ALLIANCE = /^(?:NATO|Nato|EU|European Union|UN|United Nations|G7|G20|ASEAN|Five Eyes)$/;
const OF_AN_ALLIANCE =
  /^\s+of\s+(?:the\s+)?(?:NATO|Nato|EU|European\s+Union|UN|United\s+Nations|G7|G20|ASEAN|Five\s+Eyes|alliance|bloc)(?![\p{L}-])/u;

const USED =
  /^(?:messaging|message|chat|e-?mail|mail|cloud|web|internet|online|streaming|phone|telephone|telecom|hosting|payment|voip|vpn|dns)$/;

/** `up to 2.1 million individuals`, `31,400 people`: so many are counted, and do nothing together. */
function isMultitude({ text, tokens }: MentionScene, first: number, at: number): boolean {
  return MULTITUDE.test(wordsOf(text.prose, tokens, first, at));
}
const MULTITUDE = /\b(?:million|billion|thousand)\b|\d{1,3}[,.]\d{3}\b|\d{5}/i;

/** `the Name newspaper`: the noun only says what the name is; `the Name-linked group` is another. */
function nameOf(head: HeadWord, norm: string, left: LeftPart, standing: ReadonlySet<string>): ActorMention | null {
  const named = left.owner;
  if (named && standing.has(named.value.name) && isGroupNoun(norm, left, named)) return named.value;
  return left.possessor === null &&
    !left.modifiers.includes('-') &&
    named?.value.form === 'name' &&
    named.value.level === 'organisation' &&
    head.kind === 'body' &&
    !head.plural
    ? named.value
    : null;
}

/** Units with names of two words or more, or that stand by themselves somewhere: `Velmoran hackers` may be of a place that no list knows. */
function namesStanding({ tokens }: MentionScene, names: readonly Draft[]): ReadonlySet<string> {
  const units = names.filter(({ value }) => value.form === 'name' && value.level === 'unit');
  const stands = ({ value, last }: Draft) =>
    value.name.includes(' ') ||
    OF_A_GANG.test(tokens[last]?.norm ?? '') ||
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.pos ?? '');
  return new Set(units.filter(stands).map(({ value }) => value.name));
}

/** What gangs have, and peoples seldom. */
const OF_A_GANG = /^(?:leaders?|affiliates?|members?|operators?|ransomware|malware|victims?)$/;

/** `the Salt Heron ransomware group`, `Salt Heron hackers`: all of it, where nothing counts or tells some from others. */
function isGroupNoun(norm: string, { possessor, counted, determiner, modifiers }: LeftPart, { value }: Draft): boolean {
  if (value.form !== 'name' || value.level !== 'unit' || possessor !== null || counted) return false;
  if (determiner !== null && determiner !== 'the') return false;
  return GROUP_NOUN.test(norm) && modifiers.every((word) => OF_GROUPS.test(word));
}
const GROUP_NOUN = /^(?:group|gang|crew|collective|outfit|hackers|attackers|hacktivists|cybercriminals)$/;
const OF_GROUPS =
  /^(?:ransomware|hacking|hacker|hacktivist|cyber|cybercrime|cybercriminal|criminal|crime|extortion|espionage|cyberespionage|threat|infamous|notorious|prolific|speaking|-|\p{Lu}?\p{Ll}+-speaking)$/u;

/** Those of a country speak for it; its experts and analysts do not. */
const OF_STATE = /^(?:officials|spokespeople)$/;

function valueOf(scene: MentionScene, at: number, last: number, head: HeadWord, left: LeftPart): ActorMention {
  const { text, tokens } = scene;
  const whole = wordsOf(text.prose, tokens, left.first, last);
  const own = whole.replace(/^(?:the|a|an|this|that|these|those)\s+/i, '');
  // `expert from the Harbour Agency`: by the noun alone nobody is told.
  const name = isFromABody(scene, at)
    ? `${own} ${wordsOf(text.prose, tokens, at + 1, afterPhrase(scene, behindThe(scene, at + 2)))}`
    : own;
  const after = last > at + 1 ? wordsOf(text.prose, tokens, at + 2, last).replace(/^(?:the|a|an)\s+/i, '') : null;
  const country = left.country ?? countryIn(scene, at + 1, last);
  const anonymous = isAnonymous(scene, head, left);
  const state = OF_STATE.test(tokens[at]!.norm) && left.country !== null && !anonymous;
  const speaksFor =
    head.kind === 'spokesperson'
      ? (after ?? left.possessor ?? (wordsOf(text.prose, tokens, left.bare, at) || null))
      : clientOf(tokens[at]!.norm, left);
  const body = partOf(scene, at, head, left);
  return {
    name: body !== null && /\p{Lu}/u.test(body) && isOnlyThoseOf(scene, at, name) ? `${name} of ${body}` : name,
    level: state ? 'state' : isCivilGroup(scene, at, left) ? 'organisation' : head.level,
    country,
    form: anonymous ? 'anonymous' : 'description',
    refersTo: null,
    role: head.kind === 'role' || head.kind === 'spokesperson' ? wordsOf(text.prose, tokens, left.bare, at + 1) : null,
    partOf: body,
    speaksFor,
  };
}

/** `officers of the 41st Bureau`: of whom nothing else is said than whose they are. */
function isOnlyThoseOf({ tokens }: MentionScene, at: number, name: string): boolean {
  return tokens[at + 1]?.norm === 'of' && name.toLowerCase() === tokens[at]!.norm && BELONGS.test(name);
}
// Not `critics of Norland`.
const BELONGS = /^(?:members|officers|employees|workers|staff|soldiers|personnel|engineers)$/i;

/** `aid groups` are organisations, `hacking groups` units. */
function isCivilGroup(scene: MentionScene, at: number, { modifiers }: LeftPart): boolean {
  if (!/^groups?$/.test(scene.tokens[at]!.norm) || modifiers.length === 0) return false;
  return !modifiers.some((word) =>
    /hack|cyber|threat|apt|espionage|ransom|crim|milit|terror|rebel|armed|attack|state|suspected|alleged|unknown/.test(
      word,
    ),
  );
}

/** The body that `members of the X`, `an analyst at X` or `the ministry's command` belong to. */
function partOf(scene: MentionScene, at: number, head: HeadWord, left: LeftPart): string | null {
  if (left.owner?.value.level === 'person' && head.level === 'person') return null;
  if (left.owner && left.owner.value.level !== 'state') return left.owner.value.name;
  if (left.possessor !== null && left.country === null) return left.possessor;
  const { tokens, text } = scene;
  const link = tokens[at + 1]?.norm ?? '';
  const isMember = head.kind === 'group' && link === 'of';
  const isAtABody = head.kind === 'role' && (link === 'at' || isFromABody(scene, at) || isWithAFirm(scene, at));
  if (head.level !== 'person' || !(isMember || (isAtABody && isCapital(scene, behindThe(scene, at + 2))))) return null;
  const end = afterPhrase(scene, at + 2);
  const words = end > at + 2 ? wordsOf(text.prose, tokens, at + 2, end).replace(/^(?:the|a|an)\s+/i, '') : '';
  return words || null;
}

// `an expert from the Harbour Agency`: not the agency.
function isFromABody(scene: MentionScene, at: number): boolean {
  const { tokens } = scene;
  const link = tokens[at + 1]?.norm ?? '';
  return EXPERT.test(tokens[at]!.norm) && /^(?:at|from)$/.test(link) && isCapital(scene, behindThe(scene, at + 2));
}

function behindThe({ tokens }: MentionScene, at: number): number {
  return tokens[at]?.norm === 'the' ? at + 1 : at;
}

// `a researcher with Tarn Labs`; with anybody else somebody may only be seen.
function isWithAFirm({ tokens }: MentionScene, at: number): boolean {
  if (tokens[at + 1]?.norm !== 'with' || !EXPERT.test(tokens[at]!.norm)) return false;
  let end = at + 2;
  while (isCapitalised(tokens[end]?.text ?? '')) end++;
  return looksLikeFirm(tokens.slice(at + 2, end).map(({ text }) => text));
}
const EXPERT = new RegExp(`^(?:${EXPERTS})$`);

function countryIn(scene: MentionScene, first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const entry = entryOf(scene, scene.knownAt[i], 'country', 'place', 'capital', 'adjective');
    if (entry) return entry.country;
  }
  return null;
}

/** A source the report does not name: `a senior official`, `two sources`, `experts`, and whoever asked not to be named. */
function isAnonymous(scene: MentionScene, head: HeadWord, left: LeftPart): boolean {
  if (head.level !== 'person' || head.kind === 'spokesperson') return false;
  const indefinite = left.counted || (left.determiner !== null && INDEFINITE.has(left.determiner));
  // Bare `officials`, `sources` and `experts` are nobody in particular; with a country or a body before them they speak for it.
  const bare = left.determiner === null && left.country === null && left.possessor === null && !left.owner;
  if (head.kind === 'source') return indefinite || bare || UNNAMED.test(sentenceFrom(scene, left.first));
  return indefinite && !head.plural && UNNAMED.test(sentenceFrom(scene, left.first));
}

function sentenceFrom(scene: MentionScene, first: number): string {
  const { start, sentence } = scene.tokens[first]!;
  return scene.text.prose.slice(start, Math.min(start + SENTENCE_REACH, scene.text.sentences[sentence]!.end));
}

/** Points back to something said before: `the ministry`, `these suspects`, bare `authorities`. */
function isOpen(left: LeftPart, norm: string, longer: boolean): boolean {
  if (longer || left.country !== null || left.possessor !== null || left.owner) return false;
  if (left.determiner === null) return norm === 'authorities';
  return DEFINITE.has(left.determiner);
}
