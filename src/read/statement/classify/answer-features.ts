import { slice } from '../../../model/span.ts';
import type { Statement } from '../../../model/statement.ts';
import { wordAt, type Prose } from '../grammar/prose.ts';
import { FeatureSet } from './feature-set.ts';

/** What the choice of what is answered looks at in a statement. */
export interface Answerable {
  statement: Pick<
    Statement,
    'stance' | 'actor' | 'actorCountry' | 'accused' | 'accusedCountry' | 'source' | 'cue' | 'content' | 'voice'
  >;
  /** Its content, in lower case. */
  words: string;
  /** The beginnings of its longer words. */
  stems: ReadonlySet<string>;
  /** Points back: `it`, `the charges`. */
  refers: boolean;
  /** It stands in a heading. */
  heading: boolean;
  /** The sentence and block it stands in. */
  sentence: number;
  block: number;
}

/** Looks at a statement for the choice of what is answered. */
export function answerableOf(prose: Prose, statement: Answerable['statement']): Answerable {
  const words = statement.content
    .map((span) => slice(prose.text, span))
    .join(' ')
    .toLowerCase();
  const stems = new Set((words.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)));
  const first = prose.words[wordAt(prose.words, statement.content[0]!.start)];
  const refers = REFERENCE.test(words);
  const heading = first !== undefined && /^(heading|title)$/.test(prose.blocks[first.block]?.kind ?? '');
  return { statement, words, stems, refers, heading, sentence: first?.sentence ?? 0, block: first?.block ?? 0 };
}

/** Words by which an answer points back: `it`, `the charges`. */
const REFERENCE =
  /\b(it|this|that|accusations?|allegations?|charges?|claims?|reports?|suggestions?|assertions?|evidence|involvement|wrongdoing|responsibility|any (role|link|part)|them|these|those)\b/;
const SHORT = 60;

/** What speaks for an answer answering nothing in its report. */
export function noAnswerFeatures(
  { statement: { stance, accused, actor }, words, refers }: Answerable,
  ways: number,
): FeatureSet {
  const set = new FeatureSet();
  set.add('none', stance);
  set.add('none reference', stance, refers, words.length < SHORT);
  set.add('none ways', stance, Math.min(ways, 3));
  set.add('none responds', stance, RESPONSE.test(words));
  set.add('none accused', stance, accused === null, actor === null);
  return set;
}

const RESPONSE = /\b(respon\w+|comment\w*|reply|replied|answer\w*|react\w*)\b/;

/** What speaks for `earlier` being what `answer` answers; `steps` is how many statements lie between, negative before it. */
export function answerFeatures(answer: Answerable, earlier: Answerable, steps: number, rank: number): FeatureSet {
  const set = new FeatureSet();
  const [a, b] = [answer.statement, earlier.statement];
  const share = sharedWords(answer.stems, earlier.stems);
  const distance = Math.min(6, Math.ceil(Math.log2(Math.abs(steps) + 1)));
  set.add('stances', a.stance, b.stance);
  set.add('steps', steps > 0, distance);
  set.add('steps stance', a.stance, steps > 0, distance);
  set.add('rank', Math.min(rank, 6));
  set.add('first', rank === 0, a.stance);
  set.add('shared', Math.min(4, Math.floor(share * 6)));
  set.add('shared reference', Math.min(2, Math.floor(share * 4)), answer.refers);
  set.add('sentences', Math.max(-3, Math.min(6, answer.sentence - earlier.sentence)));
  set.add('same block', answer.block === earlier.block);
  set.add('same source', isSame(a.actor, b.actor));
  set.add('source countries', relation(a.actorCountry, b.actorCountry), a.stance);
  set.add('accused speaks', isSame(b.accused, a.actor), relation(b.accusedCountry, a.actorCountry));
  set.add('accused speaks stance', isSame(b.accused, a.actor), a.stance, relation(b.accusedCountry, a.actorCountry));
  set.add('same accused', isSame(a.accused, b.accused), a.stance);
  set.add('accused countries', relation(a.accusedCountry, b.accusedCountry), a.stance);
  set.add('turned', isSame(a.accused, b.actor), relation(a.accusedCountry, b.actorCountry), a.stance);
  const side = [
    relation(b.accusedCountry, a.actorCountry) === 'same' || /^(same|alike)$/.test(isSame(b.accused, a.actor)),
    relation(b.accusedCountry, a.accusedCountry) === 'same' || /^(same|alike)$/.test(isSame(b.accused, a.accused)),
    relation(b.actorCountry, a.actorCountry) === 'same' || isSame(a.actor, b.actor) === 'same',
  ].join(' ');
  set.add('side', `${a.stance} ${b.stance} ${side}`);
  set.add('side rank', `${side} ${Math.min(rank, 3)}`);
  set.add('side steps', `${side} ${steps > 0} ${distance}`);
  set.add('heading', `${earlier.heading} ${a.stance}`);
  set.add('length', Math.min(4, Math.floor(earlier.words.length / 30)));
  set.add('names', `${b.accused === null} ${b.source === null} ${earlier.heading}`);
  set.add('reference', `${answer.refers} ${answer.words.length < SHORT} ${side}`);
  set.add('voice', b.voice);
  set.add('unsourced', b.source === null, a.stance);
  set.add('within', overlapping(a, b));
  return set;
}

function isSame(a: string | null, b: string | null): string {
  if (a === null || b === null) return 'unknown';
  if (a.toLowerCase() === b.toLowerCase()) return 'same';
  const names = new Set(a.match(NAME));
  return b.match(NAME)?.some((name) => names.has(name)) ? 'alike' : 'other';
}

const NAME = /\p{Lu}[\p{L}\p{N}-]{3,}/gu;

function relation(a: string | null, b: string | null): string {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'same' : 'other';
}

// Share of an answer's longer words that the other has too.
function sharedWords(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let both = 0;
  for (const stem of stems) if (others.has(stem)) both++;
  return stems.size === 0 ? 0 : both / Math.max(stems.size, 3);
}

function overlapping(a: Pick<Statement, 'content'>, b: Pick<Statement, 'content'>): boolean {
  return a.content.some((one) => b.content.some((other) => one.start < other.end && other.start < one.end));
}
