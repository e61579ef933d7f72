import { namesNobody } from '../../../model/words/names-nobody.ts';
import { slice } from '../../../model/span.ts';
import { STANCES, type Stance } from '../../../model/statement.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { CueEntry } from './cue-entry.ts';
import { isRefusal } from './is-refusal.ts';
import type { Signals } from './signals.ts';

/**
 * What a statement does, the first that fits in the order of the annotation guidelines; the verb decides where it says so,
 * the words of the content where the verb only reports. `counter-accuse` is settled later, when all statements are known.
 */
export function stanceOf(prose: Prose, candidate: Candidate, entry: CueEntry, signals: Signals): Stance {
  if (isRefusal(prose, candidate) || isToldByNobody(prose, candidate, entry)) return 'withhold';
  const notice = noticeStance(entry, signals);
  if (notice) return notice;
  const lexical = lexicalStance(entry);
  if (!candidate.cue && !candidate.source) return ownVoice(signals);
  if (lexical && DECISIVE.has(lexical) && !entry.negated) return lexical;
  if (isNaming(entry) && signals.calledFalse) return 'deny';
  if (entry.noun && !entry.verb && lexical === 'accuse') return 'accuse';
  if (signals.hostile && (isNaming(entry) || isCiting(prose, candidate))) return 'accuse';
  return fromContent(signals, lexical, entry);
}

// `No agency has confirmed it`: what nobody says is not told. That nobody denies it, or believes it, says something.
function isToldByNobody({ text }: Prose, { source }: Candidate, { verb }: CueEntry): boolean {
  return verb?.kind === 'speech' && verb.stance !== 'deny' && source !== null && namesNobody(slice(text, source));
}

// These verbs say what they do whatever follows; `claim`, `warn` or `believe` leave room for an accusation.
const DECISIVE = new Set<Stance>(['deny', 'demand', 'confirm']);

const NAMING = /^(call|describe|label|brand|dismiss|condemn|denounce|characterize|characterise|portray)$/;

function isNaming({ verb }: CueEntry): boolean {
  return verb !== null && NAMING.test(verb.verb);
}

function isCiting(prose: Prose, { cue }: Candidate): boolean {
  return cue !== null && /^(citing|pointing to|pointed to|points to)$/i.test(prose.text.slice(cue.start, cue.end));
}

// What is put out may be a reward, which asks, or a warning.
function noticeStance({ verb }: CueEntry, signals: Signals): Stance | null {
  if (!verb?.frames.includes('notice')) return null;
  if (signals.reward) return 'demand';
  return signals.warning ? 'warn' : null;
}

function lexicalStance({ verb, noun }: CueEntry): Stance | null {
  const stance = verb?.stance ?? (verb ? undefined : noun?.stance);
  return STANCES.find((known) => known === stance) ?? null;
}

function fromContent(signals: Signals, lexical: Stance | null, entry: CueEntry): Stance {
  if (signals.silence) return 'withhold';
  if (lexical === 'accuse') return signals.denial && !signals.act ? 'deny' : 'accuse';
  if (signals.denial) return 'deny';
  if (signals.act || (signals.hostile && entry.noun && !entry.verb)) return 'accuse';
  if (signals.demand) return 'demand';
  if (lexical === 'warn' || signals.threat) return 'warn';
  if (lexical === 'assess' || signals.judgement) return 'assess';
  return lexical ?? 'assert';
}

function ownVoice(signals: Signals): Stance {
  if (signals.silence) return 'withhold';
  if (signals.judgement) return 'assess';
  return signals.act ? 'accuse' : 'assert';
}
