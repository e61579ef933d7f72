import type { ReportingVerb, ReportingVerbs } from '../../../../codebooks/codebooks.ts';
import { isCapitalised } from '../../language/capital.ts';
import { lexiconOf, type Inflection, type Lexicon, type VerbForm } from './lexicon.ts';
import { blockAt, sentenceAt, type Prose, type Range } from './prose.ts';
import { STANDS_ACCUSED } from './phrase-after.ts';
import type { Word } from './word.ts';
import { BE, groupAround, isAuxiliary, isFiniteGroup, type VerbGroup } from './verb-group.ts';

/** A reporting verb at its place, with the group it heads. */
export interface VerbCue extends VerbGroup {
  verb: ReportingVerb;
  /** How the verb stands: with a finite form of its own, as a participle, or as an infinitive. */
  shape: 'finite' | 'ing' | 'infinitive' | 'reduced';
  passive: boolean;
}

/** Every reporting verb of the prose in text order. */
export function readVerbCues(prose: Prose, book: ReportingVerbs): VerbCue[] {
  const lexicon = lexiconOf(book);
  const cues: VerbCue[] = [];
  for (let i = 0; i < prose.words.length; i++) {
    const cue = readVerbCue(prose, lexicon, i);
    if (!cue) continue;
    cues.push(cue);
    i = cue.last - 1;
  }
  return cues;
}

/** The reporting verb whose first word is this one, or null. */
function readVerbCue(prose: Prose, lexicon: Lexicon, head: number): VerbCue | null {
  const word = prose.words[head]!;
  const forms = lexicon.get(word.norm);
  if (!forms) return null;
  const sentence = sentenceAt(prose, head);
  if (isName(prose, head, sentence)) return null;
  for (const form of forms) {
    const end = matchRest(prose.words, head + 1, form, sentence);
    if (end < 0) continue;
    // `the talk of the town`
    const isVerb =
      form.rest.length > 0
        ? !isBehindDeterminer(prose.words, head, sentence)
        : isVerbal(prose.words, head, form.inflections, sentence);
    if (!isVerb) continue;
    const group = groupAround(prose.words, head, end, sentence);
    const shape = barePassive(prose, group, form) ?? shapeOf(prose.words, group, form.inflections);
    if (!shape) continue;
    return asSaid(prose.words, lexicon, { ...group, verb: form.verb, ...shape }, sentence);
  }
  return null;
}

function isBehindDeterminer(words: readonly Word[], at: number, { first }: Range): boolean {
  return at > first && DETERMINER.test(words[at - 1]!.norm);
}

// A past form without an auxiliary that no object follows: `a group alleged to be theirs`; and as headlines leave `was` out, `Hackers blamed for breach`.
function barePassive(
  prose: Prose,
  group: VerbGroup,
  { verb, rest, inflections }: VerbForm,
): Pick<VerbCue, 'shape' | 'passive'> | null {
  const { words } = prose;
  if (verb.passive !== true || rest.length > 0 || group.first !== group.head || group.head === 0) return null;
  if (!inflections.includes('participle')) return null;
  const next = words[group.last]?.norm ?? '';
  if (next === 'to' && /^(be|have)$/.test(words[group.last + 1]?.norm ?? ''))
    return { shape: 'reduced', passive: true };
  const isHeadline = blockAt(prose, group.head).kind !== 'paragraph';
  const isBehindNoun = /^(NOUN|PROPN|NUM|PRON)$/.test(words[group.head - 1]!.pos);
  return isHeadline && isBehindNoun && OBLIQUE.test(next) ? { shape: 'finite', passive: true } : null;
}
const OBLIQUE = /^(of|for|with|as|in|over|by|to)$/;

// `he was quoted as saying`, `was quoted by the agency as saying`: passive in form, he says it all the same.
function asSaid(words: readonly Word[], lexicon: Lexicon, cue: VerbCue, sentence: Range): VerbCue {
  if (!cue.passive || !/^(quote|cite)$/.test(cue.verb.verb)) return cue;
  const reach = words[cue.last]?.norm === 'by' ? LONGEST_AGENT : 0;
  const verb = lexicon.get('said')?.[0]?.verb;
  for (let i = cue.last; verb && i <= cue.last + reach && i + 1 < sentence.last; i++) {
    if (words[i]!.norm === 'as' && words[i + 1]!.norm === 'saying')
      return { ...cue, verb, passive: false, shape: 'finite', last: i + 2 };
  }
  return cue;
}
/** In words. */
const LONGEST_AGENT = 7;

