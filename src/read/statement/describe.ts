import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Mention } from '../../model/mention.ts';
import { mediaTime, type Report } from '../../model/report.ts';
import { hull } from '../../model/span.ts';
import { statementReference, type Stance, type Statement } from '../../model/statement.ts';
import type { Candidate } from './candidate.ts';
import { ActorIndex } from './classify/actor-index.ts';
import { allegationOf, hasPerpetrator, NO_ALLEGATION } from './classify/allegation.ts';
import { cueEntryOf } from './classify/cue-entry.ts';
import { formOf } from './classify/form.ts';
import { isHedged } from './classify/hedge.ts';
import { outletNamesOf } from './classify/outlet-names.ts';
import { hostileWordsOf, signalsOf } from './classify/signals.ts';
import { sourceActorOf } from './classify/source-actor.ts';
import { stanceOf } from './classify/stance.ts';
import { viaOf } from './classify/via.ts';
import type { Prose } from './grammar/prose.ts';

/** Makes a statement of each candidate: everything that its own spans tell. */
export function describe(
  report: Report,
  prose: Prose,
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
  codebooks: Codebooks,
): Statement[] {
  const actors = new ActorIndex(mentions);
  return candidates.map((candidate) => describeOne(report, prose, candidate, actors, codebooks));
}

function describeOne(
  report: Report,
  prose: Prose,
  candidate: Candidate,
  actors: ActorIndex,
  codebooks: Codebooks,
): Statement {
  const entry = cueEntryOf(prose, candidate, codebooks);
  const speaker = sourceActorOf(prose, candidate, actors);
  const signals = signalsOf(prose, candidate, codebooks.stances);
  const hostile = hostileWordsOf(codebooks.stances);
  const perpetrator = hasPerpetrator(prose, candidate, speaker, actors, hostile);
  const form = formOf(prose, candidate, speaker);
  const put = stanceOf(prose, candidate, entry, { ...signals, act: signals.act || perpetrator });
  // What a charge sheet states, it charges.
  const stance = form === 'charge' && put === 'assert' ? 'accuse' : put;
  const alleges = stance === 'assert' || stance === 'assess' ? signals.hostile : ALLEGING.has(stance);
  const own = stance === 'deny' || stance === 'confirm';
  const allegation = alleges ? allegationOf(prose, candidate, entry, speaker, actors, hostile, own) : NO_ALLEGATION;
  const { source, cue, content } = candidate;
  return {
    id: statementReference(report.id, { source, cue, content }),
    report: report.id,
    source,
    impliedSource: null,
    cue,
    content,
    stance,
    form,
    hedged: isHedged(prose, candidate, codebooks.hedges),
    via: viaOf(prose, candidate, outletNamesOf(codebooks)),
    nestedIn: null,
    voice: source || cue ? 'source' : 'outlet',
    kind: entry.verb?.kind ?? entry.noun?.kind ?? 'speech',
    actor: speaker.name,
    actorCountry: speaker.country,
    accused: allegation.accused,
    accusedLevel: allegation.level,
    accusedCountry: allegation.country,
    target: allegation.target,
    answers: [],
    media: mediaOf(report, candidate),
    score: candidate.confidence,
    reader: candidate.reader,
  };
}

// These say that somebody did something; a denial or an admission may speak of the speaker itself.
const ALLEGING = new Set<Stance>(['accuse', 'counter-accuse', 'deny', 'confirm']);

function mediaOf(report: Report, candidate: Candidate): Statement['media'] {
  const spans = [candidate.source, candidate.cue, ...candidate.content].filter((span) => span !== null);
  const around = hull(spans);
  const from = around && mediaTime(report, around.start);
  if (!around || from === null) return null;
  return { from, to: mediaTime(report, around.end) ?? from };
}
