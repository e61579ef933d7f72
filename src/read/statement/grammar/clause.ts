import { CHARGE_NOUNS } from '../../../model/words/claim-nouns.ts';
import { THIRD_PERSON } from '../../../model/words/pronouns.ts';
import { namesNotice } from './notice.ts';
import { phraseAfter } from './phrase-after.ts';
import { blockAt, sentenceAt, type Prose, type Range } from './prose.ts';
import { isAuxiliary } from './verb-group.ts';

const SUBORDINATORS = new Set([
  'after',
  'before',
  'while',
  'amid',
  'as',
  'because',
  'when',
  'although',
  'though',
  'following',
  'ahead',
  'during',
  'since',
]);
const TIME_HEAD =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|overnight|earlier|later|again|late|early|recently|then|also|publicly|repeatedly|separately|explicitly|openly|directly|formally|in|on|at|last|this|next|during|via|through|over|by|afterwards|before|after)$/;

/** Where the clause that begins at `from` ends: before the final stop, or where someone else, or a further cue, takes over. */
export function clauseEnd(prose: Prose, from: number, bare: boolean): number {
  const { words } = prose;
  if (from >= words.length) return from;
  const sentence = boundsAt(prose, from);
  const fronted =
    /^(while|although|though|as|after|when|since|if|because|whereas)$/.test(prose.words[sentence.first]!.norm) &&
    sentence.first < from;
  let end = sentence.last;
  let depth = 0;
  for (let i = from; i < sentence.last; i++) {
    const { text } = words[i]!;
    const closing = text === ')' && depth > 0;
    if (text === '(') depth++;
    else if (closing) depth--;
    if (depth > 0 || closing || isInsideQuotation(prose, i, from)) continue;
    if (
      i > from &&
      (endsClause(prose, i, bare, sentence) || (fronted && text === ',' && clauseFollows(prose, i + 1, sentence)))
    ) {
      end = i;
      break;
    }
  }
  return trimEnd(prose, from, closeQuotation(prose, from, end));
}

// Within a quotation that was open before, the clause cannot outlast it.
function boundsAt(prose: Prose, from: number): Range {
  const sentence = sentenceAt(prose, from);
  const quotation = prose.quotations[prose.quoted[from]!];
  if (!quotation?.closed || quotation.open >= from) return sentence;
  return { first: sentence.first, last: Math.min(sentence.last, quotation.close - 1) };
}

function isInsideQuotation(prose: Prose, i: number, from: number): boolean {
  const quotation = prose.quotations[prose.quoted[i]!];
  return (
    quotation !== undefined &&
    quotation.closed &&
    quotation.open >= from &&
    i > quotation.open &&
    i < quotation.close - 1
  );
}

function endsClause(prose: Prose, i: number, bare: boolean, sentence: Range): boolean {
  const { words } = prose;
  const { text, norm } = words[i]!;
  if (text === ';' || (text === ')' && bare)) return true;
  if (text === ',' || /^[\u2013\u2014-]+$/.test(text))
    return takesOver(prose, i + 1, bare, sentence) || isTag(prose, i + 1, sentence);
  if (norm === 'but' && (startsVerb(prose, afterAdverbs(prose, i + 1)) || clauseFollows(prose, i + 1, sentence)))
    return true;
  if (norm === 'and' && startsSharedCue(prose, i + 1, sentence)) return true;
  return bare && SUBORDINATORS.has(norm) && beginsAdjunct(prose, i, sentence);
}

// `after the vote` and `as it did` leave the object; `after being hired` and `as a weapon` belong to it.
function beginsAdjunct(prose: Prose, i: number, sentence: Range): boolean {
  const next = prose.words[i + 1];
  if (!next || i + 1 >= sentence.last || next.norm.endsWith('ing')) return false;
  if (prose.words[i]!.norm !== 'as') return true;
  return clauseFollows(prose, i + 1, sentence);
}

/** A subject and a finite verb begin here. */
export function clauseFollows(prose: Prose, from: number, sentence: Range): boolean {
  const subject = phraseAfter(prose.words, from, sentence.last);
  if (!subject || prose.words[from]!.norm === 'that') return false;
  const verb = prose.words[afterAdverbs(prose, subject.last)];
  return (
    verb !== undefined &&
    subject.last < sentence.last &&
    (isAuxiliary(verb) || (verb.pos === 'VERB' && !verb.norm.endsWith('ing')))
  );
}

function afterAdverbs(prose: Prose, from: number): number {
  let i = from;
  while (
    i - from < 3 &&
    prose.words[i] &&
    (prose.words[i]!.pos === 'ADV' || /^(himself|herself|itself|themselves)$/.test(prose.words[i]!.norm)) &&
    prose.cueAt[i]! < 0
  )
    i++;
  return i;
}

