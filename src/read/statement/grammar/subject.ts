import { MONTH, WEEKDAY } from '../../../model/words/calendar-words.ts';
import { phraseBefore } from './phrase-before.ts';
import { postmodified } from './postmodified.ts';
import { sentenceAt, type Prose, type Range } from './prose.ts';
import { isAuxiliary, type VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

const ADVERBIAL =
  /ly$|^(also|later|first|then|now|still|once|again|has|openly|twice|meanwhile|however|too|even|just|today|yesterday|earlier|soon|thereby|thus|instead|therefore|already|never|always|often|sometimes|ever|since|together|both|all|each|not|ago|itself|himself|herself|themselves|who|which|that)$/;

/** Where a cue's subject was found, and how. */
export interface Subject {
  range: Range;
  how: 'adjacent' | 'relative' | 'interrupted' | 'shared';
}

/**
 * The subject of a finite verb group: the noun phrase right before it, over adverbs, times and asides between commas;
 * for `who` and `which` the phrase they refer to. Null where a conjunction or comma stands there instead: see
 * {@link sharedSubject}.
 */
export function subjectOf(prose: Prose, group: VerbGroup): Subject | null {
  const { words } = prose;
  const floor = clauseFloor(prose, group.first);
  let at = skipAdverbials(words, group.first, floor);
  if (at <= floor || /^(and|or|but)$/.test(words[at - 1]!.norm)) return null;
  let how: Subject['how'] = 'adjacent';
  if (isRelative(words, at, group.first)) {
    at = words[at - 1]!.norm === ',' ? at - 1 : at;
    how = 'relative';
  }
  if (words[at - 1]?.norm === ',' || words[at - 1]?.text === ')' || isDash(words[at - 1])) {
    const opening = asideStart(words, at - 1, floor);
    if (opening < 0) return how === 'relative' ? finish(words, at - 1, floor, how) : null;
    return finish(words, overAsides(words, opening, floor), floor, how === 'relative' ? how : 'interrupted');
  }
  return finish(words, at, floor, how) ?? behindRelative(words, at, floor, how) ?? strandedSubject(words, at, floor);
}

// `an official who asked not to be named said`: the relative clause ends in a verb.
function behindRelative(words: readonly Word[], at: number, floor: number, how: Subject['how']): Subject | null {
  const range = overRelative(words, { first: at + 1, last: at + 1 }, floor);
  return range && { range, how };
}

// `experts I have been speaking to say`: a relative clause without pronoun that ends in its preposition.
function strandedSubject(words: readonly Word[], at: number, floor: number): Subject | null {
  if (!/^(to|with|about|for)$/.test(words[at - 1]?.norm ?? '')) return null;
  for (let i = at - 2; i > floor && at - i < 9; i--) {
    if (/^(i|we|he|she|they|you)$/.test(words[i]!.norm)) return finish(words, i, floor, 'adjacent');
  }
  return null;
}

// A parenthesis behind the name is stepped over: `Lee (pictured) said`.
function finish(words: readonly Word[], end: number, floor: number, how: Subject['how']): Subject | null {
  let at = end;
  if (words[at - 1]?.text === ')') while (at > floor && words[at]?.text !== '(') at--;
  const range = phraseBefore(words, at, floor);
  return (
    range && {
      range:
        overAgent(words, range, floor) ??
        postmodified(words, range, floor) ??
        overRelative(words, range, floor) ??
        withoutObject(words, range),
      how,
    }
  );
}

// `officials quoted by the paper said`: the agent of a participle behind the subject is not who speaks.
function overAgent(words: readonly Word[], { first }: Range, floor: number): Range | null {
  const participle = words[first - 2];
  if (first - 3 < floor || words[first - 1]!.norm !== 'by' || !/(ed|own|en)$/.test(participle!.norm)) return null;
  return /^(NOUN|PROPN)$/.test(words[first - 3]!.pos) ? phraseBefore(words, first - 2, floor) : null;
}

// `a note that appeared on a forum said`: what ends a relative clause without commas does not speak, but what it hangs on.
function overRelative(words: readonly Word[], { first }: Range, floor: number): Range | null {
  for (let i = first - 1; i > floor && first - i < 20; i--) {
    const { norm, text, pos } = words[i]!;
    if (/^[,;:"()\u2013\u2014]$/.test(text) || (pos === 'CCONJ' && !isVerbal(words[i + 1]!))) return null;
    if (!/^(who|that|which)$/.test(norm)) continue;
    const opens = isVerbal(words[i + 1]!) || (words[i + 1]!.pos === 'ADV' && isVerbal(words[i + 2]!));
    const antecedent = opens && /^(NOUN|PROPN)$/.test(words[i - 1]!.pos) ? phraseBefore(words, i, floor) : null;
    return antecedent && norm === 'that' && isTold(words, antecedent) ? null : antecedent;
  }
  return null;
}

// `told reporters that allied services had confirmed it`: what is told begins there, and nothing hangs on the reporters.
function isTold(words: readonly Word[], { first }: Range): boolean {
  return TELLS.test(words[first - 1]?.lemma ?? '');
}

const TELLS = /^(tell|inform|assure|warn|notify|remind|convince|persuade)$/;

// `stole the files and the ministry said`: what a verb takes as its object does not speak with whoever comes behind `and`.
function withoutObject(words: readonly Word[], range: Range): Range {
  const before = words[range.first - 1];
  if (before?.pos !== 'VERB' || SAYING.test(before.lemma) || before.norm.endsWith('ing')) return range;
  for (let i = range.last - 2; i > range.first; i--)
    if (words[i]!.norm === 'and' && /^(DET|PRON|PROPN)$/.test(words[i + 1]!.pos))
      return { first: i + 1, last: range.last };
  return range;
}

const SAYING =
  /^(say|add|tell|claim|believe|think|know|report|confirm|deny|allege|argue|note|acknowledge|suspect|fear|hope|insist|warn)$/;

function isVerbal({ pos }: Word): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

function isDash(word: Word | undefined): boolean {
  return word !== undefined && /^[\u2013\u2014-]+$/.test(word.text);
}

// A subject never reaches back over a quotation mark, colon or semicolon.
function clauseFloor(prose: Prose, at: number): number {
  const { first } = sentenceAt(prose, at);
  for (let i = at - 1; i >= first && at - i < 60; i--) {
    const { text } = prose.words[i]!;
    if (text === ':' || text === ';') return i + 1;
    if (text === '"' && prose.quoted[i] !== prose.quoted[at] && isLongQuotation(prose, i)) return i + 1;
  }
  return first;
}

function isLongQuotation(prose: Prose, mark: number): boolean {
  const quotation = prose.quotations[prose.quoted[mark]!];
  return quotation === undefined || quotation.close - quotation.open > 6 || quotation.open === mark;
}

function isRelative(words: readonly Word[], at: number, from: number): boolean {
  for (let i = from - 1; i >= at; i--)
    if (/^(who|which)$/.test(words[i]!.norm) || (words[i]!.norm === 'that' && words[i]!.pos !== 'SCONJ')) return true;
  return false;
}

/** Steps back over adverbs and times: `on Monday`, `last week`, `in a statement`. */
export function skipAdverbials(words: readonly Word[], from: number, floor: number): number {
  let at = from;
  for (let moved = true; moved && at > floor;) {
    moved = false;
    const word = words[at - 1]!;
    if (ADVERBIAL.test(word.norm) && word.pos !== 'NOUN' && word.pos !== 'PROPN') {
      at--;
      moved = true;
      continue;
    }
    const time = timeBefore(words, at, floor);
    if (time < at) {
      at = time;
      moved = true;
    }
  }
  return at;
}

function timeBefore(words: readonly Word[], at: number, floor: number): number {
  let i = at;
  if (words[i - 1]?.text === ',' && i - 2 >= floor && /^\d+$/.test(words[i - 2]!.text)) i--;
  const word = words[i - 1];
  if (!word) return at;
  if (word.pos === 'NUM' && i - 2 >= floor && (MONTH.test(words[i - 2]!.norm) || words[i - 2]!.norm === 'in')) i -= 2;
  else if (
    WEEKDAY.test(word.norm) ||
    /^(today|yesterday|overnight)$/.test(word.norm) ||
    (MONTH.test(word.norm) && word.pos === 'PROPN')
  )
    i -= 1;
  else if (
    /^(week|month|year|morning|evening|afternoon|night|statement|interview|conference|report|briefing|turn|past|day|time)$/.test(
      word.norm,
    )
  )
    i -= 1;
  else return at;
  const stop = Math.max(floor, i - 3);
  for (let j = i; j > stop; j--) {
    const norm = words[j - 1]!.norm;
    if (/^(on|in|at|by|late|early|for|during)$/.test(norm) && j - 1 > floor) return j - 1;
    if (/^(last|this|next|earlier)$/.test(norm)) i = j - 1;
    else if (!/^(a|the|an|news|press|joint|same|first|written|brief|\w+day|daily|separate|video)$/.test(norm)) break;
  }
  return WEEKDAY.test(word.norm) ||
    i < at - 1 ||
    MONTH.test(words[i]!.norm) ||
    /^(today|yesterday|overnight)$/.test(word.norm)
    ? i
    : at;
}

// `X, a spokesman for Y, said`: from the comma before the verb back to the one that opened the aside.
function asideStart(words: readonly Word[], closing: number, floor: number): number {
  const close = words[closing]!.text;
  const isOpening = (word: Word) =>
    close === ')' ? word.text === '(' : close === ',' ? word.text === ',' : isDash(word);
  for (let i = closing - 1; i > floor && closing - i < 40; i--) {
    if (!isOpening(words[i]!)) continue;
    if (close !== ',' || !isListComma(words, i, closing)) return i;
  }
  return -1;
}

// `Mo Ek, 29, a diver at the port, who saw it, said`: of several asides the first tells where the name ends, with which the clause begins.
function overAsides(words: readonly Word[], opening: number, floor: number): number {
  let at = opening;
  while (words[at]?.text === ',') {
    const before = commaBefore(words, at, floor);
    if (before < 0 || !TELLS_MORE.test(words[before + 1]!.text)) break;
    at = before;
  }
  if (at === opening || !/^(PROPN|NOUN)$/.test(words[at - 1]!.pos)) return opening;
  const name = phraseBefore(words, at, floor);
  return name && name.first - floor <= 1 && !isPreposed(words, name.first, floor) ? at : opening;
}
const TELLS_MORE = /^(an?|one|former|formerly|from|of|who|whose|both|also|[RDI]-.*|\d{1,3})$/;

function commaBefore(words: readonly Word[], from: number, floor: number): number {
  for (let i = from - 1; i > floor; i--) if (words[i]!.text === ',') return i;
  return -1;
}

// `In Stavemouth, a diver, Mo Ek, said`: the place is no subject.
function isPreposed(words: readonly Word[], first: number, floor: number): boolean {
  return first > floor && /^(ADP|SCONJ)$/.test(words[floor]!.pos);
}

// A comma between digits or before a state's abbreviation does not open an aside; nor does one followed by a conjunction.
function isListComma(words: readonly Word[], i: number, closing: number): boolean {
  return closing - i === 1 || /^(and|or|but)$/.test(words[i + 1]!.norm);
}

/**
 * The subject that a coordinated or participial cue shares (`denied it and said`, `, accusing`): that of the main clause it
 * stands in, which begins with the sentence, with its own quotation, or after `but`, `while` or `and` with a new subject.
 */
export function sharedSubject(prose: Prose, at: number): Subject | null {
  const { words } = prose;
  const { first } = sentenceAt(prose, at);
  const coordinated = coordinatedSubject(prose, at, first);
  if (coordinated) return coordinated;
  let found: Subject | null = null;
  let verbs = 0;
  for (let i = Math.max(first, at - 90); i < at; i++) {
    if (!isFiniteVerb(words, i) || prose.quoted[i] !== prose.quoted[at]) continue;
    verbs++;
    if (found && !beginsClause(prose, i, first)) continue;
    const subject = subjectOf(prose, backToGroup(words, i, first));
    if (subject && subject.how !== 'relative' && (!found || isClauseInitial(words, subject.range.first, first))) {
      found = { range: subject.range, how: 'shared' };
    }
    if (verbs > 24) break;
  }
  return found;
}

// `which denies it and says ...`: the reporting verb right before the conjunction, when its subject is a name or phrase.
function coordinatedSubject(prose: Prose, at: number, floor: number): Subject | null {
  if (!/^(and|but|or)$/.test(prose.words[at - 1]?.norm ?? '')) return null;
  for (let i = at - 2; i > floor && at - i < 40; i--) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (!cue || cue.shape !== 'finite' || cue.passive) continue;
    const subject = subjectOf(prose, cue);
    if (subject && prose.words[subject.range.first]!.pos !== 'PRON') return { range: subject.range, how: 'shared' };
  }
  return besideSubject(prose, at, floor);
}

// `this was unusual the minister stood up and said`: speech runs sentences together, and whoever stood up said it.
function besideSubject(prose: Prose, at: number, floor: number): Subject | null {
  const { words } = prose;
  const verb = PARTICLE.test(words[at - 2]?.norm ?? '') ? at - 3 : at - 2;
  if (verb <= floor || !MOVES.test(words[verb]!.norm) || !isFiniteVerb(words, verb)) return null;
  const subject = subjectOf(prose, backToGroup(words, verb, floor));
  return subject && { range: subject.range, how: 'shared' };
}

const MOVES = /^(stood|stands|came|comes|went|goes|got|gets|turned|stepped|walked|sat|rose|leaned|jumped)$/;
const PARTICLE = /^(up|out|down|back|forward|over|in|on|around|along)$/;

// Cheap test before the dear one: a conjunction not far in front.
function beginsClause(prose: Prose, verb: number, floor: number): boolean {
  for (let i = verb - 1; i > Math.max(floor, verb - 14); i--) if (CLAUSE_JOINT.test(prose.words[i]!.norm)) return true;
  return false;
}

const CLAUSE_JOINT = /^(but|while|and|although|though|whereas|;)$/;

function isClauseInitial(words: readonly Word[], first: number, floor: number): boolean {
  if (first <= floor) return true;
  const before = words[first - 1]!.norm;
  if (!CLAUSE_JOINT.test(before)) return false;
  return before !== 'and' || words[first - 2]?.text === ',';
}

function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (isAuxiliary(word)) return word.norm !== "'s" && !/^(be|been|being|having)$/.test(word.norm);
  if (word.pos !== 'VERB' || word.norm.endsWith('ing')) return false;
  return words[i - 1]?.norm !== 'to';
}

function backToGroup(words: readonly Word[], head: number, floor: number): VerbGroup {
  let first = head;
  while (first > floor && isAuxiliary(words[first - 1]!) && words[first - 1]!.norm !== "'s") first--;
  return { first, head, last: head + 1, negated: false };
}
