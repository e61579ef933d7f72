import type { Pair, Side } from './pair.ts';
import { isBefore } from './published.ts';
import { quantityOf } from './value-of.ts';

/** Behind a number, in its sentence: `..., up from the 12,000 it reported last week`. Of the former number often only the figure stands. */
const UP_FROM =
  /^(?:[^.;!?\n]|\.(?=\d)){0,120}?\b(up|down) from (?:(?:the|an?|its|their|earlier|previous|initial|first|original|about|around|some|roughly|nearly|just|only|estimated) ){0,3}(?:[$€£] ?)?(\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion)\b)?/i;
const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
/** In characters: what may stand behind a number. */
const REACH = 220;

/** Of two numbers the one of which its report says that it is up or down from the other; null where neither is. */
export function movedFrom({ field, a, b }: Pair): { newer: Side; way: string } | null {
  if (!field.startsWith('how-') || a.report.id === b.report.id) return null;
  for (const [newer, older] of [
    [b, a],
    [a, b],
  ] as const) {
    const way = wayFrom(newer, older);
    if (way) return { newer, way };
  }
  return null;
}

function wayFrom(newer: Side, older: Side): string | null {
  const [now, former] = [quantityOf(newer), quantityOf(older)];
  if (!now || !former || now.currency !== former.currency || isBefore(newer.report, older.report)) return null;
  const { text } = newer.report;
  for (let at = text.indexOf(newer.words); at >= 0; at = text.indexOf(newer.words, at + newer.words.length)) {
    const end = at + newer.words.length;
    const found = UP_FROM.exec(text.slice(end, end + REACH));
    if (found && numberIn(found) === former.low && goes(found[1]!, now.low, former.low)) return found[1]!.toLowerCase();
  }
  return null;
}

function numberIn([, , digits, scale]: RegExpExecArray): number {
  return Number(digits!.replaceAll(',', '')) * (scale ? TIMES[scale.toLowerCase()]! : 1);
}

function goes(way: string, now: number | null, former: number | null): boolean {
  if (now === null || former === null) return false;
  return way.toLowerCase() === 'up' ? now > former : now < former;
}
