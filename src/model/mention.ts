import type { ActorLevel } from './actor.ts';
import type { Basis } from './basis.ts';
import type { Moment } from './moment.ts';
import type { Quantity } from './quantity.ts';
import { referTo, type Reference } from './reference.ts';
import type { Span } from './span.ts';

/** Someone or something that can speak, be accused or be hit, as the words name it. */
export interface ActorMention {
  /** The name as written, without title, article or possessive; for a pronoun or description, that of what it refers to, or the words. */
  name: string;
  level: ActorLevel;
  /** ISO 3166-1 alpha-2; null when neither the words nor a codebook say. */
  country: string | null;
  /** How the words name it. `anonymous`: a source the report does not name; it is nobody in particular and never resolved. */
  form: 'name' | 'description' | 'pronoun' | 'anonymous';
  /** The mention that a pronoun or description refers to. */
  refersTo: Reference | null;
  /** Title or role standing with a name: `spokesperson`, `Defence Minister`. */
  role: string | null;
  /** The institution it belongs to, in the words of the report: `ministry's cyber command` is part of the ministry. */
  partOf: string | null;
  /** For a person who speaks for an institution. */
  speaksFor: string | null;
}

export interface PlaceMention {
  name: string;
  country: string | null;
}
export interface TechniqueMention {
  /** ATT&CK Enterprise id, e.g. `T1566`. */
  id: string;
  name: string;
}
export interface SectorMention {
  name: string;
}
export interface EvidenceMention {
  /** `offered`: something a reader could check is given; `claimed`: evidence is said to exist; `withheld`: it is said not to be given. */
  state: 'offered' | 'claimed' | 'withheld';
  /** What is offered, where it is an indicator of compromise that the report prints. */
  indicator?: 'hash' | 'IP address' | 'domain' | 'link';
}

interface MentionBase extends Span {
  id: Reference;
  report: string;
  basis: Basis;
}

/** A span that names an actor, place, moment, quantity, technique, sector or piece of evidence, with its value. */
export type Mention = MentionBase &
  (
    | { kind: 'actor'; value: ActorMention }
    | { kind: 'place'; value: PlaceMention }
    | { kind: 'moment'; value: Moment }
    | { kind: 'quantity'; value: Quantity }
    | { kind: 'technique'; value: TechniqueMention }
    | { kind: 'sector'; value: SectorMention }
    | { kind: 'evidence'; value: EvidenceMention }
  );
export type MentionKind = Mention['kind'];
export type MentionOf<K extends MentionKind> = Extract<Mention, { kind: K }>;

/** The reference of the mention of this kind at this place. */
export function mentionReference(report: string, kind: MentionKind, span: Span): Reference {
  return referTo('m', [report, kind, span.start, span.end]);
}

export function isMention<K extends MentionKind>(kind: K): (mention: Mention) => mention is MentionOf<K> {
  return (mention): mention is MentionOf<K> => mention.kind === kind;
}
