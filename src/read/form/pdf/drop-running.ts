import type { PageLine } from './list-lines.ts';

/** Lines this near to the top or bottom of a page's text may be running heads. */
const EDGE = 3;
/** On fewer pages a line that comes again is a coincidence. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;

/** Takes out what stands at the edge of page after page, numbers aside: page numbers, running heads, notices. */
export function dropRunning(pages: readonly PageLine[][]): { pages: PageLine[][]; dropped: number } {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const shape of new Set(edges(page).map(shapeOf))) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  let dropped = 0;
  const kept = pages.map((page) => {
    const running = new Set(edges(page).filter((line) => (seen.get(shapeOf(line)) ?? 0) >= least));
    dropped += running.size;
    return page.filter((line) => !running.has(line));
  });
  return { pages: kept, dropped };
}

function edges(page: readonly PageLine[]): PageLine[] {
  const byHeight = [...page].sort((a, b) => b.base - a.base);
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])];
}

function shapeOf({ words }: PageLine): string {
  return words
    .toLowerCase()
    .replace(/\d+|\b[ivxl]+\b/g, '#')
    .replace(/\s+/g, ' ');
}
