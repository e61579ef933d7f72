import { MAYBE_OUTLET_NOUN, OUTLET_NOUN } from '../../../model/words/outlet-nouns.ts';
import { isCapitalised } from '../../language/capital.ts';
import type { Candidate } from '../candidate.ts';
import { blockAt, rangeAt, sentenceAt, wordAt, type Prose, type Range } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import { ITS_SOURCE } from './outlet-names.ts';
import type { OutletPlace, Outlets } from './outlet-places.ts';

/** An outlet that relays what is said in its sentence. */
export interface Relay extends OutletPlace {
  /**
   * `hearer`: told by the speaker; `setting`: where it was said; `reporter`: says that it was said; `label`: asks, in a briefing; `owner`: has a source;
   * `asker`: sought somebody out.
   */
  how: 'hearer' | 'setting' | 'reporter' | 'label' | 'owner' | 'asker';
}

/** The relays of a report by the sentence they stand in. */
export type Relays = ReadonlyMap<number, readonly Relay[]>;

const HEARD = /^(tell|tells|told|telling|inform\w*|brief\w*|assured)$/;
const SETTING = /^(with|to|on|by|for|in|from)$/;
const OCCASION =
  /^(interview\w*|statement|comments?|remarks|spoke|speaking|appearing|appeared|appearance|email|obtained|provided|forwarded|approached|messages?|conversation|questions?|quer(?:y|ies)|inquir(?:y|ies)|request|asked|contacted|reached|segment|video|footage|clip|recording|documentary|podcast|e-mail|emailed|seen|reviewed|published|op-ed|column|reply|letter|call|wrote|writes|writing)$/;
/** `described the raid to the Gazette`, `The claim was repeated to the Gazette`. */
const IMPARTED =
  /^(described|explained|confirmed|denied|admitted|repeated|revealed|disclosed|recalled|recounted|defended|gave|given|leaked|flagged|noted|told)$/;
const CARRIED = /^(reported|noted|spotted|quoted|cited|carried|relayed|published|saying|aired|broadcast|interviewed)$/;
const REPORTS =
  /^(report|reports|reported|reporting|quoted|quotes|quoting|wrote|writes|cited|cites|citing|said|says|adds|added|claims|claimed|revealed|reveals|disclosed|published|noted|broadcast|aired|carried)$/;

/** Finds who relays, once for all statements of a report. */
export function relaysOf(prose: Prose, { places }: Outlets): Relays {
  const relays = new Map<number, Relay[]>();
  let previous: { place: OutletPlace; how: Relay['how'] } | null = null;
  for (const place of places) {
    const how: Relay['how'] | null =
      howRelayed(prose, place) ?? (previous && isBeside(prose, previous.place, place) ? previous.how : null);
    previous = how && { place, how };
    if (!how) continue;
    for (const sentence of sentencesFrom(prose, place, how)) {
      const known = relays.get(sentence);
      if (known) known.push({ ...place, how });
      else relays.set(sentence, [{ ...place, how }]);
    }
  }
  return relays;
}

function howRelayed(prose: Prose, { first, last }: OutletPlace): Relay['how'] | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, first);
  if (isLabel(prose, first, last)) return 'label';
  if (hasSource(words, last) && words[last - 1]!.norm !== 'media') return 'owner';
  let i = first - 1;
  // `told the state-run`, `by Norland’s official`, `on "`: an article, a description or a quotation mark stands between.
  while (i > sentence.first && first - i < DESCRIPTION && (isDescription(words[i]!) || tellsKind(words, i))) i--;
  const before = words[i]?.norm ?? '';
  if (i >= sentence.first && HEARD.test(before)) return 'hearer';
  if (i === sentence.first && before === 'per') return 'reporter';
  const shown = i > sentence.first ? shownBefore(before, words.slice(Math.max(sentence.first, i - 6), i)) : null;
  if (shown) return shown;
  if (isAddressed(prose, i, before, sentence.first) || isOnAir(words, i, before, last, sentence.first))
    return 'setting';
  if (isInverted(words, first, last, sentence.first) || isTold(words, last)) return 'reporter';
  if (seeksOut(words, last) >= 0) return 'asker';
  const after = words
    .slice(last, Math.min(last + 3, sentence.last))
    .find(({ norm }) => !/^(has|have|also|later|news|agency)$/.test(norm));
  return after && REPORTS.test(after.norm) ? 'reporter' : null;
}

