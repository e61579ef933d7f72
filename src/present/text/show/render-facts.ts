import type { Piece } from '../../view/piece.ts';
import { safeLine } from '../../view/safe-text.ts';
import { inline, type Sheet } from '../sheet.ts';
import { hang, padded, wrap } from '../wrap.ts';

const LABEL = 13;

/** A fact with its label; null and empty ones are left out. */
export type Fact = [label: string, words: readonly Piece[] | string | null];

/** Facts one under the other, labels at the left. */
export function renderFacts(sheet: Sheet, facts: readonly Fact[]): string[] {
  return facts
    .filter((fact): fact is [string, readonly Piece[] | string] => fact[1] !== null && fact[1].length > 0)
    .flatMap(([label, words]) =>
      hang(padded(sheet.ink.bold(safeLine(label)), LABEL), wrap(inline(sheet, words), sheet.width - LABEL)),
    );
}
