import type { Candidate } from '../../candidate.ts';
import { propose, type Finder } from '../../finder.ts';
import { headWord } from '../../../mention/actor/head-words.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { groupAround } from '../../grammar/verb-group.ts';
import { refuserOf } from './refuser.ts';
import { silentClause, withheldBy } from './withheld.ts';

/** `kept silent`, `hung up`, `waved the question away`, `referred questions to`, `asked not to be named`: silence in other words. */
export const silence: Finder = {
  name: 'silence',
  find: (prose) =>
    prose.words.flatMap((_, i) => {
      for (const way of WAYS) {
        const cue = way.cue(prose, i);
        const found = cue && read(prose, cue, way);
        if (found) return [found];
      }
      return [];
    }),
};

interface Way {
  why: string;
  /** The cue that begins with its verb at this word; null for none. */
  cue: (prose: Prose, verb: number) => Range | null;
  /** What is withheld. */
  content: (prose: Prose, cue: Range, source: Range) => Range;
}

function read(prose: Prose, cue: Range, { why, content }: Way): Candidate | null {
  const source = refuserOf(prose, cue);
  if (!source) return null;
  return propose(prose, silence.name, { source, cue, content: [content(prose, cue, source)], confidence: 0.9, why });
}

const WAYS: readonly Way[] = [
  { why: 'silence that is kept', cue: keepsSilent, content: silentOn },
  { why: 'a conversation broken off', cue: breaksOff, content: silentClause },
  { why: 'questions sent elsewhere or passed over', cue: evades, content: withheldBy },
  { why: 'a question left open', cue: leavesOpen, content: withheldBy },
  { why: 'anonymity asked for', cue: asksAnonymity, content: anonymity },
  { why: 'a thing withheld', cue: withholds, content: withheldBy },
  { why: 'abstaining from telling', cue: refrains, content: withheldBy },
];

function group(prose: Prose, verb: number, last: number): Range | null {
  const found = groupAround(prose.words, verb, last, sentenceAt(prose, verb));
  const { norm } = prose.words[found.first]!;
  return found.negated || norm === 'to' || norm.endsWith('ing') ? null : { first: found.first, last };
}

// `kept silent`, `has remained tight-lipped`, `kept its counsel`, `is silent on who`; the street is silent, too.
function keepsSilent(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const { lemma } = words[verb]!;
  const keeps = /^(keep|remain|stay)$/.test(lemma);
  if (!keeps && lemma !== 'be') return null;
  let at = verb + 1;
  while (at < verb + 4 && (words[at]?.pos === 'ADV' || /^(its|his|her|their|own|largely)$/.test(words[at]?.norm ?? '')))
    at++;
  const norm = words[at]?.norm ?? '';
  if (keeps)
    return /^(silent|mum|quiet|tight-lipped|counsel|silence|non-committal|noncommittal)$/.test(norm)
      ? group(prose, verb, at + 1)
      : null;
  if (/^(tight-lipped|non-committal|noncommittal)$/.test(norm)) return group(prose, verb, at + 1);
  if (norm !== 'silent') return null;
  const source = refuserOf(prose, { first: verb, last: at + 1 });
  const fronted = prose.words[sentenceAt(prose, verb).first]!.pos === 'ADP';
  const tells =
    source !== null && (fronted || /^(on|about|as)$/.test(words[at + 1]?.norm ?? '') || speaks(prose, source));
  return tells ? group(prose, verb, at + 1) : null;
}

// `silent on who did it`, `On who did it [it] is silent`; else the whole clause.
function silentOn(prose: Prose, cue: Range, source: Range): Range {
  const next = prose.words[cue.last]?.norm ?? '';
  const bare = /^(on|about|as|over|regarding)$/.test(next) || /^[.,;]$/.test(next);
  return bare ? withheldBy(prose, cue, source) : silentClause(prose, cue, source);
}

// Somebody who could speak, by name or by kind.
function speaks({ words }: Prose, { last }: Range): boolean {
  const head = words[last - 1]!;
  return head.pos === 'PROPN' || headWord(head.norm) !== null || /^(he|she|they|side|both)$/.test(head.norm);
}

// `hung up`, not `hung up his coat`; `let the deadline pass`; `walked off` and `shook his head` where something was asked.
function breaksOff(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const { lemma } = words[verb]!;
  const next = words[verb + 1]?.norm ?? '';
  const after = words[verb + 2];
  if (/^(hang|hung)$/.test(lemma) && next === 'up') {
    const object =
      after !== undefined &&
      (/^(NOUN|PROPN|NUM)$/.test(after.pos) || /^(the|a|an|his|her|its|their|my|in)$/.test(after.norm));
    return object ? null : group(prose, verb, verb + 2);
  }
  if (lemma === 'let') {
    for (let i = verb + 2; i < verb + 6; i++)
      if (words[i]?.norm === 'deadline' && /^(pass|lapse|expire|go)$/.test(words[i + 1]?.norm ?? ''))
        return group(prose, verb, i + 2);
    return null;
  }
  if (!wasAsked(prose, verb)) return null;
  if (lemma === 'shake' && words[verb + 2]?.norm === 'head') return group(prose, verb, verb + 3);
  if (lemma === 'walk' && /^(off|away|out|on)$/.test(next)) return group(prose, verb, verb + 2);
  return null;
}

function wasAsked(prose: Prose, verb: number): boolean {
  const { first, last } = sentenceAt(prose, verb);
  return prose.words.slice(first, last).some(({ norm }) => /^(asked|questions?)$/.test(norm));
}

