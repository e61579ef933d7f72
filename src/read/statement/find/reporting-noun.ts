import { POSSESSIVE } from '../../../model/words/pronouns.ts';
import type { Codebooks, ReportingNoun } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { clauseEnd, hasVerb } from '../grammar/clause.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import { pluralOf } from '../grammar/lexicon.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { subjectOf } from '../grammar/subject.ts';
import { groupAround } from '../grammar/verb-group.ts';

/** `X's claim that ...`, `accusations by X of ...`, `reports that ...`: a noun that reports. */
export const reportingNoun: Finder = {
  name: 'reporting-noun',
  find: (prose, codebooks) => {
    const nouns = nounsOf(codebooks);
    return prose.words.flatMap((word, i) => {
      const noun = word.pos === 'VERB' && !isAfterOwner(prose, i) ? undefined : nouns.get(word.norm);
      const found = noun && prose.cueAt[i]! < 0 ? read(prose, i, noun) : null;
      return found ? [found] : [];
    });
  },
};

const opened = new WeakMap<Codebooks['reportingVerbs'], ReadonlyMap<string, ReportingNoun>>();

function nounsOf({ reportingVerbs }: Codebooks): ReadonlyMap<string, ReportingNoun> {
  const known = opened.get(reportingVerbs);
  if (known) return known;
  const nouns = new Map<string, ReportingNoun>();
  for (const noun of reportingVerbs.nouns) {
    nouns.set(noun.noun, noun);
    nouns.set(pluralOf(noun.noun), noun);
  }
  opened.set(reportingVerbs, nouns);
  return nouns;
}

function isAfterOwner(prose: Prose, i: number): boolean {
  const before = prose.words[i - 1];
  return before !== undefined && (before.norm === "'s" || POSSESSIVE.test(before.norm) || before.pos === 'DET');
}

function read(prose: Prose, at: number, noun: ReportingNoun): Candidate | null {
  const sentence = sentenceAt(prose, at);
  const put = putBy(prose, at, sentence);
  const owner = put?.source ?? ownerOf(prose, at, sentence);
  const by = byPhrase(prose, at + 1, sentence);
  const from = by?.last ?? at + 1;
  if (!owner && !by && (VAGUE.test(noun.noun) || isGround(prose, at))) return null;
  if (isSetting(prose, owner?.first ?? at - 1, sentence)) return null;
  const content = complementOf(prose, from, noun, sentence);
  if (!content) return null;
  return propose(prose, reportingNoun, {
    source: owner ?? by,
    cue: { first: put?.verb ?? at, last: at + 1 },
    content: [content],
    confidence: owner || by ? 0.7 : 0.5,
    why: `${noun.noun} with ${prose.words[from]!.norm}`,
  });
}

/** Without an owner these tell of a matter, not of anyone's putting it: `made a statement that`, `the theory that`. */
const VAGUE =
  /^(statement|news|word|criticism|condemnation|pledge|promise|vow|commitment|dismissal|rejection|theory|notion|view|belief|opinion|agreement|hypothesis|threat|argument|explanation|expectation|declaration|disclosure|determination)$/;

/** `arrested on suspicion of`: why somebody was arrested, which {@link suspicion} reads. */
export function isGround({ words }: Prose, at: number): boolean {
  return words[at]!.norm === 'suspicion' && /^(on|under)$/.test(words[at - 1]?.norm ?? '');
}

// `said in its report that ...`: where it was said; the verb reports the clause.
function isSetting(prose: Prose, from: number, sentence: Range): boolean {
  let at = from;
  while (at > sentence.first && /^(DET|ADJ|PROPN)$/.test(prose.words[at - 1]!.pos)) at--;
  if (!/^(in|during|with|by|through|as)$/.test(prose.words[at - 1]?.norm ?? '')) return false;
  for (let i = Math.max(sentence.first, at - 4); i < at - 1; i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && cue.last >= at - 3) return true;
  }
  return false;
}

