import type { ActorMention } from '../../../model/mention.ts';
import type { Basis } from '../../../model/basis.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../language/tokenise.ts';

/** An actor mention in the making: with its tokens, its head noun, and the mention it refers to where that is known. */
export interface Draft extends Span {
  first: number;
  last: number;
  value: ActorMention;
  basis: Basis;
  /** Lower-case head noun of a description; the name for a name. */
  head: string;
  /** Has to find its antecedent: a pronoun, `the ministry`, a surname. */
  open: boolean;
  antecedent: Draft | null;
  /** Lower-case words between article and head of a description, or before a name: `software company` of `the software company Name`. */
  modifiers: readonly string[];
  /** The kind of list that knows the name; `office` for an agency of a name that several states may use. */
  listed: 'agency' | 'office' | 'outlet' | 'group' | null;
}

/** A draft over these tokens; what is not said of it is empty. */
export function draft(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: Pick<ActorMention, 'name' | 'level' | 'form'> & Partial<ActorMention>,
  more: Partial<Pick<Draft, 'basis' | 'head' | 'open' | 'modifiers' | 'listed'>> = {},
): Draft {
  return {
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    value: { country: null, refersTo: null, role: null, partOf: null, speaksFor: null, ...value },
    basis: more.basis ?? 'stated',
    head: more.head ?? value.name.toLowerCase(),
    open: more.open ?? false,
    antecedent: null,
    modifiers: more.modifiers ?? [],
    listed: more.listed ?? null,
  };
}

/** The words of these tokens with single spaces, as one reads them aloud: line ends and blanked time codes are gone. */
export function wordsOf(prose: string, tokens: readonly Token[], first: number, last: number): string {
  if (last <= first) return '';
  return prose
    .slice(tokens[first]!.start, tokens[last - 1]!.end)
    .replace(/\s+/g, ' ')
    .trim();
}
