import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { afterJoint } from '../grammar/after-joint.ts';
import { clauseEnd, hasVerb } from '../grammar/clause.ts';
import { complementOf, skipAdjuncts } from '../grammar/complement.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { saidWords } from '../grammar/quotation.ts';
import type { Word } from '../grammar/word.ts';
import { isAuxiliary } from '../grammar/verb-group.ts';
import { fillsSentences, runOn } from '../grammar/run-on.ts';
import { speakerBehind } from '../grammar/speaker-behind.ts';
import { skipAdverbials, subjectOf } from '../grammar/subject.ts';

/** `"...," said X.`, `..., officials said.`: a reporting clause behind or inside what it reports. */
export const tag: Finder = {
  name: 'tag',
  find: (prose) => prose.cues.map((cue) => read(prose, cue)).filter((found) => found !== null),
};

interface Aside {
  source: Range;
  /** Word range of the reporting clause with its adjuncts. */
  range: Range;
}

function read(prose: Prose, cue: VerbCue): Candidate | null {
  const { frames } = cue.verb;
  if (
    cue.passive ||
    cue.shape !== 'finite' ||
    !frames.some((frame) => frame === 'clause' || frame === 'quote' || frame === 'that')
  )
    return null;
  const aside = asideOf(prose, cue);
  if (!aside) return null;
  const content = contentAround(prose, aside);
  if (!content) return null;
  return propose(prose, tag, {
    source: aside.source,
    cue,
    content: content.ranges,
    confidence: content.quoted ? 0.95 : 0.85,
    why: `${cue.verb.verb} set off ${content.quoted ? 'from a quotation' : 'by a comma'}`,
  });
}

function asideOf(prose: Prose, cue: VerbCue): Aside | null {
  return invertedAside(prose, cue) ?? plainAside(prose, cue);
}

// `," said X`: the verb follows a comma or the closing mark, its subject comes after it.
function invertedAside(prose: Prose, cue: VerbCue): Aside | null {
  const { words } = prose;
  const before = words[cue.first - 1];
  const sentence = sentenceAt(prose, cue.head);
  if (!before || !/^[,"\u2014\u2013-]$/.test(before.text) || prose.quoted[cue.first]! >= 0) return null;
  // `the minister, Ada Lund, told parliament`: behind such a verb stands who hears; behind `, in a statement, rejected the charges`
  // what is rejected, unless a quotation ends before.
  if (cue.verb.frames.includes('addressee')) return null;
  if (
    before.text === ',' &&
    words[cue.first - 2]?.text !== '"' &&
    cue.verb.frames.includes('object') &&
    !speakerBehind(prose, cue)
  )
    return null;
  if (
    before.text !== '"' &&
    (!cue.verb.frames.includes('quote') || /^(suggest|indicate|signal|hint|imply|reveal|show)$/.test(cue.verb.verb))
  )
    return null;
  const source = phraseAfter(words, cue.last, sentence.last);
  if (!source || isObjectPronoun(words[source.first]!)) return null;
  const last = adjunctsEnd(prose, source.last, sentence);
  // A verb behind the phrase makes it the subject of what is reported: `The ministry, ..., said the attacks were ...`.
  if (
    before.text !== '"' &&
    last < sentence.last &&
    (words[last]!.pos === 'VERB' || isAuxiliary(words[last]!) || words[last]!.norm === 'that')
  )
    return null;
  return { source, range: { first: cue.first, last } };
}

function isObjectPronoun({ norm, text }: Word): boolean {
  return text !== 'US' && /^(him|her|them|us|me|it|this|that|these|those)$/.test(norm);
}

function plainAside(prose: Prose, cue: VerbCue): Aside | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, cue.head);
  const last = adjunctsEnd(prose, afterHearer(prose, cue, sentence), sentence);
  const after = words[last];
  const closed =
    last >= sentence.last ||
    !after ||
    /^[.,;:!?)"\u2014\u2013-]$/.test(after.text) ||
    /^(in|after|as|when|amid|during|following|before|while|ahead|at|via|through)$/.test(after.norm);
  const subject = subjectOf(prose, cue);
  // `He added, however, that ...`: what he says stands behind.
  if (
    after?.text === ',' &&
    /^(however|though|too|also)$/.test(words[last + 1]?.norm ?? '') &&
    words[last + 3]?.norm === 'that'
  )
    return null;
  const source =
    subject?.range ?? phraseBefore(words, skipAdverbials(words, cue.first, sentence.first), sentence.first);
  if (!source) return null;
  const complement = after?.text !== '.' && after?.text !== ',' ? complementOf(prose, cue) : null;
  if (complement && (complement.kind === 'quote' || complement.kind === 'that' || !followsQuotation(prose, source)))
    return null;
  if (!closed && !followsQuotation(prose, source)) return null;
  return { source, range: { first: source.first, last: closed ? last : asideEnd(prose, last, sentence) } };
}

// `"...," she said of the plan.`: behind a closing mark anything may follow the verb.
function followsQuotation(prose: Prose, source: Range): boolean {
  const before = prose.words[source.first - 1];
  const last = before?.text === ',' ? prose.words[source.first - 2] : before;
  const stop = prose.words[source.first - (before?.text === ',' ? 3 : 2)];
  return (
    last?.text === '"' &&
    stop?.text !== '.' &&
    prose.quotations[prose.quoted[source.first - (before?.text === ',' ? 2 : 1)] ?? -1]?.close ===
      source.first - (before?.text === ',' ? 1 : 0)
  );
}

