import type { Actor } from '../../model/actor.ts';
import { isMention, type MentionOf } from '../../model/mention.ts';
import { contains, hull, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import { mentionsIn } from './mentions-in.ts';
import type { Material } from './material.ts';

/** Where a party is named, and which actor that is; null for an actor when no one actor of the case bears the name. */
export interface NamedParty extends Span {
  actor: Actor | null;
  name: string;
}

/**
 * Where the words of a statement name this party. The mention that resolves to it and stands in the content comes first, then
 * one in the rest of the statement, then the bare words; null where the statement only implies it.
 */
export function partyWithin(
  material: Material,
  statement: Statement,
  name: string,
  actor: Actor | null,
): NamedParty | null {
  const wanted = normaliseName(name);
  const means = (mention: MentionOf<'actor'>) =>
    (actor !== null && material.actors.ofMention(mention.id) === actor) || normaliseName(mention.value.name) === wanted;
  const whole = hull([statement.source, statement.cue, ...statement.content].filter((span) => span !== null))!;
  const within = mentionsIn(material.mentions, whole)
    .filter(isMention('actor'))
    .filter((mention) => contains(whole, mention) && means(mention));
  const inContent = within.find((mention) => statement.content.some((part) => contains(part, mention)));
  const mention = inContent ?? within.find((candidate) => !statement.source || !contains(statement.source, candidate));
  if (mention) return { start: mention.start, end: mention.end, actor, name: actor?.name ?? name };
  return bareWords(material.report.text, whole, name, actor);
}

function bareWords(text: string, whole: Span, name: string, actor: Actor | null): NamedParty | null {
  const at = name.length < 3 ? -1 : text.slice(whole.start, whole.end).toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return null;
  return { start: whole.start + at, end: whole.start + at + name.length, actor, name: actor?.name ?? name };
}