// By the preposition in front of the outlet, and the words near before it.
function shownBefore(before: string, near: readonly Word[]): Relay['how'] | null {
  if (isCredited(before, near)) return 'reporter';
  if (SETTING.test(before) && near.some(({ norm }) => OCCASION.test(norm))) return 'setting';
  if (before === 'to' && near.some(({ norm }) => IMPARTED.test(norm))) return 'setting';
  if (before === 'with' && near.some(({ norm }) => /^(shared?|discussed)$/.test(norm))) return 'setting';
  const itsPeople = /^(at|for|from|of|with)$/.test(before) && ITS_PEOPLE.test(near.at(-1)!.norm);
  return itsPeople && near.some(isHearing) ? 'hearer' : null;
}

function sentencesFrom(prose: Prose, place: OutletPlace, how: Relay['how']): number[] {
  if (how === 'label') return sentencesOf(prose, place);
  const own = prose.words[place.first]!.sentence;
  return how === 'reporter' && leadsIn(prose, place) ? [own, ...sentencesBehind(prose, place)] : [own];
}

// `The Gazette reports:` at the end of a paragraph: the next one is its own words.
function leadsIn(prose: Prose, { first }: OutletPlace): boolean {
  const { last } = blockAt(prose, first);
  return prose.words[last - 1]!.text === ':' && sentenceAt(prose, first).last === last;
}

function sentencesBehind(prose: Prose, { first }: OutletPlace): number[] {
  const { last } = blockAt(prose, first);
  return last < prose.words.length ? sentencesFromTo(prose, last, blockAt(prose, last).last) : [];
}

function sentencesFromTo({ words }: Prose, first: number, last: number): number[] {
  const from = words[first]!.sentence;
  return Array.from({ length: words[last - 1]!.sentence - from + 1 }, (_, i) => from + i);
}

// `told Orbit and the Gazette`: both were told.
function isBeside({ words }: Prose, { last }: OutletPlace, { first }: OutletPlace): boolean {
  const between = words.slice(last, first).map(({ norm }) => norm);
  return first - last <= 2 && /^(and|or|,)( the)?$/.test(between.join(' '));
}

/** `told our colleague at the Gazette`: who hears it works there. */
const ITS_PEOPLE = /^(colleagues?|reporters?|correspondents?|journalists?)$/;

function isHearing({ norm }: Word): boolean {
  return HEARD.test(norm) || /^(spoke|speaking)$/.test(norm);
}

// `the Mirror’s source`, `the Orbit sources`.
function hasSource(words: readonly Word[], last: number): boolean {
  const at = last + (words[last]?.norm === "'s" ? 1 : 0);
  return (
    ITS_SOURCE.test(words[at]?.norm ?? '') || (words[at]?.pos === 'ADJ' && ITS_SOURCE.test(words[at + 1]?.norm ?? ''))
  );
}

// `Orbit Radio: ...`, `Question (Orbit Radio): ...`.
function isLabel(prose: Prose, first: number, last: number): boolean {
  const { words } = prose;
  const block = blockAt(prose, first).first;
  if (words[last]?.text === ':') return first === block;
  return (
    words[last]?.text === ')' && words[last + 1]?.text === ':' && words[first - 1]?.text === '(' && first - block <= 3
  );
}

// `Orbit Radio: The embassy said ... Does the ministry agree?`: the whole turn is theirs.
function sentencesOf(prose: Prose, { first }: OutletPlace): number[] {
  return sentencesFromTo(prose, first, blockAt(prose, first).last);
}

// `according to the Gazette`, `as quoted by the Gazette`, `quoted in the Gazette`, `according to a report in the Gazette`.
function isCredited(before: string, near: readonly Word[]): boolean {
  const second = near.at(-1)!.norm;
  if (before === 'per' || (before === 'via' && second === '(') || (before === 'to' && second === 'according'))
    return true;
  return /^(by|in|from|on)$/.test(before) && (CARRIED.test(second) || near.some(({ norm }) => norm === 'according'));
}

// `confirmed to the Gazette that ...`: right behind the verb.
function isAddressed(prose: Prose, at: number, before: string, floor: number): boolean {
  const verb = at - 1;
  return before === 'to' && verb >= floor && prose.cues[prose.cueAt[verb]!]?.last === at;
}

// `On Channel Nine, the minister said`, `said the minister on Channel Nine.`
function isOnAir(words: readonly Word[], at: number, before: string, last: number, floor: number): boolean {
  return (
    before === 'on' &&
    (at === floor || /^(said|says|told)$/.test(words[at - 1]!.norm)) &&
    !/^(reporter|viewers?)$/.test(words[last]?.norm ?? '')
  );
}

