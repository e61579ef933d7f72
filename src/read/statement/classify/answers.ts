import type { Answer, Element, Statement } from '../../../model/statement.ts';

/** A statement with the words an answer is told by. */
export interface Answerable {
  statement: Statement;
  /** Its content, in lower case. */
  words: string;
  /** The beginnings of its longer words. */
  stems: ReadonlySet<string>;
}

const REACH = 60;

/**
 * What a denial, refusal, confirmation or counter-accusation answers within its report. Every accusation by somebody else
 * within reach is weighed: whether it names the one who answers, shares words with the answer, stands before it and near.
 * Statements are in text order.
 */
export function answersOf(all: readonly Answerable[], at: number): Answer[] {
  const answer = all[at]!;
  if (!isAnswer(answer)) return [];
  const least = REFERENCE.test(answer.words) ? 0 : 1.2;
  let best: Answerable | null = null;
  let most = least;
  for (let i = Math.max(0, at - REACH); i < Math.min(all.length, at + REACH); i++) {
    const weight = i === at ? 0 : weigh(all[i]!, answer, i - at);
    if (weight > most) {
      best = all[i]!;
      most = weight;
    }
  }
  return best ? [{ statement: best.statement.id, element: elementOf(answer) }] : [];
}

function isAnswer({ statement: { stance }, words }: Answerable): boolean {
  if (stance === 'deny' || stance === 'confirm' || stance === 'counter-accuse') return true;
  return stance === 'withhold' && (RESPONSE.test(words) || REFERENCE.test(words));
}

const RESPONSE = /\b(respon\w+|comment\w*|reply|replied|answer\w*|react\w*)\b/;
const REFERENCE =
  /\b(it|this|that|accusations?|allegations?|charges?|claims?|reports?|suggestions?|assertions?|evidence|involvement|wrongdoing|responsibility|any (role|link|part)|them|these|those)\b/;

const WEIGHTS = {
  // The accused of the accusation speaks in the answer, by name or for the same country, or is whom the answer speaks of.
  accusedSpeaks: 2,
  sameCountry: 1.5,
  sameAccused: 1.5,
  // Per share of the answer's own words that the accusation has too.
  sharedWords: 3,
  // An accusation that opens the report is the one the report is about; one further on is answered sooner than one far away.
  distance: 0.025,
  later: 0.8,
};

/** How likely the accusation is what is answered; zero for what cannot be. */
function weigh(accusation: Answerable, answer: Answerable, steps: number): number {
  const { stance, accused, accusedCountry } = accusation.statement;
  if (stance !== 'accuse' && stance !== 'counter-accuse') return 0;
  if (sameSpeaker(accusation.statement, answer.statement)) return 0;
  let weight = 0.5 + WEIGHTS.sharedWords * shared(answer.stems, accusation.stems);
  if (accused !== null && accused === answer.statement.actor) weight += WEIGHTS.accusedSpeaks;
  else if (accusedCountry !== null && accusedCountry === answer.statement.actorCountry) weight += WEIGHTS.sameCountry;
  if (accused !== null && accused === answer.statement.accused && answer.statement.stance !== 'counter-accuse')
    weight += WEIGHTS.sameAccused;
  return weight - WEIGHTS.distance * Math.abs(steps) - (steps > 0 ? WEIGHTS.later : 0);
}

function shared(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (stems.size === 0) return 0;
  let both = 0;
  for (const stem of stems) if (others.has(stem)) both++;
  return both / Math.max(stems.size, 3);
}

function sameSpeaker(a: Statement, b: Statement): boolean {
  return (
    a.actor !== null &&
    (a.actor === b.actor || (a.actorCountry !== null && a.actorCountry === b.actorCountry && b.stance !== 'confirm'))
  );
}

function elementOf({ statement, words }: Answerable): Element {
  if (/\b(evidence|proof|basis|substantiat\w+|groundless|unfounded|baseless)\b/.test(words)) return 'evidence';
  if (/\b(motiv\w+|politically|intended|intent\w*|purpose|pretext)\b/.test(words)) return 'motive';
  if (
    /\b(does not exist|no such (group|unit|organi[sz]ation)|not (the )?(us|one of ours)|wasn't (us|the)|not (a )?member|do not belong|identit\w+)\b/.test(
      words,
    )
  )
    return 'identity';
  if (statement.stance === 'counter-accuse') return 'act';
  return /^(that |any |all )?(\w+ ){0,2}(accusations?|allegations?|charges?|claims?|reports?|it|them|this)\b/.test(
    words,
  ) || /\b(fabricat\w+|false|fake|nonsense|lies?|smear\w*)\b/.test(words)
    ? 'whole'
    : 'act';
}
