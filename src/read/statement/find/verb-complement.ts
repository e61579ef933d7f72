import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from '../finder.ts';
import { complementOf } from '../grammar/complement.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { phraseBefore } from '../grammar/noun-phrase.ts';
import { sentenceAt, type Prose } from '../grammar/prose.ts';
import { sharedSubject, subjectOf, type Subject } from '../grammar/subject.ts';

/** `X said that ...`, `X denied ...`, `X accused Y of ...`, `..., accusing Y of ...`: an active verb with what it reports behind it. */
export const verbComplement: Finder = {
  name: 'verb-complement',
  find: (prose) => prose.cues.filter((cue) => !cue.passive).map((cue) => read(prose, cue)).filter((found) => found !== null),
};

function read(prose: Prose, cue: VerbCue): Candidate | null {
  if (cue.shape === 'infinitive' && !followsIntent(prose, cue)) return null;
  const complement = complementOf(prose, cue);
  if (!complement) return null;
  const subject = sourceOf(prose, cue);
  if (!subject || isOwnVoice(prose, cue, subject)) return null;
  return propose(prose, verbComplement.name, {
    source: subject.range,
    cue,
    content: complement.ranges,
    confidence: confidenceOf(cue, complement.kind, subject),
    why: `${cue.verb.verb} with ${complement.kind}, ${subject.how} subject`,
  });
}

// Within a quotation the speaker's own `I think` or `we call on` is part of what is said, not a further report.
function isOwnVoice(prose: Prose, cue: VerbCue, subject: Subject): boolean {
  if (/^(i|we|you)$/.test(prose.words[subject.range.first]!.norm) && subject.range.last - subject.range.first === 1) return true;
  return prose.quoted[cue.head]! >= 0 && cue.verb.kind === 'attitude';
}

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
  if (before && cue.first > floor && (before.pos === 'NOUN' || before.pos === 'PROPN') && !/^(of|in|by|for)$/.test(before.norm)) {
    const range = phraseBefore(prose.words, cue.first, floor);
    if (range) return { range, how: 'adjacent' };
  }
  return sharedSubject(prose, cue.first);
}

function confidenceOf(cue: VerbCue, kind: string, subject: Subject): number {
  const base = kind === 'quote' || kind === 'that' ? 0.9 : kind === 'object' ? 0.7 : 0.8;
  return base - (subject.how === 'shared' ? 0.1 : 0) - (cue.verb.kind === 'attitude' ? 0.1 : 0);
}
