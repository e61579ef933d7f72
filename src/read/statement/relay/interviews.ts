import { isCapitalised } from '../../language/capital.ts';
import { MONTH, WEEKDAY } from '../../../model/words/calendar-words.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { seeksOut, type Relay, type Relays } from '../party/via.ts';

/** An interview that a sentence tells of: what is said behind came that way. */
export interface Interview {
  outlet: string;
  /** Where the sentence begins and ends. */
  start: number;
  end: number;
  /** Which sentence of the report it is. */
  sentence: number;
  /** The words of the name of whoever is asked; none where the sentence tells of nobody by name. */
  names: ReadonlySet<string>;
}

/** `The Gazette spoke with Ada Lund.`, `Lund gave an interview to Orbit.`: in text order. */
export function interviewsIn(prose: Prose, relays: Relays): Interview[] {
  return [...relays.values()]
    .flat()
    .filter((relay) => relay.how === 'asker' || (/^(hearer|setting)$/.test(relay.how) && isOfAnInterview(prose, relay)))
    .map((relay) => ({ outlet: relay.name, ...askedIn(prose, relay) }))
    .sort((a, b) => a.end - b.end);
}

function isOfAnInterview(prose: Prose, relay: Relay): boolean {
  const { first, last } = sentenceAt(prose, relay.first);
  return prose.words.slice(first, last).some(({ norm }) => INTERVIEW.test(norm));
}
const INTERVIEW = /^(interviews?|interviewed|spoke|speaking|talked|told|described|shared)$/;

function askedIn(prose: Prose, relay: Relay): Omit<Interview, 'outlet'> {
  const sentence = sentenceAt(prose, relay.first);
  const from = relay.how === 'asker' ? seeksOut(prose.words, relay.last) : sentence.first;
  const names = firstName(prose, { first: from, last: relay.how === 'asker' ? sentence.last : relay.first });
  const [opening, closing] = [prose.words[sentence.first]!, prose.words[sentence.last - 1]!];
  return { start: opening.start, end: closing.end, sentence: opening.sentence, names: new Set(names) };
}

// `In May, [Ada Lund] gave`, `the captain [Ada Lund]`: whatever opens the sentence has a capital anyhow.
function firstName({ words }: Prose, { first, last }: Range): string[] {
  for (let i = first; i < last; i++) {
    if (!isName(words[i]!)) continue;
    let end = i;
    while (end < last && isName(words[end]!)) end++;
    return words.slice(i, end).map(({ text }) => text);
  }
  return [];
}

function isName({ text, norm, pos }: Prose['words'][number]): boolean {
  return isCapitalised(text) && pos === 'PROPN' && !MONTH.test(norm) && !WEEKDAY.test(norm);
}
