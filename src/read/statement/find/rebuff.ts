import { CLAIM_NOUNS } from '../../../model/words/claim-nouns.ts';
import { SET_ABOUT } from '../../../model/words/set-about.ts';
import { turnsOnCircumstance } from '../../../model/words/turns-on-circumstance.ts';
import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { clauseEnd } from '../grammar/clause.ts';
import { skipAdjuncts } from '../grammar/complement.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { sentenceAt, wordsOf, type Prose, type Range } from '../grammar/prose.ts';
import { sharedSubject, subjectOf } from '../grammar/subject.ts';
import { groupAround, type VerbGroup } from '../grammar/verb-group.ts';
import type { Word } from '../grammar/word.ts';
import { isOneself } from './verb-complement.ts';

/**
 * `laughed off the charge`, `took exception to the remark`, `gave the suggestion short shrift`: whoever turns an accusation away that
 * the words only refer to. What was said ends with the reference, whatever stands behind it.
 */
export const rebuff: Finder = {
  name: 'rebuff',
  isSettled: true,
  knowsBetter: 'construction',
  find: (prose) => prose.words.flatMap((_, i) => read(prose, i) ?? []),
};

/** A way to turn something away: its verb, and what must follow. */
interface Way {
  verb: RegExp;
  /** Belongs to the verb and to the cue: `laughed [off]`, `took [exception]`. */
  particle?: RegExp;
  /** Leads what is turned away, and belongs to it: `[at] the allegation`. */
  lead?: RegExp;
  /** Stands behind what is turned away: `the suggestion [short shrift]`. */
  close?: RegExp;
  negated?: true;
  /** What alone is meant, where the verb turns nothing away by itself: `maintains his [innocence]`. */
  noun?: RegExp;
  /** Turns away whatever it may be. */
  any?: true;
  /** Verbs that the weights know: the rule only shows them where the reference ends. */
  known?: true;
}

const WAYS: readonly Way[] = [
  { verb: /^(laugh|shrug)(s|ed|ing)?$/, particle: /^off$/, any: true },
  { verb: /^(wav|brush|laugh|shrug|bat|swat|sweep|swept|toss)(e|es|ed|ing|s)?$/, particle: /^(off|aside|away)$/ },
  { verb: /^(wav|brush|laugh|shrug|bat|swat|sweep|swept|toss)(e|es|ed|ing|s)?$/, close: /^(off|aside|away)$/ },
  { verb: /^(scoff|laugh|sneer|bristl|jeer|snort)(e|es|ed|ing|s)?$/, lead: /^at$/ },
  {
    verb: /^(tak(es?|ing)|took|taken)$/,
    particle: /^(exception|issue|umbrage|offence|offense)$/,
    lead: /^(to|with|at)$/,
  },
  { verb: /^(pour(s|ed|ing)?|heap(s|ed|ing)?)$/, particle: /^(scorn|ridicule|derision)$/, lead: /^(on|over|upon)$/ },
  { verb: /^(mak(es?|ing)|made)$/, particle: /^light$/, lead: /^of$/ },
  { verb: /^(gives?|gave|giving|given)$/, close: /^short shrift$/ },
  { verb: /^(treat|greet|meet|met)(s|ed|ing)?$/, close: /^with (derision|scorn|contempt|ridicule|laughter)$/ },
  {
    verb: /^(hits?|hitting|strikes?|struck|striking|fir(e|es|ed|ing)|lash(es|ed|ing)?|snap(s|ped|ping)?)$/,
    particle: /^(back|out)$/,
    lead: /^(at|against)$/,
  },
  { verb: /^(protest|proclaim|maintain|assert)(s|ed|ing)?$/, noun: /^innocence$/ },
  // Whoever keeps to a denial denies once more.
  { verb: /^(continu|repeat|reiterat|restat|renew|maintain)(e|es|ed|ing|s)?$/, noun: /^denials?$/ },
  { verb: /^(keep|kept|keeping|keeps)$/, particle: /^up$/, noun: /^denials?$/ },
  { verb: /^(stands?|stood|standing|sticks?|stuck|sticking)$/, particle: /^(by|to)$/, noun: /^denials?$/ },
  // A denial put out, with nothing said of what.
  {
    verb: /^(issu|tweet|post|publish|releas|send|sent|offer)(e|es|ed|ing|s)?$/,
    noun: /^denials?$/,
  },
  { verb: /^(quash|scotch|squash|squelch|dispel|dispell|debunk|demolish)(e|es|ed|ing|s)?$/ },
  { verb: /^pour(s|ed|ing)?$/, particle: /^water$/, lead: /^(on|over)$/ },
  { verb: /^(put|puts|putting|la(y|ys|id|ying))$/, close: /^to rest$/ },
  { verb: /^(knock(s|ed|ing)?|shoots?|shot|shooting)$/, particle: /^down$/ },
  { verb: /^(knock(s|ed|ing)?|shoots?|shot|shooting)$/, close: /^down$/ },
  { verb: /^disagree(s|d|ing)?$/, lead: /^with$/ },
  { verb: /^(accepts?|accepted|accepting|shares?|recogni[sz]e[sd]?)$/, negated: true },
  { verb: /^(disown|disclaim|disavow|repudiat)(e|es|ed|ing|s)?$/, any: true },
  { verb: /^(rebuff|rebut|rebutt|refut|spurn|contradict|retract|recant)(e|es|ed|ing|s)?$/ },
  {
    verb: /^(den(y|ies|ied|ying)|disput(e|es|ed|ing)|contest(s|ed|ing)?|(reject|dismiss)(s|es|ed|ing)?)$/,
    known: true,
  },
];

