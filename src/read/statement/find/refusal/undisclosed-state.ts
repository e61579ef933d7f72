import type { Candidate } from '../../candidate.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { groupAround } from '../../grammar/verb-group.ts';
import { isRangeOfConcern } from '../concern.ts';
import { finiteGroup } from './finite-group.ts';
import { proposeUndisclosed } from './propose-undisclosed.ts';
import { questionBehind } from './question-behind.ts';
import { UNDISCLOSED_THING } from './undisclosed-thing.ts';
import { isPronounSubject, unsaidSubject } from './unsaid-subject.ts';

/** A state in which something is not told. */
interface State {
  /** The word it is known by. */
  word: RegExp;
  /** The verbs before it, by lemma. */
  verbs: RegExp;
  /** Whether what is in this state is not told, when it is no question. */
  of: (prose: Prose, subject: Range) => boolean;
}

const STATES: readonly State[] = [
  {
    word: /^un(answered|returned|mentioned|explained|reported)$/,
    verbs: /^(be|go|ring|remain|leave)$/,
    of: () => true,
  },
  { word: /^(unclear|unknown|undisclosed|uncertain|unsure)$/, verbs: /^(be|remain|stay)$/, of: isRangeOfConcern },
  { word: /^un(confirmed|verified|corroborated)$/, verbs: /^(be|remain|stay)$/, of: () => true },
  // `It remains to be seen who was behind it`.
  { word: /^seen$/, verbs: /^(be|remain)$/, of: () => false },
  // A door is open, and wages are withheld.
  { word: /^open$/, verbs: /^(remain|leave)$/, of: isQuestion },
  { word: /^(question|mystery)$/, verbs: /^(be|remain)$/, of: isSecret },
  {
    word: /^(classified|redacted|blacked|secret|confidential|sealed|withheld|seal|unnamed|omitted)$/,
    verbs: /^(be|being|remain|stay|keep|leave)$/,
    of: isSecret,
  },
];

/** `Who paid for it is unclear`, `It remains unclear whether`, `The letter went unanswered`, `The names were withheld`: by its adjective. */
export function undisclosedState(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, head);
  const state = STATES.find(({ word }) => word.test(words[head]!.norm));
  let verb = head - 1;
  while (verb > sentence.first && head - verb < 5 && isBetween(prose, verb)) verb--;
  if (!state || verb < sentence.first || !state.verbs.test(words[verb]!.lemma)) return null;
  // `an open question` is known by its noun.
  if (words[head]!.norm === 'question' && words[head - 1]!.norm !== 'open') return null;
  if (words[head]!.norm === 'open' && words[head + 1]?.norm === 'question') return null;
  const group = finiteGroup(prose, groupAround(words, verb, head + 1, sentence));
  if (group.negated || /^(to|will|would|must|should|may|can)$/.test(words[group.first]!.norm)) return null;
  const cue = { first: group.first, last: words[head]!.norm === 'blacked' ? head + 2 : head + 1 };
  const behind = state.verbs.test('be') ? questionBehind(prose, cue) : null;
  if (behind) return behind;
  const subject = unsaidSubject(prose, { ...group, head });
  if (!subject || subject.relative || isPronounSubject(prose, subject.range)) return null;
  return subject.asks || state.of(prose, subject.range)
    ? proposeUndisclosed(prose, cue, subject.range, 'a question that is not answered')
    : null;
}

// `is still an open question`, `are under seal`.
function isBetween({ words }: Prose, at: number): boolean {
  return words[at]!.pos === 'ADV' || /^(still|a|an|the|open|under|state|complete|to|be)$/.test(words[at]!.norm);
}

function isQuestion({ words }: Prose, { first, last }: Range): boolean {
  return words.slice(first, last).some(({ norm }) => /^(questions?|issue)$/.test(norm));
}

function isSecret({ words }: Prose, { first, last }: Range): boolean {
  return words
    .slice(first, last)
    .some(
      ({ norm }) =>
        UNDISCLOSED_THING.test(norm) ||
        /^(reports?|files?|culprits?|origin|source|author|annex|footnote|methods|paragraphs?|pages?)$/.test(norm),
    );
}
