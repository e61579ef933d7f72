import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { EventKind } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';
import type { ActorFinder } from '../actor/find-actor.ts';
import { rangeOf } from '../../model/quantity.ts';
import { eventSigns } from './event-signs.ts';
import { drawSketch, leading, within, type Sketch } from './sketch.ts';
import type { Sentence } from './split-sentences.ts';

/** Sentences of a report that are about another event than its main one. */
export interface Passage {
  sentences: Sentence[];
  /** What shows that it is another: words that say so, an earlier time, or other sides. */
  turn: 'separate' | 'similar' | 'example' | 'earlier' | 'elsewhere';
  sketch: Sketch;
}

/** A sentence as the search sees it. */
interface Seen {
  sentence: Sentence;
  sketch: Sketch;
  statements: Statement[];
}

const CONCRETE: readonly EventKind[] = ['notice', 'charge', 'sanction', 'exposure', 'accusation', 'intrusion'];

/**
 * Finds the passages where a report leaves its main event. A passage opens where the words say so (`in a separate case`, `a
 * similar case last year`), where an earlier time comes with other people, or where others are accused; it goes on through its paragraph, and
 * into the next ones while they speak of the same names. Patterns said to go on open none.
 */
export function findPassages(annotated: AnnotatedReport, sentences: readonly Sentence[], main: Sketch, finder: ActorFinder, codebooks: Codebooks): Passage[] {
  const draw = (parts: readonly Sentence[]): Sketch => drawSketch(annotated, parts.map(({ start, end }) => ({ start, end, weight: 1 })), [], finder, codebooks);
  const lead = sentences.findIndex((sentence) => !sentence.heading && annotated.report.blocks[sentence.block]!.kind !== 'bullet');
  const passages: Passage[] = [];
  let open: Passage | null = null;
  sentences.forEach((sentence, i) => {
    if (sentence.heading || i <= lead) return void (open = null);
    const seen = { sentence, sketch: draw([sentence]), statements: annotated.statements.filter((s) => within(sentence, s.cue ?? s.content[0]!)) };
    const turn = turnOf(seen, main, codebooks);
    if (open && !reopens(turn, open) && goesOn(seen, open, main)) {
      open.sentences.push(sentence);
      open.sketch = draw(open.sentences);
    } else if (turn) passages.push((open = { sentences: [sentence], turn, sketch: seen.sketch }));
    else open = null;
  });
  return passages;
}

function reopens(turn: Passage['turn'] | null, open: Passage): boolean {
  return turn === 'separate' || turn === 'similar' || (turn === 'earlier' && open.turn !== 'elsewhere');
}

function turnOf({ sentence, sketch }: Seen, main: Sketch, codebooks: Codebooks): Passage['turn'] | null {
  const signs = eventSigns(codebooks);
  if (!CONCRETE.some((kind) => sketch.kinds.has(kind)) || signs.isStanding(sentence.text)) return null;
  const turn = signs.turnIn(sentence.text);
  if (turn) return turn;
  const elsewhere = otherSides(sketch, main);
  if (signs.isEarlier(sentence.text) && (elsewhere || otherPeople(sketch, main))) return 'earlier';
  return elsewhere ? 'elsewhere' : null;
}

// The accused hitting back is part of the story; others being accused is not.
function otherSides(sketch: Sketch, main: Sketch): boolean {
  if (main.accused.size === 0 || sketch.accused.size === 0) return false;
  if ([...sketch.accused.keys()].some((country) => main.accused.has(country))) return false;
  const hitsBack = [...sketch.accused.keys()].some((country) => main.accusers.has(country)) && [...sketch.accusers.keys()].every((country) => main.accused.has(country));
  return !hitsBack;
}

function otherPeople(sketch: Sketch, main: Sketch): boolean {
  if (sketch.people.length === 0 || main.people.length === 0) return false;
  return sketch.people.every((x) => main.people.every((y) => rangeOf(x).high < rangeOf(y).low || rangeOf(y).high < rangeOf(x).low));
}

function goesOn(seen: Seen, open: Passage, main: Sketch): boolean {
  const last = open.sentences.at(-1)!;
  if (seen.sentence.section !== last.section) return false;
  if (answersFor(seen, open.sketch) && !answersFor(seen, main)) return true;
  if (seen.sentence.block === last.block) return !backToMain(seen.sketch, open.sketch, main);
  return sharesName(seen.sketch, open.sketch, main) || (otherSides(seen.sketch, main) && shareAccused(seen.sketch, open.sketch));
}

// A denial belongs to the event in which its speaker's side is accused.
function answersFor({ statements }: Seen, sketch: Sketch): boolean {
  return statements.some(({ stance, actorCountry }) => (stance === 'deny' || stance === 'withhold') && actorCountry !== null && sketch.accused.has(actorCountry));
}

function backToMain(sketch: Sketch, open: Sketch, main: Sketch): boolean {
  const accused = leading(sketch.accused);
  return accused !== null && main.accused.has(accused) && !open.accused.has(accused);
}

function shareAccused(a: Sketch, b: Sketch): boolean {
  return [...a.accused.keys()].some((country) => b.accused.has(country));
}

// A name of the passage that the lead of the report does not know.
function sharesName(sketch: Sketch, open: Sketch, main: Sketch): boolean {
  return [...sketch.terms].some(([term, weight]) => weight > NAMED && (open.terms.get(term) ?? 0) > NAMED && (main.terms.get(term) ?? 0) < 1);
}

// Damped weight of a name said once: 1 + ln(1 + 2); a plain word said once has 1 + ln 2.
const NAMED = 2;
