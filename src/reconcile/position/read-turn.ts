import type { Actor } from '../../model/actor.ts';
import type { Reference } from '../../model/reference.ts';
import type { Report } from '../../model/report.ts';
import { slice, sliceAll } from '../../model/span.ts';
import { speaksUpForAnother } from '../../model/speaks-up-for-another.ts';
import { accuses, isResponse, type Element, type Statement } from '../../model/statement.ts';
import { CHARGE_NOUNS } from '../../model/words/claim-nouns.ts';
import type { ActorFinder } from '../actor/index-actors.ts';
import { normaliseName, singular } from '../actor/normalise-name.ts';
import { isBareCharge } from './is-bare-charge.ts';
import { nameElement } from './name-element.ts';

/**
 * Who stands on one side of a statement: the actor with those whose office, unit or voice it is, and their countries.
 */
export interface Party {
  actors: Set<Reference>;
  countries: Set<string>;
}

/** A statement as a turn in an exchange of accusation and answer. */
export interface Turn {
  statement: Statement;
  speaker: Party;
  /** Whom it accuses, or whom the accusation it answers accused, or for whom it denies. */
  accused: Party;
  words: Set<string>;
  /** For a response: what it is about. */
  element: Element;
  /** For a response: it speaks of several accusations at once, `these accusations`. */
  speaksOfAll: boolean;
  /** For a denial: it denies the whole of it in a word or two, `any involvement`. */
  deniesAll: boolean;
  /** For a denial: it speaks up for somebody else, as a lawyer does. */
  speaksUp: boolean;
  /** A charge against persons whom it does not name, `two men`. */
  chargesUnnamed: boolean;
  /** For a refusal: it is an answer that is refused, not a detail of one's own story. */
  refusesToAnswer: boolean;
  /** For a refusal: it keeps one thing back, `whether it had warned the port`, and answers only what speaks of that. */
  keepsOneBack: boolean;
  /** For a refusal: what it keeps back is what will be done. */
  keepsPlans: boolean;
  place: number;
  /** For an accusation: it lays on somebody what was told before, and tells no deed. */
  isBare: boolean;
  /** It stands above the text. */
  headline: boolean;
  day: string | null;
}

const REFUSES_TO_ANSWER =
  /\b(?:comment(?:ed|ing|s)?|respon(?!sib)\w+|repl(?:y|ied|ies)|answer\w*|reaction|react\w*|address\w*|confirm\w*|den(?:y|ied|ies)|discuss\w*|word (?:on|from))\b/i;
const CHARGES = 'accusations|allegations|charges|claims';
const ALL = new RegExp(
  String.raw`\b(?:these|those|all|any|such|both|the)\s+(?:of\s+(?:these|those|the)\s+)?(?:\w+\s+)?(?:${CHARGES})\b`,
  'i',
);
/** Not `it` or `the claim`, which may be one of several. */
const WHOLE = new RegExp(
  String.raw`^(?:(?:any|such) (?:accusation|allegation|charge|claim)|(?:(?:the|any|all|such|both|these|those) )?(?:${CHARGES})|(?:(?:any|all) )?(?:involvement|responsibility|complicity|part in it))(?: (?:whatsoever|at all))?$`,
  'i',
);
/** `The story as a fabrication`, `pure nonsense`: however often it was told. */
const ALL_UNTRUE = new RegExp(
  String.raw`^(?:(?:it|this|that|all this|the (?:whole )?(?:story|thing|affair|tale|${CHARGE_NOUNS}))(?: (?:is|are|was|were|as))? )?(?:(?:an?|just|pure|sheer|complete|utter|total|simply|nothing but|old|another) ){0,2}(?:fairy[ -]?tales?|fabrications?|nonsense|inventions?|fiction|fantasy|hoax|pack of lies|lies)$`,
  'i',
);
/** Other than who is behind it, or whether it is so. */
const ONE_THING =
  /^(?:that|whether|if|how|when|where|what|why|which|who)\b(?!.*\b(?:it|this|accus\w+|alleg\w+|claims?|charges?|reports?|involve\w*|responsib\w+|behind)\s*$)/i;