/** `Norland and Velmora have traded accusations of hacking`: whoever puts them, and the verb that says so. */
function putBy(prose: Prose, at: number, sentence: Range): { source: Range; verb: number } | null {
  const { words } = prose;
  let verb = at - 1;
  while (verb > sentence.first && words[verb]!.pos === 'ADJ') verb--;
  if (!PUTS.test(words[verb]?.norm ?? '')) return null;
  const subject = subjectOf(prose, groupAround(words, verb, verb + 1, sentence));
  return subject && { source: subject.range, verb };
}
const PUTS = /^(?:trad(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|swap(?:s|ped|ping)?|hurl(?:s|ed|ing)?)$/;

/** The possessive in front: `Velmark's`, `their`; adjectives may stand between. */
function ownerOf(prose: Prose, at: number, sentence: Range): Range | null {
  const { words } = prose;
  let i = at;
  while (i > sentence.first && at - i < 3 && (words[i - 1]!.pos === 'ADJ' || words[i - 1]!.pos === 'NUM')) i--;
  const before = words[i - 1];
  if (!before || i <= sentence.first) return null;
  if (POSSESSIVE.test(before.norm)) return { first: i - 1, last: i };
  if (before.norm !== "'s") return null;
  const phrase = phraseBefore(words, i - 1, sentence.first);
  return phrase && { first: phrase.first, last: i };
}

function byPhrase(prose: Prose, from: number, sentence: Range): Range | null {
  const word = prose.words[from];
  if (!word || from >= sentence.last || !/^(by|from)$/.test(word.norm)) return null;
  return phraseAfter(prose.words, from + 1, sentence.last);
}

/** What the noun at `from - 1` reports: `that ...`, `of ...`, as its complements allow. */
export function complementOf(
  prose: Prose,
  from: number,
  noun: Pick<ReportingNoun, 'noun' | 'complements'>,
  sentence: Range,
): Range | null {
  const word = prose.words[from];
  if (!word || from + 1 >= sentence.last) return null;
  const { complements } = noun;
  const joined =
    word.norm === 'to'
      ? complements.includes('inf') && prose.words[from + 1]!.pos === 'VERB'
      : complements.includes(word.norm);
  const bare = complements.includes('clause') && /^(it|he|she|they|the|its|his|their)$/.test(word.norm);
  if (!joined && !bare) return null;
  const last = clauseEnd(prose, from, true);
  const range = { first: from, last: beforeMainVerb(prose, from, last, joined) };
  if (range.last - range.first < 2) return null;
  if (word.norm === 'that' && (isRelative(prose, range) || isQualified(noun, prose, range))) return null;
  return (word.norm === 'that' || bare) && !hasVerb(prose, range) ? null : range;
}

// `evidence that outsiders could check`: the clause tells which evidence, not what it shows.
function isQualified({ noun }: Pick<ReportingNoun, 'noun'>, prose: Prose, range: Range): boolean {
  return /^(evidence|proof|intelligence|report)$/.test(noun) && prose.words[range.last - 1]!.pos === 'VERB';
}

// `accusations that Velmark has made before`: the clause lacks an object, so `that` stands for the noun.
function isRelative(prose: Prose, range: Range): boolean {
  const words = prose.words.slice(range.first, range.last);
  const verb = words.findIndex((word) =>
    /^(made|denied|rejected|dismissed|raised|levelled|leveled|disputed|called|faced|faces|issued|circulated|drew|prompted)$/.test(
      word.norm,
    ),
  );
  return (
    verb > 0 &&
    (verb === words.length - 1 ||
      words[verb + 1]!.pos === 'ADV' ||
      /^(before|in|by|to|last|on|against)$/.test(words[verb + 1]!.norm) ||
      verb === 1)
  );
}

// As subject of its sentence the noun's clause ends where the main verb begins: `claims that it did so [are baseless]`.
function beforeMainVerb(prose: Prose, from: number, last: number, joined: boolean): number {
  let verbs = 0;
  const clausal = prose.words[from]!.norm === 'that' || !joined;
  for (let i = from; i < last; i++) {
    const { norm, pos } = prose.words[i]!;
    const finite =
      /^(is|are|was|were|has|have|had|will|would|could)$/.test(norm) ||
      (prose.cueAt[i]! >= 0 && prose.cues[prose.cueAt[i]!]!.shape === 'finite');
    if (!finite || (pos !== 'AUX' && pos !== 'VERB')) continue;
    if (prose.words[i - 1] && /^(which|who|that)$/.test(prose.words[i - 1]!.norm)) continue;
    verbs++;
    if (verbs > (clausal ? 1 : 0) && prose.words[i - 1]?.pos !== 'PRON' && prose.words[i - 1]?.text !== ',')
      return verbs > 1 || !clausal ? i : last;
  }
  return last;
}