/** Most words are none of these verbs. */
const ANY_WAY = new RegExp(WAYS.map(({ verb }) => verb.source).join('|'));

const CHARGE = new RegExp(
  `^(${CLAIM_NOUNS}|reporting|attributions?|findings?|insinuations?|accounts?|story|stories|indictments?|conclusions?|theory|theories|speculation|rumou?rs?|comparisons?|characteri[sz]ations?|versions?|complaints?|criticisms?|narratives?|timelines?|designations?|verdicts?|remarks?|words|statements?|notion|idea|talk|link|opinions?|description|innocence|blame)$`,
);
const PART =
  /^(roles?|part|involvement|responsibility|knowledge|links?|wrongdoing|guilt|hand|connections?|complicity|participation|ties)$/;

function read(prose: Prose, i: number): Candidate | null {
  const { norm } = prose.words[i]!;
  if (!ANY_WAY.test(norm)) return null;
  for (const way of WAYS) {
    if (!way.verb.test(norm)) continue;
    const found = readWay(prose, i, way);
    if (found) return found;
  }
  return null;
}

function readWay(prose: Prose, head: number, way: Way): Candidate | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, head);
  const group = fullGroup(prose, head, sentence);
  if (group.negated !== (way.negated ?? false) || isWanted(words, group)) return null;
  let last = head + 1;
  if (way.particle) {
    const at = [last, last + 1, last + 2].find((k) => k < sentence.last && way.particle!.test(words[k]!.norm));
    if (at === undefined) return null;
    last = at + 1;
  }
  const object = objectOf(prose, last, sentence, way);
  if (!object) return null;
  const own = words[group.first]!.norm.endsWith('ing') ? null : subjectOf(prose, group);
  const source = (own ?? sharedSubject(prose, group.first))?.range;
  if (
    !source ||
    isOneself(prose, source.first, prose.quoted[head]! >= 0) ||
    turnsOnCircumstance(wordsOf(prose, source))
  )
    return null;
  return propose(prose, rebuff, {
    source,
    cue: { first: group.first, last },
    content: [object],
    confidence: 0.9,
    why: 'somebody turns away what they are charged with',
  });
}

// `should withdraw`, `wanted to reject`: not what they did. `Sought to quash it`, `were quick to deny it`: they did, or began to.
function isWanted(words: readonly Word[], { first, head }: VerbGroup): boolean {
  return words.slice(first, head).some(({ norm }) => /^(to|should|must|could|would|might|may)$/.test(norm));
}

/** The group of a verb, from what its subject set about on: `[was quick to deny] it`. */
function fullGroup(prose: Prose, head: number, sentence: Range): VerbGroup {
  const group = groupAround(prose.words, head, head + 1, sentence);
  const to = group.first;
  if (prose.words[to]!.norm !== 'to' || !IS_SET_ABOUT.test(prose.words[to - 1]?.norm ?? '')) return group;
  const about = groupAround(prose.words, to - 1, head + 1, sentence);
  return { ...about, head: to - 1, last: head + 1 };
}
const IS_SET_ABOUT = new RegExp(`^(?:${SET_ABOUT})$`);

