import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import type { Outlets } from './party/outlet-places.ts';
import { rangeAt, type Prose } from './grammar/prose.ts';
import { awaitingWords, leadIns, sayingNothing, tellingWhich } from './idle-cues.ts';

/** What a drop may look at beside the candidates. */
export interface DropAids {
  prose: Prose;
  outlets: Outlets;
}

/** Takes candidates out that others make needless. */
export interface Drop {
  /** For `--explain`. */
  why: string;
  /** The candidates to take out, among those in text order. */
  find: (standing: readonly Candidate[], aids: DropAids) => Set<Candidate>;
}

/** Every drop, in the order they are tried: a bare adverb stands or falls by what the others left. */
export const DROPS: readonly Drop[] = [
  { why: 'a passive without agent that is all somebody else says', find: swallowed },
  { why: 'an outlet that only relays what its sentence attributes already: it becomes the relay', find: relays },
  { why: 'what the speaker says of their own belief', find: ownBeliefs },
  { why: 'part of a refusal: its subject, what was asked, or an answer that is none as a whole', find: withinRefusals },
  { why: 'that somebody was asked, and nobody says anything', find: onlyAsked },
  { why: 'a refusal that is what somebody else says', find: toldRefusals },
  { why: 'a word that only colours its noun', find: colouring },
  { why: 'a purpose, or what an event shows: nobody speaks', find: unspoken },
  { why: 'a name that is given, and nothing said', find: naming },
  { why: 'a thing put out, which says nothing of its own', find: putOut },
  { why: 'a verb that says nothing here: `called in`, `ever attributed`', find: sayingNothing },
  { why: 'no words came: whoever waits for them holds none back', find: awaitingWords },
  { why: 'a participle that only tells which', find: tellingWhich },
  { why: 'a lead-in whose bullets say it', find: leadIns },
  { why: 'somebody else reports these words', find: idle },
];

/** Where a candidate begins. */
export function startOf(candidate: Candidate): number {
  return Math.min(candidate.content[0]!.start, candidate.source?.start ?? Infinity, candidate.cue?.start ?? Infinity);
}

function endOf(candidate: Candidate): number {
  return Math.max(candidate.content.at(-1)!.end, candidate.cue?.end ?? 0);
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** Within, marks at the edges aside. */
function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start - MARKS && inner.end <= outer.end + MARKS;
}
const MARKS = 3;

const NEAR = 4;

function neighbours(candidates: readonly Candidate[], i: number): Candidate[] {
  return [...candidates.slice(Math.max(0, i - NEAR), i), ...candidates.slice(i + 1, i + 1 + NEAR)];
}

// `According to X, the suspects are linked to Y`.
function swallowed(candidates: readonly Candidate[]): Set<Candidate> {
  const isSwallowed = (candidate: Candidate, i: number) => {
    if (candidate.source || candidate.reader !== 'passive') return false;
    const own = { start: candidate.content[0]!.start, end: endOf(candidate) };
    return neighbours(candidates, i).some(
      ({ cue, content }) =>
        cue !== null && content.some((span) => isIn(own, span) && lengthOf(own) > 0.6 * lengthOf(span)),
    );
  };
  return new Set(candidates.filter(isSwallowed));
}

// `Damascus denied it, Reuters reported`; `"...," he said, according to the AP`. What stays is theirs, relayed.
function relays(candidates: readonly Candidate[], { prose, outlets }: DropAids): Set<Candidate> {
  const isRelay = (candidate: Candidate, i: number) => {
    const { source, cue, content } = candidate;
    if (!source || !cue || content.at(-1)!.end > cue.start || !isOutlet(prose.text, source, outlets)) return false;
    const said = { start: content[0]!.start, end: content.at(-1)!.end };
    return neighbours(candidates, i).some((other) => {
      if (!other.source || !other.cue || other.source.start === source.start) return false;
      const own = { start: startOf(other), end: endOf(other) };
      return isIn(own, said) && lengthOf(own) > 0.7 * lengthOf(said);
    });
  };
  return new Set(candidates.filter(isRelay));
}

/** Whether a source is an outlet, by name or by kind. */
function isOutlet(text: string, source: Span, outlets: Outlets): boolean {
  return outlets.speaking(source) !== null || /\btranslation$/.test(text.slice(source.start, source.end));
}