// Inside a sentence a capital makes a name of a verb: `the State Department`, `Press Secretary`; not so in a title.
function isName(prose: Prose, at: number, sentence: Range): boolean {
  const { text, norm } = prose.words[at]!;
  if (!isCapitalised(text)) return false;
  if (at > sentence.first && prose.words[at - 1]!.text !== '"')
    return blockAt(prose, at).kind !== 'title' || !/(ed|s|d)$/.test(norm);
  return !/(ing|ed)$/.test(norm);
}

// A determiner or adverb may stand between the words of a phrase: `put much of the blame`, `called on Sunday for`.
function matchRest(words: readonly Word[], from: number, form: VerbForm, sentence: Range): number {
  let i = from;
  for (const [n, wanted] of form.rest.entries()) {
    let slack = n === 0 ? 2 : 1;
    while (
      slack > 0 &&
      i < sentence.last &&
      words[i]!.norm !== wanted &&
      (words[i]!.norm !== 'on' || /\w+day$/.test(words[i + 1]?.norm ?? '')) &&
      /ly$|^(again|also|yesterday|today|on|\w+day)$/.test(words[i]!.norm)
    ) {
      i++;
      slack--;
    }
    if (i >= sentence.last || words[i]!.norm !== wanted) return -1;
    i++;
  }
  return i;
}

const NOMINAL_BEFORE = new Set(['DET', 'ADJ', 'NUM', 'ADP']);

const DETERMINER = /^(the|a|an|its|their|his|her|my|our|your|this|these|those|no|any)$/;
// Tagged as determiners, these can be the subject of a verb.
const SUBJECT_LIKE = /^(that|which|some|both|all)$/;

interface Neighbours {
  /** The word before, over `also`, `further` and the like; null at the start of the sentence. */
  before: Word | null;
  after: Word | null;
}

// wink-nlp takes about one verb in eight for another part of speech; forms that can only be verbs are trusted over it.
function isVerbal(words: readonly Word[], at: number, inflections: readonly Inflection[], sentence: Range): boolean {
  const word = words[at]!;
  const { before, after } = neighboursOf(words, at, sentence);
  const bare = inflections.every((inflection) => inflection === 'base') && NOUN_ALIKE.test(word.norm);
  if (bare && before && !agreesWithBase(before)) return false;
  if (before && isNominalBefore(before, after, inflections)) return false;
  if (isParticipialAdjective(words, at, inflections, sentence) || isWhoStandsAccused(word, before, after)) return false;
  if (word.pos === 'VERB' || word.pos === 'AUX')
    return !(before?.pos === 'DET' && before.norm !== 'those' && !SUBJECT_LIKE.test(before.norm));
  if (inflections.includes('past') || inflections.includes('participle')) {
    return !(word.pos === 'ADJ' && after !== null && /^(NOUN|PROPN|ADJ)$/.test(after.pos));
  }
  if (inflections.includes('ing')) return before === null || before.norm === ',' || before.pos === 'CCONJ';
  if (isInverted(before, after, inflections)) return true;
  return before !== null && !NOMINAL_BEFORE.has(before.pos) && looksFinite(before, after, inflections);
}

// `for repeated threats`, `a newly released file`, `made alleged contacts`: a past form in front of its noun that no auxiliary serves.
function isParticipialAdjective(
  words: readonly Word[],
  at: number,
  inflections: readonly Inflection[],
  sentence: Range,
): boolean {
  if (!inflections.includes('participle') || !/ed$/.test(words[at]!.norm) || at + 1 >= sentence.last) return false;
  if (words[at + 1]!.pos !== 'NOUN' && !(words[at + 1]!.pos === 'PROPN' && words[at]!.pos === 'ADJ')) return false;
  let left = at - 1;
  while (left >= sentence.first && /ly$/.test(words[left]!.norm)) left--;
  const before = words[left];
  if (!before || left < sentence.first) return false;
  if (before.pos === 'DET') return !SUBJECT_LIKE.test(before.norm) && !/^(all|both|many|some|most)$/.test(before.norm);
  if (before.pos === 'ADJ') return left === at - 1 && !/^(official|many|several)$/.test(before.norm);
  if (before.pos === 'ADP' || /^(to|for|of|by|with|from|after|amid|about|over)$/.test(before.norm)) return true;
  return before.pos === 'VERB' && !isAuxiliary(before) && left === at - 1;
}

