import { mediaTime, type Report } from '../../model/report.ts';
import { bySpan, hull, type Span } from '../../model/span.ts';
import { statementReference, type Stance, type Statement } from '../../model/statement.ts';
import type { ReadingAids } from '../reading-aids.ts';
import type { Candidate } from './candidate.ts';
import { accusedOf, isAccusedSure } from './accused/accused-of.ts';
import type { Allegation } from './accused/allegation.ts';
import { isHedged } from './scene/hedge.ts';
import type { Outlets } from './party/outlet-places.ts';
import type { Scene } from './scene/scene.ts';
import { stancesOf } from './stance/stances-of.ts';
import { toldToOutlets } from './stance/told-to-outlets.ts';
import { relaysOf, viaOf, type Relays } from './party/via.ts';
import { rangeAt, type Prose } from './grammar/prose.ts';
import { readCues } from './uncertainty/read-cues.ts';

/** What is known of a candidate once all of them have been looked at. */
interface Described {
  scene: Scene;
  /** The candidate with the quotations that go on with it: what a statement does, the words before these show. */
  shown: Candidate;
  stance: Stance;
  allegation: Allegation;
}

/** The statements of a report before they are related. */
export interface DescribedReport {
  /** In text order. */
  statements: Statement[];
  /** The ids of those whose accused is sure enough for relating them, and not for being shown. */
  unsure: ReadonlySet<string>;
  /** Which outlets relay what is said in their sentences. */
  relays: Relays;
}

/** Makes a statement of each scene, in text order: what its own words tell, in the light of those around it. `shown` has its spans. */
export function describe(
  report: Report,
  prose: Prose,
  kept: readonly { scene: Scene; shown: Candidate }[],
  outlets: Outlets,
  aids: ReadingAids,
): DescribedReport {
  const { classifier } = aids;
  const scenes = kept.map(({ scene }) => scene);
  const stances = toldToOutlets(scenes, stancesOf(scenes, classifier), outlets);
  const allegations = accusedOf(scenes, stances, classifier.accused);
  const sure = isAccusedSure(scenes, stances, classifier.accused);
  const relays = relaysOf(prose, outlets);
  const statements = kept.map((one, i) =>
    describeOne(report, { ...one, stance: stances[i]!, allegation: allegations[i]! }, relays, aids),
  );
  return { statements, unsure: new Set(statements.flatMap(({ id }, i) => (sure[i] ? [] : [id]))), relays };
}

function describeOne(
  report: Report,
  { scene, shown: candidate, stance, allegation }: Described,
  relays: Relays,
  { codebooks, uncertainty }: ReadingAids,
): Statement {
  const { prose, entry, speaker, form } = scene;
  const { source, cue, content } = candidate;
  const cues = spansOf(candidate)
    .flatMap((span) => readCues(prose, rangeAt(prose, span), codebooks.uncertainty, uncertainty))
    // Spans may overlap: a content that runs around its cue.
    .filter((one, i, all) => i === 0 || one.start >= all[i - 1]!.end);
  return {
    id: statementReference(report.id, { source, cue, content }),
    report: report.id,
    source,
    impliedSource: speaker.isImplied && speaker.name !== null ? { actor: speaker.name, basis: 'inferred' } : null,
    cue,
    content,
    stance,
    form,
    hedged: isHedged(prose, candidate, codebooks.hedges, cues),
    uncertainty: cues,
    via: viaOf(prose, candidate, relays),
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
    reader: candidate.reader.name,
  };
}

function spansOf({ source, cue, content }: Candidate): Span[] {
  return [source, cue, ...content].filter((span) => span !== null).sort(bySpan);
}

function mediaOf(report: Report, candidate: Candidate): Statement['media'] {
  const around = hull(spansOf(candidate));
  const from = around && mediaTime(report, around.start);
  if (!around || from === null) return null;
  return { from, to: mediaTime(report, around.end) ?? from };
}
