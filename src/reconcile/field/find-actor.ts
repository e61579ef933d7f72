import type { Actor } from '../../model/actor.ts';
import { isMention, type MentionOf } from '../../model/mention.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import type { Material } from './material.ts';

/** Where an actor is named, and who that is. */
export interface NamedActor extends Span {
  actor: Actor | null;
  name: string;
}

/** The actor a source span names: that of the longest mention within it, else of the statement's own resolution. */
export function actorOfSource(material: Material, statement: Statement): NamedActor | null {
  const span = statement.source;
  if (!span) return null;
  const mention = actorMentions(material)
    .filter((candidate) => contains(span, candidate))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const actor = (mention && material.actors.ofMention(mention.id)) ?? material.actors.ofName(statement.actor ?? '');
  const words = material.report.text.slice(span.start, span.end);
  return { ...span, actor, name: actor?.name ?? statement.actor ?? words };
}

/**
 * Where the words of a statement name this party. The mention that resolves to it and stands in the content comes first, then
 * one in the rest of the statement, then the bare words; null where the statement only implies it.
 */
export function partyWithin(material: Material, statement: Statement, name: string): NamedActor | null {
  const actor = material.actors.ofName(name);
  const wanted = normaliseName(name);
  const means = (mention: MentionOf<'actor'>) =>
    (actor !== null && material.actors.ofMention(mention.id) === actor) || normaliseName(mention.value.name) === wanted;
  const hull = hullOf(statement);
  const within = actorMentions(material).filter((mention) => contains(hull, mention) && means(mention));
  const inContent = within.find((mention) => statement.content.some((part) => contains(part, mention)));
  const mention = inContent ?? within.find((candidate) => !statement.source || !contains(statement.source, candidate));
  if (mention) return { start: mention.start, end: mention.end, actor, name: actor?.name ?? name };
  const at = material.report.text.slice(hull.start, hull.end).toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name.length < 3) return null;
  return { start: hull.start + at, end: hull.start + at + name.length, actor, name: actor?.name ?? name };
}

function actorMentions(material: Material): MentionOf<'actor'>[] {
  return material.mentions.filter(isMention('actor'));
}

function hullOf(statement: Statement): Span {
  const spans = [statement.source, statement.cue, ...statement.content].filter((span) => span !== null);
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}
