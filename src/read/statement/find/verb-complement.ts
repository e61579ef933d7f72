import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from '../finder.ts';
import { clauseFollows } from '../grammar/clause.ts';
import { complementOf, type Complement } from '../grammar/complement.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { phraseAfter, phraseBefore } from '../grammar/noun-phrase.ts';
import { sentenceAt, type Prose } from '../grammar/prose.ts';
import { saidWords } from '../grammar/quotation.ts';
import { sharedSubject, subjectOf, type Subject } from '../grammar/subject.ts';

/** `X said that ...`, `X denied ...`, `X accused Y of ...`, `..., accusing Y of ...`: an active verb with what it reports behind it. */
export const verbComplement: Finder = {
  name: 'verb-complement',
  find: (prose) =>
    prose.cues
      .filter((cue) => !cue.passive)
      .map((cue) => read(prose, cue))
      .filter((found) => found !== null),
};

function read(prose: Prose, cue: VerbCue): Candidate | null {
  if (cue.shape === 'infinitive' && !followsIntent(prose, cue)) return null;
  const complement = namedByWhom(prose, cue) ?? complementOf(prose, cue);
  if (!complement || onlyNames(prose, cue)) return null;
  const subject = sourceOf(prose, cue);
  if (!subject || isOwnVoice(prose, cue, subject) || cannotSpeak(prose, subject)) return null;
  return propose(prose, verbComplement.name, {
    source: subject.range,
    cue,
    content: complement.ranges,
    confidence: confidenceOf(cue, complement.kind, subject),
    why: `${cue.verb.verb} with ${complement.kind}, ${subject.how} subject`,
  });
}

// `what Beijing calls an army`: the phrase behind the verb, or the words in quotation marks, and no more.
function namedByWhom(prose: Prose, cue: VerbCue): Complement | null {
  const sentence = sentenceAt(prose, cue.head);
  if (!NAMING.test(cue.verb.verb) || !whatBefore(prose, cue, sentence.first)) return null;
  const mark = prose.words[cue.last]?.text === '"' ? cue.last : cue.last + 1;
  const quotation = prose.quotations[prose.quoted[mark] ?? -1];
  if (quotation?.open === mark && (mark === cue.last || prose.words[cue.last]!.pos === 'DET')) {
    const said = saidWords(quotation);
    const comma = /^[.,]$/.test(prose.words[said.last - 1]!.text) ? 1 : 0;
    return { ranges: [{ first: said.first, last: said.last - comma }], kind: 'object' };
  }
  const phrase = phraseAfter(prose.words, cue.last, sentence.last, INSIDE);
  return phrase && { ranges: [phrase], kind: 'object' };
}

const NAMING = /^(call|term|describe|label|brand|dub|see|consider|regard|view|characterize|characterise)$/;
const INSIDE: ReadonlySet<string> = new Set(['of', 'for', 'in', 'to', 'on', 'against', 'with', 'by']);

function whatBefore(prose: Prose, cue: VerbCue, floor: number): boolean {
  for (let i = cue.first - 1; i >= Math.max(floor, cue.first - 8); i--) {
    if (prose.words[i]!.norm === 'what') return true;
    if (/^[.,;:"]$/.test(prose.words[i]!.text)) return false;
  }
  return false;
}

// `a firm called I-Soon`: a bare past form that only gives a name reports nothing.
function onlyNames(prose: Prose, cue: VerbCue): boolean {
  if (
    !/^(call|name|dub|term|label)$/.test(cue.verb.verb) ||
    cue.first !== cue.head ||
    prose.words[cue.first - 1]?.pos !== 'NOUN'
  )
    return false;
  let next = cue.last;
  while (prose.words[next]?.pos === 'PROPN') next++;
  return next > cue.last && !/^(DET|ADJ)$/.test(prose.words[next]?.pos ?? '') && prose.words[next]?.text !== '"';
}

// Within a quotation the speaker's own `I think` or `we call on` is part of what is said, not a further report.
function isOwnVoice(prose: Prose, cue: VerbCue, subject: Subject): boolean {
  if (/^(i|we|you)$/.test(prose.words[subject.range.first]!.norm) && subject.range.last - subject.range.first === 1)
    return true;
  return prose.quoted[cue.head]! >= 0 && cue.verb.kind === 'attitude';
}

// Acts and circumstances say nothing: `the attack raises concerns` is the outlet's own view.
function cannotSpeak(prose: Prose, { range }: Subject): boolean {
  let head = range.first;
  while (head + 1 < range.last && !/^(of|in|for|on|by|to|from|against|with)$/.test(prose.words[head + 1]!.norm)) head++;
  return SILENT.test(prose.words[head]!.lemma) || SILENT.test(prose.words[head]!.norm);
}

const SILENT =
  /^(accusation|attack|cyberattack|breach|campaign|move|incident|situation|dissemination|event|case|operation|targeting|naming|timing|strategy|tensions?|lack|potential|escalation|intrusion|effort|dispute|conflict|crisis|war|explosion|measure|decision|step|change|time|expulsion)$/;

// `sought to clarify`, `trying to blame`, `continued to insist` still report; a plain purpose (`to warn voters`) does not.
function followsIntent(prose: Prose, cue: VerbCue): boolean {
  const before = prose.words[cue.first - 1];
  return before !== undefined && /^(seek|try|continue|go|attempt|move|begin|start|appear|seem)$/.test(before.lemma);
}

/** Who speaks: the verb's own subject, or the one it shares with the verb before. */
export function sourceOf(prose: Prose, cue: VerbCue): Subject | null {
  const { words } = prose;
  const { first } = sentenceAt(prose, cue.head);
  if (cue.shape === 'ing' && words[cue.first]!.norm.endsWith('ing')) return participleSubject(prose, cue, first);
  const own = subjectOf(prose, cue);
  if (own) return own;
  return cue.first > first ? sharedSubject(prose, cue.first) : null;
}

function participleSubject(prose: Prose, cue: VerbCue, floor: number): Subject | null {
  const before = prose.words[cue.first - 1];
  if (before && cue.first - 1 > floor && /^(of|towards?|for|from|to|on|about|at|into|than|against)$/.test(before.norm))
    return null;
  if (
    before &&
    cue.first > floor &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    !/^(of|in|by|for)$/.test(before.norm)
  ) {
    const range = phraseBefore(prose.words, cue.first, floor);
    if (range) return { range, how: 'adjacent' };
  }
  return fronted(prose, cue, floor) ?? sharedSubject(prose, cue.first);
}

// `Warning that ..., he also said`: a participle in front of its subject.
function fronted(prose: Prose, cue: VerbCue, floor: number): Subject | null {
  const opens =
    cue.first === floor ||
    (cue.first === floor + 1 && /^(despite|while|by|in|after|besides)$/.test(prose.words[floor]!.norm));
  if (!opens) return null;
  const sentence = sentenceAt(prose, cue.head);
  for (let i = cue.last; i < sentence.last; i++) {
    if (prose.words[i]!.text !== ',' || !clauseFollows(prose, i + 1, sentence)) continue;
    const range = phraseAfter(prose.words, i + 1, sentence.last);
    return range && { range, how: 'shared' };
  }
  return null;
}

function confidenceOf(cue: VerbCue, kind: string, subject: Subject): number {
  const base = kind === 'quote' || kind === 'that' ? 0.9 : kind === 'object' ? 0.7 : 0.8;
  return base - (subject.how === 'shared' ? 0.1 : 0) - (cue.verb.kind === 'attitude' ? 0.1 : 0);
}
