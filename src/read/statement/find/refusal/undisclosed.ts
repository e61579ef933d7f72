import type { Candidate } from '../../candidate.ts';
import type { Finder } from '../finder.ts';
import { sentenceAt, type Prose } from '../../grammar/prose.ts';
import { BE, groupAround } from '../../grammar/verb-group.ts';
import type { Word } from '../../grammar/word.ts';
import { metWithSilence, noneCame, notHeardBack, noWord, withoutReply } from './no-answer.ts';
import { finiteGroup } from './finite-group.ts';
import { isOfTelling } from './participles-of-telling.ts';
import { UNDISCLOSED } from './propose-undisclosed.ts';
import { tooEarly } from './too-early.ts';
import { undisclosedInShort } from './undisclosed-in-short.ts';
import { undisclosedPassive } from './undisclosed-passive.ts';
import { undisclosedState } from './undisclosed-state.ts';
import { unavailable, unreachable } from './unreachable.ts';

/** `The size was not disclosed`, `It is unclear who`, `Calls went unanswered`, `The bureau could not be reached`: nobody is said to refuse. */
export const undisclosed: Finder = {
  ...UNDISCLOSED,
  find: (prose) =>
    prose.words.flatMap((_, i) => {
      const found = read(prose, i);
      return found ? [found] : [];
    }),
};

type WordReader = (prose: Prose, at: number) => Candidate | null;

/** Who reads which words; participles of telling are many, and read by {@link passive}. */
const READERS: ReadonlyMap<string, WordReader> = new Map(
  (
    [
      [
        'unclear unknown seen undisclosed uncertain open unanswered unreturned classified redacted blacked secret confidential sealed withheld',
        undisclosedState,
      ],
      ['mystery seal question unnamed unmentioned unexplained unreported omitted', undisclosedState],
      ['unsure unconfirmed unverified uncorroborated', undisclosedState],
      ['early soon impossible possible hard difficult', tooEarly],
      ['available unavailable reachable', unavailable],
      ['silence unsuccessful successful failed', metWithSilence],
      ['come came forthcoming arrived followed', noneCame],
      ['word comment comments response reaction statement statements reply answer confirmation', noReply],
      ['mention information details explanation indication sign', noWord],
      ['heard', notHeardBack],
      ['drawn found specific', passive],
    ] as const
  ).flatMap(([words, reader]) => words.split(' ').map((word) => [word, reader] as const)),
);

function read(prose: Prose, i: number): Candidate | null {
  const { norm } = prose.words[i]!;
  const reader = READERS.get(norm) ?? (isOfTelling(norm) || isPassive(prose, i) ? passive : null);
  return reader && reader(prose, i);
}

// `How they got in could not be reconstructed`: of other participles a question may be untold.
function isPassive({ words }: Prose, i: number): boolean {
  const before = words[i - 1];
  return words[i]!.norm.endsWith('ed') && before !== undefined && (BE.has(before.norm) || before.pos === 'ADV');
}

function noReply(prose: Prose, head: number): Candidate | null {
  return noWord(prose, head) ?? withoutReply(prose, head);
}

/** `could not be reached by telephone`, `would not be quoted by name`: no agent. */
const BY_PHONE = /^(phone|telephone|e-mail|email|name)$/;

function passive(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const group = finiteGroup(prose, groupAround(words, head, head + 1, sentenceAt(prose, head)));
  if (group.first === head) return undisclosedInShort(prose, head);
  const auxiliaries = words.slice(group.first, head);
  // `was not disclosed by anybody` names who withholds.
  if (
    !auxiliaries.some(({ norm }) => BE.has(norm)) ||
    (words[head + 1]?.norm === 'by' && !BY_PHONE.test(words[head + 2]?.norm ?? ''))
  )
    return null;
  if (auxiliaries.some(({ norm }) => norm === 'previously')) return null;
  return (
    unreachable(prose, group) ??
    undisclosedPassive(prose, { ...group, negated: group.negated || isOutstanding(auxiliaries) })
  );
}

// `have yet to be made public`.
function isOutstanding(auxiliaries: readonly Word[]): boolean {
  return auxiliaries.some(({ norm }, i) => norm === 'yet' && auxiliaries[i + 1]?.norm === 'to');
}
