import type { Basis } from './basis.ts';
import type { Field } from './field.ts';
import type { Position } from './position.ts';
import type { Reference } from './reference.ts';

export const EVENT_KINDS = ['intrusion', 'accusation', 'notice', 'charge', 'sanction', 'exposure', 'response'] as const;
/** What is said to have happened: an intrusion, a public accusation, a wanted notice or reward, a charge, a sanction, the exposure of persons, a response. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** How this event relates to another one; linked, never merged. */
export interface EventLink {
  event: Reference;
  kind: 'precedent' | 'ground' | 'follow-up' | 'response';
  basis: Basis;
  why: string;
}

/** Something said to have happened. A pattern said to go on ("Norland hacks Velmark") is a standing claim and no event. */
export interface Event {
  id: Reference;
  kind: EventKind;
  /** In neutral words with the reports' own names: who, did what, to whom. Names may have to be sealed before it is shown. */
  title: string;
  /** Ids of the reports whose main event this is. Empty for an event reports only touch. */
  reports: string[];
  /** Ids of all statements about it. */
  statements: Reference[];
  links: EventLink[];
  fields: Field[];
  positions: Position[];
}
