import type { Relation } from '../../model/field.ts';
import { RELATION_WORDS } from '../view/wording/relation-words.ts';
import { markup, type Markup } from './markup.ts';

/** A relation as a badge: told apart by its sign, its word and its border, not by colour alone. */
export function renderBadge(relation: Relation): Markup {
  return markup`<span class="badge ${relation}"
    ><span aria-hidden="true">${RELATION_WORDS[relation].sign}</span> ${relation}</span
  >`;
}