const PLANS =
  /^(?:whether|if|how|when|where|what|who)\b.*\b(?:will|would|plans? to|intends? to|(?:is|are|was|were) going to)\b/i;
const SHORTEST_WORD = 4;
/** Words for somebody who holds no office. */
const PRIVATE =
  /\b(?:citizens?|residents?|nationals?|man|men|woman|women|suspects?|defendants?|accused|students?|employees?|workers?|programmers?|lawyers?|relatives?|neighbou?rs?|experts?|analysts?|academics?)\b/i;

/** Finds the party an actor stands for. */
export type PartyOf = (actor: Actor | null, country: string | null) => Party;

/** Looks up who stands behind whom among these actors. */
export function openParties(actors: readonly Actor[]): PartyOf {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (actor, country) => {
    const party: Party = { actors: new Set(), countries: new Set(country ? [country] : []) };
    for (let at = actor ?? undefined; at && !party.actors.has(at.id); at = byId.get(at.speaksFor ?? at.partOf ?? '')) {
      party.actors.add(at.id);
      if (at.country) party.countries.add(at.country);
    }
    return party;
  };
}

/** Reads what a statement says to whom. */
export function readTurn(statement: Statement, report: Report, finder: ActorFinder, partyOf: PartyOf): Turn {
  const said = sliceAll(report.text, statement.content);
  const cue = statement.cue ? slice(report.text, statement.cue) : '';
  const source = statement.source ? slice(report.text, statement.source) : '';
  const speaker = finder.speaker(statement);
  return {
    statement,
    speaker: holdsNoOffice(speaker, statement) ? oneself(speaker) : partyOf(speaker, statement.actorCountry),
    accused: partyOf(finder.accused(statement), statement.accusedCountry),
    words: new Set(
      normaliseName(said)
        .split(' ')
        .filter((word) => word.length >= SHORTEST_WORD)
        .map(singular),
    ),
    element: isResponse(statement.stance) ? nameElement(cue, said, statement.stance) : 'whole',
    speaksOfAll: isResponse(statement.stance) && ALL.test(`${cue} ${said}`),
    deniesAll: statement.stance === 'deny' && (WHOLE.test(said) || ALL_UNTRUE.test(said)),
    speaksUp: statement.stance === 'deny' && speaksUpForAnother(source, said),
    chargesUnnamed: chargesUnnamed(statement),
    isBare: accuses(statement.stance) && isBareCharge(cue, said),
    refusesToAnswer: statement.stance === 'withhold' && REFUSES_TO_ANSWER.test(`${cue} ${said}`),
    keepsOneBack: statement.stance === 'withhold' && ONE_THING.test(said),
    keepsPlans: statement.stance === 'withhold' && PLANS.test(said),
    place: statement.content[0]!.start,
    headline: statement.content[0]!.start < textOf(report),
    day: report.published?.slice(0, 10) ?? null,
  };
}

// Where the first paragraph begins; nothing is a headline where there is none.
function textOf({ blocks }: Report): number {
  return blocks.find(({ kind }) => kind === 'paragraph')?.start ?? 0;
}

/** The same turn, of somebody who denies for this person. */
export function withClient(turn: Turn, client: Actor): Turn {
  return { ...turn, speaksUp: true, accused: oneself(client) };
}

function chargesUnnamed({ form, accused, accusedLevel }: Statement): boolean {
  return form === 'charge' && accusedLevel === 'person' && accused !== null && !/\s\p{Lu}|^\p{Lu}\S*$/u.test(accused);
}

// Whoever is arrested answers for himself, not for his state.
function holdsNoOffice(speaker: Actor | null, { actor }: Statement): boolean {
  if (speaker !== null && (speaker.level !== 'person' || speaker.speaksFor !== null)) return false;
  return PRIVATE.test(speaker?.name ?? actor ?? '');
}

function oneself(speaker: Actor | null): Party {
  return { actors: new Set(speaker ? [speaker.id] : []), countries: new Set() };
}
