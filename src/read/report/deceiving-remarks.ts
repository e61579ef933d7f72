import { mixesLookAlikes } from '../../model/words/look-alikes.ts';
import type { Span } from '../../model/span.ts';

interface Deceit {
  one: string;
  many: string;
  find: (text: string) => Span[];
}

const ESCAPES = String.raw`\u001b(?:\[[0-?]*[ -\/]*[@-~]|\][^\u0007\u001b\n]{0,400}(?:\u0007|\u001b\\)?)?`;

/** Ways in which a text shows a reader or a terminal something else than it says. */
const DECEITS: readonly Deceit[] = [
  {
    one: '1 code that could steer a terminal stands in the text',
    many: 'codes that could steer a terminal stand in the text',
    find: matches(new RegExp(String.raw`${ESCAPES}|[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f-\u009f]`, 'g')),
  },
  {
    one: '1 character that turns the direction of writing stands in the text',
    many: 'characters that turn the direction of writing stand in the text',
    find: matches(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g),
  },
  {
    // Between letters of other scripts, and in signs, some of these are a matter of spelling.
    one: '1 character that cannot be seen stands within a word',
    many: 'characters that cannot be seen stand within words',
    find: matches(/(?<=[A-Za-z\d])[\u180e\u200b-\u200d\u2060-\u2064\ufeff](?=[A-Za-z\d])|[\u{e0000}-\u{e007f}]/gu),
  },
  {
    one: '1 word mixes letters of two scripts that look alike',
    many: 'words mix letters of two scripts that look alike',
    find: mixedWords,
  },
];

/** One sentence for each way in which the text could deceive, with the place of the first. The text itself stays as it is. */
export function deceivingRemarks(text: string): { reason: string; start: number; end: number }[] {
  return DECEITS.flatMap(({ one, many, find }) => {
    const [first, ...more] = find(text);
    if (!first) return [];
    const reason = more.length === 0 ? one : `${more.length + 1} ${many}, the first of them here`;
    return [{ reason, start: first.start, end: first.end }];
  });
}

function matches(pattern: RegExp): (text: string) => Span[] {
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function mixedWords(text: string): Span[] {
  if (!/[\u0370-\u052f]/.test(text)) return [];
  return matches(/[\p{L}\p{M}]{2,}/gu)(text).filter(({ start, end }) => mixesLookAlikes(text.slice(start, end)));
}