// `sister of accused`, as headlines leave out the article.
function isWhoStandsAccused({ norm }: Word, before: Word | null, after: Word | null): boolean {
  return STANDS_ACCUSED.test(norm) && OF_SOMEBODY.test(before?.norm ?? '') && !/^(of|by)$/.test(after?.norm ?? '');
}
const OF_SOMEBODY = /^(of|for|against|to|from|with|by)$/;

const NOUN_ALIKE =
  /^(report|state|claim|charge|blame|note|doubt|fear|hope|demand|request|challenge|question|order|post|tweet|comment|remark|estimate|forecast|label|name|issue|offer|release|present|document|link|tie|pledge|promise|praise|vow|view|protest|press|alert|flag|project|counter|blast|dispute|contest|email|text|fault|brief|voice|judge|peg|pin|trace|suspect)$/;

// A bare form (`report`, `state`) needs a plural subject, a pronoun, an auxiliary or `to` in front; a singular noun makes it a noun.
function agreesWithBase(before: Word): boolean {
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return true;
  return /s$|^(people|police|media|men|women)$/.test(before.norm) || before.text === before.text.toUpperCase();
}

function neighboursOf(words: readonly Word[], at: number, sentence: Range): Neighbours {
  let left = at - 1;
  if (left > sentence.first && /^(further|also|now|then|still|once)$/.test(words[left]!.norm)) left--;
  return {
    before: left >= sentence.first ? words[left]! : null,
    after: at + 1 < sentence.last ? words[at + 1]! : null,
  };
}

// A possessive or determiner in front makes a noun, `one named man` an adjective.
function isNominalBefore(before: Word, after: Word | null, inflections: readonly Inflection[]): boolean {
  // `those charged with fraud` are people, `those charges` a thing.
  if (before.norm === 'those' && !/^(NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')) return false;
  if ((before.norm === "'s" && before.pos === 'PART') || DETERMINER.test(before.norm)) return true;
  const counted = before.pos === 'NUM' || /^(one|two|three)$/.test(before.norm);
  return counted && /^(NOUN|ADJ)$/.test(after?.pos ?? '') && !inflections.includes('s');
}

const COMPLEMENT_START = /^(that|the|a|an|it|they|he|she|its|their|his|no|to|")$/;

// `The mayor resigned, reports the Stave Mercury`: behind a comma or a closing mark, in front of a name.
function isInverted(before: Word | null, after: Word | null, inflections: readonly Inflection[]): boolean {
  if (!before || !after || !inflections.includes('s') || !/^[,"]$/.test(before.text)) return false;
  return after.pos === 'PROPN' || after.norm === 'the';
}

// A base or -s form tagged as a noun is a verb between a subject and a complement, or at the end behind a name.
function looksFinite(before: Word, after: Word | null, inflections: readonly Inflection[]): boolean {
  if (!after || /^[.,]$/.test(after.text)) {
    return inflections.includes('s') && (before.pos === 'PROPN' || before.pos === 'PRON');
  }
  const subjectBefore = /^(PROPN|PRON|NOUN|AUX)$/.test(before.pos) || before.norm === 'to';
  const complementAfter =
    COMPLEMENT_START.test(after.norm) || after.pos === 'PROPN' || (after.pos === 'AUX' && before.pos !== 'NOUN');
  return subjectBefore && complementAfter;
}

// `It's published their photos`: with an object behind it `'s` is `has`.
function isHas(words: readonly Word[], group: VerbGroup): boolean {
  const [first] = words.slice(group.first, group.head);
  const next = words[group.last];
  return first?.norm === "'s" && next !== undefined && /^(DET|PRON|NOUN|PROPN|ADJ)$/.test(next.pos);
}

function shapeOf(
  words: readonly Word[],
  group: VerbGroup,
  inflections: readonly Inflection[],
): Pick<VerbCue, 'shape' | 'passive'> | null {
  const auxiliaries = words.slice(group.first, group.head);
  if (inflections.includes('ing') && words[group.head]!.norm.endsWith('ing')) {
    const finite = auxiliaries.some((word) => BE.has(word.norm));
    return { shape: finite ? 'finite' : 'ing', passive: false };
  }
  const be = auxiliaries.some((word) => BE.has(word.norm)) && !isHas(words, group);
  if (be && inflections.includes('participle')) {
    return { shape: isFiniteGroup(auxiliaries) ? 'finite' : 'reduced', passive: true };
  }
  if (auxiliaries.some((word) => word.norm === 'to')) return { shape: 'infinitive', passive: false };
  if (auxiliaries.length > 0 || inflections.some((inflection) => inflection !== 'participle'))
    return { shape: 'finite', passive: false };
  return { shape: 'reduced', passive: true };
}
