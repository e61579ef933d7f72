import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { clauseAbout } from '../grammar/clause-about.ts';
import { clauseEnd } from '../grammar/clause.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { basePhraseBefore, phraseBefore } from '../grammar/phrase-before.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { subjectOf } from '../grammar/subject.ts';
import { isAuxiliary } from '../grammar/verb-group.ts';

/** `hackers it links to Y`, `an attack which X claims was ...`, `an allegation Y has denied`: the object stands before the speaker. */
export const relativeObject: Finder = {
  name: 'relative-object',
  isSettled: true,
  knowsBetter: 'presence',
  find: (prose) =>
    prose.cues
      .filter((cue) => !cue.passive && cue.shape === 'finite')
      .map((cue) => read(prose, cue))
      .filter((found) => found !== null),
};

function read(prose: Prose, cue: VerbCue): Candidate | null {
  return readAbout(prose, cue) ?? readBeside(prose, cue);
}

// `Dane, whom prosecutors charged on Monday with theft`
function readAbout(prose: Prose, cue: VerbCue): Candidate | null {
  const clause = clauseAbout(prose, cue);
  if (!clause || !FOR_A_DEED.test(prose.words[clause.rest]?.norm ?? '')) return null;
  const rest = { first: clause.rest, last: clauseEnd(prose, clause.rest, false) };
  return propose(prose, relativeObject, {
    source: clause.speaker,
    cue,
    content: [clause.toldOf, rest],
    confidence: 0.82,
    why: `whom ${cue.verb.verb} is about, in front of its subject`,
  });
}

const FOR_A_DEED = /^(?:of|with|for)$/;

function readBeside(prose: Prose, cue: VerbCue): Candidate | null {
  const sentence = sentenceAt(prose, cue.head);
  const rest = restOf(prose, cue, sentence);
  if (rest === null) return null;
  const subject = subjectOf(prose, cue);
  if (!subject || subject.how === 'relative') return null;
  const split = splitSubject(prose, subject.range, sentence);
  if (!split) return null;
  const own = withinCommas(prose, split.object, rest);
  const content = own.last > own.first ? [split.object, own] : [split.object];
  return propose(prose, relativeObject, {
    source: split.source,
    cue,
    content,
    confidence: 0.82,
    why: `object of ${cue.verb.verb} in front of its subject`,
  });
}

// `The raid, which Norland has blamed on Velmora, was called off`: a clause that a comma opens ends at the next one.
function withinCommas({ words, quoted }: Prose, object: Range, rest: Range): Range {
  if (words[object.last]?.text !== ',') return rest;
  for (let i = rest.first; i < rest.last; i++)
    if (words[i]!.text === ',' && quoted[i]! < 0) return { first: rest.first, last: i };
  return rest;
}

// Behind the verb stands the rest of the object's clause, its preposition, or nothing.
function restOf(prose: Prose, cue: VerbCue, sentence: Range): Range | null {
  const { frames } = cue.verb;
  const next = prose.words[cue.last];
  const none = { first: cue.last, last: cue.last };
  if (!next || cue.last >= sentence.last || /^[.,;)\u2013\u2014-]$/.test(next.text))
    return frames.includes('object') ? none : null;
  const joined = /^(to|on|of|with|as)$/.test(next.norm) && frames.includes(next.norm);
  const clausal =
    frames.includes('clause') && (isAuxiliary(next) || (next.pos === 'VERB' && !next.norm.endsWith('ing')));
  if (!joined && !clausal)
    return /^(at|in|last|this|on|and|but)$/.test(next.norm) && frames.includes('object') ? none : null;
  return { first: cue.last, last: clauseEnd(prose, cue.last, false) };
}

interface Split {
  object: Range;
  source: Range;
}

// `which X`, `that X`, or two phrases side by side: `hackers it`, `an allegation Velmark`.
function splitSubject(prose: Prose, subject: Range, sentence: Range): Split | null {
  const { words } = prose;
  let at = subject.first;
  const relative = words[at - 1];
  if (relative && /^(which|that)$/.test(relative.norm) && at - 1 > sentence.first) {
    at--;
    if (words[at - 1]!.text === ',') at--;
    const object = phraseBefore(words, at, sentence.first, 1);
    return object && { object, source: subject };
  }
  if (
    words[at - 1] &&
    /^(PRON|DET)$/.test(words[at]!.pos) &&
    (words[at - 1]!.pos === 'NOUN' || words[at - 1]!.pos === 'PROPN')
  ) {
    const object = basePhraseBefore(words, at, sentence.first);
    return object && { object, source: subject };
  }
  return splitAtName(prose, subject);
}

// `an allegation Velmark`: a common noun with its article, then a name, taken for one phrase.
function splitAtName(prose: Prose, subject: Range): Split | null {
  if (!/^(an?|the|any)$/.test(prose.words[subject.first]!.norm)) return null;
  for (let i = subject.first + 2; i < subject.last; i++) {
    if (
      prose.words[i]!.pos === 'PROPN' &&
      prose.words[i - 1]!.pos === 'NOUN' &&
      prose.words[i - 1]!.text === prose.words[i - 1]!.norm &&
      /^(allegation|accusation|charge|claim|assertion|suggestion|attack|report|move)$/.test(prose.words[i - 1]!.norm)
    ) {
      return { object: { first: subject.first, last: i }, source: { first: i, last: subject.last } };
    }
  }
  return null;
}
