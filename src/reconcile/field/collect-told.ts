import { contains } from '../../model/span.ts';
import type { FieldReader, Found } from './field-reader.ts';
import type { Material } from './material.ts';
import type { Sentence } from './sentences.ts';

// `told` and the capitalised name behind it; a name may hold small joining words.
const TOLD = /\btold\s+((?:the\s+)?\p{Lu}[\p{L}\d&'’-]*(?:\s+(?:(?:of|the|and|for)\s+)?\p{Lu}[\p{L}\d&’-]*)*)/gu;

/** `told`: to whom a source said it; two reports that give the same words to different listeners disagree. */
export const told: FieldReader = {
  field: 'told',
  reads: ['sentences', 'statements'],
  collect: (material) => material.sentences.flatMap((sentence) => listenersIn(material, sentence)),
};

function listenersIn(material: Material, sentence: Sentence): Found[] {
  return [...sentence.words.matchAll(TOLD)].flatMap((match) => {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const verb = { start, end: start + 'told'.length };
    const statement = material.statementAt(verb);
    if (!statement?.cue || !contains(statement.cue, verb)) return [];
    const name = match[1]!.replace(/^the\s+/, '').replace(/\s+/g, ' ');
    const actor = material.actors.named(name, null)?.id ?? null;
    return [
      {
        field: 'told',
        ...span,
        value: { kind: 'actor', actor, name },
        state: 'stated',
        hedged: false,
        statement: statement.id,
      },
    ];
  });
}
