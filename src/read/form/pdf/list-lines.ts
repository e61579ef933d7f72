/** One line of a page. Positions are in points, from the lower left corner of the page. */
export interface PageLine {
  words: string;
  left: number;
  right: number;
  /** Of the line the letters stand on. */
  base: number;
  /** Of the letters; that of the longest run where it varies. */
  size: number;
}

/** What the library gives for a run of letters; runs without text mark structure. */
interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** The lines of a page in the order of its text, which is that of reading in nearly all. Letters set sideways are left out. */
export function listLines(items: readonly object[]): PageLine[] {
  const lines: PageLine[] = [];
  let open: (PageLine & { most: number }) | null = null;
  for (const item of items) {
    if (!isText(item) || isSideways(item)) continue;
    const [, , , , left, base] = item.transform as [number, number, number, number, number, number];
    const size = item.height || Math.abs(item.transform[3] ?? 0);
    if (item.str !== '') {
      if (open && Math.abs(open.base - base) > Math.max(open.size, size) * 0.5) open = null;
      if (!open) {
        open = { words: '', left, right: left, base, size, most: 0 };
        lines.push(open);
      }
      const apart = left - open.right > size * 0.15 && !open.words.endsWith(' ') && !item.str.startsWith(' ');
      open.words += apart && open.words !== '' ? ` ${item.str}` : item.str;
      open.right = Math.max(open.right, left + item.width);
      if (item.str.trim().length > open.most) {
        open.most = item.str.trim().length;
        open.size = size;
      }
    }
    if (item.hasEOL) open = null;
  }
  return lines
    .map(({ words, left, right, base, size }) => ({
      words: words.replace(/\s+/g, ' ').trim(),
      left,
      right,
      base,
      size,
    }))
    .filter(({ words }) => words !== '');
}

function isText(item: object): item is TextItem {
  return 'str' in item && 'transform' in item;
}

function isSideways({ transform }: TextItem): boolean {
  return Math.abs(transform[1] ?? 0) > Math.abs(transform[0] ?? 0);
}
