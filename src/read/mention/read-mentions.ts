import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Basis } from '../../model/basis.ts';
import { mentionReference, type Mention, type MentionKind } from '../../model/mention.ts';
import type { Moment } from '../../model/moment.ts';
import type { Report } from '../../model/report.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { Tokens } from '../language/tokenise.ts';
import { readMoments } from '../moment/read-moments.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import type { Draft } from './actor/draft.ts';
import { readActors } from './actor/read-actors.ts';
import { readEvidence } from './read-evidence.ts';
import { readIndicators } from './read-indicators.ts';
import { readPlaces } from './read-places.ts';
import { readSectors, readTechniques } from './read-topics.ts';
import { openMentionScene } from './mention-scene.ts';
import { longestFirst } from './longest-first.ts';

type ValueOf<K extends MentionKind> = Extract<Mention, { kind: K }>['value'];
type Found<K extends MentionKind = MentionKind> = Span & { kind: K; value: ValueOf<K>; basis: Basis };

/**
 * Everything the report names: actors, places, moments, quantities, techniques, sectors, evidence; sorted by span. Mentions of
 * one kind do not overlap. Linear in the length of the report.
 */
export function readMentions(report: Report, tokens: Tokens, codebooks: Codebooks): Mention[] {
  const scene = openMentionScene(report, tokens, codebooks);
  const moments = readMoments(tokens, report.published);
  const found: Found[] = [
    ...readActors(scene, codebooks).map((draft) => toActor(report.id, draft)),
    ...ofKind('place', 'stated', readPlaces(scene)),
    ...moments.map(({ start, end, moment }) => toMoment({ start, end }, moment)),
    ...ofKind(
      'quantity',
      'stated',
      readQuantities(tokens, moments).map((read) => ({ ...read, value: read.quantity })),
    ),
    ...ofKind('technique', 'inferred', readTechniques(tokens, codebooks)),
    ...ofKind('sector', 'inferred', readSectors(tokens, codebooks, scene.knownAt)),
    ...ofKind('evidence', 'stated', [...readEvidence(tokens), ...readIndicators(tokens.prose, siteOf(report))]),
  ];
  return found.sort(bySpan).map((mention) => toMention(report.id, mention));
}

function siteOf({ url }: Report): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}

function ofKind<K extends MentionKind>(
  kind: K,
  basis: Basis,
  read: readonly (Span & { value: ValueOf<K> })[],
): Found<K>[] {
  return longestFirst(read).map(({ start, end, value }) => ({ kind, start, end, value, basis }));
}

function toActor(report: string, { start, end, value, basis, antecedent }: Draft): Found<'actor'> {
  const refersTo = antecedent && mentionReference(report, 'actor', antecedent);
  return { kind: 'actor', start, end, value: { ...value, refersTo }, basis };
}

// Without an interval nothing was inferred: the words stand as they are.
function toMoment({ start, end }: Span, value: Moment): Found<'moment'> {
  return { kind: 'moment', start, end, value, basis: value.basis ?? 'stated' };
}

function toMention(report: string, { kind, start, end, value, basis }: Found): Mention {
  return { id: mentionReference(report, kind, { start, end }), report, start, end, basis, kind, value } as Mention;
}
