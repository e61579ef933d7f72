import { PERSONAL_PRONOUN } from '../../../model/words/pronouns.ts';
import { slice, sliceAll } from '../../../model/span.ts';
import { accuses, type Stance, type Statement } from '../../../model/statement.ts';
import { wordAt, type Prose } from '../grammar/prose.ts';
import { answerKindOf, type AnswerKind } from './answer-kind.ts';
import { mannerOf, type Manner } from './answer-manner.ts';
import { kinIn, namesOf } from './answer-names.ts';
import { Parties } from './answer-parties.ts';
import { concursWith } from './concurs-with.ts';
import { isSameSide } from './answer-sides.ts';
import { speaksUpForAnother } from '../../../model/speaks-up-for-another.ts';
import { pointedAt, stemsOf } from './answer-words.ts';
import type { Side } from '../party/sides.ts';
import { leavesUncharged } from '../scene/uncharged.ts';
import { isUnsaidBefore } from '../scene/unsaid-before.ts';

/** Somebody by name: all of it in lower case, and the capitalised words of some length in it. */
export interface NameWords {
  whole: string;
  names: ReadonlySet<string>;
}

/** What the choice of what is answered looks at in a statement. */
export interface Answerable {
  statement: Pick<
    Statement,
    | 'stance'
    | 'actor'
    | 'actorCountry'
    | 'accused'
    | 'accusedCountry'
    | 'accusedLevel'
    | 'source'
    | 'cue'
    | 'content'
    | 'voice'
  > & { side: Side; speaksFor: string | null };
  /** Who speaks, and for whom; who is accused, where it is known. */
  actor: NameWords | null;
  accused: NameWords | null;
  isAccusation: boolean;
  /** Its cue accuses by name: `blamed`. */
  isExplicit: boolean;
  /** How it responds, if it is a response. */
  kind: AnswerKind;
  /** How openly it responds, as cue and content tell. */
  manner: Manner;
  /** The last word of its cue. */
  cueWord: string;
  /** Its content, in lower case. */
  words: string;
  /** The beginnings of the longer words of its content; of its source; of source and cue. */
  stems: ReadonlySet<string>;
  sourceStems: ReadonlySet<string>;
  putBy: ReadonlySet<string>;
  /** The beginnings of the names in its content; of those who speak, or for whom: an unnamed speaker stands by the last one named. */
  names: ReadonlySet<string>;
  party: ReadonlySet<string>;
  /** Those to whom whoever it names is told to belong. */
  kin: ReadonlySet<string>;
  /** Whom its side has accused before, where it names nobody itself. */
  carried: ReadonlySet<string>;
  /** How its speaker is told. */
  standing: SpeakerStanding;
  /** The names in its source, if it speaks up for somebody else: `a lawyer for Name`. */
  speaksUpFor: ReadonlySet<string> | null;
  /** For a confirmation: the names of those whose conclusion it comes to, as far as its words tell. */
  concursWith: ReadonlySet<string>;
  /** For a denial: several deny together, `both`, `the two men`. */
  isOfSeveral: boolean;
  /** Nobody says it: `no group has claimed responsibility`. */
  isNobodys: boolean;
  /** It only leaves somebody uncharged: `does not allege that the state ordered it`. */
  isUncharged: boolean;
  /** Points back: `it`, `the charges`. */
  refers: boolean;
  /** The beginnings of the nouns by which it points at something told before, `the figure`; the numbers in its content. */
  pointed: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  /** It stands in a heading. */
  heading: boolean;
  /** The sentence and block it stands in. */
  sentence: number;
  block: number;
}

/** Looks at the statements of a report for the choice of what is answered. In text order. */
export function answerablesOf(prose: Prose, statements: readonly Answerable['statement'][]): Answerable[] {
  const parties = new Parties(prose.text);
  const kin = kinIn(prose.text);
  const told = statements.map((statement) => answerableOf(prose, statement, parties.of(statement), kin));
  return withCarried(told);
}

// `It copied the mail of three ministers` is against whoever the same side, or somebody right before, has accused.
function withCarried(told: readonly Answerable[]): Answerable[] {
  const charged: Answerable[] = [];
  return told.map((one) => {
    const { stance } = one.statement;
    if (!isCharge(stance)) return one;
    if (one.isAccusation && one.accused !== null) {
      charged.push(one);
      return one;
    }
    const before =
      charged.findLast((other) => isSameSide(one, other)) ?? (one.isAccusation ? charged.at(-1) : undefined);
    if (!before) return one;
    return { ...one, carried: new Set([...namesOf(before.statement.accused ?? ''), ...before.names, ...before.kin]) };
  });
}

