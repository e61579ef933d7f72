import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { clauseOfNoun } from '../grammar/clause-of-noun.ts';
import { clauseEnd } from '../grammar/clause.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { endsAside } from '../grammar/ends-aside.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import { blockAt, sentenceAt, wordsOf, type Prose, type Range } from '../grammar/prose.ts';
import { sharedSubject, subjectOf } from '../grammar/subject.ts';

const POSTMODIFIERS: readonly string[] = ['of', 'for', 'at', 'from', 'in'];

/** `Y was accused by X of ...`, `Y is said to ...`, `hackers linked to Y`: a passive; its subject is part of what is said. */
export const passive: Finder = {
  name: 'passive',
  isPassive: true,
  knowsBetter: 'presence',
  find: (prose) =>
    prose.cues
      .map((cue) => headline(prose, cue) ?? (isPassive(prose, cue) ? read(prose, cue) : null))
      .filter((found) => found !== null),
};

function isPassive(prose: Prose, cue: VerbCue): boolean {
  return cue.passive || looksReduced(prose, cue) || prose.words[cue.first - 1]?.norm === 'those';
}

// `hackers accused of ...`: the past form right behind a noun, with the preposition that joins object and act.
function looksReduced(prose: Prose, cue: VerbCue): boolean {
  if (cue.first !== cue.head || !/ed$|known|seen/.test(prose.words[cue.head]!.norm)) return false;
  const after = prose.words[cue.last]?.norm ?? '';
  const before = prose.words[cue.first - 1];
  if (!before || (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.text !== ',')) return false;
  return (
    after === 'by' ||
    (cue.verb.passive === true && /^(of|with|on|as)$/.test(after) && cue.verb.frames.includes(after)) ||
    (cue.verb.passive === true && after === 'to' && cue.verb.kind === 'attitude')
  );
}

const CHARGED = /^(blamed|accused|suspected|charged|implicated|indicted)$/;
/** Few words behind a comma: whoever is blamed, and nobody who blames somebody for what stands before. */
const PARTED = /[,;:\u2013\u2014] (?:\S+ ){0,4}\S+$/;

// `Ministry hacked, Ostmark blamed`: a headline leaves `was` out.
function headline(prose: Prose, cue: VerbCue): Candidate | null {
  const { norm } = prose.words[cue.head]!;
  const block = blockAt(prose, cue.head);
  if (!CHARGED.test(norm) || cue.first !== cue.head || cue.last !== block.last || block.kind === 'paragraph')
    return null;
  if (!PARTED.test(wordsOf(prose, { first: block.first, last: cue.first }))) return null;
  const patient = phraseBefore(prose.words, cue.first, block.first);
  return (
    patient &&
    propose(prose, passive, {
      source: null,
      cue,
      content: [patient],
      confidence: 0.96,
      why: `${cue.verb.verb} in a headline, without agent`,
    })
  );
}

function read(prose: Prose, cue: VerbCue): Candidate | null {
  const sentence = sentenceAt(prose, cue.head);
  if (prose.words.slice(cue.first, cue.head).some((word) => /^(should|must|can|ca|could|cannot)$/.test(word.norm)))
    return null;
  const among = amongThose(prose, cue, sentence);
  if (among) return among;
  const agent = agentOf(prose, cue, sentence);
  if (!agent && (!cue.verb.passive || prose.words[cue.first]!.norm === 'to')) return null;
  if (agent && PUTS_OUT.test(cue.verb.verb)) return null;
  const patient = patientOf(prose, cue, sentence);
  const rest = restOf(prose, cue, agent, sentence);
  if (!rest && (agent ? tellsWhich(cue) : !namesWithheld(cue))) return null;
  if (!patient && prose.words[cue.last]?.norm !== 'that') return null;
  const content = [hears(cue, agent, rest) ? null : patient, rest].filter((range) => range !== null);
  if (content.length === 0) return null;
  return propose(prose, passive, {
    source: agent?.range ?? null,
    cue,
    content,
    confidence: agent ? 0.8 : cue.shape === 'reduced' ? 0.55 : 0.7,
    why: `${cue.verb.verb} in the passive ${agent ? 'with' : 'without'} agent`,
  });
}

// `The Gazette was told by the embassy that ...`: who hears is no part of what is said.
function hears(cue: VerbCue, agent: Agent | null, rest: Range | null): boolean {
  return agent !== null && rest !== null && cue.verb.frames.includes('addressee');
}

