import { WEEKDAY } from '../../../model/words/calendar-words.ts';
import { PERSONAL_PRONOUN, POSSESSIVE } from '../../../model/words/pronouns.ts';
import { clauseEnd, clauseFollows } from './clause.ts';
import type { VerbCue } from './cue.ts';
import { namesNotice } from './notice.ts';
import { phraseAfter } from './phrase-after.ts';
import { saidWords } from './quotation.ts';
import { sentenceAt, type Prose, type Range } from './prose.ts';
import { runOn } from './run-on.ts';
import { isPeriod } from './time.ts';
import { isAuxiliary } from './verb-group.ts';

/** What a cue reports, to its right. */
export interface Complement {
  ranges: Range[];
  kind: 'quote' | 'that' | 'clause' | 'object' | 'inf';
}

/** The complement that follows a verb cue, by the frames its verb allows; null where none does. */
export function complementOf(prose: Prose, cue: VerbCue): Complement | null {
  const sentence = sentenceAt(prose, cue.head);
  const { frames } = cue.verb;
  const clausal = frames.includes('clause') || frames.includes('that');
  const from = skipAdjuncts(prose, cue.last, sentence);
  const quoted = quotedComplement(prose, from, sentence);
  if (quoted && (clausal || frames.includes('quote'))) return quoted;
  if (clausal) {
    // `said in a statement posted on its website that`: what is told of the setting is stepped over with it.
    const near = overtThat(prose, cue.last, sentence);
    const that = near < 0 && from > cue.last ? overtThat(prose, from, sentence) : near;
    if (that >= 0) return clause(prose, that, 'that');
  }
  if (from >= sentence.last) return null;
  if (frames.includes('addressee')) return afterAddressee(prose, from, sentence);
  return bareComplement(prose, from, frames, sentence, !PLAIN.test(cue.verb.verb));
}

function bareComplement(
  prose: Prose,
  from: number,
  frames: readonly string[],
  sentence: Range,
  strict: boolean,
): Complement | null {
  const kind = kindOf(prose, from, frames, sentence, strict);
  return kind && clause(prose, from, kind);
}

// What begins here, among what the verb allows.
function kindOf(
  prose: Prose,
  from: number,
  frames: readonly string[],
  sentence: Range,
  strict: boolean,
): Complement['kind'] | null {
  const { norm, text, pos } = prose.words[from]!;
  if (/^[,).]$/.test(text)) return null;
  if (norm === 'to' && !frames.includes('fronted')) return frames.includes('inf') ? 'inf' : null;
  const clausal = startsClause(prose, from, sentence) || (!strict && saysMore(prose, from, sentence));
  if (frames.includes('clause') && clausal) return 'clause';
  if (frames.includes('ing') && norm.endsWith('ing') && pos === 'VERB') return 'object';
  const asks = /^(whether|if|how|why|what|who|where)$/.test(norm);
  if (asks && frames.some((frame) => /^(clause|that|object)$/.test(frame))) return 'clause';
  return hasObject(prose, from, frames, sentence) ? 'object' : null;
}

function hasObject(prose: Prose, from: number, frames: readonly string[], sentence: Range): boolean {
  const { norm } = prose.words[from]!;
  if (/^(for|on|with|to|of|about|against)$/.test(norm) && frames.includes(norm) && frames.includes('fronted'))
    return true;
  if (!startsObject(prose, from)) return false;
  if (frames.includes('object')) return true;
  if (frames.includes('perception') && seesDoing(prose, from, sentence)) return true;
  return frames.includes('notice') && namesNotice(prose, from, sentence);
}

const PLAIN = /^(say|claim|allege|insist|argue|believe|assert|contend|maintain|state|declare)$/;

// What begins so is an adjunct or a reflexive, not what is said.
const NO_CLAUSE =
  /^(about|of|for|amid|after|as|when|following|while|before|during|ahead|because|himself|herself|itself|themselves)$/;

// A plain verb of saying needs only a finite verb somewhere behind it.
function saysMore(prose: Prose, from: number, sentence: Range): boolean {
  if (NO_CLAUSE.test(prose.words[from]!.norm)) return false;
  if (/^(PUNCT|ADP|CCONJ)$/.test(prose.words[from]!.pos)) return false;
  for (let i = from + 1; i < sentence.last; i++) if (isFinite(prose, i)) return true;
  return false;
}

