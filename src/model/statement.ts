import type { ActorLevel } from './actor.ts';
import { referTo, type Reference } from './reference.ts';
import type { Span } from './span.ts';

/** What a statement does, first that fits; bench GUIDELINES and docs/concepts.md define each. */
export const STANCES = [
  'counter-accuse',
  'deny',
  'accuse',
  'withhold',
  'demand',
  'warn',
  'confirm',
  'assess',
  'assert',
] as const;
export type Stance = (typeof STANCES)[number];

/** How a statement was put out. */
export const FORMS = [
  'statement',
  'notice',
  'charge',
  'sanction',
  'exposure',
  'technical-report',
  'political-statement',
  'anonymous',
  'leak',
  'comment',
] as const;
export type Form = (typeof FORMS)[number];

/** What a denial, refusal, confirmation or counter-accusation is about. */
export const ELEMENTS = ['act', 'identity', 'motive', 'evidence', 'whole'] as const;
export type Element = (typeof ELEMENTS)[number];

/**
 * What a word of uncertainty leaves open: whether it is so (`may`, `possible`), whether it is so beyond somebody's belief (`believe`,
 * `expected`), what is still being looked into (`whether`), what hangs on something else (`if`, `would`).
 */
export const UNCERTAINTIES = ['epistemic', 'doxastic', 'investigative', 'conditional'] as const;
export type Uncertainty = (typeof UNCERTAINTIES)[number];

/** Words that mark what is told as uncertain. */
export interface UncertaintyCue extends Span {
  kind: Uncertainty;
}

/** The link from a response to the statement it answers. */
export interface Answer {
  statement: Reference;
  element: Element;
}

/** One attribution relation: someone (source) puts (cue) something (content). */
export interface Statement {
  id: Reference;
  report: string;
  /** Smallest noun phrase that names who speaks; null for the outlet's own voice and for agentless passives. */
  source: Span | null;
  /** Who speaks where no words at this place say so: shared by a coordinated cue, or the subject of the whole notice. */
  impliedSource: { actor: string; basis: 'inferred' } | null;
  /** The reporting verb group, noun or preposition; null for the outlet's own voice. */
  cue: Span | null;
  /** What is put, without outer quotation marks. Several spans where the cue or a skip interrupts it. Never empty. */
  content: Span[];
  stance: Stance;
  form: Form;
  /** An epistemic word stands inside source, cue or content and is used of the truth of the claim. */
  hedged: boolean;
  /** The words of source, cue and content that leave something open, hedges and others, in text order; absent where never read. */
  uncertainty?: UncertaintyCue[];
  /** Outlets, agencies or persons that relayed the words, outermost first. */
  via: string[];
  /** The statement within whose content this one is made. */
  nestedIn: Reference | null;
  /** `outlet` only where source and cue are both null. */
  voice: 'source' | 'outlet';
  kind: 'speech' | 'attitude';
  /** Who speaks, resolved within the report: a pronoun's antecedent, the words of the source otherwise; null for the outlet. */
  actor: string | null;
  actorCountry: string | null;
  /** Whom it accuses, or whom the accusation it answers accused. */
  accused: string | null;
  accusedLevel: ActorLevel | null;
  accusedCountry: string | null;
  /** Against whom the act is said to have been. */
  target: string | null;
  /** Within this report alone; reconciling adds those across reports. */
  answers: Answer[];
  /** Media time of a transcript's statement, in seconds. */
  media: { from: number; to: number } | null;
  /** Estimated probability that this is a statement at all, 0 to 1; not a probability that it is true. */
  score: number;
  /** Which reader found it. */
  reader: string;
}

/** The reference of the statement made of these spans in this report. */
export function statementReference(report: string, spans: Pick<Statement, 'source' | 'cue' | 'content'>): Reference {
  const pair = (span: Span | null) => span && [span.start, span.end];
  return referTo('s', [report, pair(spans.source), pair(spans.cue), spans.content.map(pair)]);
}

/** Stances that put an act on somebody: a counter-accusation is one too, and may be answered. */
export function accuses(stance: Stance): boolean {
  return stance === 'accuse' || stance === 'counter-accuse';
}

/** Stances that respond to an accusation. */
export function isResponse(stance: Stance): boolean {
  return stance === 'deny' || stance === 'withhold' || stance === 'confirm' || stance === 'counter-accuse';
}