function asideEnd(prose: Prose, from: number, sentence: Range): number {
  let i = from;
  while (i < sentence.last && !/^[.,;!?"]$/.test(prose.words[i]!.text)) i++;
  return i;
}

// `X told reporters`: the hearer belongs to the aside.
function afterHearer(prose: Prose, cue: VerbCue, sentence: Range): number {
  if (!cue.verb.frames.includes('addressee')) return cue.last;
  return phraseAfter(prose.words, cue.last, sentence.last)?.last ?? cue.last;
}

function adjunctsEnd(prose: Prose, from: number, sentence: Range): number {
  return skipAdjuncts(prose, from, sentence);
}

interface Around {
  ranges: Range[];
  quoted: boolean;
}

/** What is said around a reporting clause, in front of it and perhaps behind. */
export function contentAround(prose: Prose, aside: Aside): Around | null {
  const { words } = prose;
  const before = aside.range.first - 1;
  const quotation =
    prose.quotations[prose.quoted[before]!] ??
    (words[before]?.text === ',' ? prose.quotations[prose.quoted[before - 1]!] : undefined);
  if (
    quotation?.closed &&
    quotation.close >= before &&
    quotation.close <= before + 1 &&
    startsClauseHere(prose, quotation.open)
  ) {
    return { ranges: [saidWords(quotation), ...afterwards(prose, aside)], quoted: true };
  }
  if (words[before]?.text !== ',' && !/^[\u2014\u2013"-]$/.test(words[before]?.text ?? '')) return null;
  return clauseBefore(prose, aside);
}

// A quotation is what was said when it begins its sentence or follows a comma, colon or conjunction, not in mid-clause.
function startsClauseHere(prose: Prose, open: number): boolean {
  const before = prose.words[open - 1];
  if (!before || before.block !== prose.words[open]!.block || before.sentence !== prose.words[open]!.sentence)
    return true;
  return /^[.,:;!?\u2014\u2013"-]$/.test(before.text) || /^(but|and)$/i.test(before.norm);
}

// After the aside the quotation may go on: `"...," he said. "..."`.
function afterwards(prose: Prose, aside: Aside): Range[] {
  let i = afterApposition(prose, aside.range.last);
  while (i < prose.words.length && /^[.,:;\u2014\u2013-]$/.test(prose.words[i]!.text)) i++;
  const word = prose.words[i];
  const quotation = word && prose.quotations[prose.quoted[i]!];
  if (!quotation || quotation.open !== i || word.block !== prose.words[aside.range.first]!.block) return [];
  if (attributedElsewhere(prose, quotation.close)) return [];
  if (prose.words[i - 1]!.text === '.' && !fillsSentences(prose, quotation)) return [];
  return [saidWords(quotation), ...runOn(prose, quotation)];
}

// `said X, who heads the office. "..."`: what is told of the speaker lies between the two quotations.
function afterApposition(prose: Prose, from: number): number {
  const { words } = prose;
  if (
    words[from]?.text !== ',' ||
    !/^(who|whose|which|a|an|the|head|chief|director|spokes\w+)$/.test(words[from + 1]?.norm ?? '')
  ) {
    return from;
  }
  const { last } = sentenceAt(prose, from);
  for (let i = from + 1; i < last; i++) if (words[i]!.text === '"') return i;
  return last;
}

// The next quotation has a reporting clause of its own: `"...," she added.`
function attributedElsewhere(prose: Prose, close: number): boolean {
  const last = prose.words[close - 2];
  if (last?.text !== ',' && prose.words[close]?.text !== ',') return false;
  for (let i = close; i < Math.min(close + 8, prose.words.length); i++) {
    if (prose.cueAt[i]! >= 0) return true;
    if (prose.words[i]!.text === '.') return false;
  }
  return false;
}

function clauseBefore(prose: Prose, aside: Aside): Around | null {
  const sentence = sentenceAt(prose, aside.range.first);
  const first = afterJoint(prose, sentence.first);
  let last = aside.range.first;
  while (last > first && /^[,\u2014\u2013-]$/.test(prose.words[last - 1]!.text)) last--;
  const head: Range = { first, last };
  const tail = resumed(prose, aside, sentence);
  const quotation = last > first ? prose.quotations[prose.quoted[last - 1]!] : undefined;
  const said = quotation && quotation.open === first && quotation.close >= last ? saidWords(quotation) : head;
  if (last <= first) return tail && { ranges: [tail], quoted: false };
  if (last - first < 2 || (!tail && !hasVerb(prose, head))) return null;
  return { ranges: [said, ...(tail ? [tail] : afterwards(prose, aside))], quoted: said !== head };
}

// `The group, officials said, used ...`: the clause goes on behind the aside.
function resumed(prose: Prose, aside: Aside, sentence: Range): Range | null {
  const comma = aside.range.last;
  if (comma + 2 >= sentence.last || prose.words[comma]!.text !== ',') return null;
  const next = prose.words[comma + 1]!;
  if (
    prose.cueAt[comma + 1]! >= 0 ||
    next.text === '"' ||
    /^(but|and|while|although|who|which|citing|a|an|as|in|after|with)$/.test(next.norm)
  )
    return null;
  const last = clauseEnd(prose, comma + 1, false);
  const range = { first: comma + 1, last };
  return last > comma + 1 && hasVerb(prose, range) ? range : null;
}
