import { clauseFollows } from '../grammar/clause.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { sharedSubject, subjectOf, type Subject } from '../grammar/subject.ts';

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
  if (before?.norm === 'as') return quotedPerson(prose, cue, floor);
  if (before && cue.first - 1 > floor && /^(of|towards?|for|from|to|on|about|at|into|than|against)$/.test(before.norm))
    return null;
  if (
    before &&
    cue.first > floor &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    !/^(of|in|by|for)$/.test(before.norm)
  ) {
    const range = phraseBefore(prose.words, cue.first, floor);
    const issuer = range && issuerOf(prose, range, cue.verb.kind);
    if (issuer) return issuer;
    if (range) return { range, how: 'adjacent' };
  }
  return fronted(prose, cue, floor) ?? inverted(prose, cue, floor) ?? sharedSubject(prose, cue.first);
}

// `AFP quoted the company as saying`, `cited its head, Lund, as saying`: who is quoted speaks.
function quotedPerson(prose: Prose, cue: VerbCue, floor: number): Subject | null {
  const { words } = prose;
  for (let i = cue.first - 2; i > floor && cue.first - i < 24; i--) {
    if (!/^(quot(e|es|ed|ing)|cit(e|es|ed|ing))$/.test(words[i]!.norm)) continue;
    const range = phraseAfter(words, i + 1, cue.first, INSIDE);
    return range && { range, how: 'adjacent' };
  }
  return null;
}

// `"...," said Lund, adding that ...`: the verb before stands in front of its subject, which ends at the comma.
function inverted(prose: Prose, cue: VerbCue, floor: number): Subject | null {
  const { words } = prose;
  if (words[cue.first - 1]?.text !== ',') return null;
  for (let i = cue.first - 2; i > floor && cue.first - i < 14; i--) {
    const before = prose.cues[prose.cueAt[i]!];
    if (!before || before.shape !== 'finite' || before.passive || !/^[,"]$/.test(words[before.first - 1]!.text))
      continue;
    const range = phraseAfter(words, before.last, cue.first, INSIDE);
    return range && range.last >= cue.first - 1 - APPOSITION ? { range, how: 'shared' } : null;
  }
  return null;
}
/** Words that may tell more of the subject before the comma. */
const APPOSITION = 3;

// `He issued a statement saying that ...`: who put the paper out is who says it.
function issuerOf(prose: Prose, paper: Range, kind: string): Subject | null {
  if (kind !== 'speech' || !isPaper(prose, paper)) return null;
  for (let i = paper.first - 1; i >= Math.max(0, paper.first - 2); i--) {
    if (PUTTING_OUT.test(prose.words[i]!.lemma) || PUTTING_OUT.test(prose.words[i]!.norm))
      return sharedSubject(prose, paper.last);
  }
  return null;
}

// `a statement`, `a statement on Orbit Radio`.
function isPaper({ words }: Prose, { first, last }: Range): boolean {
  for (let i = last - 1; i >= first; i--)
    if (PAPER.test(words[i]!.norm)) return i === last - 1 || /^(on|via|through|in|to|at)$/.test(words[i + 1]!.norm);
  return false;
}

const PAPER = /^(statement|message|tweet|post|letter|note|email|release|communique|communiqué|memo)$/;
const PUTTING_OUT = /^(issue|issued|release|released|publish|published|put|send|sent|post|posted|in)$/;

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

const INSIDE: ReadonlySet<string> = new Set(['of', 'for', 'in', 'to', 'on', 'against', 'with', 'by']);
