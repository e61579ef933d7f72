import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { POSTMODIFIERS } from './postmodifiers.ts';
import { afterJoint } from '../grammar/after-joint.ts';
import { clauseEnd, hasVerb } from '../grammar/clause.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { sharedSubject, type Subject } from '../grammar/subject.ts';
import { sourceOf } from './source-of.ts';
import type { Word } from '../grammar/word.ts';

const SPEAKERS =
  /^(officials?|sources?|people|person|ministry|ministr(y|ies)|minister|spokes\w+|agency|agencies|police|statements?|reports?|data|documents?|experts?|analysts?|engineers?|scientists?|insiders?|employees|lawmakers?|aides?|advisers?|diplomats?|investigators?|authorit(y|ies)|department|bureau|office|researchers?|executives?|lawyers?|media|news|times|post|journal|company|memo|letter)$/;

/** `..., Xinhua reported, citing officials`: the cited is the source of what the citing clause reports. */
export const citing: Finder = {
  name: 'citing',
  find: (prose) => prose.words.flatMap((word, i) => (isCiting(prose, i, word.norm) ? (read(prose, i) ?? []) : [])),
};

// `, citing officials`, `the paper, which cited two officials, said`.
function isCiting({ words }: Prose, at: number, norm: string): boolean {
  if (norm === 'citing' || norm === 'quoting') return true;
  return (norm === 'cited' || norm === 'quoted') && /^(which|who)$/.test(words[at - 1]?.norm ?? '');
}

function read(prose: Prose, at: number): Candidate | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, at);
  const source = phraseAfter(words, at + 1, sentence.last, POSTMODIFIERS);
  if (!source) return null;
  const cue = { first: at, last: at + 1 };
  if (isReason(words, source) && keepsBack(prose, sentence.first, at)) return null;
  if (!isSpeaker(prose, source)) return material(prose, cue);
  const content = citedContent(prose, cue, source, sentence);
  return (
    content &&
    propose(prose, citing, {
      source,
      cue,
      content: [content],
      confidence: 0.8,
      why: 'a source cited for the sentence',
    })
  );
}

// `would not provide the logs, citing the police inquiry`: why something is kept back.
function isReason(words: readonly Word[], { first, last }: Range): boolean {
  const end = words.slice(first, last).findIndex(({ pos }, i) => pos === 'ADP' && i > 0);
  return REASON.test(words[end < 0 ? last - 1 : first + end - 1]!.norm);
}
const REASON =
  /^(inquir(y|ies)|investigations?|probes?|proceedings|trials?|litigation|lawsuits?|case|privacy|confidentiality|secrecy|law|laws|rules|policy|reasons?|concerns|security|safety|sensitivity)$/;

function keepsBack({ words }: Prose, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (KEEPS_BACK.test(words[i]!.norm)) return true;
  return false;
}
const KEEPS_BACK =
  /^(not|n['’]t|won['’]t|wouldn['’]t|didn['’]t|declin(e|es|ed|ing)|refus(e|es|ed|ing)|withh(eld|old|olds|olding))$/;

/** Whether a phrase names whoever may be cited, not a matter. */
export function isSpeaker(prose: Prose, source: Range): boolean {
  for (let i = source.first; i < source.last; i++) {
    const { norm, pos } = prose.words[i]!;
    if (pos === 'ADP' && i > source.first) break;
    if (SPEAKERS.test(norm)) return true;
  }
  return isName(prose.words.slice(source.first, source.last));
}

// `Ada Lund`, `volcanologist Ada Lund`, `Norland’s Ada Lund from the institute`.
function isName(words: readonly Word[]): boolean {
  const end = words.findIndex(({ pos }, i) => pos === 'ADP' && i > 0);
  const phrase = end < 0 ? words : words.slice(0, end);
  if (phrase.every(({ pos }) => pos === 'PROPN' || pos === 'PART')) return true;
  const name = phrase.findIndex(({ pos }) => pos === 'PROPN');
  const isWhole = name > 0 && phrase.length - name >= 2 && phrase.slice(name).every(({ pos }) => pos === 'PROPN');
  return isWhole && phrase.slice(0, name).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ');
}

// `he said, citing threats to ...`: what is cited is no speaker but the matter itself.
function material(prose: Prose, cue: Range): Candidate | null {
  const subject = tagSubject(prose, cue) ?? sharedSubject(prose, cue.first);
  const last = clauseEnd(prose, cue.last, true);
  if (!subject || last <= cue.last) return null;
  return propose(prose, citing, {
    source: subject.range,
    cue,
    content: [{ first: cue.last, last }],
    confidence: 0.6,
    why: 'something cited in support',
  });
}

// `The port was closed, the Gazette reported, citing heavy fog`: whoever reports cites, and not what the sentence is about.
function tagSubject(prose: Prose, cue: Range): Subject | null {
  const verb = cueWithin(prose, sentenceAt(prose, cue.first).first, cue.first, -1);
  return verb?.last === cue.first - 1 && prose.words[verb.last]!.text === ',' ? sourceOf(prose, verb) : null;
}

function citedContent(prose: Prose, cue: Range, source: Range, sentence: Range): Range | null {
  if (cue.first === sentence.first) return afterOpening(prose, source.last, sentence);
  const { words } = prose;
  if (words[source.last]?.text === ',' && words[source.last + 1]?.norm === 'that')
    return { first: source.last + 1, last: clauseEnd(prose, source.last + 1, false) };
  if (/^(which|who)$/.test(words[cue.first - 1]!.norm)) return afterOpening(prose, source.last, sentence);
  const verb = cueWithin(prose, sentence.first, cue.first, -1);
  if (!verb && words[cue.first - 1]!.text === ',' && !hasVerb(prose, { first: sentence.first, last: cue.first }))
    return afterOpening(prose, source.last, sentence);
  const first = afterJoint(prose, sentence.first);
  if (!verb) return { first, last: trimComma(prose, cue.first) };
  const behind = clauseEnd(prose, verb.last, false);
  if (behind - verb.last > 3 && behind <= cue.first) return { first: verb.last, last: behind };
  let last = verb.first;
  while (last > first && prose.words[last - 1]!.text !== ',') last--;
  last = trimComma(prose, last);
  return last > first ? { first, last } : null;
}

// `Citing officials, the agency said [...]`.
function afterOpening(prose: Prose, from: number, sentence: Range): Range | null {
  const verb = cueWithin(prose, from, sentence.last, 1);
  if (!verb) return null;
  const last = clauseEnd(prose, verb.last, false);
  return last > verb.last ? { first: verb.last, last } : null;
}

// The first finite reporting verb of the stretch, or the last one.
function cueWithin(prose: Prose, first: number, last: number, step: 1 | -1): VerbCue | null {
  for (let i = step === 1 ? first : last - 1; i >= first && i < last; i += step) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && cue.shape === 'finite' && cue.last <= last) return cue;
  }
  return null;
}

function trimComma(prose: Prose, at: number): number {
  return prose.words[at - 1]?.text === ',' ? at - 1 : at;
}
