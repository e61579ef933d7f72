import type { Element } from '../../../model/statement.ts';

export const ELEMENT_WORDS: Record<Element, string> = {
  act: 'the act',
  identity: 'who did it',
  motive: 'the motive',
  evidence: 'the evidence',
  whole: 'the whole of it',
};

/** `, as to the act`; empty for the whole of it. */
export function aboutElement(element: Element): string {
  return element === 'whole' ? '' : `, as to ${ELEMENT_WORDS[element]}`;
}
