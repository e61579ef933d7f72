import { CHARGE_NOUNS } from '../../../../model/words/claim-nouns.ts';
import { headWord } from '../../../mention/actor/head-words.ts';
import type { Prose, Range } from '../../grammar/prose.ts';
import { inFront } from './in-front.ts';
import { refuserOf } from './refuser.ts';
import { finiteCue, wordsFrom, type Way } from './way.ts';
import { silentClause, withheldBy } from './withheld-by.ts';

/** `kept silent`, `has remained tight-lipped`, `kept its counsel`, `is silent on who`, `went quiet`, `left it without comment`. */
export const keepingSilent: Way = {
  why: 'silence that is kept',
  verbs: ['keep', 'remain', 'stay', 'be', 'go', 'give', 'send', 'bite', 'bit', 'stonewall', 'leave'],
  cue: keepsSilent,
  content: silentOn,
};

const SILENCES: readonly [verb: RegExp, silence: RegExp][] = [
  [
    /^(keep|remain|stay)$/,
    /^(\w+ly |(its|his|her|their|own) )*(silent|mum|mute|quiet|tight-lipped|counsel|silence|non-committal|noncommittal|evasive)\b/,
  ],
  [/^go$/, /^(silent|quiet|mute)\b/],
  [
    /^be$/,
    /^(\w+ly |also |more |rather |pretty |quite |very )*(tight-lipped|non-committal|noncommittal|evasive|coy|reticent|vague|quiet (?=(on|about)\b))\b/,
  ],
  [/^(give|send)$/, /^an? (\w+ly )?(evasive|non-committal|noncommittal) (answer|reply|response)\b/],
  [/^(bite|bit)$/, /^(its|his|her|their) tongues?\b/],
  [/^stonewall$/, /^([.,;]|$)/],
  [
    /^leave$/,
    new RegExp(
      String.raw`^((\S+ ){0,3}(this|that|it|them|these|those|\w*(questions?|requests?|letters?|messages?|calls?|${CHARGE_NOUNS}|reports?|matter)) (\S+ \S+ )?)without (an? )?(comment|answer|reply|response)\b`,
    ),
  ],
];

function keepsSilent(prose: Prose, verb: number): Range | null {
  const { lemma } = prose.words[verb]!;
  if (lemma === 'be') {
    const silent = silentBehind(prose, verb);
    if (silent > 0) return mayTell(prose, verb, silent) ? finiteCue(prose, verb, silent) : null;
  }
  const way = SILENCES.find(([of]) => of.test(lemma));
  const silence = way && way[1].exec(wordsFrom(prose, verb + 1, 7));
  if (!silence) return null;
  const last = verb + 1 + silence[0].split(' ').filter((word) => /\w/.test(word)).length;
  const keeps = /^(keep|remain|stay|be)$/.test(lemma) || isSpeaker(prose, { first: verb, last });
  return keeps ? finiteCue(prose, verb, last) : null;
}

// `is silent`, `was largely silent`: where the silence ends; -1 for none.
function silentBehind({ words }: Prose, be: number): number {
  let at = be + 1;
  while (at < be + 3 && words[at]?.pos === 'ADV') at++;
  return words[at]?.norm === 'silent' ? at + 1 : -1;
}

// A street is silent, too: the report is `silent on who did it`, and who could speak is silent.
function mayTell(prose: Prose, be: number, last: number): boolean {
  if (/^(on|about|as|for|since)$/.test(prose.words[last]?.norm ?? '')) return true;
  const source = refuserOf(prose, { first: be, last });
  return source !== null && (inFront(prose, source) !== null || isSpeaker(prose, { first: be, last }));
}

// Somebody who could speak, by name or by kind.
function isSpeaker(prose: Prose, cue: Range): boolean {
  const source = refuserOf(prose, cue);
  if (!source) return false;
  const head = prose.words[source.last - 1]!;
  return head.pos === 'PROPN' || headWord(head.norm) !== null || /^(he|she|they|side|both)$/.test(head.norm);
}

// `silent on who did it`, `On who did it [it] is silent`; else the whole clause.
function silentOn(prose: Prose, cue: Range, source: Range): Range {
  const next = prose.words[cue.last]?.norm ?? '';
  return /^(on|about|as|over|regarding|[.,;])$/.test(next)
    ? withheldBy(prose, cue, source)
    : silentClause(prose, cue, source);
}