// `..., reported local press.`
function isInverted(words: readonly Word[], first: number, last: number, floor: number): boolean {
  let verb = first - 1;
  while (verb > floor && isDescription(words[verb]!)) verb--;
  return (
    REPORTS.test(words[verb]?.norm ?? '') &&
    /^[,"]$/.test(words[verb - 1]?.text ?? '') &&
    /^[.,]$/.test(words[last]?.text ?? '.')
  );
}

// `The Gazette was told by the embassy that ...`: the hearer stands in front.
function isTold(words: readonly Word[], last: number): boolean {
  const told = words.slice(last, last + 4).findIndex(({ norm }) => norm === 'told');
  return told > 0 && /^(was|were|been)$/.test(words[last + told - 1]!.norm) && words[last + told + 1]?.norm === 'by';
}

/** `The Gazette spoke with`, `has interviewed`: where whoever is asked is named; -1 where nobody is. */
export function seeksOut(words: readonly Word[], last: number): number {
  let i = last;
  while (/^(has|have|had|also|later|then|recently)$/.test(words[i]?.norm ?? '')) i++;
  if (/^interview(s|ed)$/.test(words[i]?.norm ?? '')) return i + 1;
  const talks = /^(speaks|spoke|spoken|talks|talked)$/.test(words[i]?.norm ?? '');
  return talks && /^(to|with)$/.test(words[i + 1]?.norm ?? '') ? i + 2 : -1;
}

const DESCRIPTION = 7;

// `the mining website`, `a shipping podcast`: what an outlet is about stands before what it is.
function tellsKind(words: readonly Word[], at: number): boolean {
  return words[at]!.pos === 'NOUN' && OUTLET_KIND.test(words[at + 1]?.norm ?? '');
}
const OUTLET_KIND = new RegExp(`^(?:news|${OUTLET_NOUN}|${MAYBE_OUTLET_NOUN})$`);

function isDescription({ norm, pos, text }: Word): boolean {
  return (
    OUTLET_KIND.test(norm) ||
    /^(the|both|an?|"|'s|radio|television|public|state|official|local|private|trade|business|tech|technology|industry|wire)$/.test(
      norm,
    ) ||
    /^(state|semi|privately)-/.test(norm) ||
    pos === 'ADJ' ||
    (pos === 'PROPN' && isCapitalised(text))
  );
}

/** The outlets that relayed a statement's words in its own sentence: `told the Gazette`, `in an interview with Tidepost`, `..., X reported`. */
export function viaOf(prose: Prose, { source, cue, content }: Candidate, relays: Relays): string[] {
  if (!cue) return [];
  const said: Said = { cue: rangeAt(prose, cue), own: source && rangeAt(prose, source), content };
  if (said.cue.first >= prose.words.length) return [];
  const here = relays.get(prose.words[said.cue.first]!.sentence) ?? [];
  return [...new Set(here.filter((relay) => isRelayed(prose, said, relay)).map(({ name }) => name))];
}

interface Said extends Pick<Candidate, 'content'> {
  cue: Range;
  own: Range | null;
}

function isRelayed(prose: Prose, said: Said, relay: Relay): boolean {
  const { own } = said;
  if (relay.how === 'owner') return own !== null && relay.first >= own.first && relay.last < own.last;
  if (relay.how === 'asker') return own !== null && isAsked(prose, relay, own);
  // The outlet that speaks itself relays nothing; one that somebody `appearing on` it speaks through does.
  if (own && speaksItself(prose, relay, own)) return false;
  if (relay.how === 'label') return true;
  const { first } = said.cue;
  const apart = relay.last < first && prose.words.slice(relay.last, first).some(({ text }) => text === ';');
  return !apart && (isTheHearer(prose, said, relay) || (relay.how !== 'hearer' && isAround(prose, said, relay)));
}

// Right behind the cue: `told the Gazette`, and `described the raid to the Gazette`, where the hearer closes what is told.
function isTheHearer({ words }: Prose, { cue: { last } }: Said, { how, first }: Relay): boolean {
  if (first < last || first - last > 6) return false;
  if (how === 'hearer') return true;
  const between = words.slice(last, first);
  return (
    how === 'setting' && IMPARTED.test(words[last - 1]!.norm) && !between.some(({ pos }) => /^(VERB|AUX)$/.test(pos))
  );
}

function isAround({ words }: Prose, { content }: Said, { first, last }: Relay): boolean {
  const { start } = words[first]!;
  const inside = content.some((span) => start >= span.start && start < span.end);
  return !inside && wordAt(words, content[0]!.start) < last + REACH;
}

// `The Gazette spoke with [engineers] who say that ...`.
function isAsked({ words }: Prose, { last }: Relay, { first }: Range): boolean {
  return first >= last && (first === seeksOut(words, last) || words[first]!.norm === 'who');
}

// The outlet is the source; `officials quoted by the Gazette` and `a senator appearing on it` are others.
function speaksItself({ words }: Prose, { how, first, last }: Relay, own: Range): boolean {
  if (how === 'setting' || first >= own.last || own.first >= last) return false;
  return !words.slice(own.first, first).some(({ norm }) => /^(quoted|cited|interviewed|named)$/.test(norm));
}

const REACH = 60;
