import { describeMention } from '../describe-value.ts';
import { describeStatement } from '../describe-statement.ts';
import type { Thing } from '../find-thing.ts';
import { wordsOf, type Sentence } from '../piece.ts';
import type { View } from '../view-dossier.ts';
import { fieldWords } from '../wording/field-words.ts';
import { LINEAGE_WORDS } from '../wording/lineage-words.ts';
import { betweenWords } from '../wording/relation-words.ts';

/** A thing in one sentence. */
export function describeThing(view: View, thing: Thing): Sentence {
  switch (thing.kind) {
    case 'value': {
      const { report, start, end } = thing.reading;
      const about = `${fieldWords(thing.field.name)}, in ${thing.event.title}`;
      return start === null || end === null ? [about] : [wordsOf(report, { start, end }), `: ${about}`];
    }
    case 'comparison':
      return [
        `${fieldWords(thing.field.name)}: one value ${betweenWords(thing.comparison, thing.field)} the other; ${thing.comparison.why}`,
      ];
    case 'statement':
      return describeStatement(view, thing.statement);
    case 'mention':
      return [wordsOf(thing.mention.report, thing.mention), `: ${describeMention(thing.mention)}`];
    case 'event':
      return [thing.event.title];
    case 'actor':
      return [thing.actor.name];
    case 'origin':
      return [thing.origin.name];
    case 'report':
      return [thing.annotated.report.title ?? view.names.get(thing.annotated.report.id) ?? thing.annotated.report.id];
    case 'lineage': {
      const { report, from, kind } = thing.row;
      return [`${view.names.get(report) ?? report} ${LINEAGE_WORDS[kind]} ${view.names.get(from) ?? from}`];
    }
  }
}