// `observed [the group scanning ports]`: somebody seen in the act.
function seesDoing(prose: Prose, from: number, sentence: Range): boolean {
  const phrase = phraseAfter(prose.words, from, sentence.last);
  const act = phrase && prose.words[phrase.last];
  return (
    act !== null && act !== undefined && phrase!.last < sentence.last && act.pos === 'VERB' && act.norm.endsWith('ing')
  );
}

function startsObject(prose: Prose, from: number): boolean {
  const { pos, text, norm } = prose.words[from]!;
  if (text === '"' || prose.words[from + 1]?.norm === "'s") return true;
  if (WEEKDAY.test(norm) || /^(to|in|on|at|by|with|as|for|not|there|that)$/.test(norm)) return false;
  return /^(NOUN|PROPN|PRON|DET|ADJ|NUM|SYM|VERB)$/.test(pos);
}

// Without `that` a clause shows by a subject and a finite verb, over adjuncts in front: `said [in March it had ...]`.
function startsClause(prose: Prose, from: number, sentence: Range): boolean {
  if (NO_CLAUSE.test(prose.words[from]!.norm)) return false;
  if (clauseFollows(prose, from, sentence)) return true;
  const limit = Math.min(sentence.last, from + 30);
  for (let i = from; i < limit; i++) {
    const { text, norm } = prose.words[i]!;
    if (/^[.;:]$/.test(text)) return false;
    if (i > from && isFinite(prose, i) && !/^(who|which|that)$/.test(prose.words[i - 1]!.norm)) return true;
    if (text === ',' && /^(who|which|and|but)$/.test(prose.words[i + 1]?.norm ?? '')) return false;
    if (norm === 'that' && i > from) return false;
  }
  return false;
}

function isFinite(prose: Prose, i: number): boolean {
  const word = prose.words[i]!;
  if (word.norm === "'s") return /^(there|that|it|he|she|here|what|who)$/.test(prose.words[i - 1]?.norm ?? '');
  if (isAuxiliary(word)) return !/^(be|been|being|having)$/.test(word.norm);
  if (word.pos !== 'VERB' || word.norm.endsWith('ing') || /^(to|be|been|being|having)$/.test(prose.words[i - 1]!.norm))
    return false;
  return word.norm !== word.lemma || /^(NOUN|PROPN|PRON)$/.test(prose.words[i - 1]!.pos);
}

function clause(prose: Prose, first: number, kind: Complement['kind']): Complement | null {
  const last = clauseEnd(prose, first, kind === 'inf' || kind === 'object');
  return last > first ? { ranges: [{ first, last }], kind } : null;
}

function afterAddressee(prose: Prose, from: number, sentence: Range): Complement | null {
  const addressee = phraseAfter(prose.words, from, sentence.last);
  if (!addressee)
    return startsClause(prose, from, sentence) && prose.words[from]!.pos !== 'PUNCT'
      ? clause(prose, from, 'clause')
      : null;
  const after = skipAdjuncts(prose, addressee.last, sentence);
  const quoted = quotedComplement(prose, after, sentence);
  if (quoted) return quoted;
  if (after >= sentence.last) return null;
  const { text, norm } = prose.words[after]!;
  if (norm === 'to') return clause(prose, after, 'inf');
  if (/^[.,;:)]$/.test(text) || /^(about|of|on|in|at|by|for|during|after|as)$/.test(norm)) return null;
  return startsClause(prose, after, sentence) || PERSONAL_PRONOUN.test(prose.words[addressee.last - 1]!.norm)
    ? clause(prose, after, 'clause')
    : null;
}

/** The `that` of a complement within reach of the cue, with no verb or comma in between; -1 for none. */
function overtThat(prose: Prose, from: number, sentence: Range): number {
  let reach = from + 16;
  for (let i = from; i < Math.min(sentence.last, reach); i++) {
    // `reported, citing the bureau, that ...`
    if (prose.words[i]!.text === ',' && /^(citing|quoting)$/.test(prose.words[i + 1]?.norm ?? '')) {
      while (i + 1 < sentence.last && prose.words[i + 1]!.text !== ',') i++;
      reach = i + 4;
      continue;
    }
    const { norm, pos, text } = prose.words[i]!;
    if (norm === 'that') return isDemonstrative(prose, i, from) ? -1 : i;
    if (
      pos === 'VERB' ||
      pos === 'AUX' ||
      text === ':' ||
      text === ';' ||
      text === '"' ||
      /^(which|who|but|because|while)$/.test(norm)
    )
      return -1;
  }
  return -1;
}

function isDemonstrative(prose: Prose, i: number, from: number): boolean {
  const after = prose.words[i + 1];
  return i === from && (after === undefined || /^[.,]$/.test(after.text));
}

