import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isMention } from '../../model/mention.ts';
import { slice } from '../../model/span.ts';
import { normaliseName, singular } from '../actor/normalise-name.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]+/gu;
/** Shorter ones begin too many words. */
const SHORTEST_STEM = 5;
/** `Brenor`, `Brenorian`: what stands behind the stem of a name in the words derived from it. */
const LONGEST_ENDING = 5;

/**
 * Tells the words of a report that only say who the parties are: names of persons and of whoever speaks or is accused, the place
 * of the dateline, and what is derived of them. No list knows every state, and the same few speak in all the stories between them.
 */
export function partyNames({ report, mentions, statements }: AnnotatedReport): (term: string) => boolean {
  const persons = mentions.filter(isMention('actor')).filter(({ value }) => value.level === 'person');
  const names = [
    ...persons.filter(({ value }) => value.form === 'name').map(({ value }) => value.name),
    ...statements.flatMap(({ actor, accused }) => [actor, accused]),
    ...report.skips.filter(({ kind }) => kind === 'dateline').map((skip) => slice(report.text, skip)),
  ];
  const written = names.flatMap((name) => name?.match(CAPITALISED) ?? []);
  const words = new Set(written.map((word) => singular(normaliseName(word).replaceAll(' ', '-'))));
  const stems = [...words]
    .filter((word) => word.length >= SHORTEST_STEM)
    .map((word) => word.slice(0, Math.max(SHORTEST_STEM, word.length - 2)));
  const derived = (term: string) =>
    stems.some((stem) => term.startsWith(stem) && term.length <= stem.length + LONGEST_ENDING);
  return (term) => words.has(term) || derived(term);
}
