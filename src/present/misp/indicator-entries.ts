import { accuses } from '../../model/statement.ts';
import { sentencesOf } from '../view/context-of.ts';
import { speakerName } from '../view/describe-statement.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { offeredIndicators, type OfferedIndicator } from '../view/offered-indicators.ts';
import { wordsOf } from '../view/piece.ts';
import type { IndicatorForm } from '../view/plain-indicator.ts';
import type { View } from '../view/view-dossier.ts';
import { answerLines } from './answer-lines.ts';
import type { Entry } from './entry.ts';
import { placeLine } from './place-line.ts';

/** Indicators that reports print as evidence, each once with everybody who offers it. */
export function indicatorEntries(view: View): Entry[] {
  const offered = offeredIndicators(view).map((one) => ({ ...one, attribute: attributeOf(one) }));
  return [...Map.groupBy(offered, ({ attribute }) => JSON.stringify(attribute).toLowerCase()).values()].map((same) => ({
    ...same[0]!.attribute,
    of: same[0]!.mention.id,
    comment: [
      'Printed as evidence; Gainsay has not looked it up.',
      ...new Set(same.flatMap((one) => offerLines(view, one))),
    ],
  }));
}

/** What MISP calls each form. */
const TYPES: Record<IndicatorForm, Pick<Entry, 'category' | 'type'>> = {
  md5: { category: 'Payload delivery', type: 'md5' },
  sha1: { category: 'Payload delivery', type: 'sha1' },
  sha256: { category: 'Payload delivery', type: 'sha256' },
  ipv4: { category: 'Network activity', type: 'ip-dst' },
  domain: { category: 'Network activity', type: 'domain' },
  url: { category: 'Network activity', type: 'url' },
};

function attributeOf({ plain, words }: OfferedIndicator): Pick<Entry, 'category' | 'type' | 'value'> {
  return plain
    ? { ...TYPES[plain.form], value: plain.value }
    : { category: 'Other', type: 'text', value: `Indicator: ${words}` };
}

const LONGEST_QUOTE = 1_000;

/** Who offers it where, in which sentence, and where an accusation does, what answers that. */
function offerLines(view: View, { mention, by }: OfferedIndicator): string[] {
  const name = view.names.get(mention.report) ?? mention.report;
  const who = by ? `${speakerName(view, by)}, ${by.id}, in ${name}` : name;
  const printed = inOneLine(view, [wordsOf(mention.report, mention)]);
  // What it is a sign of, or that it is a sign of nothing.
  const around = sentencesOf(view.reports.get(mention.report)!.report, mention);
  return [
    `In the words of ${name}: ${inOneLine(view, [wordsOf(mention.report, around)], LONGEST_QUOTE)}.`,
    `Offered by ${who}, as ${printed}: ${placeLine(view, mention.id, mention.report, [mention])}.`,
    ...(by && accuses(by.stance) ? answerLines(view, [by]) : []),
  ];
}
