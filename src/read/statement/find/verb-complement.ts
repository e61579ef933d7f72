import { turnsOnCircumstance } from '../../../model/words/turns-on-circumstance.ts';
import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { complementOf, type Complement } from '../grammar/complement.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { sentenceAt, wordsOf, type Prose } from '../grammar/prose.ts';
import { saidWords } from '../grammar/quotation.ts';
import { speakerBehind } from '../grammar/speaker-behind.ts';
import type { Subject } from '../grammar/subject.ts';
import { sourceOf } from './source-of.ts';

/** `X said that ...`, `X denied ...`, `X accused Y of ...`, `..., accusing Y of ...`: an active verb with what it reports behind it. */
export const verbComplement: Finder = {
  name: 'verb-complement',
  find: (prose) =>
    prose.cues
      .filter((cue) => !cue.passive)
      .map((cue) => read(prose, cue))
      .filter((found) => found !== null),
};

function read(prose: Prose, cue: VerbCue): Candidate | null {
  if (cue.shape === 'infinitive' && !followsIntent(prose, cue)) return null;
  // `he said, referring to the treaty`: tells what he meant, and is no further report.
  if (cue.shape === 'ing' && cue.verb.verb === 'refer') return null;
  if (speakerBehind(prose, cue)) return null;
  // `which calls itself`: a name.
  if (NAMING.test(cue.verb.verb) && /^(itself|themselves|himself|herself)$/.test(prose.words[cue.last]?.norm ?? ''))
    return null;
  const complement = namedByWhom(prose, cue) ?? complementOf(prose, cue);
  if (!complement || onlyNames(prose, cue) || onlyPutsOut(prose, cue, complement)) return null;
  const subject = sourceOf(prose, cue);
  if (!subject || isOwnVoice(prose, cue, subject) || turnsOnCircumstance(wordsOf(prose, subject.range))) return null;
  return propose(prose, verbComplement, {
    source: subject.range,
    cue,
    content: complement.ranges,
    confidence: confidenceOf(cue, complement.kind, subject),
    why: `${cue.verb.verb} with ${complement.kind}, ${subject.how} subject`,
  });
}

// `what Velmark calls an army`: the phrase behind the verb, or the words in quotation marks, and no more.
function namedByWhom(prose: Prose, cue: VerbCue): Complement | null {
  const sentence = sentenceAt(prose, cue.head);
  if (!NAMING.test(cue.verb.verb) || !whatBefore(prose, cue, sentence.first)) return null;
  const mark = prose.words[cue.last]?.text === '"' ? cue.last : cue.last + 1;
  const quotation = prose.quotations[prose.quoted[mark] ?? -1];
  if (quotation?.open === mark && (mark === cue.last || prose.words[cue.last]!.pos === 'DET')) {
    const said = saidWords(quotation);
    const comma = /^[.,]$/.test(prose.words[said.last - 1]!.text) ? 1 : 0;
    return { ranges: [{ first: said.first, last: said.last - comma }], kind: 'object' };
  }
  const phrase = phraseAfter(prose.words, cue.last, sentence.last, INSIDE);
  return phrase && { ranges: [phrase], kind: 'object' };
}

const NAMING = /^(call|term|describe|label|brand|dub|see|consider|regard|view|characterize|characterise)$/;
const INSIDE: ReadonlySet<string> = new Set(['of', 'for', 'in', 'to', 'on', 'against', 'with', 'by']);

function whatBefore(prose: Prose, cue: VerbCue, floor: number): boolean {
  for (let i = cue.first - 1; i >= Math.max(floor, cue.first - 8); i--) {
    if (prose.words[i]!.norm === 'what') return true;
    if (/^[.,;:"]$/.test(prose.words[i]!.text)) return false;
  }
  return false;
}

// `released a report which describes ...`, `published photographs of it`: putting a thing out says nothing by itself; the
// thing may. Personal data put out are an exposure, which tells of itself.
function onlyPutsOut(prose: Prose, cue: VerbCue, { kind, ranges }: Complement): boolean {
  if (!/^(release|publish|issue|put out|post|distribute)$/.test(cue.verb.verb) || kind !== 'object') return false;
  const { first, last } = ranges[0]!;
  const words = prose.words.slice(first, last);
  if (words.some(({ norm }) => EXPOSED.test(norm))) return false;
  const thing = phraseAfter(prose.words, first, last);
  const said = thing && prose.words[thing.last - 1]!.norm;
  return said !== null && THING.test(said);
}
const EXPOSED = /^(names?|identit(y|ies)|id|ids|passports?|addresses|numbers?|faces|personal|bount(y|ies)|rewards?)$/;
const THING =
  /^(reports?|statements?|documents?|dossiers?|videos?|footage|photos?|photographs?|pictures?|images?|records?|transcripts?|excerpts?|audio|recordings?|books?|list)$/;

// `a firm called I-Soon`: a bare past form that only gives a name reports nothing.
function onlyNames(prose: Prose, cue: VerbCue): boolean {
  if (
    !/^(call|name|dub|term|label)$/.test(cue.verb.verb) ||
    cue.first !== cue.head ||
    prose.words[cue.first - 1]?.pos !== 'NOUN'
  )
    return false;
  let next = cue.last;
  while (prose.words[next]?.pos === 'PROPN') next++;
  return next > cue.last && !/^(DET|ADJ)$/.test(prose.words[next]?.pos ?? '') && prose.words[next]?.text !== '"';
}

// Within a quotation the speaker's own `I think` or `we call on` is part of what is said, not a further report.
function isOwnVoice(prose: Prose, cue: VerbCue, subject: Subject): boolean {
  const isPronoun = subject.range.last - subject.range.first === 1;
  const quoted = prose.quoted[cue.head]! >= 0;
  if (isPronoun && isOneself(prose, subject.range.first, quoted)) return true;
  return quoted && cue.verb.kind === 'attitude';
}

/** `you`, and the speaker himself where he is quoted; a note or notice that says `we` speaks for its author. */
export function isOneself({ words }: Prose, pronoun: number, quoted: boolean): boolean {
  const { norm } = words[pronoun]!;
  return norm === 'you' || (quoted && /^(i|we)$/.test(norm));
}

// `sought to clarify`, `trying to blame`, `continued to insist` still report; a plain purpose (`to warn voters`) does not.
function followsIntent(prose: Prose, cue: VerbCue): boolean {
  const before = prose.words[cue.first - 1];
  return (
    before !== undefined && /^(seek|try|continue|go|attempt|move|begin|start|appear|seem|first)$/.test(before.lemma)
  );
}

function confidenceOf(cue: VerbCue, kind: string, subject: Subject): number {
  const base = kind === 'quote' || kind === 'that' ? 0.9 : kind === 'object' ? 0.7 : 0.8;
  return base - (subject.how === 'shared' ? 0.1 : 0) - (cue.verb.kind === 'attitude' ? 0.1 : 0);
}
