import type { Element } from '../../../model/statement.ts';
import type { AnswerKind } from './answer-kind.ts';
import type { Answerable } from './answerable.ts';

/** Which element of what it answers a response is about: its words tell, else the way it responds. */
export function elementOf({ words, kind }: Pick<Answerable, 'words' | 'kind'>): Element {
  if (kind === 'counters') return MOTIVE.test(words) ? 'motive' : 'whole';
  if (kind === 'silent' || kind === 'points back') return 'whole';
  return ELEMENTS.find(([, wording]) => wording.test(words))?.[0] ?? USUAL[kind];
}

const MOTIVE =
  /\b(motiv\w+|politic(s|al|ally|i[sz]ed)|intend(s|ed)|intention\w*|purpose\w*|pretext|excuse|distract\w*|divert\w*|elections?|votes?|budgets?|defensive|interest in|reasons? to|need(s|ed)? to|why (would|should)|domestic|deceived|by mistake|accident\w*|scapegoat|market)\b/;
const EVIDENCE =
  /\b(evidence|proofs?|proven?|proved|prove|facts?(?![ -]check)|basis|baseless|groundless|unfounded|substantiat\w+|guess\w*|speculat\w+|forg(ed|ery|eries)|genuine|authentic\w*|documents?|files?|logs?|samples?|screenshots?|indicators?|materials?|sources?|verif\w+|analys[ie]s|conclusions?|convincing|technical|figures?|indications?|findings?)\b/;
const IDENTITY =
  /\b(no such|exist(s|ed)?|existence|who|whom|whose|by name|named?|names|identit\w+|identif\w+|attribut\w+|responsib\w+|culprits?|perpetrators?|behind|belongs?|members?|employ\w*|works? for|worked|hired|contract\w*|links?|linked|ties?|connect\w+|nothing to do|involve\w*|persons?|civilians?|teachers?|officers?|own(s|ed)? or|not aware of any|has no (unit|hackers|\p{L}+ unit)|impersonat\w+|misused)\b/u;

const ELEMENTS: readonly (readonly [Element, RegExp])[] = [
  ['evidence', EVIDENCE],
  ['motive', MOTIVE],
  ['identity', IDENTITY],
];

/** What is meant where no word says so. */
const USUAL: Record<AnswerKind, Element> = {
  silent: 'whole',
  unverified: 'whole',
  unshown: 'evidence',
  untold: 'whole',
  'stands by': 'whole',
  backs: 'whole',
  admits: 'act',
  confirms: 'act',
  rejects: 'whole',
  'points back': 'whole',
  'disputes evidence': 'evidence',
  states: 'act',
  counters: 'whole',
};
