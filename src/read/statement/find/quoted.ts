import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { complementOf } from '../grammar/complement.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { isSpeaker } from './citing.ts';
import { sourceOf } from './source-of.ts';
import { contentAround } from './tag.ts';

/** `..., Orbit quoted the ministry as saying.`, `Lund cited the director as saying that ...`: the quoted speaks, by another's hand. */
export const quoted: Finder = {
  name: 'quoted',
  isQuoted: true,
  knowsBetter: 'construction',
  find: (prose) =>
    prose.cues.flatMap((cue) => (!cue.passive && /^(quote|cite)$/.test(cue.verb.verb) ? (read(prose, cue) ?? []) : [])),
};

function read(prose: Prose, quoting: VerbCue): Candidate | null {
  const sentence = sentenceAt(prose, quoting.head);
  const source = phraseAfter(prose.words, quoting.last, sentence.last, INSIDE);
  const saying = source && sayingAfter(prose, source.last, sentence);
  if (!saying) return source && quotedOutright(prose, quoting, source, sentence);
  const behind = complementOf(prose, saying);
  const content = behind?.ranges ?? inFront(prose, quoting, saying.last);
  return (
    content &&
    propose(prose, quoted, {
      source,
      cue: behind ? saying : quoting,
      content,
      confidence: 0.97,
      why: 'quoted as saying so',
    })
  );
}

// `The port was closed, Orbit quoted officials.`
function quotedOutright(prose: Prose, quoting: VerbCue, source: Range, sentence: Range): Candidate | null {
  const behind = prose.words[source.last];
  if ((source.last < sentence.last && behind?.text !== '.') || !isSpeaker(prose, source)) return null;
  const content = inFront(prose, quoting, source.last);
  return (
    content &&
    propose(prose, quoted, { source, cue: quoting, content, confidence: 0.9, why: 'quoted for the sentence' })
  );
}

const INSIDE: ReadonlySet<string> = new Set(['of', 'for', 'in', 'to', 'on', 'at', 'with', 'from']);

/** `as saying`, over what is told of the speaker between commas. */
function sayingAfter(prose: Prose, from: number, sentence: Range): VerbCue | null {
  for (let i = from; i + 1 < sentence.last && i - from < LONGEST_APPOSITION; i++) {
    if (prose.words[i]!.norm !== 'as') continue;
    return prose.cues[prose.cueAt[i + 1]!] ?? null;
  }
  return null;
}
/** In words. */
const LONGEST_APPOSITION = 20;

// What was said stands before whoever quotes it.
function inFront(prose: Prose, quoting: VerbCue, last: number): Range[] | null {
  const quoter = sourceOf(prose, quoting);
  const range = quoter && { first: quoter.range.first, last };
  const said = range && contentAround(prose, { source: quoter.range, range });
  return said && said.ranges.map((one) => withoutComma(prose, one));
}

function withoutComma({ words }: Prose, { first, last }: Range): Range {
  return { first, last: words[last - 1]!.text === ',' ? last - 1 : last };
}
