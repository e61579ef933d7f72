import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { EventKind } from '../../model/event.ts';
import { rangeOf } from '../../model/quantity.ts';
import type { Statement } from '../../model/statement.ts';
import { opensOtherNews } from '../opens-other-news.ts';
import type { Draughtsman, Zone } from './draw-sketch.ts';
import { eventSigns } from './event-signs.ts';
import type { ReportIndex } from './report-index.ts';
import { leading, weighty, type Sketch } from './sketch.ts';
import type { Sentence } from './split-sentences.ts';

/** Sentences of a report that are about another event than its main one. */
export interface Passage {
  index: ReportIndex;
  sentences: Sentence[];
  /** What shows that it is another: words that say so, an earlier time, or other sides. */
  turn: 'separate' | 'similar' | 'example' | 'earlier' | 'elsewhere';
  /** What all its sentences say, and what the one that opens it says. */
  sketch: Sketch;
  opening: Sketch;
}

/** A sentence as the search sees it. */
interface Seen {
  sentence: Sentence;
  sketch: Sketch;
  statements: Statement[];
}

const CONCRETE: readonly EventKind[] = ['notice', 'charge', 'sanction', 'exposure', 'accusation', 'intrusion'];

/** The report's main event as passages are held against it. */
interface Main {
  sketch: Sketch;
  /** Countries that carry weight on either side. */
  accusers: Set<string>;
  accused: Set<string>;
}

/**
 * Finds the passages where a report leaves its main event. A passage opens where the words say so (`in a separate
 * case`, `a similar case last year`), where an earlier time comes with other people, or where others are accused; it
 * goes on through its paragraph, and into the next ones while they speak of the same names. Patterns said to go on open
 * none.
 */
export function findPassages(
  index: ReportIndex,
  sentences: readonly Sentence[],
  sketch: Sketch,
  draughtsman: Draughtsman,
  codebooks: Codebooks,
): Passage[] {
  const { report } = index.annotated;
  const main: Main = { sketch, accusers: weighty(sketch.accusers), accused: weighty(sketch.accused) };
  // A passage about an earlier attack leaves unsaid that it was of the kind its report is about.
  const { tellsOfBreakIn } = sketch;
  const draw = (parts: readonly Sentence[]): Sketch => ({
    ...draughtsman.draw(index, parts.map(zoneOf)),
    tellsOfBreakIn,
  });
  const lead = sentences.findIndex((sentence) => !sentence.heading && report.blocks[sentence.block]!.kind !== 'bullet');
  const passages: Passage[] = [];
  let open: Passage | null = null;
  sentences.forEach((sentence, i) => {
    if (sentence.heading || i <= lead) return void (open = null);
    // Most sentences of a long report neither open a passage nor go on with one: they are not drawn.
    if (!open && eventSigns(codebooks).kindsIn(sentence.text).size === 0) return;
    const statements = index.statements.beginningIn(sentence).map((placed) => placed.statement);
    const seen: Seen = { sentence, sketch: draw([sentence]), statements };
    const turned = turnOf(seen, main, codebooks);
    if (open && !reopens(turned, open) && goesOn(seen, open, main, report.marks.length > 0)) {
      open.sentences.push(sentence);
      if (open.sentences.length <= LONGEST_DRAWN) open.sketch = draw(open.sentences);
    } else if (turned)
      passages.push((open = { ...turned, index, sketch: draw(turned.sentences), opening: seen.sketch }));
    else open = null;
  });
  return passages;
}

/**
 * By then a passage has said what it is about; drawing it again with each sentence would cost the square of its length.
 */
const LONGEST_DRAWN = 20;

function zoneOf({ start, end }: Sentence): Zone {
  return { start, end, weight: 1 };
}

type Opening = Pick<Passage, 'sentences' | 'turn'>;

function reopens(opening: Opening | null, open: Passage): boolean {
  if (!opening) return false;
  return (
    opening.turn === 'separate' ||
    opening.turn === 'similar' ||
    (opening.turn === 'earlier' && open.turn !== 'elsewhere')
  );
}

