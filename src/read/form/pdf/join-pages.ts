import type { Block } from '../../../model/report.ts';
import { MARKER } from '../../report/group-blocks.ts';
import { endsSentence } from '../../report/lines.ts';
import { layOut, type LaidWords } from '../lay-out.ts';
import type { PageLine } from './list-lines.ts';

const LONGEST_HEADING = 120;

/** The lines of all pages as text: a block a paragraph, words that were cut at a line's end made whole. */
export function joinPages(pages: readonly PageLine[][]): { text: string; blocks: Block[] } {
  const lines = pages.flat();
  const body = median(lines.map(({ size }) => size));
  const leading = usualLeading(pages);
  const whole = new Set(lines.flatMap(({ words }) => words.toLowerCase().match(/\p{L}+/gu) ?? []));
  const paragraphs: LaidWords[] = [];
  let above: PageLine | null = null;
  for (const page of pages) {
    const width = Math.max(...page.map(({ right }) => right));
    page.forEach((line, i) => {
      const kind = kindOf(line, body);
      const last = paragraphs.at(-1);
      if (above && last && goesOn(above, line, { newPage: i === 0, last: last.kind, kind, leading, width }))
        last.words = joined(last.words, line.words, whole);
      else paragraphs.push({ kind, words: line.words.replace(kind === 'bullet' ? MARKER : /^/, '') });
      above = line;
    });
  }
  return layOut(paragraphs);
}

interface Joint {
  newPage: boolean;
  last: Block['kind'];
  kind: Block['kind'];
  leading: number;
  /** How far the lines of the page reach. */
  width: number;
}

function goesOn(above: PageLine, line: PageLine, { newPage, last, kind, leading, width }: Joint): boolean {
  if (kind === 'bullet') return false;
  if (last === 'heading' || kind === 'heading')
    return last === kind && !newPage && above.base - line.base < leading * 1.3;
  const finished = endsSentence(above.words);
  if (newPage) return !finished && /^[\p{Ll}\d]/u.test(line.words);
  const gap = above.base - line.base;
  // A column that begins again at the top goes on where its sentence does.
  if (gap < 0) return !finished;
  if (gap > leading * 1.4) return false;
  const indented = line.left - above.left > line.size * 0.8 && last !== 'bullet';
  const shortAbove = width - above.right > (width - above.left) * 0.2;
  return !(finished && (indented || shortAbove));
}

function kindOf({ words, size }: PageLine, body: number): Block['kind'] {
  if (MARKER.test(words)) return 'bullet';
  return size > body * 1.15 && words.length <= LONGEST_HEADING ? 'heading' : 'paragraph';
}

/**
 * A hyphen at the end of a line belongs to the word, or was put in by whoever set the line: what stands whole elsewhere in the
 * document tells; where nothing does, the hyphen stays.
 */
function joined(above: string, line: string, whole: ReadonlySet<string>): string {
  const halves = /(\p{L}+)[-\u2010]$/u.exec(above)?.[1];
  const rest = /^\p{Ll}+/u.exec(line)?.[0];
  const isCut = halves && rest && whole.has((halves + rest).toLowerCase());
  if (isCut || above.endsWith('\u00ad')) return above.slice(0, -1) + line;
  return /[-\u2010\u2014/]$/u.test(above) ? above + line : `${above} ${line}`;
}

function usualLeading(pages: readonly PageLine[][]): number {
  const gaps = pages.flatMap((page) =>
    page.slice(1).flatMap((line, i) => {
      const gap = page[i]!.base - line.base;
      return gap > line.size * 0.5 && gap < line.size * 4 ? [gap] : [];
    }),
  );
  return median(gaps) || 14;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >>> 1] ?? 0;
}