/** Steps over times and settings between a cue and its complement: `on Monday`, `in a statement`, `last week`. */
export function skipAdjuncts(prose: Prose, from: number, sentence: Range): number {
  const { words } = prose;
  let i = from;
  for (let moved = true; moved && i < sentence.last;) {
    const next = adjunctEnd(words.slice(i, Math.min(sentence.last, i + 14)));
    moved = next > 0;
    i += next;
  }
  return i;
}

type Words = readonly { norm: string; text: string; pos: string }[];

function adjunctEnd(words: Words): number {
  const [first, second] = words;
  if (!first) return 0;
  if (
    (WEEKDAY.test(first.norm) && second?.norm !== "'s") ||
    /^(yesterday|today|again|separately|publicly|recently|earlier|later|afterwards)$/.test(first.norm)
  ) {
    return second && /^(morning|evening|night|afternoon)$/.test(second.norm) ? 2 : 1;
  }
  if (second && /^(last|this|next)$/.test(first.norm) && isPeriod(second.norm)) return 2;
  if (/^(on|late|early|in)$/.test(first.norm) && second && isPeriod(second.norm))
    return /^\d+$/.test(words[2]?.norm ?? '') ? 3 : 2;
  if (second?.norm === 'ago' || words[2]?.norm === 'ago') return second?.norm === 'ago' ? 2 : 3;
  return settingEnd(words);
}

const SETTING =
  /^(statement|interview|briefing|conference|report|speech|post|tweet|letter|email|e-mail|message|article|address|remarks|filing|testimony|press|news|hearing|notice)$/;

const PUT_OUT = /^(posted|published|released|issued|sent|e-mailed|emailed|broadcast|aired|carried|shared|uploaded)$/;

function settingEnd(words: Words): number {
  if (!words[0] || !/^(in|at|during|on|via|through)$/.test(words[0].norm)) return 0;
  let i = 1;
  while (i < words.length && /^(DET|ADJ|NOUN|NUM)$/.test(words[i]!.pos) && !SETTING.test(words[i]!.norm)) i++;
  if (!words[i] || !SETTING.test(words[i]!.norm)) return 0;
  while (words[i + 1] && SETTING.test(words[i + 1]!.norm)) i++;
  i++;
  const isPutOut = PUT_OUT.test(words[i]?.norm ?? '');
  if (isPutOut) i++;
  if (words[i] && (isPutOut ? /^(with|to|on|from|by|in)$/ : /^(with|to|on|from)$/).test(words[i]!.norm)) {
    let j = i + 1;
    while (j < words.length && isOfPlace(words[j]!)) j++;
    if (j > i + 1) i = j;
  }
  return isPutOut ? seenEnd(words, i) : i;
}

// `... and seen by the AP`.
function seenEnd(words: Words, from: number): number {
  const i = words[from]?.norm === 'and' ? from + 1 : from;
  if (!/^(seen|obtained|reviewed)$/.test(words[i]?.norm ?? '') || words[i + 1]?.norm !== 'by') return from;
  let j = i + 2;
  while (j < words.length && isOfPlace(words[j]!)) j++;
  return j;
}

function isOfPlace({ pos, norm }: Words[number]): boolean {
  return /^(DET|ADJ|NOUN|PROPN|PART)$/.test(pos) || POSSESSIVE.test(norm);
}

/** A quotation that follows a cue, perhaps after a comma or colon, and is all the cue reports in its sentence. */
function quotedComplement(prose: Prose, from: number, sentence: Range): Complement | null {
  const { words } = prose;
  let i = from;
  if (i < words.length && /^[,:]$/.test(words[i]!.text)) i++;
  if (i >= words.length || words[i]!.text !== '"' || words[i]!.block !== words[from]?.block) return null;
  const quotation = prose.quotations[prose.quoted[i]!];
  if (quotation?.open !== i || !standsAlone(prose, quotation.close, sentence)) return null;
  const said = saidWords(quotation);
  if (said.last - said.first < 2 && i === from) return null;
  return { ranges: [said, ...runOn(prose, quotation)], kind: 'quote' };
}

// `said "spying" took place` is a clause with a quoted word; `said: "... ."` is a quotation.
function standsAlone(prose: Prose, close: number, sentence: Range): boolean {
  if (close >= sentence.last) return true;
  const { text, norm } = prose.words[close]!;
  return /^[.,;)!?\u2014\u2013-]$/.test(text) || /^(and|but|on|in|after|while|as|during|at|when|before)$/.test(norm);
}
