import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { groupAround, type VerbGroup } from '../../grammar/verb-group.ts';

const TOLD_OF =
  'account|answers?|assessment|attribution|clue|comments?|data|dates?|details?|documentation|documents?|evidence|examples?|explanation|figures?|files|footage|hint|images|indication|indicators|information|logs?|mention|message|names?|numbers?|opinion|particulars|photographs?|pictures?|proof|reaction|reasons?|recordings?|reference|reply|response|samples?|sources?|specifics|statement|timeline|timetable|videos?|view|word';

/** A verb and what it can give none of: to give no sign is a deed, to give no reason a refusal. */
const GIVING: readonly [verb: RegExp, nothing: RegExp][] = [
  [
    /^(give|offer|provide|issue|release|produce|show|present|share|publish|supply|send|leave)$/,
    new RegExp(`^(${TOLD_OF})$`),
  ],
  [
    /^(carry|contain|include)$/,
    /^(attribution|comments?|details?|evidence|explanation|indicators|logs?|mention|names?|proof|reference|sources?|statement|word)$/,
  ],
  [/^make$/, /^(announcement|attribution|comments?|findings?|mention|reference|reply|response|statement)$/],
  [/^have$/, /^(answer|comments?|data|details|explanation|information|insight|reaction|reply|response|visibility)$/],
  [/^(take|express)$/, /^(opinion|position|questions|stance|view)$/],
  [/^(reach|draw|come)$/, /^conclusions?$/],
  [/^enter$/, /^plea$/],
  [
    /^(name|names|cite|identify|list)$/,
    /^(authority|country|culprits?|evidence|group|individuals?|names?|one|sources?|state|suspects?|targets?|victims?)$/,
  ],
];

/** What stands with the verb: `had no comment [on the report]`; what was not given is told with its noun: `gave no [reason]`. */
const WITH_VERB = /^(answer|comments?|mention|plea|position|reaction|reference|reply|response|stance|statement|word)$/;

/** `gave no details`, `had no comment`, `took no position`, `provided few details`: the cue, found by its `no`. */
export function nothingTold(prose: Prose, no: number): Range | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, no);
  const verb = words[no - 1]?.norm === 'to' ? no - 2 : no - 1;
  if (verb < sentence.first || (words[verb]!.pos === 'NOUN' && words[verb]!.norm !== 'names')) return null;
  const at = nounAfter(prose, no, sentence);
  const noun = words[at]?.norm ?? '';
  if (
    !givesNone(prose, verb, noun) ||
    (words[no]!.norm !== 'no' && !/^(details?|information|evidence|proof|explanation)$/.test(noun))
  )
    return null;
  const { first } = groupAround(words, verb, no, sentence);
  const isGiven = words.slice(first, verb).some(({ norm }) => /^(to|was|were|been|be|is|are)$/.test(norm));
  if (isGiven) return null;
  return { first, last: WITH_VERB.test(noun) ? at + 1 : no + 1 };
}

/** `did not reach a conclusion`, `does not contain any details`: the cue, found by its verb. */
export function notAnyTold(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const any = words[verb + 1]?.norm === 'to' ? verb + 2 : verb + 1;
  if (!ANY.has(words[any]?.norm ?? '')) return null;
  const sentence = sentenceAt(prose, verb);
  const at = nounAfter(prose, any, sentence);
  if (!givesNone(prose, verb, words[at]?.norm ?? '')) return null;
  const group = groupAround(words, verb, verb + 1, sentence);
  return isPlainNegation(prose, group) ? { first: group.first, last: verb + 1 } : null;
}

const ANY: ReadonlySet<string> = new Set(['a', 'an', 'any']);

function isPlainNegation({ words }: Prose, { first, head, negated }: VerbGroup): boolean {
  const barred = words
    .slice(first, head)
    .some(({ norm }) => /^(should|must|can|ca|may|might|to|be|been|is|was)$/.test(norm));
  return negated && first < head && !barred;
}

function givesNone({ words }: Prose, verb: number, noun: string): boolean {
  return GIVING.some(([gives, nothing]) => gives.test(words[verb]!.lemma) && nothing.test(noun));
}

function nounAfter(prose: Prose, determiner: number, { last }: Range): number {
  let at = determiner + 1;
  while (at - determiner < 4 && at < last && isModifier(prose, at)) at++;
  return at;
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

/** `has published none`, `would add nothing to that`, `gives neither names nor dates`: the cue, found by the pronoun behind its verb. */
export function nothingSaid(prose: Prose, pronoun: number, telling: ReadonlySet<string>): Range | null {
  const { words } = prose;
  const verb = words[pronoun - 1];
  if (!verb || verb.pos === 'NOUN' || !(telling.has(verb.lemma) || verb.lemma === 'add')) return null;
  const { first } = groupAround(words, pronoun - 1, pronoun, sentenceAt(prose, pronoun));
  const next = words[pronoun + 1]?.norm ?? '.';
  if (words[first]!.norm === 'to' || verb.norm.endsWith('ing')) return null;
  // `offered none` withholds what was spoken of.
  const fits = words[pronoun]!.norm === 'neither' ? givesNeither(prose, pronoun) : BEHIND_NOTHING.test(next);
  if (!fits) return null;
  return { first, last: words[pronoun]!.norm === 'none' ? pronoun : pronoun + 1 };
}
const BEHIND_NOTHING = /^([.,;:]|about|on|to|more|further|beyond|when|but)$/;

function givesNeither(prose: Prose, neither: number): boolean {
  const next = prose.words[neither + 1]?.norm ?? '';
  if (/^(who|what|why|how|where|when|whether)$/.test(next)) return true;
  const at = /^(the|its|his|her|their)$/.test(next) ? neither + 2 : neither + 1;
  return givesNone(prose, neither - 1, prose.words[at]?.norm ?? '');
}

/** `had nothing further to say`, `saw no need to comment`: the cue, found by its `nothing` or `no`. */
export function nothingToSay(prose: Prose, nothing: number, telling: ReadonlySet<string>): Range | null {
  const { words } = prose;
  if (!/^(have|see)$/.test(words[nothing - 1]?.lemma ?? '')) return null;
  const none = words[nothing]!.norm === 'nothing';
  let to = nothing + 1;
  if (none) while (to < nothing + 3 && /^(further|more|else|new|additional)$/.test(words[to]?.norm ?? '')) to++;
  else if (/^(need|reason|intention|plans?|wish|right|authority)$/.test(words[to]?.norm ?? '')) to++;
  else return null;
  const tells = words[to + 1];
  if (!/^(to|of)$/.test(words[to]?.norm ?? '') || !tells) return null;
  if (!(telling.has(tells.lemma) || /^(offer|announce|contribute)$/.test(tells.lemma))) return null;
  const { first } = groupAround(words, nothing - 1, nothing, sentenceAt(prose, nothing));
  return { first, last: none ? nothing + 1 : to + 2 };
}
