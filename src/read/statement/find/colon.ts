import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { isSmall } from '../../language/capital.ts';
import { hasVerb } from '../grammar/clause.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { saidWords } from '../grammar/quotation.ts';
import type { Prose } from '../grammar/prose.ts';

/** `NSB: Hackers behind ...`, `Hackers behind ...: NSB`: a headline that puts its words into someone's mouth with a colon. */
export const colon: Finder = {
  name: 'colon',
  find: (prose) =>
    prose.blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.last - block.first > 40 ? [] : (read(prose, block.first, block.last) ?? []),
    ),
};

function read(prose: Prose, first: number, last: number): Candidate | null {
  let at = first + 1;
  while (at < last && prose.words[at]!.text !== ':') at++;
  if (at >= last) return null;
  const behind = speaker(prose, at + 1, last);
  const before = speaker(prose, first, at);
  if (before && last - at > 3) {
    const quotation = prose.quotations[prose.quoted[at + 1] ?? -1];
    const content = quotation?.open === at + 1 ? saidWords(quotation) : { first: at + 1, last };
    return propose(prose, colon, {
      source: before,
      cue: null,
      content: [content],
      confidence: 0.7,
      why: 'a colon behind a name',
    });
  }
  if (!behind || !hasVerb(prose, { first, last: at })) return null;
  return propose(prose, colon, {
    source: behind,
    cue: null,
    content: [{ first, last: at }],
    confidence: 0.6,
    why: 'a colon before a name',
  });
}

/** What letters and pages set in front of a line: `Subject: ...`. */
const HEADER =
  /^(subject|re|fw|fwd|from|to|cc|date|sent|note|fyi|update|updated|exclusive|breaking|explainer|opinion|commentary|editorial|factbox|feature|watch|live|video|photo|image|source|tags|topics|url)$/;
/** Rubrics that a brief lists its facts under: `Intent: ...`, `Attack Vector: ...`. */
const RUBRICS: ReadonlySet<string> = new Set(
  (
    'intent initial motive aim goal objective details context background summary overview status impact effects target targets victim victims vector method ' +
    'methods means technique techniques tactics tools timeline type scope scale losses damage cost costs risk risks result results outcome lessons access analysis ' +
    'takeaway takeaways point points indicators name time duration place location attribution investigation detection disclosure reporting discovery significance ' +
    'mitigation remediation recommendation recommendations conclusion exploitation recovery implications consequences response reaction reactions allegation ' +
    'allegations accusation accusations evidence findings assessment incident event attack breach'
  ).split(' '),
);

// A name or office of a few words and nothing else.
function speaker(prose: Prose, first: number, last: number) {
  if (last - first === 1 && HEADER.test(prose.words[first]!.norm)) return null;
  if (last - first > 6 || last <= first || !/^\p{Lu}/u.test(prose.words[first]!.text)) return null;
  const head = prose.words[last - 1]!;
  if (RUBRICS.has(head.norm)) return null;
  const phrase = phraseAfter(prose.words, first, last);
  if (!phrase || phrase.last !== last) return null;
  return SPEAKING.test(head.norm) || (head.pos === 'PROPN' && !isPlain(prose, first, last)) ? phrase : null;
}

const SPEAKING =
  /^(officials?|experts?|report|study|sources?|ministry|police|government|analysts?|opposition|maker|minister|spokes\w+|researchers?|firm|company|agency|prosecutors?|watchdog|embassy|court|media|intelligence)$/;

const written = new WeakMap<Prose, ReadonlySet<string>>();

// `Water Discharge: ...`: words that the report writes small elsewhere are no name.
function isPlain(prose: Prose, first: number, last: number): boolean {
  let small = written.get(prose);
  if (!small) written.set(prose, (small = new Set(prose.words.map(({ text }) => text).filter(isSmall))));
  return prose.words.slice(first, last).every(({ norm }) => small.has(norm));
}
