import { accusationsAt, answerLinesBeside } from '../view/answers-beside.ts';
import { describeCaveat } from '../view/describe-caveat.ts';
import { describeOrigin } from '../view/describe-origin.ts';
import { groupCaveats } from '../view/group-caveats.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { wordsOf } from '../view/piece.ts';
import type { View } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { count } from '../view/wording/count.ts';
import { EVENT_WORDS } from '../view/wording/event-words.ts';
import type { Entry } from './entry.ts';

/** What the reports raise and leave open, with the words that raise it. */
export function questionEntries(view: View): Entry[] {
  return view.dossier.unanswered.map(({ event, question, spans }, i) => ({
    of: `question ${i + 1}`,
    category: 'Other',
    type: 'text',
    value: `Open question: ${asSentence(question)}${kindOf(view, event)}`,
    comment: [
      `Of ${event}.`,
      ...spans.map((place) => {
        const name = view.names.get(place.report) ?? place.report;
        return `${inOneLine(view, [wordsOf(place.report, place)], LONGEST_QUOTE)} (${name}, offsets ${place.start}-${place.end}).`;
      }),
      ...answerLinesBeside(
        view,
        spans.flatMap((place) => accusationsAt(view, wordsOf(place.report, place))),
      ),
    ],
  }));
}

const LONGEST_QUOTE = 1_000;

function kindOf(view: View, event: string): string {
  const kind = view.events.get(event)?.kind;
  return kind ? ` (${EVENT_WORDS[kind]} ${event})` : '';
}

/** Whose words remain when repeats are counted once, all in one entry: corroboration counts these, not outlets. */
export function originEntries(view: View): Entry[] {
  const { origins } = view.dossier;
  if (origins.length === 0) return [];
  return [
    {
      of: 'origins',
      category: 'Other',
      type: 'comment',
      value: `${count(origins.length, 'origin')} when repeats are counted once, however many reports carry the words`,
      comment: origins.map((origin) => `${inOneLine(view, describeOrigin(view, origin))}: ${origin.id}.`),
    },
  ];
}

/** What was skipped, guessed, masked or sealed. */
export function caveatEntries(view: View): Entry[] {
  return groupCaveats(view.dossier.caveats).map((group, i) => ({
    of: `caveat ${i + 1}`,
    category: 'Other',
    type: 'comment',
    value: `Caveat, ${describeCaveat(view, group)}`,
    comment: [],
  }));
}