function answerableOf(
  prose: Prose,
  statement: Answerable['statement'],
  party: ReadonlySet<string>,
  kin: ReadonlyMap<string, ReadonlySet<string>>,
): Answerable {
  const { source, cue, content, stance } = statement;
  const written = sliceAll(prose.text, content);
  const words = written.toLowerCase();
  const speaker = source ? slice(prose.text, source) : '';
  const cueWords = cue ? slice(prose.text, cue).toLowerCase() : '';
  const unsaid = cue && isUnsaidBefore(prose, cue) ? 'not ' : '';
  const first = prose.words[wordAt(prose.words, content[0]!.start)];
  const names = namesOf(written);
  return {
    statement,
    actor: nameWordsOf(statement.actor),
    accused: nameWordsOf(statement.accused),
    isAccusation: accuses(stance),
    isExplicit: EXPLICIT.test(cueWords),
    kind: answerKindOf(stance, cueWords, words),
    manner: mannerOf(cueWords, words),
    cueWord: cueWords.match(/\p{L}+$/u)?.[0] ?? '',
    words,
    stems: stemsOf(words),
    sourceStems: stemsOf(speaker.toLowerCase()),
    putBy: stemsOf(`${speaker.toLowerCase()} ${cueWords}`),
    names,
    kin: new Set([...names, ...namesOf(statement.accused ?? '')].flatMap((name) => [...(kin.get(name) ?? [])])),
    party,
    carried: new Set(),
    standing: standingOf(speaker, party),
    speaksUpFor: stance === 'deny' && speaksUpForAnother(speaker, written) ? namesOf(speaker) : null,
    concursWith: stance === 'confirm' ? concursWith(written) : new Set(),
    isOfSeveral: stance === 'deny' && SEVERAL.test(speaker),
    isNobodys: NOBODY.test(speaker),
    isUncharged: stance === 'withhold' && leavesUncharged(unsaid + cueWords, words),
    refers: REFERENCE.test(words),
    pointed: pointedAt(`${cueWords} ${words}`),
    numbers: new Set(words.match(/\b\d[\d.,]*\d\b|\b\d\b/g)),
    heading: first !== undefined && /^(heading|title)$/.test(prose.blocks[first.block]?.kind ?? ''),
    sentence: first?.sentence ?? 0,
    block: first?.block ?? 0,
  };
}

type SpeakerStanding = 'nobody' | 'pronoun' | 'unplaced' | 'placed';

function standingOf(speaker: string, party: ReadonlySet<string>): SpeakerStanding {
  if (speaker === '') return 'nobody';
  if (PERSONAL_PRONOUN.test(speaker)) return 'pronoun';
  return party.size === 0 ? 'unplaced' : 'placed';
}

/** Each denies what is put to that one. */
const SEVERAL = /^(?:they (?:both|all)|both|all (?:of them|two|three|four|five)|the (?:two|three|four|five|pair))\b/i;

/** `Nobody at the ministry` is the ministry. */
const NOBODY = /^(no [\p{L}-]+|no[ -]one|nobody|none)( (else|so far|has|yet))?$/iu;

/** Stances in which somebody is charged with something; what reads as an assertion may be an accusation that was not told as one. */
export function isCharge(stance: Stance): boolean {
  return accuses(stance) || stance === 'assert' || stance === 'assess';
}

/** Words by which an answer points back: `it`, `the charges`. */
const REFERENCE =
  /\b(it|this|that|accusations?|allegations?|charges?|claims?|reports?|suggestions?|assertions?|evidence|involvement|wrongdoing|responsibility|any (role|link|part)|them|these|those)\b/;

const EXPLICIT = /\b(accus|blam|alleg|attribut|charg|link|point|trac|nam|indict|designat|held|finger|suspect)\w*/;

function nameWordsOf(name: string | null): NameWords | null {
  return name === null ? null : { whole: name.toLowerCase(), names: new Set(name.match(/\p{Lu}[\p{L}\p{N}-]{3,}/gu)) };
}
