import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { groupAround } from '../../grammar/verb-group.ts';

/** A verb and what it can give none of, by lemma: to give no sign is a deed, to give no reason a refusal. */
const GIVING: readonly [verb: RegExp, nothing: RegExp][] = [
  [
    /^(give|offer|provide|issue|release|produce|show|present|share|publish|supply)$/,
    /^(account|answers?|assessment|attribution|clue|comments?|data|dates?|details?|documentation|documents?|evidence|examples?|explanation|figures?|hint|indication|information|mention|names?|numbers?|opinion|particulars|proof|reaction|reasons?|reference|reply|response|sources?|specifics|statement|timeline|timetable|view)$/,
  ],
  [/^make$/, /^(announcement|attribution|comments?|mention|reference|reply|response|statement)$/],
  [
    /^(have|had|has)$/,
    /^(answer|comments?|data|details|explanation|information|insight|reaction|reply|response|visibility)$/,
  ],
  [/^take$/, /^(position|questions|stance|view)$/],
  [/^(reach|draw)$/, /^conclusions?$/],
  [/^enter$/, /^plea$/],
  [
    /^(name|cite|identify|list|names)$/,
    /^(authority|country|culprits?|evidence|group|individuals?|names?|one|sources?|state|suspects?|targets?|victims?)$/,
  ],
];

/** What stands with the verb: `had no comment [on the report]`; what was not given is told with its noun: `gave no [reason]`. */
const WITH_VERB =
  /^(answer|comments?|mention|plea|position|questions|reaction|reference|reply|response|stance|statement)$/;

/** `gave no details`, `had no comment`, `took no position`: the cue, found by its `no`. */
export function nothingTold(prose: Prose, no: number): Range | null {
  const { words } = prose;
  if (words[no]!.norm !== 'no') return null;
  const sentence = sentenceAt(prose, no);
  const verb = words[no - 1];
  if (no <= sentence.first || !verb || verb.pos === 'NOUN') return null;
  let at = no + 1;
  while (at - no < 4 && at < sentence.last && isModifier(prose, at)) at++;
  const noun = words[at]?.norm ?? '';
  if (!GIVING.some(([gives, nothing]) => gives.test(verb.lemma) && nothing.test(noun))) return null;
  const { first } = groupAround(words, no - 1, no, sentence);
  if (words[first]!.norm === 'to') return null;
  return { first, last: WITH_VERB.test(noun) ? at + 1 : no + 1 };
}

function isModifier({ words }: Prose, at: number): boolean {
  const { pos, norm } = words[at]!;
  return (
    pos === 'ADJ' ||
    pos === 'ADV' ||
    (pos === 'VERB' && /(ing|ed)$/.test(norm)) ||
    (pos === 'NOUN' && words[at + 1]?.pos === 'NOUN')
  );
}

/** `has published none`, `would add nothing to that`: the cue, found by the pronoun right behind its verb. */
export function nothingSaid(prose: Prose, pronoun: number, telling: ReadonlySet<string>): Range | null {
  const { words } = prose;
  const verb = words[pronoun - 1];
  if (!verb || verb.pos === 'NOUN' || !(telling.has(verb.lemma) || verb.lemma === 'add')) return null;
  const { first } = groupAround(words, pronoun - 1, pronoun, sentenceAt(prose, pronoun));
  const next = words[pronoun + 1]?.norm ?? '.';
  if (
    words[first]!.norm === 'to' ||
    verb.norm.endsWith('ing') ||
    !/^([.,;:]|about|on|to|more|further|beyond|when|but)$/.test(next)
  )
    return null;
  return { first, last: pronoun + 1 };
}

/** `had nothing further to say`, `has nothing to add`: the cue, found by its `nothing`. */
export function nothingToSay(prose: Prose, nothing: number): Range | null {
  const { words } = prose;
  if (words[nothing]!.norm !== 'nothing' || !/^(have|had|has)$/.test(words[nothing - 1]?.lemma ?? '')) return null;
  let to = nothing + 1;
  while (to < nothing + 3 && /^(further|more|else|new|additional)$/.test(words[to]?.norm ?? '')) to++;
  if (
    words[to]?.norm !== 'to' ||
    !/^(say|add|offer|tell|disclose|announce|contribute)$/.test(words[to + 1]?.norm ?? '')
  )
    return null;
  return { first: groupAround(words, nothing - 1, nothing, sentenceAt(prose, nothing)).first, last: nothing + 1 };
}