const EVADES =
  /^(sidestep|duck|dodge|parry|deflect|evade|fend|wave|brush|bat|ignore|skirt|rebuff|shrug|refer|redirect|direct|forward|steer|pass)$/;
const SENDS = /^(refer|redirect|direct|forward|steer|pass)$/;
const QUESTIONS = /^(questions?|quer(y|ies)|inquir(y|ies)|enquir(y|ies)|requests?)$/;
const ASKERS = /^(reporters?|journalists?|callers?|us|them|calls?)$/;

// `sidestepped the question`, `waved questions away`, `referred all questions to the police`.
function evades(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const { lemma, pos } = words[verb]!;
  if (!EVADES.test(lemma) || pos === 'NOUN') return null;
  const { last } = sentenceAt(prose, verb);
  const particle = /^(off|aside|away)$/.test(words[verb + 1]?.norm ?? '') ? 1 : 0;
  if (/^(fend|shrug)$/.test(lemma) && !particle) return null;
  for (let i = verb + 1 + particle; i < Math.min(verb + 7, last); i++) {
    const { norm, pos: kind, text } = words[i]!;
    if (QUESTIONS.test(norm) || (SENDS.test(lemma) && ASKERS.test(norm))) {
      if (SENDS.test(lemma) && !sentTo(prose, i, last)) return null;
      return group(prose, verb, verb + 1 + particle);
    }
    if (/^(VERB|AUX|ADP|SCONJ)$/.test(kind) || /^[.,;:]$/.test(text)) return null;
  }
  return null;
}

function sentTo({ words }: Prose, object: number, last: number): boolean {
  return words.slice(object + 1, Math.min(object + 9, last)).some(({ norm }) => /^(to|on)$/.test(norm));
}

// `left open who had paid`, `leaves out how`, `left the question unanswered`.
function leavesOpen(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  if (!/^(leave|left)$/.test(words[verb]!.lemma)) return null;
  const next = words[verb + 1]?.norm ?? '';
  const after = words[verb + 2]?.norm ?? '';
  const asks = /^(who|whom|whose|what|which|why|how|where|when|whether|if)$/.test(after);
  if (/^(open|out|unsaid|unclear)$/.test(next) && asks) return group(prose, verb, verb + 2);
  if (
    next === 'open' &&
    /^[.,;]$/.test(words[verb + 2]?.text ?? '') &&
    /^(what|who|whether|how|why|which)$/.test(words[sentenceAt(prose, verb).first]!.norm)
  )
    return group(prose, verb, verb + 2);
  if (next === 'unanswered' && !/^[.,;]$/.test(words[verb + 2]?.text ?? '.')) return group(prose, verb, verb + 2);
  return null;
}

// `asked not to be named`, `requested anonymity`, `preferred to remain anonymous`.
function asksAnonymity(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  if (!/^(ask|request|prefer|wish|want|insist)$/.test(words[verb]!.lemma) || words[verb]!.pos === 'NOUN') return null;
  const span = spanText(prose, verb + 1, Math.min(verb + 10, sentenceAt(prose, verb).last));
  return ANONYMITY.test(span) ? group(prose, verb, verb + 1) : null;
}
const ANONYMITY =
  /^(for |on )?anonymity\b|^(not to|to not) be (named|identified|quoted)\b|^to (remain|stay) (anonymous|unnamed|unidentified)\b|^(that|for) (\S+ ){1,5}(be |to be )?(not )?(withheld|given|named|used|published)\b/;

function anonymity(prose: Prose, cue: Range): Range {
  const words = ANONYMITY.exec(spanText(prose, cue.last, Math.min(cue.last + 9, sentenceAt(prose, cue.first).last)))![0]
    .trim()
    .split(' ');
  return { first: cue.last, last: cue.last + words.length };
}

function spanText({ words }: Prose, first: number, last: number): string {
  return words
    .slice(first, last)
    .map(({ norm }) => norm)
    .join(' ');
}

const KEPT_BACK =
  /^(reports?|names?|details?|information|evidence|identit(y|ies)|findings|data|figures?|documents?|samples?|comment|judge?ment|logs?)$/;

// `withheld its report`; pay is withheld, too.
function withholds(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const reserves = words[verb]!.lemma === 'reserve' && /^judge?ment$/.test(words[verb + 1]?.norm ?? '');
  if (reserves) return group(prose, verb, verb + 1);
  if (!/^(withhold|withheld)$/.test(words[verb]!.lemma)) return null;
  const { last } = sentenceAt(prose, verb);
  for (let i = verb + 1; i < Math.min(verb + 6, last); i++) {
    if (KEPT_BACK.test(words[i]!.norm)) return group(prose, verb, verb + 1);
    if (/^(VERB|ADP|AUX)$/.test(words[i]!.pos) || /^[.,;]$/.test(words[i]!.text)) return null;
  }
  return null;
}

const NAMING =
  /^(naming|blaming|mentioning|saying|attributing|identifying|commenting|answering|discussing|confirming|disclosing|pointing|accusing|giving|assigning)$/;

// `refrained from naming`, `avoided blaming`, `stopped short of an attribution`.
function refrains(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const { lemma } = words[verb]!;
  const next = words[verb + 1]?.norm ?? '';
  if (/^(refrain|abstain)$/.test(lemma) && next === 'from') {
    const { last } = sentenceAt(prose, verb);
    const tells = words
      .slice(verb + 2, Math.min(verb + 5, last))
      .some(({ norm }) => NAMING.test(norm) || /^(attribution|comments?|speculation|judge?ment)$/.test(norm));
    return tells ? group(prose, verb, verb + 1) : null;
  }
  return lemma === 'avoid' && NAMING.test(next) ? group(prose, verb, verb + 2) : null;
}
