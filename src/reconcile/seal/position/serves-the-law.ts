import type { Span } from '../../../model/span.ts';

const REACH = 80;
const OFFICER = String.raw`(?:judge|justice|magistrate|prosecutor|attorney|detective|inspector|superintendent|commissioner|sheriff|constable|sergeant|minister|notary|bailiff)`;
const BEFORE = new RegExp(String.raw`\b${OFFICER}(?:[\s-]+general)?,?\s+$`, 'i');
const AFTER = new RegExp(String.raw`^\s*[,(–—-]\s*(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,3}?${OFFICER}\b`, 'i');

/** Whether a name is that of somebody who acts for the law: a number beside it is where to reach an office. */
export function servesTheLaw(prose: string, { start, end }: Span): boolean {
  return BEFORE.test(prose.slice(Math.max(0, start - REACH), start)) || AFTER.test(prose.slice(end, end + REACH));
}

const LAWYER_BEFORE =
  /\b(?:lawyer|attorney|counsel|solicitor|barrister|(?:the\s+)?(?:prosecution|defen[cs]e))s?,?\s+$/i;
const LAWYER_AFTER =
  /^\s*[,(–—-]\s*(?:(?:an?|the|his|her|their|[\p{L}'’]+['’]s)\s+)?(?:[\w-]+\s+){0,3}?(?:lawyer|attorney|counsel|solicitor|barrister)\b/iu;

/** The same, and whoever pleads for others. */
export function actsForTheLaw(prose: string, name: Span): boolean {
  const { start, end } = name;
  return (
    servesTheLaw(prose, name) ||
    LAWYER_BEFORE.test(prose.slice(Math.max(0, start - REACH), start)) ||
    LAWYER_AFTER.test(prose.slice(end, end + REACH))
  );
}
