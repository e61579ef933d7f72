import type { Block } from '../../../model/report.ts';
import { layOut } from '../lay-out.ts';
import { listPieces } from './list-pieces.ts';
import { parsePage } from './page.ts';
import { pruneUnseen } from './prune.ts';

/** All that a piece of markup shows: the body of a mail or of a feed's entry, where nothing surrounds the article. */
export function openFragment(markup: string, file: string): { text: string; blocks: Block[] } {
  const { document } = parsePage(markup, file);
  pruneUnseen(document);
  return layOut(listPieces(document.body));
}
