import { slice } from '../../../model/span.ts';
import { accuses, type Statement } from '../../../model/statement.ts';
import { wordAt, type Prose } from '../grammar/prose.ts';
import { answerKindOf, type AnswerKind } from './answer-kind.ts';

/** Somebody by name: all of it in lower case, and the capitalised words of some length in it. */
export interface NameWords {
  whole: string;
  names: ReadonlySet<string>;
}

/** What the choice of what is answered looks at in a statement. */
export interface Answerable {
  statement: Pick<
    Statement,
    'stance' | 'actor' | 'actorCountry' | 'accused' | 'accusedCountry' | 'source' | 'cue' | 'content' | 'voice'
  >;
  /** Who speaks and who is accused, where it is known. */
  actor: NameWords | null;
  accused: NameWords | null;
  isAccusation: boolean;
  /** Its cue accuses by name: `blamed`. */
  isExplicit: boolean;
  /** How it responds, if it is a response. */
  kind: AnswerKind;
  /** Its content, in lower case. */
  words: string;
  /** The beginnings of the longer words of its content; of its source; of source and cue. */
  stems: ReadonlySet<string>;
  sourceStems: ReadonlySet<string>;
  putBy: ReadonlySet<string>;
  /** The beginnings of the names in its content; of those who speak, or for whom: an unnamed speaker stands by the last one named. */
  names: ReadonlySet<string>;
  party: ReadonlySet<string>;
  /** Points back: `it`, `the charges`. */
  refers: boolean;
  /** It stands in a heading. */
  heading: boolean;
  /** The sentence and block it stands in. */
  sentence: number;
  block: number;
}

/** Looks at the statements of a report for the choice of what is answered. In text order. */
export function answerablesOf(prose: Prose, statements: readonly Answerable['statement'][]): Answerable[] {
  let last: ReadonlySet<string> = new Set();
  return statements.map((statement) => {
    const one = answerableOf(prose, statement, last);
    last = one.party;
    return one;
  });
}

function answerableOf(prose: Prose, statement: Answerable['statement'], last: ReadonlySet<string>): Answerable {
  const { source, cue, content, stance } = statement;
  const written = content.map((span) => slice(prose.text, span)).join(' ');
  const words = written.toLowerCase();
  const speaker = source ? slice(prose.text, source) : '';
  const cueWords = cue ? slice(prose.text, cue).toLowerCase() : '';
  const first = prose.words[wordAt(prose.words, content[0]!.start)];
  const named = namesOf(`${speaker} ${statement.actor ?? ''}`);
  const isUnnamed = named.size === 0 || /^(its|his|her|their)\b/i.test(speaker);
  return {
    statement,
    actor: nameWordsOf(statement.actor),
    accused: nameWordsOf(statement.accused),
    isAccusation: accuses(stance),
    isExplicit: EXPLICIT.test(cueWords),
    kind: answerKindOf(stance, cueWords, words),
    words,
    stems: stemsOf(words),
    sourceStems: stemsOf(speaker.toLowerCase()),
    putBy: stemsOf(`${speaker.toLowerCase()} ${cueWords}`),
    names: namesOf(written),
    party: isUnnamed && statement.source !== null ? new Set([...named, ...last]) : named,
    refers: REFERENCE.test(words),
    heading: first !== undefined && /^(heading|title)$/.test(prose.blocks[first.block]?.kind ?? ''),
    sentence: first?.sentence ?? 0,
    block: first?.block ?? 0,
  };
}

/** Words by which an answer points back: `it`, `the charges`. */
const REFERENCE =
  /\b(it|this|that|accusations?|allegations?|charges?|claims?|reports?|suggestions?|assertions?|evidence|involvement|wrongdoing|responsibility|any (role|link|part)|them|these|those)\b/;

const EXPLICIT = /\b(accus|blam|alleg|attribut|charg|link|point|trac|nam|indict|designat|held|finger|suspect)\w*/;

function nameWordsOf(name: string | null): NameWords | null {
  return name === null ? null : { whole: name.toLowerCase(), names: new Set(name.match(/\p{Lu}[\p{L}\p{N}-]{3,}/gu)) };
}

/** Letters that a state and its people have in common: `Norva`. */
const ROOT = 5;

function stemsOf(words: string): Set<string> {
  const stems = new Set<string>();
  for (const word of words.match(/\p{L}{4,}/gu) ?? []) if (!EMPTY.test(word)) stems.add(word.slice(0, ROOT));
  return stems;
}

const EMPTY =
  /^(that|this|these|those|have|been|were|with|from|they|their|them|would|could|should|about|into|also|only|than|then|there|which|what|when|where|while|some|such|said|says)$/;

function namesOf(words: string): Set<string> {
  const names = new Set<string>();
  for (const word of words.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? [])
    if (!TITLE.test(word)) names.add(word.toLowerCase().slice(0, ROOT));
  return names;
}

const TITLE =
  /^(The|A|An|One|Two|Its|His|Her|Their|They|Our|We|She|He|It|In|At|On|For|And|But|There|This|That|These|Those|Some|Any|All|No|Not|Foreign|Ministry|Minister|Mr|Mrs|Ms|Dr|President|Prime|General|Officials?|Department|Secretary|State|National|Security|Spokes\w+)$/;

/** How much of the rarer words of one stands in the other, 0 to 1. */
export function wordShare(
  stems: ReadonlySet<string>,
  others: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
): number {
  let [both, all] = [0, 0];
  for (const stem of stems) {
    const weight = rarity.get(stem) ?? 1;
    all += weight;
    if (others.has(stem)) both += weight;
  }
  return all === 0 ? 0 : both / Math.max(all, 2);
}

/** How many words they share that few statements of the report have, counted to 2. */
export function rareInCommon(
  stems: ReadonlySet<string>,
  others: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
): number {
  let count = 0;
  for (const stem of stems) if (others.has(stem) && (rarity.get(stem) ?? 0) >= RARE) count++;
  return Math.min(count, 2);
}

/** Three statements of the report have it. */
const RARE = 0.5;
