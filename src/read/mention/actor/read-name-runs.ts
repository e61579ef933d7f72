import { WEEKDAY_OR_MONTH } from '../../../model/words/calendar-words.ts';
import { isCrowd } from '../../../model/words/is-crowd.ts';
import { LAND_NOUNS } from '../../../model/words/land-nouns.ts';
import { isCapitalised } from '../../language/capital.ts';
import { CURRENCY_CODES } from '../../quantity/read-currency.ts';
import { entryOf, isCapital, joined, opensSentence, sameSentence, type MentionScene } from '../mention-scene.ts';
import { headWord, HONORIFIC, PAPER_ENDINGS, SPEECH, TITLES } from './head-words.ts';
import { isAged, isBehindOf, looksLikeFirm, namesFirm } from './names-firm.ts';
import { wordsOf } from './draft.ts';
import {
  AFTER_PERSON,
  BEFORE_PERSON,
  BEGINS_A_THING,
  INTERJECTIONS,
  MAKER_BEFORE,
  NAMED_BY_VENDORS,
  NOT_NAMES,
  NUMBERED,
  OFFICES,
  PARTICLES,
  PLATFORMS,
  THINGS,
} from './name-run-words.ts';
import type { Core } from './read-bodies.ts';
import { shownKinds, type ShownKind } from './shown-kinds.ts';

/** A capitalised name that no codebook knows, told apart by the words around it. */
export interface NameRun extends Core {
  /** First token of titles and roles that stand before the name, `first` where there are none. */
  titled: number;
  kind: 'person' | 'unit' | 'organisation';
}

/** Longer words in capitals are shouted. */
const LONGEST_ACRONYM = 9;
/** Capitalised runs read as persons or organisations; `common` says which lower-case words are ordinary English. */
export function readNameRuns(scene: MentionScene, taken: readonly Core[], common: ReadonlySet<string>): NameRun[] {
  const closed = new Set<number>();
  for (const { first, last } of taken) for (let i = first; i < last; i++) closed.add(i);
  const shown = shownKinds(scene.text, bodiesKnown(scene, taken));
  const runs: NameRun[] = [];
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!canStart(scene, i, closed) && !opensAsShown(scene, i, closed, shown)) continue;
    const last = runEnd(scene, i, closed);
    const run = asShown(scene, { first: i, last }, classify(scene, i, last, common), shown);
    if (run && !isOfAGroup(scene, run)) runs.push(withItsPlace(scene, run));
    i = last - 1;
  }
  return withoutSurnames(scene, runs);
}

// `Chengdu Salt Heron Technology`: a firm that is called after its place as well.
function withItsPlace(scene: MentionScene, run: NameRun): NameRun {
  const { tokens } = scene;
  const place = scene.knownAt[run.first - 1];
  const words = tokens.slice(run.first, run.last).map(({ text }) => text);
  if (!place || run.titled < run.first || run.kind !== 'organisation' || !looksLikeFirm(words)) return run;
  if (!entryOf(scene, place, 'place', 'capital') || !sameSentence(tokens[place.first], tokens[run.first])) return run;
  const before = tokens[place.first - 1];
  if (/^(?:in|at|from|near|of|to)$/.test(before?.norm ?? '') || place.last !== run.first) return run;
  return { ...run, first: place.first, titled: place.first };
}

function bodiesKnown(scene: MentionScene, bodies: readonly Core[]): [string, ShownKind][] {
  return bodies.map(({ first, last }) => {
    const group = entryOf(scene, scene.knownAt[first], 'group') !== null;
    return [wordsOf(scene.text.prose, scene.tokens, first, last), group ? 'unit' : 'organisation'];
  });
}

/** What is shown of the name anywhere in the report stands over how it looks here, unless a title stands before it. */
function asShown(
  scene: MentionScene,
  core: Core,
  run: NameRun | null,
  shown: ReadonlyMap<string, ShownKind>,
): NameRun | null {
  const { first, last, titled } = run ?? { ...core, titled: core.first };
  const kind = shown.get(wordsOf(scene.text.prose, scene.tokens, first, last));
  if (!kind || titled < first) return run;
  // Vendors write the names of tools in capitals.
  if (kind === 'thing') return run?.kind === 'person' || isTool(scene, core) ? null : run;
  return { first, last, titled, kind };
}

