import { hedgeWord } from '../../field/hedge-near.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Side } from '../pair.ts';
import { describeAlike } from '../party.ts';
import { datesOf, kinship, orderOf } from '../published.ts';
import { sameValue } from '../same-value.ts';

/**
 * The same value, once with a word of doubt and once without. The plain wording says more than the hedged one, which makes it
 * no truer; in a later version of the same text the doubt was dropped.
 */
export const explainDroppedHedge: Explanation = ({ a, b }, ground) => {
  if (a.reading.hedged === b.reading.hedged || !(sameValue(a, b) || sameDescription(a, b))) return null;
  const [hedged, plain, flipped] = a.reading.hedged ? [a, b, false] : [b, a, true];
  const doubt = `${quoted(plain.words)} says without doubt what ${quoted(hedged.words)} says with ${quoted(wordOf(hedged))}`;
  const kin = kinship(a, b, ground);
  const versions = kin !== null;
  if (kin?.kind === 'update' && kin.report === plain.report.id) {
    return {
      relation: 'updates',
      why: `${doubt}; it stands in a later version of the same text, which dropped it`,
      flipped,
    };
  }
  if (versions && orderOf(hedged, plain) === 'after') {
    return { relation: 'updates', why: `${doubt}; the later version, ${datesOf(hedged, plain)}, dropped it`, flipped };
  }
  if (!versions) return { relation: 'refines', why: doubt, flipped };
  const needs = 'which of the two versions is the later one';
  return {
    relation: 'unexplained',
    why: `${doubt}, in two versions of one text`,
    candidates: [{ relation: 'updates', needs }],
    flipped,
  };
};

function sameDescription({ reading: { value: x } }: Side, { reading: { value: y } }: Side): boolean {
  return x?.kind === 'actor' && y?.kind === 'actor' && describeAlike(x.name, y.name);
}

function wordOf({ report, reading }: Side): string {
  return hedgeWord(report.text, { start: reading.start!, end: reading.end! })?.word ?? 'a word of doubt';
}
