import type { Candidate } from '../candidate.ts';
import type { Finder } from './finder.ts';
import { spanOf, type Prose } from '../grammar/prose.ts';

/** `We had no part in it. — Ada Lund (@adalund) 8 April`: a post set into a page, signed behind a dash. */
export const signedPost: Finder = {
  name: 'signed-post',
  isSettled: true,
  find: (prose) => prose.blocks.flatMap((block) => (block.last > block.first ? (read(prose, block) ?? []) : [])),
};

const SIGNATURE = /[\u2014\u2013-] ?([^()\u2014\u2013]{3,60}?) \(@\w+\)/u;
/** Links and marks between the words and the dash. */
const TRAIL = /(\s|https?:\S+|pic\.\S+|[\u2014\u2013-])+$/;
const SHORTEST = 15;

function read(prose: Prose, block: Prose['blocks'][number]): Candidate | null {
  const { start, end } = spanOf(prose, block)!;
  const text = prose.text.slice(start, end);
  const signature = SIGNATURE.exec(text);
  if (!signature) return null;
  const said = text.slice(0, signature.index).replace(TRAIL, '');
  if (said.length < SHORTEST) return null;
  const name = start + signature.index + signature[0].indexOf(signature[1]!);
  return {
    source: { start: name, end: name + signature[1]!.length },
    cue: null,
    content: [{ start, end: start + said.length }],
    confidence: 0.8,
    reader: signedPost,
    why: 'a post signed behind a dash',
  };
}