// `He said he feared that ...`: fears, hopes and findings of the speaker himself, told by the same speaker, are one statement.
function ownBeliefs(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const isOwn = (candidate: Candidate, i: number) => {
    const { source, cue } = candidate;
    if (!source || !cue || !PRONOUN.test(prose.text.slice(source.start, source.end))) return false;
    const { first, last } = rangeAt(prose, cue);
    if (!prose.words.slice(first, last).some(({ lemma, norm }) => BELIEF.test(lemma) || BELIEF.test(norm)))
      return false;
    return neighbours(candidates, i).some((other) => {
      const from = other.content.find((span) => contains(span, cue));
      // Right at the start of what is said: nobody else stands between the two.
      return from !== undefined && other.source !== null && other.cue !== null && source.start - from.start < OPENING;
    });
  };
  return new Set(candidates.filter(isOwn));
}
const PRONOUN = /^(he|she|it|they)$/i;
const BELIEF =
  /^(believe|believed|hope|hopes|hoped|fear|feared|think|thought|feel|felt|recognise|recognised|recognize|recognized|know|knew|expect|expected|find|found|want|wanted|suspect|suspected|understand|understood|see|saw)$/;
/** Room for `that` and a few words, in characters. */
const OPENING = 12;

// `Spokesperson: I have nothing to tell you`, `did not respond when asked who`, `None of the states named in it answered`.
function withinRefusals(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isWithin = ({ cue }: Candidate, i: number) =>
    cue !== null &&
    neighbours(candidates, i).some(({ reader, source, content: [said] }) => {
      if (reader === 'non-answer') return isIn(cue, said!);
      if (!REFUSING.has(reader)) return false;
      return (source !== null && contains(source, cue)) || (isIn(cue, said!) && text.startsWith('when', said!.start));
    });
  return new Set(candidates.filter(isWithin));
}

// `Asked whether it had paid, the firm hung up`: who asked is not told, and the question says nothing.
function onlyAsked(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const asks = ({ source, cue }: Candidate) =>
    source === null && cue !== null && /^((was|were) )?asked$/i.test(text.slice(cue.start, cue.end));
  return new Set(candidates.filter(asks));
}

// `He said the ministry had nothing to add`: he says it, for his side. Whoever shares his source with another cue refuses all the same,
// and so does whoever an outlet tells of.
function toldRefusals(candidates: readonly Candidate[], { prose, outlets }: DropAids): Set<Candidate> {
  const isTold = (candidate: Candidate, i: number) => {
    const { reader, source, content } = candidate;
    if (!REFUSING.has(reader)) return false;
    const own = source ?? content[0]!;
    const isPronoun = source !== null && PRONOUN.test(prose.text.slice(source.start, source.end));
    return neighbours(candidates, i).some(
      (other) =>
        other.cue !== null &&
        !REFUSING.has(other.reader) &&
        (isPronoun || !other.source || !isOutlet(prose.text, other.source, outlets)) &&
        other.content.some((span) => contains(span, own) && (source === null || own.start - span.start < OPENING)),
    );
  };
  return new Set(candidates.filter(isTold));
}
const REFUSING: ReadonlySet<string> = new Set(['refusal', 'undisclosed', 'silence']);

// A bare adverb, the outlet's own voice, or a sentence behind a speaker's label stands only outside what someone else is said to have said;
// and a sentence that another finder knows as somebody's is not the outlet's.
function idle(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const isUnled = (candidate: Candidate) => UNLED.has(candidate.reader) || isBareAdverb(prose.text, candidate);
  const isOwn = ({ reader }: Candidate) => reader === 'outlet-voice';
  return new Set([
    ...coveredBy(
      candidates.filter((candidate) => isUnled(candidate) && !isOwn(candidate)),
      candidates.filter(({ reader }) => !UNLED.has(reader)),
    ),
    ...coveredBy(
      candidates.filter(isOwn),
      candidates.filter((candidate) => !isOwn(candidate)),
    ),
  ]);
}

/** Nothing but their place leads to what these finders propose. */
const UNLED: ReadonlySet<string> = new Set(['outlet-voice', 'answer-turn', 'own-denial']);

// Those whose cue, or content, lies in the cue or content of another; both in text order.
function coveredBy(candidates: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  let from = 0;
  return candidates.filter((candidate) => {
    const own = candidate.cue ?? candidate.content[0]!;
    while (from < others.length && endOf(others[from]!) < own.start - 5000) from++;
    for (let i = from; i < others.length && startOf(others[i]!) <= own.end; i++) {
      const other = others[i]!;
      if (other === candidate) continue;
      if (other.content.some((span) => overlaps(span, own)) || (other.cue && overlaps(other.cue, own))) return true;
    }
    return false;
  });
}

