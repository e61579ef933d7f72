import { proseOf, type Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { once } from '../once.ts';
import { quotedParts } from './quoted-parts.ts';

/** A word of a report's body, as two reports are compared by it. */
export interface BodyWord extends Span {
  norm: string;
  /** Inside quotation marks, a block quote or a post: two reports may give the same quotation without one taking from the other. */
  quoted: boolean;
}

/** What of a report is compared with other reports: its prose without furniture, credit lines and datelines. */
export interface Body {
  report: Report;
  prose: string;
  words: BodyWord[];
  /** Hashes of runs of three words, each with the index of the first word of its first place; runs within quotations are left out. */
  runs: Map<number, number>;
}

export const RUN_LENGTH = 3;

const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu;

/** The body of a report, drawn once. */
export const bodyOf = once((report: Report): Body => {
  const prose = proseOf(report);
  const quotations = quotedParts(report, prose);
  let next = 0;
  const words: BodyWord[] = [];
  for (const match of prose.matchAll(WORD)) {
    const start = match.index;
    while (next < quotations.length && quotations[next]!.end <= start) next++;
    const quoted = next < quotations.length && quotations[next]!.start <= start;
    words.push({ start, end: start + match[0].length, norm: match[0].toLowerCase().replace(/’/g, "'"), quoted });
  }
  return { report, prose, words, runs: runsOf(words) };
});

function runsOf(words: readonly BodyWord[]): Map<number, number> {
  const runs = new Map<number, number>();
  const hashes = words.map((word) => hashOf(word.norm));
  for (let i = 0; i + RUN_LENGTH <= words.length; i++) {
    if (words[i]!.quoted && words[i + RUN_LENGTH - 1]!.quoted) continue;
    let hash = 17;
    for (let k = 0; k < RUN_LENGTH; k++) hash = (Math.imul(hash, 0x01000193) ^ hashes[i + k]!) >>> 0;
    if (!runs.has(hash)) runs.set(hash, i);
  }
  return runs;
}

// FNV-1a, 32 bits.
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
