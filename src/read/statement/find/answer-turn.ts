import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { hasVerb } from '../grammar/clause.ts';
import { isAsker, labelOf } from '../grammar/speaker-label.ts';
import type { Prose, Range } from '../grammar/prose.ts';

/**
 * `Question: ... Spokesperson: The institute is a school.`: in questions and answers whoever answers says each sentence of the
 * answer. `choose` drops it where the sentence tells what somebody else says.
 */
export const answerTurn: Finder = {
  name: 'answer-turn',
  find: (prose) => {
    const turns = turnsIn(prose);
    const answering = answerersIn(prose, turns);
    return turns.flatMap((turn) => (answering.has(nameOf(prose, turn.label)) ? answersIn(prose, turn) : []));
  },
};

/** What one speaker says behind its label, to the end of the paragraph. */
interface Turn {
  label: Range;
  sentences: Range[];
}

function turnsIn(prose: Prose): Turn[] {
  const turns: Turn[] = [];
  for (const sentence of prose.sentences) {
    const block = prose.words[sentence.first]!.block;
    const opens = prose.words[sentence.first - 1]?.block !== block;
    const label = opens ? labelOf(prose, sentence) : null;
    const last = turns.at(-1);
    if (label) turns.push({ label, sentences: [sentence] });
    else if (last && prose.words[last.label.first]!.block === block) last.sentences.push(sentence);
  }
  return turns;
}

function nameOf({ words }: Prose, { first }: Range): string {
  return words[first]!.norm;
}

// Who speaks at least twice, hardly ever asks, and has been asked or is set in capitals as in a transcript: there questions often have no label.
function answerersIn(prose: Prose, turns: readonly Turn[]): Set<string> {
  const asks = (turn: Turn) =>
    isAsker(prose, turn.label) || turn.sentences.some(({ last }) => prose.words[last - 1]!.text === '?');
  const byName = Map.groupBy(turns.keys(), (i) => nameOf(prose, turns[i]!.label));
  const answering = [...byName].filter(([, own]) => {
    const asking = own.filter((i) => asks(turns[i]!)).length;
    const asked = own.filter((i) => i > 0 && asks(turns[i - 1]!)).length;
    return own.length > 1 && (asked > 0 || isInCapitals(prose, turns[own[0]!]!.label)) && asking * 4 < own.length;
  });
  return new Set(answering.map(([name]) => name));
}

function isInCapitals({ words }: Prose, { first, last }: Range): boolean {
  const { text, norm } = words[last - 1]!;
  return last - first < 4 && /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(text) && !HEADING.test(norm);
}

/** What notices set in capitals in front of a line. */
const HEADING =
  /^(note|update|updated|warning|alert|summary|background|status|title|date|time|subject|from|target|severity|advice|action|source)s?$/;

function answersIn(prose: Prose, { label, sentences }: Turn): Candidate[] {
  return sentences.flatMap((sentence) => {
    const content = withoutStop(prose, {
      first: Math.max(sentence.first, label.first === sentence.first ? label.last + 1 : 0),
      last: sentence.last,
    });
    if (content.last - content.first < 3 || !hasVerb(prose, content)) return [];
    return (
      propose(prose, answerTurn.name, {
        source: label,
        cue: null,
        content: [content],
        confidence: 0.6,
        why: 'a sentence of an answer, behind a speaker',
      }) ?? []
    );
  });
}

function withoutStop({ words }: Prose, { first, last }: Range): Range {
  let end = last;
  while (end > first && /^[.!]$/.test(words[end - 1]!.text)) end--;
  return { first, last: end };
}
