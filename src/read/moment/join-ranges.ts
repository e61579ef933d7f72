import type { StatedTime } from './stated-time.ts';

const JOINED = /^\s*(?:-|–|—|to|until|till|through)\s*$/i;
const AND = /^\s+and\s+$/i;
const OPENING = /\b(?<word>between|from)\s+$/i;

/** Joins `2019-2021`, `from March to June 2024`, `between May 2023 and June 2024` into one time each. */
export function joinRanges(times: StatedTime[], prose: string): StatedTime[] {
  const out: StatedTime[] = [];
  for (let i = 0; i < times.length; i++) {
    const first = times[i]!;
    const last = times[i + 1];
    const range = last && joined(first, last, prose);
    if (range) i++;
    out.push(range || first);
  }
  return out;
}

function joined(first: StatedTime, last: StatedTime, prose: string): StatedTime | null {
  if (last.start - first.end > 12 || first.shift !== null) return null;
  const link = prose.slice(first.end, last.start);
  const opening = OPENING.exec(prose.slice(Math.max(0, first.start - 10), first.start));
  const linked = JOINED.test(link) || (AND.test(link) && opening?.groups?.word?.toLowerCase() === 'between');
  return linked ? { ...first, start: first.start - (opening?.[0].length ?? 0), until: last } : null;
}