// The weights take `alleged attacks` for a report: the word only colours its noun. Right behind its subject it is the verb.
function colouring(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const colours = ({ reader, source, cue }: Candidate) =>
    reader === 'trained' &&
    cue !== null &&
    COLOURING.test(prose.text.slice(cue.start, cue.end)) &&
    !(source !== null && isFollowedBy(prose, source, cue));
  return new Set(candidates.filter(colours));
}

// `Norland accused`, `Norland repeatedly accused`, `Norland on Tuesday accused`, `Norland, which borders it, accused`; not so
// `these alleged attacks`.
function isFollowedBy({ text }: Prose, source: Span, cue: Span): boolean {
  if (
    /^(this|these|that|those|such|some|all|both|many|several|its|his|her|their)$/i.test(
      text.slice(source.start, source.end),
    )
  )
    return false;
  return source.end <= cue.start && UP_TO_VERB.test(text.slice(source.end, cue.start));
}
const UP_TO_VERB =
  /^(\s+\w+ly|\s+(late |early |earlier )?(on|in|this|last)\s+(\p{Lu}\p{L}+|week|month|year)(\s\d{1,4})?)?\s+$|^,[^.;:]*,\s+$/u;
const COLOURING = /^(alleged|suspected|accused|reported|repeated|so-called|purported)$/i;

// `is likely intended to portray Norland as`, `the incident underscores`.
function unspoken(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isUnspoken = ({ reader, source, cue }: Candidate) => {
    if (reader !== 'trained' || cue === null) return false;
    const byEvent = source !== null && EVENT.test(text.slice(source.start, source.end));
    return PURPOSE.test(text.slice(cue.start, cue.end)) || (byEvent && !TELLING.test(text.slice(cue.start, cue.end)));
  };
  return new Set(candidates.filter(isUnspoken));
}
const PURPOSE = /^to\s/i;
const EVENT =
  /\b(incident|attack|cyber-?attack|breach|hack|intrusion|episode|affair|move|timing|development|naming|shaming)s?$/i;
const TELLING = /\b(according|per|shows?|showed|suggests?|suggested|indicates?|indicated)\b/i;

// `the group, which it calls Storm-0558`, `hackers Norland tracks as Blue Heron`: whose name it is has been said before.
function naming(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const onlyNames = ({ source, cue }: Candidate) =>
    source !== null &&
    cue !== null &&
    source.end <= cue.start &&
    GIVES_A_NAME.test(text.slice(cue.start, cue.end)) &&
    NAME_GIVEN.test(text.slice(cue.end, cue.end + 40)) &&
    (RELATIVE.test(text.slice(Math.max(0, source.start - 24), source.start)) ||
      RELATIVE.test(text.slice(source.start, source.end)));
  return new Set(candidates.filter(onlyNames));
}
const GIVES_A_NAME = /^(also |has |have |had )*(calls?|called|tracks?|tracked|dubs|dubbed|nicknamed)( as)?$/i;
const NAME_GIVEN = /^(\s+as)?(\s+the)?\s+["“‘']?\p{Lu}/u;
const RELATIVE = /\b(which|that|whom|groups?|gang|hackers|attackers|actors?|cluster|unit)(\s+the)?\s*$/i;

// `Rewards offered for ...`, `Charges filed against ...`: the headline leaves `are` out, and who offers them as well.
function putOut(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const isPutOut = ({ source, cue }: Candidate) =>
    source !== null &&
    cue !== null &&
    source.end <= cue.start &&
    THING_PUT_OUT.test(prose.text.slice(source.start, source.end)) &&
    PUT_OUT.test(prose.text.slice(cue.start, cue.end));
  return new Set(candidates.filter(isPutOut));
}
const THING_PUT_OUT =
  /\b(rewards?|bount(y|ies)|charges?|indictments?|sanctions|(arrest |search )?warrants?|notices?|penalties)$/i;
const PUT_OUT =
  /^((has|have|had) been |(is|are|was|were) )?(offered|filed|imposed|issued|announced|unsealed|brought|placed|put|laid|levelled|leveled|posted|published|released|raised|pressed|dropped|lifted)\b/i;

function isBareAdverb(text: string, { reader, source, cue }: Candidate): boolean {
  if (reader === 'adverb') return true;
  return (
    source === null &&
    cue !== null &&
    /^(allegedly|reportedly|purportedly|supposedly)$/i.test(text.slice(cue.start, cue.end))
  );
}
