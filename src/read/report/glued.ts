import type { Block, Skip } from '../../model/report.ts';
import { slice, trimmed } from '../../model/span.ts';
import { findCreditTail } from './credits.ts';
import { readDateline } from './dateline.ts';
import { furniturePrefix } from './furniture.ts';
import { findLinkBoxes } from './link-boxes.ts';
import type { StatedFacts } from './stated-facts.ts';

// A dateline further down would be a quotation.
const DATELINE_WITHIN = 3;

/**
 * Finds what is glued to prose without a line of its own: a dateline before it, a picture's credit, a note on where it first
 * appeared after it. Blocks that hold nothing else are dropped.
 */
export function readGlued(
  text: string,
  blocks: readonly Block[],
): { blocks: Block[]; skips: Skip[]; stated: StatedFacts[] } {
  const skips: Skip[] = [];
  const stated: StatedFacts[] = [];
  let paragraphs = 0;
  const kept = blocks.filter((block) => {
    const words = slice(text, block);
    const found = inside(block, words);
    const dateline = block.kind === 'paragraph' && paragraphs++ < DATELINE_WITHIN ? readDateline(words) : null;
    if (dateline) {
      stated.push(dateline.facts);
      found.unshift({ kind: 'dateline', start: block.start, end: block.start + dateline.end });
    }
    skips.push(...found);
    return !found.some((skip) => skip.start === block.start && skip.end === block.end);
  });
  return { blocks: kept, skips, stated };
}

function inside(block: Block, words: string): Skip[] {
  const found: Skip[] = [];
  const prefix = furniturePrefix(words);
  if (prefix > 0) found.push({ kind: 'furniture', start: block.start, end: block.start + prefix });
  for (const box of findLinkBoxes(words))
    found.push({ kind: 'furniture', start: block.start + box.start, end: block.start + box.end });
  const tail = findCreditTail(words);
  if (tail) {
    const span = trimmed(words, tail);
    found.push({ kind: 'credit', start: block.start + span.start, end: block.start + span.end });
  }
  return found;
}
