import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Caveat } from '../../model/caveat.ts';
import type { Mention } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import { withoutHoles, type Span } from '../../model/span.ts';
import { statementReference, type Statement } from '../../model/statement.ts';
import type { Tokens } from '../language/tokenise.ts';
import type { Candidate } from './candidate.ts';
import { choose } from './choose.ts';
import { cueEntryOf } from './classify/cue-entry.ts';
import { isHedged } from './classify/hedge.ts';
import { signalsOf } from './classify/signals.ts';
import { stanceOf } from './classify/stance.ts';
import { FINDERS } from './finders.ts';
import type { Prose } from './grammar/prose.ts';
import { readProse } from './grammar/read-prose.ts';

/** What the reader makes of one report. */
export interface ReadStatements {
  statements: Statement[];
  mentions: Mention[];
  caveats: Caveat[];
}

/**
 * Reads who says what in a report. Finders propose spans, `choose` settles where they clash, `classify/` tells what each
 * statement does. Pure; linear in the length of the report.
 */
export function readStatements(report: Report, tokens: Tokens, mentions: Mention[], codebooks: Codebooks): ReadStatements {
  const prose = readProse(tokens, codebooks.reportingVerbs);
  const proposed = FINDERS.flatMap((finder) => finder.find(prose, codebooks));
  const chosen = choose(proposed);
  return { statements: chosen.map((candidate) => describe(report, prose, candidate, codebooks)), mentions, caveats: [] };
}

function describe(report: Report, prose: Prose, candidate: Candidate, codebooks: Codebooks): Statement {
  const entry = cueEntryOf(prose, candidate, codebooks);
  const content = candidate.content.flatMap((span: Span) => withoutHoles(report.text, span, report.skips));
  const spans = { source: candidate.source, cue: candidate.cue, content };
  return {
    id: statementReference(report.id, spans),
    report: report.id,
    ...spans,
    impliedSource: null,
    stance: stanceOf(prose, candidate, entry, signalsOf(prose, candidate, codebooks.stances)),
    form: 'statement',
    hedged: isHedged(prose, candidate, codebooks.hedges),
    via: [],
    nestedIn: null,
    voice: candidate.source || candidate.cue ? 'source' : 'outlet',
    kind: entry.verb?.kind ?? 'speech',
    actor: candidate.source && report.text.slice(candidate.source.start, candidate.source.end),
    actorCountry: null,
    accused: null,
    accusedLevel: null,
    accusedCountry: null,
    target: null,
    answers: [],
    media: null,
    score: candidate.confidence,
    reader: candidate.reader,
  };
}
