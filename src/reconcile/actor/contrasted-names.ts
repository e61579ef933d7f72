import type { Report } from '../../model/report.ts';
import { surnameOfAnother } from '../../model/words/kin.ts';
import type { ActorMentionAt } from './names-in-report.ts';

/**
 * Pairs of names that a report tells apart: by naming both in one breath (`the A and the B` are two), or as those of a person and of a
 * relative with the same surname.
 */
export function contrastedNames(
  { text }: Report,
  mentions: readonly ActorMentionAt[],
  keyOf: ReadonlyMap<string, string>,
): [string, string][] {
  const pairs = relatives(text, mentions, keyOf);
  const actors = [...mentions].sort((a, b) => a.start - b.start);
  actors.slice(1).forEach((next, i) => {
    const gap = text.slice(actors[i]!.end, next.start);
    const [a, b] = [keyOf.get(actors[i]!.id), keyOf.get(next.id)];
    if (a && b && a !== b && /^,? (?:and|nor|as well as|rather than|not) (?:the |its |their )?$/.test(gap))
      pairs.push([a, b]);
  });
  return pairs;
}

function relatives(
  text: string,
  mentions: readonly ActorMentionAt[],
  keyOf: ReadonlyMap<string, string>,
): [string, string][] {
  const persons = mentions.filter(({ value }) => value.level === 'person');
  const bearers = new Map<string, string | undefined>();
  for (const { id, value } of persons) if (!bearers.has(value.name)) bearers.set(value.name, keyOf.get(id));
  return persons.flatMap(({ id, end, value }) => {
    const another = value.form === 'name' ? surnameOfAnother(text, value.name, end) : null;
    const [a, b] = [keyOf.get(id), another === null ? undefined : bearers.get(another)];
    return a && b && a !== b ? [[a, b] as [string, string]] : [];
  });
}
