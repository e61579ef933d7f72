import type { Span } from '../../../model/span.ts';
import { BAND_PREDICATES, BAND_RULES } from './band-rules.ts';
import { DENIAL_OF_HIM, DENIAL_PREDICATES } from './denial-rules.ts';
import { LEAK_PREDICATES, LEAK_RULES } from './leak-rules.ts';
import { MAKING_PREDICATES, MAKING_RULES, TRAIL_RULE } from './making-rules.ts';
import { MEMBER_RULES } from './member-rules.ts';
import { matchesOfRules, type NameRule, type RuleMatch } from './name-rule.ts';
import { NUMBERED_RULES } from './numbered-rules.ts';
import { OF_AN_AGE, OF_ONE, POSITION_RULES, positionOf, PREDICATES, type ExposedPosition } from './position-rules.ts';
import { LISTED_PREDICATES, PROCEDURE_PREDICATES, PROCEDURE_RULES } from './procedure-rules.ts';
import { ROLE_PREDICATES, ROLE_RULES } from './role-rules.ts';
import { actsForTheLaw } from './serves-the-law.ts';
import { speaksForOthers } from './speaks-for-others.ts';
import { subjectsOf } from './subjects-of.ts';
import { OTHERS_INCLUDED, TARGET_RULES } from './target-rules.ts';
import { VIOLENCE_PREDICATES, VIOLENCE_RULES } from './violence-rules.ts';

/** What the words beside a name may show of its bearer. */
export type Sign = (prose: string, name: Span) => boolean;

/** What a sentence says of the slots in it that it puts in such a position. */
export interface Place extends RuleMatch {
  deed: boolean;
  position: ExposedPosition;
  /** It goes on with those sanctioned, sued or charged. */
  targeted: boolean;
  /** Whom the words do not put there, though the name stands in the place. */
  unless: Sign | null;
  /** It is told of `he`, who may be another that the report speaks of. */
  ofHim: boolean;
}

/** What the sentences around it bring to a sentence. */
export interface Before {
  /** They speak of an accusation, a charge, a search or an exposure. */
  context: boolean;
  /** The one before tells of whoever is sanctioned, sued or charged. */
  goesOn: boolean;
  /** One before tells of several who are accused, without their names. */
  ofSeveral: boolean;
}

/** The slots that a sentence puts in such a position. */
export function placesIn(skeleton: string, remark: boolean, { context, goesOn, ofSeveral }: Before): Place[] {
  const told = context
    ? [...subjectsIn(skeleton, TOLD_PREDICATES), ...matchesOfRules(skeleton, remark ? TOLD_RULES : WITH_AGES)]
    : [];
  const deeds = [...subjectsIn(skeleton, DEED_PREDICATES), ...matchesOfRules(skeleton, DEED_RULES)];
  const goneOn = goesOn ? matchesOfRules(skeleton, [OTHERS_INCLUDED]) : [];
  const members = ofSeveral ? matchesOfRules(skeleton, MEMBER_RULES) : [];
  const leaks = [...subjectsIn(skeleton, LEAK_PREDICATES), ...matchesOfRules(skeleton, LEAK_RULES)];
  const steps = subjectsIn(skeleton, PROCEDURE_PREDICATES);
  const listed = [...subjectsIn(skeleton, LISTED_PREDICATES), ...matchesOfRules(skeleton, PROCEDURE_RULES)];
  const read = (match: RuleMatch, deed: boolean, targeted = false, unless: Place['unless'] = null): Place => ({
    ...match,
    deed,
    position: positionOf(match.said, skeleton),
    targeted,
    unless,
    ofHim: false,
  });
  return [
    ...listed.map((match) => read(match, false, true)),
    ...steps.map((match) => read(match, false, true, actsForTheLaw)),
    ...subjectsIn(skeleton, DENIAL_PREDICATES).map((match) => read(match, false, false, speaksForOthers)),
    ...subjectsIn(skeleton, DENIAL_OF_HIM).map((match) => ({
      ...read(match, false, false, speaksForOthers),
      ofHim: true,
    })),
    ...told.map((match) => read(match, false)),
    ...deeds.map((match) => read(match, true)),
    ...[...goneOn, ...members].map((match) => read(match, true, true)),
    ...leaks.map((match): Place => ({ ...read(match, true), position: 'exposed' })),
  ];
}

function subjectsIn(skeleton: string, predicates: readonly RegExp[]): RuleMatch[] {
  return predicates.flatMap((predicate) =>
    matchesOf(skeleton, predicate).map(({ index, 0: said }) => ({
      slots: subjectsOf(skeleton, index, OF_ONE.test(said)),
      said,
    })),
  );
}

const TOLD_PREDICATES: readonly RegExp[] = [...PREDICATES, ...ROLE_PREDICATES];
const TOLD_RULES: readonly NameRule[] = [...POSITION_RULES, ...ROLE_RULES, ...NUMBERED_RULES, TRAIL_RULE];
const WITH_AGES: readonly NameRule[] = [...TOLD_RULES, OF_AN_AGE];

/** Words that are an accusation themselves, whatever else the report tells. */
const DEED_PREDICATES: readonly RegExp[] = [...BAND_PREDICATES, ...VIOLENCE_PREDICATES, ...MAKING_PREDICATES];
const DEED_RULES: readonly NameRule[] = [...BAND_RULES, ...VIOLENCE_RULES, ...TARGET_RULES, ...MAKING_RULES];

// Run by hand: `matchAll` makes a new pattern at each call, and most of them match nothing.
function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    found.push(match);
  }
  return found;
}
