import { normaliseName } from '../actor/normalise-name.ts';
import { valueKey } from '../field/value-key.ts';
import { quoted } from './explanation/explanation.ts';
import type { Ground } from './ground.ts';
import { misspelledIn } from './name-likeness.ts';
import type { Pair, Side, Verdict } from './pair.ts';
import { kinship } from './published.ts';

/** Which of two values is the garbled one, with what tells it. */
interface Tell {
  garbled: Side;
  by: string;
}

/**
 * Says of a `garbles` which of the two is the garbled one, as `b`; where nothing tells it, says that. An explanation may know it by
 * itself, as of a place that does not exist.
 */
export function tellGarbled(pair: Pair, verdict: Verdict, ground: Ground): Verdict {
  if (verdict.relation !== 'garbles') return verdict;
  if (verdict.garbled) return { ...verdict, flipped: verdict.garbled === pair.a };
  const tell = byLineage(pair, ground) ?? byOthers(pair, ground) ?? byEar(pair);
  if (!tell) return { ...verdict, why: `${verdict.why}; which of the two is garbled is not known` };
  return { ...verdict, why: `${verdict.why}; ${tell.by}`, garbled: tell.garbled, flipped: tell.garbled === pair.a };
}

/** What one report takes from the other it has garbled; an update may as well have set right what was wrong before. */
function byLineage({ a, b }: Pair, ground: Ground): Tell | null {
  const row = kinship(a, b, ground);
  if (!row || row.kind === 'update' || row.kind === 'same-source') return null;
  const garbled = row.report === a.report.id ? a : b;
  return { garbled, by: `the report with ${quoted(garbled.words)} takes its words from the other` };
}

/** A name in a transcript was heard, in a text it was written. */
function byEar({ a, b }: Pair): Tell | null {
  const [x, y] = [a, b].map(({ report }) => report.medium === 'transcript');
  if (x === y || a.reading.value?.kind !== 'actor') return null;
  const garbled = x ? a : b;
  return { garbled, by: `${quoted(garbled.words)} stands in a transcript, the other in a written text` };
}

/** Other reports that take nothing from either have the one value, and none has the other. */
function byOthers(pair: Pair, ground: Ground): Tell | null {
  const { a, b } = pair;
  // Speakers of two names said many things; that others name one of them tells nothing of this.
  if (a.reading.value?.kind === 'actor' && !misspelledIn(a.words, b.words)) return null;
  const [withA, withB] = [othersWith(a, pair, ground), othersWith(b, pair, ground)];
  const only = (ids: ReadonlySet<string>, others: ReadonlySet<string>) => [...ids].some((id) => !others.has(id));
  const [forA, forB] = [only(withA, withB), only(withB, withA)];
  if (forA === forB) return null;
  const [kept, garbled] = forA ? [a, b] : [b, a];
  return { garbled, by: `another report has ${quoted(kept.words)} as well` };
}

function othersWith(side: Side, { field, fields, a, b }: Pair, ground: Ground): Set<string> {
  const readings = fields.find(({ name }) => name === field)?.readings ?? [];
  const same = readings.flatMap((reading) => {
    if (reading.value === null || reading.report === a.report.id || reading.report === b.report.id) return [];
    const other = ground.sideOf(reading);
    const kin = kinship(other, a, ground) !== null || kinship(other, b, ground) !== null;
    return kin || keyOf(other) !== keyOf(side) ? [] : [reading.report];
  });
  return new Set(same);
}

/** A name by its spelling, for both spellings may be one actor; whatever else by its value. */
function keyOf({ reading: { value }, words }: Side): string {
  return value === null || value.kind === 'actor' ? normaliseName(words) : valueKey(value);
}
