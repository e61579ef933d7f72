import type { Caveat } from '../../model/caveat.ts';
import type { Mention } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import { slice } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { speaksUpForAnother } from '../../model/speaks-up-for-another.ts';
import type { Tokens } from '../language/tokenise.ts';
import type { ReadingAids, Told } from '../reading-aids.ts';
import type { Candidate } from './candidate.ts';
import { choose, type Dropped } from './choose.ts';
import { actorsIn } from './party/actors-in.ts';
import { outletNamesOf } from './party/outlet-names.ts';
import { outletsIn, type Outlets } from './party/outlet-places.ts';
import { isOnTopic } from './scene/topics.ts';
import { sceneOf, type Scene } from './scene/scene.ts';
import { standingOf, type Standing } from './stance/stands.ts';
import { describe } from './describe.ts';
import { FINDERS } from './find/finders.ts';
import type { Prose } from './grammar/prose.ts';
import { readProse } from './grammar/read-prose.ts';
import { withoutAsides } from './find/without-asides.ts';
import { takenOver, withQuotationsGoingOn } from './tidy/quotation-going-on.ts';
import { relate } from './relate.ts';
import { withTidySpans } from './tidy/tidy-spans.ts';
import { withWholeNames } from './tidy/with-whole-names.ts';

/** What is said in a report. */
export interface ReadStatements {
  /** In text order. */
  statements: Statement[];
  caveats: Caveat[];
}

/**
 * Reads who says what in a report. Finders propose spans, `choose` settles where they clash, `standingOf` tells statements from what only
 * looks like them, `describe` what each statement does, `relate` what it is to the others. Pure; linear in the length of the report.
 */
export function readStatements(
  report: Report,
  tokens: Tokens,
  mentions: readonly Mention[],
  aids: ReadingAids,
): ReadStatements {
  const { prose, outlets, kept } = chooseCandidates(report, tokens, mentions, aids);
  const scenes = kept.map(({ scene }) => scene);
  const described = describe(report, prose, kept, outlets, aids);
  const related = relate(prose, described, scenes, outlets, aids.classifier.answers);
  return {
    statements: related.map((statement) =>
      described.unsure.has(statement.id) && !clearsAnother(report, statement) ? withoutAccused(statement) : statement,
    ),
    caveats: caveatsOf(report, related),
  };
}

// `The lawyer denied it`: the charge answered says whom, sure enough.
function clearsAnother({ text }: Report, { stance, source, content, answers }: Statement): boolean {
  if (stance !== 'deny' || source === null || answers.length === 0) return false;
  return speaksUpForAnother(slice(text, source), slice(text, content[0]!));
}

function withoutAccused(statement: Statement): Statement {
  return { ...statement, accused: null, accusedLevel: null, accusedCountry: null, target: null };
}

interface Looked {
  candidate: Candidate;
  scene: Scene;
}

/** What becomes of the candidates of a report. */
export interface Choice {
  prose: Prose;
  outlets: Outlets;
  /** Those that stand, in text order, with what their words show, and with the spans that are shown of them. */
  kept: (Looked & { shown: Candidate })[];
  dropped: Dropped[];
}

/** What the finders propose, and of it what stands and what does not; `told` hears why the trained reader decides as it does. */
export function chooseCandidates(
  report: Report,
  tokens: Tokens,
  mentions: readonly Mention[],
  aids: ReadingAids,
  told?: Told,
): Choice {
  const { codebooks } = aids;
  const prose = readProse(tokens, codebooks.reportingVerbs);
  const proposed = FINDERS.flatMap((finder) => finder.find(prose, codebooks));
  const candidates = weighed(report, tokens, prose, proposed, aids, told);
  const outlets = outletsIn(prose, outletNamesOf(codebooks));
  const chosen = choose(candidates, { prose, outlets });
  const actors = actorsIn(prose, report, mentions, codebooks);
  const dropped = [...chosen.dropped];
  const looked = chosen.kept.flatMap((candidate) => {
    const tidied = withTidySpans(report, prose, candidate);
    const tidy = tidied && withWholeNames(tidied, actors);
    if (tidy) return [{ candidate, scene: sceneOf(prose, tidy, actors, codebooks) }];
    dropped.push({
      candidate,
      why: 'nothing but what the report skips: furniture, a time code, a credit or a dateline',
    });
    return [];
  });
  const standing = sifted(report, looked, dropped, aids);
  // Here and not among the tidies: only now is it known what else stands, and what a statement does its words before these have shown.
  return { prose, outlets, ...withGoingOn(prose, standing) };
}

// What somebody goes on saying is not said by the outlet too.
function withGoingOn(prose: Prose, { kept, dropped }: Sifted): Pick<Choice, 'kept' | 'dropped'> {
  const candidates = kept.map(({ scene }) => scene.candidate);
  const shown = withQuotationsGoingOn(prose, candidates);
  const taken = takenOver(candidates, shown);
  const why = 'the quotation of somebody else goes on with these words';
  return {
    kept: kept.flatMap((one, i) => (taken.has(i) ? [] : [{ ...one, shown: shown[i]! }])),
    dropped: [...dropped, ...kept.filter((_, i) => taken.has(i)).map(({ candidate }) => ({ candidate, why }))],
  };
}

interface Sifted {
  kept: Looked[];
  dropped: Dropped[];
}

// Of live speech the weights know nothing.
function sifted(report: Report, looked: Looked[], dropped: Dropped[], { classifier }: ReadingAids): Sifted {
  if (report.marks.length > 0) return onTopic(looked, dropped);
  const standing = standingOf(
    looked.map(({ scene }) => scene),
    classifier.stands,
  );
  const fallen = standing.flatMap((one, i) =>
    one.stands ? [] : [{ candidate: looked[i]!.candidate, why: whyFallen(one) }],
  );
  return { kept: looked.filter((_, i) => standing[i]!.stands), dropped: [...dropped, ...fallen] };
}

function onTopic(looked: Looked[], dropped: Dropped[]): Sifted {
  const isOff = ({ candidate, scene: { topics, signals } }: Looked) =>
    candidate.reader.speaksForOutlet && topics !== null && !isOnTopic(topics, signals.act);
  const why = 'the outlet itself, and not on attribution, evidence, success or novelty';
  return {
    kept: looked.filter((one) => !isOff(one)),
    dropped: [...dropped, ...looked.filter(isOff).map(({ candidate }) => ({ candidate, why }))],
  };
}

function whyFallen({ probability, least }: Standing): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return `its words hardly make it a statement: ${percent(probability)}, and ${percent(least)} is asked for`;
}

/**
 * The candidates as the trained reader weighs them. Its weights come from written news: of live speech, with its asides and lost
 * words, they know nothing, so a transcript is left to the rules.
 */
function weighed(
  report: Report,
  tokens: Tokens,
  prose: Prose,
  proposed: readonly Candidate[],
  { arbitrate }: ReadingAids,
  told?: Told,
): readonly Candidate[] {
  return report.marks.length > 0 ? withoutAsides(prose, proposed) : arbitrate(tokens, proposed, told);
}

function caveatsOf(report: Report, statements: readonly Statement[]): Caveat[] {
  if (statements.length > 0) return [];
  return [
    {
      step: 'statement',
      reason: 'No statement was found: nobody in this report is said to say anything.',
      report: report.id,
      start: null,
      end: null,
    },
  ];
}
