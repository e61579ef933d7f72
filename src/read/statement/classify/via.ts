import { slice, type Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { phraseAfter } from '../grammar/noun-phrase.ts';
import { rangeAt, sentenceAt, type Prose } from '../grammar/prose.ts';
import type { OutletNames } from './outlet-names.ts';

/** The outlets that relayed a statement's words in its own clause: `told Reuters`, `in an interview with CNN`, `X reported, citing`. */
export function viaOf(prose: Prose, candidate: Candidate, outlets: OutletNames): string[] {
  if (!candidate.cue) return [];
  const found = [hearer(prose, candidate.cue, outlets), setting(prose, candidate, outlets)];
  return [...new Set(found.filter((name) => name !== null))];
}

// `told Reuters`: the phrase behind the verb.
function hearer(prose: Prose, cue: Span, outlets: OutletNames): string | null {
  const range = rangeAt(prose, cue);
  if (!prose.words.slice(range.first, range.last).some((word) => TOLD.test(word.norm))) return null;
  const phrase = phraseAfter(prose.words, range.last, sentenceAt(prose, range.first).last);
  if (!phrase || phrase.first >= prose.words.length) return null;
  return outlets.nameOf(
    slice(prose.text, { start: prose.words[phrase.first]!.start, end: prose.words[phrase.last - 1]!.end }),
  );
}

const TOLD = /^(tell|tells|told|telling|inform\w*|brief\w*|confirmed|assured)$/;

// `in an interview with CNN`, `in a statement to Reuters`, `on "Fox News Sunday"`, outside the content.
function setting(prose: Prose, candidate: Candidate, outlets: OutletNames): string | null {
  const range = rangeAt(prose, candidate.cue!);
  const sentence = sentenceAt(prose, range.first);
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    const word = prose.words[i]!;
    if (
      !/^(with|to|on|by)$/.test(word.norm) ||
      candidate.content.some((span) => word.start >= span.start && word.start < span.end)
    )
      continue;
    const mark = prose.words[i + 1]!.text === '"' || prose.words[i + 1]!.norm === 'the' ? 2 : 1;
    const near = prose.words
      .slice(Math.max(sentence.first, i - 6), i)
      .some((before) =>
        /^(interview\w*|statement|comments?|remarks|spoke|speaking|appearing|appearance|said|told|email|obtained|conversation|seen|reviewed)$/.test(
          before.norm,
        ),
      );
    if (!near) continue;
    const phrase = phraseAfter(prose.words, i + mark, Math.min(sentence.last, i + mark + 5));
    const name =
      phrase &&
      outlets.nameOf(
        slice(prose.text, { start: prose.words[phrase.first]!.start, end: prose.words[phrase.last - 1]!.end }),
      );
    if (name) return name;
  }
  return null;
}