function objectOf(prose: Prose, from: number, sentence: Range, way: Way): Range | null {
  const { words } = prose;
  let first = from;
  if (way.lead) {
    if (!way.lead.test(words[first]?.norm ?? '')) return null;
    first++;
  }
  const end = referenceEnd(prose, first, sentence, way);
  const last = end > 0 && way.close ? closeOf(prose, end, sentence, way.close) : end;
  if (last < 0 || (way.known && !isCutOff(prose, from, last, sentence))) return null;
  return { first: from, last: withTail(prose, last, sentence) };
}

const OF_CHARGE: ReadonlySet<string> = new Set(['of', 'about', 'over', 'against', 'by']);
const OF_PART: ReadonlySet<string> = new Set(['of', 'in', 'to', 'with', 'for']);

// Where a pronoun, or a charge by name with what hangs on it, ends; -1 where neither begins here.
function referenceEnd({ words }: Prose, first: number, sentence: Range, way: Way): number {
  const word = words[first];
  if (!word || first >= sentence.last) return -1;
  if (!way.noun && PRONOUN.test(word.norm) && endsHere(words, first + 1, sentence)) return first + 1;
  // `that charge`: the tagger takes `that` for a conjunction.
  const isThat = word.norm === 'that' && !words[first + 1]?.norm.endsWith('s');
  // `her denial`: for a pronoun that ends there.
  const start = isThat || (way.noun && word.norm === 'her') ? first + 1 : first;
  const base = phraseAfter(words, start, sentence.last, NOTHING);
  if (!base) return -1;
  const nouns = words.slice(start, base.last).map(({ norm }) => norm);
  const charge = nouns.findLastIndex((norm) => (way.noun ?? CHARGE).test(norm));
  const part = way.noun ? -1 : nouns.findLastIndex((norm, k) => k > 0 && PART.test(norm));
  const at = Math.max(charge, part);
  if (at < 0) return way.any ? phraseAfter(words, start, sentence.last, OF_CHARGE)!.last : -1;
  // `the charge and points to its record`: the second verb is taken for a noun. So is `short shrift`.
  if (nouns[at + 1] === 'and' || way.close) return start + at + 1;
  return phraseAfter(words, start, sentence.last, charge < 0 ? OF_PART : OF_CHARGE)!.last;
}

const NOTHING: ReadonlySet<string> = new Set();
const PRONOUN = /^(it|this|that|them|these|those|both|everything)$/;

/** Times and circumstances: what the weights, which ask for a clause, take for part of what was said. */
const CIRCUMSTANCE =
  /^(on|at|in|from|during|late|early|again|too|then|throughout|twice|once|and|but|through|before|after|\w+day|off|aside|away|short|with)$/;

function endsHere(words: readonly Word[], at: number, { last }: Range): boolean {
  return at >= last || /^[.,;:!\u2013\u2014]$/.test(words[at]!.text) || isCircumstance(words, at);
}

function isCircumstance(words: readonly Word[], at: number): boolean {
  const { norm, text } = words[at]!;
  return /^[:;]$/.test(text) || CIRCUMSTANCE.test(norm) || (norm === 'as' && words[at + 1]?.norm === 'well');
}

// Where a circumstance follows, or a pronoun is all there is.
function isCutOff({ words }: Prose, from: number, at: number, sentence: Range): boolean {
  if (at < sentence.last && isCircumstance(words, at)) return true;
  return at - from === 1 && endsHere(words, at, sentence);
}

function closeOf({ words }: Prose, from: number, { last }: Range, close: RegExp): number {
  for (const length of [1, 2]) {
    if (from + length > last) break;
    const said = words
      .slice(from, from + length)
      .map(({ norm }) => norm)
      .join(' ');
    if (close.test(said)) return from + length;
  }
  return -1;
}

// `as fiction`, `that its pilots had fled`: what it is turned away as, and what was charged, over where and when.
function withTail(prose: Prose, end: number, sentence: Range): number {
  const { words } = prose;
  const at = skipAdjuncts(prose, end, sentence);
  const next = words[at];
  if (!next || at >= sentence.last) return end;
  if (next.norm === 'as' && words[at + 1]?.norm !== 'well') return Math.max(end, clauseEnd(prose, at + 1, true));
  for (let i = at; i < Math.min(at + REACH, sentence.last); i++) {
    if (words[i]!.norm === 'that') return Math.max(end, clauseEnd(prose, i, false));
    if (!/^(ADP|DET|ADJ|NOUN|PROPN)$/.test(words[i]!.pos)) return end;
  }
  return end;
}
/** In words: `reports [in the trade press] that ...`. */
const REACH = 5;
