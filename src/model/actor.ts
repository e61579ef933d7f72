import type { Basis } from './basis.ts';
import type { Reference } from './reference.ts';
import type { Span } from './span.ts';

export const ACTOR_LEVELS = ['person', 'unit', 'organisation', 'state'] as const;
export type ActorLevel = (typeof ACTOR_LEVELS)[number];

/** Another name that may mean the same actor: proposed with its reason, never merged silently. */
export interface Alias {
  name: string;
  basis: Basis;
  why: string;
  spans: (Span & { report: string })[];
}

/** Whoever speaks, is accused or is hit, across the reports of a case. */
export interface Actor {
  id: Reference;
  /** The fullest name the reports use for it. */
  name: string;
  level: ActorLevel;
  country: string | null;
  aliases: Alias[];
  /** The actor it is a unit or office of. */
  partOf: Reference | null;
  /** The actor whose position a spokesperson gives. */
  speaksFor: Reference | null;
  /** Sources a report does not name: each stays alone, nobody in particular. */
  anonymous: boolean;
  /** The mentions taken to mean this actor. */
  mentions: Reference[];
}
