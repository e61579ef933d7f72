import { isAboutSomebody, isDocument, namesNoActor, ownerOfDocument } from '../../../model/words/names-no-actor.ts';
import { turnsOnCircumstance } from '../../../model/words/turns-on-circumstance.ts';
import { INQUIRING } from '../../../model/words/inquiring.ts';
import { DEFENDERS } from '../../../model/speaks-up-for-another.ts';
import { slice, type Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { isAsker, labelOf } from '../grammar/speaker-label.ts';
import { blockAt, rangeAt, spanOf, type Prose } from '../grammar/prose.ts';
import { standsForAnother } from './stands-for-another.ts';
import { whoSpeaksOfItself } from './who-speaks-of-itself.ts';
import { whoWentOn } from './who-went-on.ts';
import { whosePaper } from './whose-paper.ts';
import { whomWhoMeans } from './whom-who-means.ts';
import type { StateOf } from './country-adjectives.ts';
import type { ActorIndex, ActorMentionAt } from './actor-index.ts';

/** Who speaks, as far as the report tells. */
export interface SourceActor {
  /** Null for the outlet's own voice and for passives without agent. */
  name: string | null;
  country: string | null;
  mention: ActorMentionAt | null;
  /** No words at this place say so: it is whom the whole text speaks for. */
  isImplied?: boolean;
}

/** Resolves a candidate's source: a pronoun or description to what it refers to; an anonymous official stays as written. */
export function sourceActorOf(prose: Prose, candidate: Candidate, actors: ActorIndex, stateOf: StateOf): SourceActor {
  const { author } = actors;
  if (author && speaksAsAuthor(prose, candidate)) return { ...author, mention: null, isImplied: true };
  if (!candidate.source) return NOBODY;
  const labelled = speakerInLabel(prose, candidate.source);
  if (isBareAnswer(prose, labelled ?? candidate.source))
    return author ? { ...author, mention: null, isImplied: true } : NOBODY;
  // `The timing of the ministry's notice suggests`: neither the timing speaks nor the ministry.
  if (turnsOnCircumstance(slice(prose.text, candidate.source))) return NOBODY;
  const source = labelled ?? meantBySource(prose, candidate) ?? candidate.source;
  const mention = speakerAmong(prose, headOf(prose, source), actors);
  const written = slice(prose.text, source)
    .replace(/[’']s?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const inFull = namedInLabel(prose, source, written, actors);
  if (inFull) return { name: inFull.value.name, country: inFull.value.country, mention: inFull };
  // `Norlandic claims that ...` are Norland's.
  const state = mention ? null : stateOf(written);
  if (state) return { name: state.name, country: state.country, mention: null };
  if (isNobody(written, mention))
    return { name: mention ? null : ownerOfDocument(written), country: null, mention: null };
  if (mention && standsForAnother(prose.text, candidate.source, mention))
    return { name: written, country: null, mention: VOICE.test(written) ? mention : null };
  if (!mention || mention.value.form === 'anonymous')
    return {
      name: mention && isOneMore(written) ? mention.value.name : written,
      country: mention && homeOf(mention, headOf(prose, source), actors),
      mention,
    };
  return { name: actors.personInFull(mention), country: homeOf(mention, headOf(prose, source), actors), mention };
}

const NOBODY: SourceActor = { name: null, country: null, mention: null };

// Words elsewhere that a pronoun or a paper stands for.
function meantBySource(prose: Prose, candidate: Candidate): Span | null {
  return (
    whomWhoMeans(prose, candidate) ??
    whoWentOn(prose, candidate) ??
    whoSpeaksOfItself(prose, candidate) ??
    whosePaper(prose, candidate)
  );
}

// `an expert from Norland's Harbour Agency` is of Norland.
function homeOf({ value: { country, partOf } }: ActorMentionAt, head: Span, actors: ActorIndex): string | null {
  if (country !== null || partOf === null) return country;
  return actors.within(head).find(({ value }) => partOf.endsWith(value.name))?.value.country ?? null;
}

/** `A second` is called by what it counts. */
function isOneMore(written: string): boolean {
  return /^(?:(?:a|the) (?:second|third|fourth|fifth|sixth)|(?:yet )?another|the other)$/i.test(written);
}

/** Whoever speaks for somebody is of his side. */
const VOICE = new RegExp(String.raw`\b(?:${DEFENDERS}|spokes\w+|representatives?)\b`, 'i');

// `A report by the ministry` is the ministry's, and the paper itself is nobody.
function isNobody(written: string, mention: ActorMentionAt | null): boolean {
  return namesNoActor(written) && (mention === null || !isDocument(written) || isAboutSomebody(written));
}

// `Signals Agency contractor Petra Holm`: she speaks, though the agency's name is the longer.
function speakerAmong({ text }: Prose, head: Span, actors: ActorIndex): ActorMentionAt | null {
  // `Mo Ek, a cousin of Dario Venn`: whom an apposition names does not speak.
  const [first] = actors.within(head);
  if (first?.start === head.start && first.value.form === 'name' && APPOSED.test(text.slice(first.end, head.end)))
    return first;
  // `an expert from the Harbour Agency`: the expert, though the agency's name is the longer.
  if (first?.start === head.start && FROM.test(text.slice(first.end, head.end)) && first.value.partOf !== null)
    return first;
  const best = actors.best(head);
  if (!best || best.value.form !== 'name' || best.value.level === 'person') return best;
  const last = actors.namedWithin(head).findLast(({ value }) => value.level === 'person' && value.form === 'name');
  const isOfBest = last && last.end === head.end && ROLE.test(text.slice(best.end, last.start));
  return isOfBest ? last : best;
}
const FROM = /^ (?:at|from) (?:the )?\p{Lu}/u;
const APPOSED = /^, (?:an?|the|one) \p{Ll}/u;
const ROLE = /^(?: (?!and |or |for |of |to )\p{Ll}[\p{L}-]*){0,4} $/u;

// `We`, and what the text says in its own voice.
function speaksAsAuthor(prose: Prose, { source, cue }: Candidate): boolean {
  if (!source) return !cue;
  const { first, last } = rangeAt(prose, source);
  return (
    last - first === 1 &&
    FIRST_PERSON.test(prose.words[first]!.norm) &&
    prose.quoted[first]! < 0 &&
    !isOfAnother(prose, first)
  );
}
const FIRST_PERSON = /^(i|we)$/;

// `Q: ... A: The charge is groundless`: no name, and whoever put the text out answers.
function isBareAnswer({ text }: Prose, { start, end }: Span): boolean {
  return BARE_ANSWER.test(text.slice(start, end)) && text[end] === ':';
}
const BARE_ANSWER = /^(?:A|Ans|Answer)\.?$/;

// `Reporter: We have asked twice`: in a briefing only its spokesperson says `we` for the house.
function isOfAnother(prose: Prose, word: number): boolean {
  const label = labelOf(prose, blockAt(prose, word));
  return label !== null && !SPEAKS_FOR.test(prose.words[label.first]!.norm);
}
const SPEAKS_FOR = /^spokes/;

// `LUND: I think it was Norvane`: she thinks so.
function speakerInLabel(prose: Prose, source: Span): Span | null {
  const { first, last } = rangeAt(prose, source);
  if (last - first !== 1 || !FIRST_PERSON.test(prose.words[first]!.norm) || prose.quoted[first]! >= 0) return null;
  const label = labelOf(prose, blockAt(prose, first));
  return label && label.said <= first && !isAsker(prose, label) ? spanOf(prose, label) : null;
}

// `LUND: The masts are down`, `ADA LUND, Harbour Minister: The masts are down`, where Ada Lund is named.
function namedInLabel({ text }: Prose, { end }: Span, written: string, actors: ActorIndex): ActorMentionAt | null {
  if (!/^[:,]/.test(text.slice(end, end + 1)) || !/^\p{Lu}[\p{Lu}’'-]+(?: [\p{Lu}’'-]+){0,3}$/u.test(written))
    return null;
  const same = written.toLowerCase();
  const whole = actors.whole({ name: written, level: 'person', country: null });
  const isMeant = ({ value }: ActorMentionAt) =>
    value.level === 'person' && (value === whole || (value.name !== written && value.name.toLowerCase() === same));
  return actors.all().find(isMeant) ?? null;
}

const CLAUSE_BEHIND = new RegExp(String.raw`\p{L},? (who|whom|which|that|whose|${INQUIRING}|overseeing) `, 'u');

// `Researchers who have studied Salt Heron`, `officials investigating theft from the port`: whom the clause names does not speak.
function headOf({ text }: Prose, source: Span): Span {
  const at = CLAUSE_BEHIND.exec(slice(text, source))?.index ?? -1;
  return at < 0 ? source : { start: source.start, end: source.start + at + 1 };
}