function turnOf({ sentence, sketch }: Seen, main: Main, codebooks: Codebooks): Opening | null {
  const signs = eventSigns(codebooks);
  if (!CONCRETE.some((kind) => sketch.kinds.has(kind)) || signs.isStanding(sentence.text)) return null;
  const turned = signs.turnIn(sentence.text);
  if (turned)
    return { turn: turned.turn, sentences: [turned.turn === 'example' ? from(sentence, turned.at) : sentence] };
  const elsewhere = otherSides(sketch, main);
  const earlier = signs.isEarlier(sentence.text) && (elsewhere || otherPeople(sketch, main.sketch));
  return earlier || elsewhere ? { turn: earlier ? 'earlier' : 'elsewhere', sentences: [sentence] } : null;
}

// What stands before `citing an example` is not the example.
function from(sentence: Sentence, at: number): Sentence {
  return { ...sentence, start: sentence.start + at, text: sentence.text.slice(at) };
}

// The accuser naming accomplices, and the accused hitting back, are part of the story; others accusing others is not.
function otherSides({ accusers, accused }: Sketch, main: Main): boolean {
  if (main.accused.size === 0 || accused.size === 0 || accusers.size === 0) return false;
  if (meet(accused, main.accused) || meet(accusers, main.accusers)) return false;
  // Where nothing says who accuses in the main event, one of its countries that does so is who.
  if (main.accusers.size === 0) return !meet(accusers, main.sketch.countries);
  return !(meet(accused, main.accusers) && meet(accusers, main.accused));
}

function otherPeople(sketch: Sketch, main: Sketch): boolean {
  if (sketch.people.length === 0 || main.people.length === 0) return false;
  return sketch.people.every((x) =>
    main.people.every((y) => rangeOf(x).high < rangeOf(y).low || rangeOf(y).high < rangeOf(x).low),
  );
}

// In a transcript a paragraph is no unit of sense: there a passage lasts while it speaks of the same names.
function goesOn(seen: Seen, open: Passage, main: Main, spoken: boolean): boolean {
  const last = open.sentences.at(-1)!;
  if (seen.sentence.section !== last.section || open.turn === 'example') return false;
  if (opensOtherNews(open.sentences[0]!.text))
    return !opensOtherNews(seen.sentence.text) && !backToMain(seen.sketch, open.sketch, main);
  if (answersFor(seen, new Set(open.sketch.accused.keys())) && !answersFor(seen, main.accused)) return true;
  if (seen.sentence.block === last.block && !spoken) return !backToMain(seen.sketch, open.sketch, main);
  return (
    sharesName(seen.sketch, open.sketch, main.sketch) ||
    (otherSides(seen.sketch, main) && meet(seen.sketch.accused, open.sketch.accused))
  );
}

// A denial belongs to the event in which its speaker's side is accused.
function answersFor({ statements }: Seen, accused: ReadonlySet<string>): boolean {
  return statements.some(
    ({ stance, actorCountry }) =>
      (stance === 'deny' || stance === 'withhold') && actorCountry !== null && accused.has(actorCountry),
  );
}

function backToMain(sketch: Sketch, open: Sketch, main: Main): boolean {
  const accused = leading(sketch.accused);
  return accused !== null && main.accused.has(accused) && !open.accused.has(accused);
}

type Keys = Pick<ReadonlySet<string>, 'has' | 'keys'>;

function meet(a: Keys, b: Keys): boolean {
  for (const key of a.keys()) if (b.has(key)) return true;
  return false;
}

// A name of the passage that the lead of the report does not know.
function sharesName(sketch: Sketch, open: Sketch, main: Sketch): boolean {
  return [...sketch.terms].some(
    ([term, weight]) => weight > NAMED && (open.terms.get(term) ?? 0) > NAMED && !main.lead.has(term),
  );
}

// Damped weight of a name said once is 1 + ln 3; that of a plain word 1 + ln 2.
const NAMED = 2;
