import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Basis } from '../../model/basis.ts';
import { mentionReference, type Mention, type MentionKind } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { Tokens } from '../language/tokenise.ts';
import { readMoments } from '../moment/read-moments.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import type { Draft } from './actor/draft.ts';
import { readActors } from './actor/read-actors.ts';
import { readEvidence } from './read-evidence.ts';
import { readPlaces } from './read-places.ts';
import { readSectors, readTechniques } from './read-topics.ts';
import { openScene } from './scene.ts';
import { longestFirst } from './longest-first.ts';

type Found = {
  [K in MentionKind]: Span & { kind: K; value: Extract<Mention, { kind: K }>['value']; basis: Basis };
}[MentionKind];

/**
 * Everything the report names: actors, places, moments, quantities, techniques, sectors, evidence; sorted by span. Mentions of
 * one kind do not overlap. Linear in the length of the report.
 */
export function readMentions(report: Report, tokens: Tokens, codebooks: Codebooks): Mention[] {
  const scene = openScene(tokens, codebooks);
  const moments = readMoments(tokens, report.published);
  const found: Found[] = [
    ...readActors(scene, codebooks).map((draft) => toActor(report.id, draft)),
    ...longestFirst(readPlaces(scene)).map(({ start, end, value }) => ({
      kind: 'place' as const,
      start,
      end,
      value,
      basis: 'stated' as const,
    })),
    ...moments.map(({ start, end, moment }) => ({
      kind: 'moment' as const,
      start,
      end,
      value: moment,
      basis: moment.basis ?? ('stated' as const),
    })),
    ...readQuantities(tokens, moments).map(({ start, end, quantity }) => ({
      kind: 'quantity' as const,
      start,
      end,
      value: quantity,
      basis: 'stated' as const,
    })),
    ...longestFirst(readTechniques(tokens, codebooks)).map(({ start, end, value }) => ({
      kind: 'technique' as const,
      start,
      end,
      value,
      basis: 'inferred' as const,
    })),
    ...longestFirst(readSectors(tokens, codebooks, scene.knownAt)).map(({ start, end, value }) => ({
      kind: 'sector' as const,
      start,
      end,
      value,
      basis: 'inferred' as const,
    })),
    ...longestFirst(readEvidence(tokens.prose)).map(({ start, end, value }) => ({
      kind: 'evidence' as const,
      start,
      end,
      value,
      basis: 'stated' as const,
    })),
  ];
  return found.sort(bySpan).map((mention) => toMention(report.id, mention));
}

function toActor(report: string, { start, end, value, basis, antecedent }: Draft): Found {
  const refersTo = antecedent && mentionReference(report, 'actor', antecedent);
  return { kind: 'actor', start, end, value: { ...value, refersTo }, basis };
}

function toMention(report: string, { kind, start, end, value, basis }: Found): Mention {
  return { id: mentionReference(report, kind, { start, end }), report, start, end, basis, kind, value } as Mention;
}