// `The founder was among those charged`: one of several, told by a clause of its own.
function amongThose(prose: Prose, cue: VerbCue, sentence: Range): Candidate | null {
  const { words } = prose;
  const those = cue.first - 1;
  if (words[those]?.norm !== 'those' || words[those - 1]?.norm !== 'among' || !cue.verb.passive) return null;
  const verb = those - 2;
  if (verb <= sentence.first || !/^(is|was|are|were)$/.test(words[verb]!.norm)) return null;
  const subject = subjectOf(prose, { first: verb, head: verb, last: verb + 1, negated: false });
  return (
    subject &&
    propose(prose, passive, {
      source: null,
      cue,
      content: [{ first: subject.range.first, last: cue.first }],
      confidence: 0.7,
      why: `among those the passive ${cue.verb.verb} speaks of`,
    })
  );
}

// `a report issued by X`, `files seen by X`: who put out or saw a thing, not what anyone says.
const PUTS_OUT =
  /^(release|issue|publish|see|obtain|brief|designate|question|worry|agree|hear|approve|post|distribute|offer|put out|support|oppose|read|cite)$/;

// `the flaw described by the firm` only tells which flaw, unless it accuses; `was found by the firm` is done, and said only where
// something follows: `was found by the court to have lied`.
function tellsWhich({ verb, first, head }: VerbCue): boolean {
  return IS_DONE.test(verb.verb) || (first === head && verb.stance !== 'accuse' && verb.stance !== 'deny');
}
const IS_DONE = /^(find|put|hold|make|set|take|show|detect|discover|trace|identify|write|raise|start|bring)$/;

// Without agent and without complement only the verbs of charging still report: `He was indicted.`
function namesWithheld(cue: VerbCue): boolean {
  return cue.verb.stance === 'accuse' && cue.shape === 'finite' && /^(charge|indict|accuse|blame)$/.test(cue.verb.verb);
}

interface Agent {
  by: number;
  range: Range;
}

function agentOf(prose: Prose, cue: VerbCue, sentence: Range): Agent | null {
  for (let i = cue.last; i < Math.min(cue.last + 9, sentence.last); i++) {
    const { norm, pos, text } = prose.words[i]!;
    if (norm === 'by') {
      const range = phraseAfter(prose.words, i + 1, sentence.last, postmodifiersOf(cue));
      return range && prose.words[range.first]!.pos !== 'VERB' ? { by: i, range } : null;
    }
    if (pos === 'VERB' || text === ',' || norm === 'that') return null;
  }
  return null;
}

// `blamed by allies for the cut`: what the verb itself takes belongs to no agent.
function postmodifiersOf({ verb }: VerbCue): ReadonlySet<string> {
  return new Set(POSTMODIFIERS.filter((word) => !verb.frames.includes(word)));
}

function patientOf(prose: Prose, cue: VerbCue, sentence: Range): Range | null {
  if (cue.shape === 'reduced') {
    const end = prose.words[cue.first - 1]?.text === ',' ? cue.first - 1 : cue.first;
    return phraseBefore(prose.words, end, sentence.first);
  }
  const whole = clauseOfNoun(prose, sentence);
  if (whole && whole.clause.last >= cue.first && whole.clause.last < cue.last) return whole.subject;
  const subject = subjectOf(prose, cue) ?? sharedSubject(prose, cue.first);
  if (!subject || prose.words[subject.range.first]!.norm === 'it')
    return subject && prose.words[cue.last]?.norm === 'that' ? null : (subject?.range ?? null);
  return subject.range;
}

function restOf(prose: Prose, cue: VerbCue, agent: Agent | null, sentence: Range): Range | null {
  const from = agent && agent.by <= cue.last + 1 ? agent.range.last : cue.last;
  const word = prose.words[from];
  if (!word || from >= sentence.last || /^[.,;:)]$/.test(word.text)) return null;
  if (agent && !/^(of|for|with|to|as|that|on)$/.test(word.norm)) return null;
  const last = agent && agent.by > from ? agent.by : asideEnd(prose, cue, from, clauseEnd(prose, from, true));
  return last > from ? { first: from, last } : null;
}

// `The agency, which was asked by Sarvia to help, did not answer`: what was asked ends with the aside.
// `A clerk accused of leaking them, was sentenced`: a participle's clause ends where the verb of its noun comes.
function asideEnd(prose: Prose, cue: VerbCue, from: number, last: number): number {
  const { words } = prose;
  if (cue.shape === 'reduced' || looksReduced(prose, cue))
    for (let i = from; i < last - 1; i++) if (endsAside(prose, i)) return i;
  const opening = /^(which|who)$/.test(words[cue.first - 1]?.norm ?? '') ? cue.first - 2 : cue.first - 1;
  if (words[opening]?.text !== ',') return last;
  const comma = words.slice(from, last).findIndex(({ text }) => text === ',');
  return comma < 0 ? last : from + comma;
}