/** `the SALTSWEEP ransomware family`: longer than letters that stand for words. */
function isTool({ tokens }: MentionScene, { first, last }: Core): boolean {
  return last - first === 1 && /^\p{Lu}{6,}$/u.test(tokens[first]!.text);
}

// `Name said` alone looks like a firm; where a person bears the name it is found again from there.
function withoutSurnames({ tokens }: MentionScene, runs: readonly NameRun[]): NameRun[] {
  const persons = runs.filter(
    ({ kind, first, last, titled }) => kind === 'person' && (last - first > 1 || titled < first),
  );
  const parts = new Set(persons.flatMap(({ first, last }) => tokens.slice(first, last).map(({ text }) => text)));
  return runs.filter(
    ({ kind, first, last }) => kind !== 'organisation' || last - first > 1 || !parts.has(tokens[first]!.text),
  );
}

function canStart(scene: MentionScene, index: number, closed: ReadonlySet<number>): boolean {
  const token = scene.tokens[index]!;
  if (closed.has(index) || scene.knownAt[index] || scene.capitalised[token.sentence]) return false;
  if (!isCapitalised(token.text) || (/^i(?:['’]\w+)?$/.test(token.norm) && !joinedOn(scene, index))) return false;
  if (
    /^(?:PRON|DET|CCONJ|ADP|SCONJ|AUX)$/.test(token.pos) &&
    !/\p{Lu}.*\p{Lu}/u.test(token.text) &&
    !joinedOn(scene, index)
  )
    return false;
  if (tellsTheDate(scene, index) && isCapitalised(scene.tokens[index + 1]?.text ?? '')) return false;
  if (isInterjection(scene, index)) return false;
  return isCapital(scene, index) || joinedOn(scene, index) || SPEECH.test(scene.tokens[index + 1]?.norm ?? '');
}

// `Tarnmark, a security firm, said`: a single word at the head of a sentence that is shown to be somebody.
function opensAsShown(
  { tokens, knownAt, capitalised }: MentionScene,
  index: number,
  closed: ReadonlySet<number>,
  shown: ReadonlyMap<string, ShownKind>,
): boolean {
  const token = tokens[index]!;
  if (closed.has(index) || knownAt[index] || capitalised[token.sentence] || token.pos !== 'PROPN') return false;
  return /^(?:unit|organisation)$/.test(shown.get(token.text) ?? '') && tokens[index + 1]?.text === ',';
}

// `Well Nora, the main man`; behind another word it may be of a name.
function isInterjection({ tokens }: MentionScene, index: number): boolean {
  const before = tokens[index - 1];
  return (
    INTERJECTIONS.has(tokens[index]!.norm) &&
    (!before || !/\p{L}/u.test(before.text) || !sameSentence(before, tokens[index]))
  );
}

// `On Monday Hexagon`, `In May Hexagon`; but `May Lindqvist` is somebody.
function tellsTheDate({ tokens }: MentionScene, index: number): boolean {
  const { norm } = tokens[index]!;
  if (/^(?:march|may)$/.test(norm)) return /^(?:in|since|until|during)$/.test(tokens[index - 1]?.norm ?? '');
  return WEEKDAY_OR_MONTH.test(norm);
}

function joinedOn(scene: MentionScene, index: number): boolean {
  const { tokens } = scene;
  return (
    tokens[index + 1]?.text === '-' &&
    joined(tokens[index], tokens[index + 1]) &&
    joined(tokens[index + 1], tokens[index + 2]) &&
    isCapitalised(tokens[index + 2]?.text ?? '')
  );
}

function runEnd(scene: MentionScene, first: number, closed: ReadonlySet<number>): number {
  const { tokens } = scene;
  let last = first + 1;
  for (let i = first + 1; i < tokens.length && i - first < 8 && sameSentence(tokens[i], tokens[first]); i++) {
    const token = tokens[i]!;
    if (closed.has(i) || scene.knownAt[i] || isSum(scene, i)) break;
    if (isCapitalised(token.text)) last = i + 1;
    else if (token.text === '-' && joined(tokens[i - 1], token) && joined(token, tokens[i + 1])) last = i + 2;
    // wink-nlp cuts words at letters it does not know.
    else if (joined(tokens[i - 1], token) && /^\p{L}/u.test(token.text)) last = i + 1;
    else if (PARTICLES.has(token.norm) && isCapitalised(tokens[i + 1]?.text ?? '')) continue;
    // `Tarn Science and Technology`
    else if (token.norm === 'and' && tokens[i - 1]!.norm === 'science' && tokens[i + 1]?.text === 'Technology')
      continue;
    else break;
  }
  return last;
}

/** `paid Name EUR 15,000`: the letters are of the sum. */
function isSum({ tokens }: MentionScene, index: number): boolean {
  return CURRENCY_CODES.includes(tokens[index]!.text) && /^\d/.test(tokens[index + 1]?.text ?? '');
}

function isNumbered({ tokens }: MentionScene, { first, last }: Core): boolean {
  return NUMBERED.test(tokens[first - 1]?.norm ?? '') && /^[\d█]/u.test(tokens[last]?.text ?? '');
}

function classify(scene: MentionScene, begin: number, last: number, common: ReadonlySet<string>): NameRun | null {
  const { tokens } = scene;
  const start = afterOffice(scene, begin, last);
  const first = afterTitles(scene, start, last);
  if (first >= last) return null;
  const titled = start > begin || !isBehindOf(scene, begin) ? roleBefore(scene, begin) : begin;
  const words = tokens
    .slice(first, last)
    .filter(({ text }) => text !== '-')
    .map(({ text }) => text);
  const honoured = HONORIFIC.test(tokens[first - 1]?.norm ?? '');
  if (!honoured && words.every((word) => NOT_NAMES.has(word.toLowerCase()) || word.length < 2)) return null;
  const run = { first, last, titled: honoured ? first - 1 : titled };
  if (first > start || titled < begin)
    return looksLikeFirm(words) ? { ...run, titled: first, kind: 'organisation' } : { ...run, kind: 'person' };
  const before = tokens[start - 1]?.norm ?? '';
  if (namesFirm(scene, { first: start, last }, words) || (words.length === 1 && MAKER_BEFORE.test(before)))
    return { ...run, kind: 'organisation' };
  if (endsInLand(words)) return { ...run, kind: 'organisation' };
  if (words.length === 1) return single(scene, run, words[0]!, common);
  if (NAMED_BY_VENDORS.test(words.at(-1)!.toLowerCase()) && !common.has(words[0]!.toLowerCase()))
    return { ...run, kind: 'unit' };
  if (!isPersonLike(scene, run, words, common)) return null;
  return {
    ...run,
    kind: PAPER_ENDINGS.has(words.at(-1)!.toLowerCase()) && !isAged(scene, last) ? 'organisation' : 'person',
  };
}

// `Port hit: US official Salt rebels claim it`: a headline runs on into those of the name.
function isOfAGroup({ tokens }: MentionScene, { kind, titled, first, last }: NameRun): boolean {
  const head = headWord(tokens[last]?.norm ?? '');
  if (kind !== 'person' || titled === first || HONORIFIC.test(tokens[titled]!.norm)) return false;
  return head?.kind === 'group' && head.plural && head.level === 'unit' && sameSentence(tokens[last - 1], tokens[last]);
}

function afterTitles(scene: MentionScene, start: number, last: number): number {
  let first = start;
  for (let i = start; i < last; i++) if (TITLES.has(scene.tokens[i]!.norm)) first = i + 1;
  return scene.tokens[first]?.text === '-' ? last : first;
}

/** The first word of the name behind an office: `Mike` in `Secretary of State Mike Name`; `last` where only the office stands. */
function afterOffice(scene: MentionScene, start: number, last: number): number {
  const { tokens } = scene;
  if (tokens[start - 1]?.norm !== 'of' || !isRole(scene, start - 2)) return start;
  let first = start;
  while (first < last && OFFICES.has(tokens[first]!.norm)) first++;
  return first;
}

/** Where a role right before the name begins: `spokesman Name`, `Secretary of State Name`, `ambassador to the United Nations Name`. */
function roleBefore(scene: MentionScene, start: number): number {
  const { tokens } = scene;
  if (!sameSentence(tokens[start - 1], tokens[start])) return start;
  if (isRole(scene, start - 1)) return start - 1;
  if (tokens[start - 1]!.norm === 'elect' && isRole(scene, start - 3)) return start - 3;
  let link = start - 1;
  if (scene.knownAt[link]) link = scene.knownAt[link]!.first - 1;
  if (tokens[link]?.norm === 'the') link--;
  return /^(?:of|to|for)$/.test(tokens[link]?.norm ?? '') &&
    sameSentence(tokens[link], tokens[start]) &&
    isRole(scene, link - 1)
    ? link - 1
    : start;
}

function isRole(scene: MentionScene, index: number): boolean {
  const role = headWord(scene.tokens[index]?.norm ?? '');
  return (
    role !== null &&
    !role.plural &&
    (role.kind === 'role' || role.kind === 'spokesperson' || role.kind === 'source' || role.level === 'person')
  );
}

function single(
  scene: MentionScene,
  run: Omit<NameRun, 'kind'>,
  word: string,
  common: ReadonlySet<string>,
): NameRun | null {
  const next = scene.tokens[run.last]?.norm ?? '';
  const acronym = /^\p{Lu}[\p{Lu}\d]{2,}(?:-\p{Lu}+)?$/u.test(word);
  if (acronym && isNumbered(scene, run)) return null;
  if (acronym && !common.has(word.toLowerCase()) && word.length <= LONGEST_ACRONYM && !/^[MDCLXVI]+$/.test(word))
    return { ...run, kind: 'organisation' };
  if (isCrowd(word) || (PLATFORMS.has(word.toLowerCase()) && !SPEECH.test(next))) return null;
  const speaks = SPEECH.test(next) && !common.has(word.toLowerCase()) && !headWord(word.toLowerCase());
  if (!speaks || (opensSentence(scene, run.first) && scene.tokens[run.first]!.pos !== 'PROPN')) return null;
  return { ...run, kind: 'organisation' };
}

// `Ostrava Republic`; `Peter Coast` may be a person.
function endsInLand(words: readonly string[]): boolean {
  const last = words.at(-1)!.toLowerCase();
  return words.length > 1 && LAND_NOUNS.has(last) && !last.startsWith('coast');
}

function isPersonLike(
  scene: MentionScene,
  run: Omit<NameRun, 'kind'>,
  words: readonly string[],
  common: ReadonlySet<string>,
): boolean {
  if (BEGINS_A_THING.has(words[0]!.toLowerCase())) return false;
  if (words.length > 4 || words.some((word) => /\d/.test(word))) return false;
  // Papers of the police write persons so, and give their age.
  if (words.some((word) => /^\p{Lu}{2,}$/u.test(word)) && !isAged(scene, run.last)) return false;
  if (
    words.some(
      (word) => headWord(word.toLowerCase()) || THINGS.has(word.toLowerCase()) || NOT_NAMES.has(word.toLowerCase()),
    )
  )
    return false;
  const { tokens } = scene;
  const next = tokens[run.last]!;
  const said = SPEECH.test(next?.norm ?? '');
  const apposed = next?.text === ',' && AFTER_PERSON.test(tokens[run.last + 1]?.norm ?? '');
  const before = tokens[run.first - 1];
  const listed =
    BEFORE_PERSON.test(before?.norm ?? '') ||
    (before?.text === ',' && BEFORE_PERSON.test(tokens[run.first - 2]?.norm ?? ''));
  if (said || apposed || listed) return !words.every((word) => common.has(word.toLowerCase()));
  return (
    !words.some((word) => common.has(word.toLowerCase())) &&
    words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word)) &&
    !entryOf(scene, scene.knownAt[run.last], 'agency')
  );
}
