import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { hasVerb } from '../grammar/clause.ts';
import { isAnswer, isAsker, labelOf, type Label } from '../grammar/speaker-label.ts';
import type { Prose, Range } from '../grammar/prose.ts';

/**
 * `Question: ... Spokesperson: The institute is a school.`: in questions and answers whoever answers says each sentence of the
 * answer. `choose` drops it where the sentence tells what somebody else says.
 */
export const answerTurn: Finder = {
  name: 'answer-turn',
  isUnled: true,
  isAnswerTurn: true,
  find: (prose) => {
    const turns = turnsIn(prose);
    const answering = answerersIn(prose, turns);
    return turns.flatMap((turn) => (answering.has(nameOf(prose, turn.label)) ? answersIn(prose, turn) : []));
  },
};

/** What one speaker says behind its label, to the end of the paragraph. */
interface Turn {
  label: Label;
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

// Whoever answers under `Answer:`, once asked; who is introduced by name and office, or whose last name stands for the full one (but whoever
// opens the talk is its host); else who speaks at least twice, hardly ever asks, and has been asked or is set in capitals as in a transcript:
// there questions often have no label.
function answerersIn(prose: Prose, turns: readonly Turn[]): Set<string> {
  const asks = (turn: Turn) =>
    isAsker(prose, turn.label) || turn.sentences.some(({ last }) => prose.words[last - 1]!.text === '?');
  const byName = Map.groupBy(turns.keys(), (i) => nameOf(prose, turns[i]!.label));
  const answering = [...byName].filter(([, own]) => {
    const asking = own.filter((i) => asks(turns[i]!)).length;
    const asked = own.filter((i) => i > 0 && asks(turns[i - 1]!)).length;
    const isKnown = (i: number) =>
      turns[i]!.label.isIntroduced || (!opensTalk(prose, turns[own[0]!]!) && isLastName(prose, turns[i]!.label));
    if (isAnswer(prose, turns[own[0]!]!.label)) return asked > 0;
    if (own.some(isKnown)) return asking < own.length;
    return own.length > 1 && (asked > 0 || isInCapitals(prose, turns[own[0]!]!.label)) && asking * 4 < own.length;
  });
  return new Set(answering.map(([name]) => name));
}

function opensTalk({ words, blocks }: Prose, { label }: Turn): boolean {
  return !blocks
    .slice(0, words[label.first]!.block)
    .some(({ kind, first, last }) => kind === 'paragraph' && last > first);
}

// `LUND:` where the text has told of `Ada Lund`.
function isLastName({ text, words }: Prose, label: Label): boolean {
  const { text: name, start } = words[label.first]!;
  if (label.last - label.first !== 1 || !/^\p{Lu}{3,}$/u.test(name)) return false;
  const written = name[0]! + name.slice(1).toLowerCase();
  const at = text.lastIndexOf(` ${written}`, start);
  return at > 0 && /\p{Lu}\p{Ll}+$/u.test(text.slice(Math.max(0, at - 20), at));
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
    if (prose.words[sentence.last - 1]!.text === '?') return [];
    const content = withoutMarks(prose, { first: Math.max(sentence.first, label.said), last: sentence.last });
    if (content.last - content.first < 3 || !hasVerb(prose, content)) return [];
    return (
      propose(prose, answerTurn, {
        // `Answer:` names nobody: whoever the text speaks for does.
        source: isAnswer(prose, label) ? null : label,
        cue: null,
        content: [content],
        confidence: 0.6,
        why: 'a sentence of an answer, behind a speaker',
      }) ?? []
    );
  });
}

// A recording is often given in quotation marks.
function withoutMarks({ words }: Prose, { first, last }: Range): Range {
  let [from, end] = [first, last];
  while (end > from && /^[.!"]$/.test(words[end - 1]!.text)) end--;
  while (from < end && words[from]!.text === '"') from++;
  return { first: from, last: end };
}
