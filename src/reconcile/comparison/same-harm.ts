import { sharedWords, stemOf } from './content-words.ts';
import type { Pair, Side } from './pair.ts';
import { isAllServed } from './served.ts';
import { quantityOf } from './value-of.ts';

/** What befalls things of these kinds, in whatever words: two reports that count one kind after one harm count the same. */
const HARMS: readonly [things: RegExp, harm: RegExp, shared?: number][] = [
  [
    /^(?:home|household|account|record|file|document|e-?mail|message|photo|address|password|profile|letter|page|contract|dossier)s?$/,
    /\b(?:expos\w+|leak\w*|stol(?:e|en)|steal\w*|copied|copying|took|taken|taking|download\w*|accessed|publish\w*|posted|dumped|exfiltrat\w+)\b/i,
  ],
  [
    /^(?:home|household|house|shop|school|building|hospital|clinic|village|town)s?$/,
    /\b(?:power|electricity|heating|water|gas|blackouts?|outages?|cut off|in the dark|offline)\b/i,
  ],
  [
    /^(?:computer|server|workstation|machine|device|router|laptop|terminal|controller|camera|meter|substation|breaker|turbine|pump)s?$/,
    /\b(?:hit|encrypt\w*|infect\w*|wip(?:ed|ing)|locked|crippl\w*|compromis\w*|tamper\w*|disabled|paraly[sz]\w*|hacked|knocked (?:out|offline)|switched off|taken over|destroyed|damaged|broken into)\b/i,
  ],
  [
    /^(?:operation|surgery|surgeries|appointment|flight|train|sailing|class|lesson|hearing|delivery|deliveries|departure)s?$/,
    /\b(?:cancel\w*|postpon\w*|put off|called off|delayed|scrapped|reschedul\w*|suspended|grounded)\b/i,
  ],
  // Of what stood still a word must be in both.
  [
    /^(?:minute|hour|day)s?$/,
    /\b(?:halt\w*|stood still|standstill|stopp(?:ed|ing|age)|outages?|blackouts?|offline|dark|without|cut off|shut|closed|paraly[sz]\w*|disrupt\w*|knocked out|out of (?:action|service|order)|interrupted)\b/i,
    1,
  ],
];
const BEFORE = 90;
const BEHIND = 70;

/** Whether both numbers are of one kind of thing that the same befell: `140 operations had been put off`, `215 operations were cancelled`. */
export function shareHarmOfThings({ a, b }: Pair): boolean {
  const [x, y] = [quantityOf(a)?.unit, quantityOf(b)?.unit];
  if (!x || !y || a.report.id === b.report.id) return false;
  return HARMS.some(
    ([things, harm, shared = 0]) =>
      [x, y].every((unit) => things.test(headOf(unit))) &&
      [a, b].every((side) => befell(side, harm)) &&
      sharedWords(a.near, b.near).filter((word) => ![x, y].some((unit) => word === stemOf(headOf(unit)))).length >=
        shared,
  );
}

function headOf(unit: string): string {
  return unit.toLowerCase().split(' ').at(-1)!;
}

/** The words of the clause around the number, without those of another number's clause. */
function befell(side: Side, harm: RegExp): boolean {
  if (isAllServed(side)) return false;
  const { sentence, at, words } = side;
  const before = sentence
    .slice(Math.max(0, at - BEFORE), at)
    .split(/[;:]|, (?=and|but|while)/)
    .at(-1)!;
  const behind = sentence.slice(at + words.length, at + words.length + BEHIND).split(/[;:]/)[0]!;
  return harm.test(before) || harm.test(behind);
}
