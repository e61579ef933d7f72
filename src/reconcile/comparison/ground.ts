import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Reading } from '../../model/field.ts';
import type { Lineage } from '../../model/lineage.ts';
import { isMention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Reference } from '../../model/reference.ts';
import { proseOf, type Report } from '../../model/report.ts';
import type { Statement } from '../../model/statement.ts';

import { cutSentences, sentenceAt, type Sentence } from '../field/sentences.ts';
import { contentWords } from './content-words.ts';
import { partyNames } from '../event/party-names.ts';
import { mentionsIn } from '../field/mentions-in.ts';
import type { Side } from './pair.ts';
import { findStatedRates, type StatedRate } from './stated-rates.ts';

/** What of a case comparisons rest on besides the two readings. */
export interface Ground {
  actors: ReadonlyMap<Reference, Actor>;
  codebooks: Codebooks;
  /** Sums that a report states in two currencies. */
  rates: readonly StatedRate[];
  /** Lineage between two reports of the case, under `later earlier`. */
  lineage: ReadonlyMap<string, Lineage>;
  /** The reports of the case from which a report takes its words. */
  takenFrom: (report: string) => readonly Report[];
  sideOf: (reading: Reading) => Side;
  /** The same number at other places of its report, where the first one is a title, which seldom says what it counts, or the number is large. */
  elsewhere: (side: Side) => readonly Side[];
  statementsOf: (report: string) => readonly Statement[];
}

/** Lays the ground for comparing the fields of a case. Reports are cut into sentences only when one of their readings is compared. */
export function layGround(
  reports: readonly AnnotatedReport[],
  lineage: readonly Lineage[],
  actors: readonly Actor[],
  codebooks: Codebooks,
): Ground {
  const byId = new Map(reports.map((annotated) => [annotated.report.id, annotated]));
  const inner = lineage.filter(({ from }) => byId.has(from));
  const sources = Map.groupBy(inner, ({ report }) => report);
  const texts = new Map<string, Prepared>();
  const known = new Map<Reference, readonly Side[]>();
  const prepared = (id: string) => {
    let text = texts.get(id);
    if (!text) texts.set(id, (text = prepare(byId.get(id)!)));
    return text;
  };
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    codebooks,
    rates: findStatedRates(reports),
    lineage: new Map(inner.map((row) => [`${row.report} ${row.from}`, row])),
    takenFrom: (report) => (sources.get(report) ?? []).map(({ from }) => byId.get(from)!.report),
    sideOf: (reading) => sideOf(reading, prepared(reading.report)),
    elsewhere: (side) => {
      let places = known.get(side.reading.id);
      if (!places) known.set(side.reading.id, (places = elsewhere(side, prepared(side.report.id))));
      return places;
    },
    statementsOf: (report) => byId.get(report)!.statements,
  };
}

interface Prepared {
  annotated: AnnotatedReport;
  prose: string;
  sentences: Sentence[];
  statements: ReadonlyMap<Reference, Statement>;
  isParty: (word: string) => boolean;
}

/** So many characters before and behind a value say what it is of. */
const NEAR = 90;

function prepare(annotated: AnnotatedReport): Prepared {
  return {
    annotated,
    prose: proseOf(annotated.report),
    sentences: cutSentences(annotated.report),
    statements: new Map(annotated.statements.map((statement) => [statement.id, statement])),
    isParty: partyNames(annotated),
  };
}

/** So far back a number still stands to which one without a word for what it counts goes back. */
const BACK = 320;

/** `It had earlier said 40 accounts were emptied. It now counts 62`: what the second is of, the words near the first say. */
function sideOf(reading: Reading, text: Prepared): Side {
  const side = placeOf(reading, text);
  const { value, start } = reading;
  if (value?.kind !== 'quantity' || value.quantity.unit === null || start === null || !BARE.test(side.words))
    return side;
  const { unit } = value.quantity;
  const before = text.annotated.mentions
    .filter(isMention('quantity'))
    .filter((mention) => mention.end <= start && start - mention.end <= BACK && mention.value.unit === unit)
    .at(-1);
  if (!before) return side;
  const first = placeOf({ ...reading, start: before.start, end: before.end }, text);
  return {
    ...side,
    near: new Set([...first.near, ...side.near]),
    telling: new Set([...first.telling, ...side.telling]),
  };
}

/** A number without a word for what it counts. */
const BARE =
  /^(?:(?:about|around|some|nearly|almost|roughly|at least|up to|more than|over|fewer than|less than) )?[\p{L}\d.,-]+(?: (?:hundred|thousand|million|billion))?$/iu;

function placeOf(reading: Reading, { annotated, prose, sentences, statements, isParty }: Prepared): Side {
  const start = reading.start ?? 0;
  const end = reading.end ?? 0;
  const sentence = sentences[sentenceAt(sentences, start)];
  return {
    reading,
    report: annotated.report,
    words: oneLine(prose.slice(start, end)),
    sentence: sentence ? oneLine(sentence.words) : '',
    at: sentence ? placeIn(sentence, start) : 0,
    telling: contentWords(sentence?.words ?? ''),
    near: sentence ? contentWords(around(sentence.words, start - sentence.start, end - start), isParty) : new Set(),
    mentions: sentence ? mentionsIn(annotated.mentions, sentence) : [],
    summary: sentence !== undefined && sentence.kind !== 'paragraph',
    statement: reading.statement ? (statements.get(reading.statement) ?? null) : null,
  };
}

/** So many places of one number are looked at, beside its first; so large a number is hardly of two things. */
const MOST_PLACES = 3;
const LARGE = 1000;

function elsewhere({ reading, summary }: Side, text: Prepared): Side[] {
  const numbers = text.annotated.mentions.filter(isMention('quantity'));
  const own = numbers.find(({ start, end }) => start < reading.end! && end > reading.start!);
  if (!own || !(summary || (own.value.low ?? own.value.high ?? 0) >= LARGE)) return [];
  const key = keyOf(own.value);
  return numbers
    .filter((mention) => mention !== own && keyOf(mention.value) === key)
    .slice(0, MOST_PLACES)
    .map(({ start, end }) => sideOf({ ...reading, start, end }, text));
}

function keyOf({ low, high, comparator, unit, currency, rate }: Quantity): string {
  return JSON.stringify([low, high, comparator, unit, currency, rate]);
}

function around(words: string, at: number, length: number): string {
  return words.slice(Math.max(0, at - NEAR), at + length + NEAR);
}

/** Where in the sentence on one line a place of the report is: the space before it counts. */
function placeIn({ words, start }: Sentence, at: number): number {
  return oneLine(`${words.slice(0, at - start)}|`).length - 1;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