// What stands after a comma or dash and begins something else.
function takesOver(prose: Prose, at: number, bare: boolean, sentence: Range): boolean {
  const { words } = prose;
  let i = at;
  const word = words[i];
  if (!word || i >= sentence.last) return false;
  if (word.norm === 'but')
    return (
      startsVerb(prose, afterAdverbs(prose, i + 1)) ||
      clauseFollows(prose, i + 1, sentence) ||
      hasCueSoon(prose, i + 1, sentence, /./)
    );
  if (/^(while|although|though|whereas|according|even)$/.test(word.norm)) return true;
  if (APPOSED.test(word.norm) && /^(that|which|it|he|she|they)$/.test(words[i + 1]?.norm ?? '')) return true;
  if (
    word.norm === 'and' &&
    (startsSharedCue(prose, i + 1, sentence) ||
      ((bare || reportsSoon(prose, i + 1, sentence)) && clauseFollows(prose, i + 1, sentence)))
  )
    return true;
  if (bare && clauseFollows(prose, i, sentence)) return true;
  if (
    /^(which|who|a|an|something|and)$/.test(word.norm) &&
    hasCueSoon(prose, i, sentence, /^(deny|reject|dismiss|dispute)$/)
  )
    return true;
  while (i < sentence.last && /ly$|^(also|then|even|instead|thereby|reportedly)$/.test(words[i]!.norm)) i++;
  const cue = prose.cues[prose.cueAt[i]!];
  if (cue?.shape !== 'ing') return false;
  return !cue.verb.frames.every((frame) => frame === 'notice') || namesNotice(prose, cue.last, sentence);
}

const APPOSED = new RegExp(`^(${CHARGE_NOUNS}|assertions?)$`);

// `..., and X said ...`: the next clause has a source of its own.
function reportsSoon(prose: Prose, from: number, sentence: Range): boolean {
  const subject = phraseAfter(prose.words, from, sentence.last);
  if (!subject || THIRD_PERSON.test(prose.words[from]!.norm)) return false;
  for (let i = subject.last; i < Math.min(subject.last + 3, sentence.last); i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && !cue.passive && cue.shape === 'finite') return true;
  }
  return false;
}

function hasCueSoon(prose: Prose, from: number, sentence: Range, verbs: RegExp): boolean {
  for (let i = from; i < Math.min(from + 9, sentence.last); i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && verbs.test(cue.verb.verb)) return true;
  }
  return false;
}

function startsVerb(prose: Prose, i: number): boolean {
  const word = prose.words[i];
  return word !== undefined && (word.pos === 'VERB' || isAuxiliary(word) || prose.cueAt[i]! >= 0);
}

/** A further reporting verb without a subject of its own. */
function startsSharedCue(prose: Prose, from: number, sentence: Range): boolean {
  let i = from;
  while (
    i < sentence.last &&
    i - from < 3 &&
    (prose.words[i]!.pos === 'ADV' || /ly$/.test(prose.words[i]!.norm)) &&
    prose.cueAt[i]! < 0
  )
    i++;
  const cue = prose.cues[prose.cueAt[i]!];
  return (
    cue !== undefined &&
    !cue.passive &&
    (cue.shape === 'finite' || cue.shape === 'ing') &&
    prose.words[cue.head]!.pos !== 'NOUN'
  );
}

/** `, officials said.` or `, said X`: a reporting clause set off at the side, without a complement of its own. */
function isTag(prose: Prose, at: number, sentence: Range): boolean {
  for (let i = at; i < Math.min(at + 14, sentence.last); i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && (cue.passive || /^(which|who|that)$/.test(prose.words[at]!.norm))) return false;
    if (cue && (cue.verb.frames.includes('clause') || cue.verb.frames.includes('quote'))) {
      const after = prose.words[cue.last];
      const bareEnd =
        !after || cue.last >= sentence.last || /^[.,:;\u2014-]$/.test(after.text) || TIME_HEAD.test(after.norm);
      const inverted = i === at;
      const subject = inverted || startsSubject(prose, at, cue.first);
      return subject && (bareEnd || inverted);
    }
    const { text, pos } = prose.words[i]!;
    if (text === ',' || (pos === 'VERB' && i > at)) return false;
  }
  return false;
}

function startsSubject(prose: Prose, from: number, to: number): boolean {
  const phrase = phraseAfter(prose.words, from, to);
  return phrase !== null && to - phrase.last <= 3;
}

// A clause that ends within a quotation goes on to its closing mark, over sentences of the same block.
function closeQuotation(prose: Prose, from: number, end: number): number {
  const quotation = prose.quotations[prose.quoted[end - 1]!];
  if (!quotation || quotation.open < from || quotation.close <= end) return end;
  return Math.min(quotation.close, blockAt(prose, from).last);
}

function trimEnd(prose: Prose, from: number, end: number): number {
  let last = end;
  while (last > from && /^([.,:;!?\u2013\u2014-]+|and|but|or|while)$/.test(prose.words[last - 1]!.norm)) last--;
  return last;
}

/** True when the range holds a finite verb, so that it can be a clause. */
export function hasVerb(prose: Prose, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    const word = prose.words[i]!;
    if (word.pos === 'VERB' || (word.pos === 'AUX' && word.norm !== "'s") || isAuxiliary(word)) return true;
  }
  return false;
}
