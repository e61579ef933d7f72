import type { Span } from '../../model/span.ts';

const REACH = 90;
// Words between what was done and to whom: `the beheading of the Norlandish journalist N`.
const WORDS = String.raw`(?:(?!(?:by|in|at|on|for|to|of|from|suspect\w*|gunm[ae]n|attackers?|alleged|leaders?|commanders?|chiefs?|militants?|terrorists?|extremists?|said|says|that|when|after|officers?)\b)(?:\p{L}{1,3}\.|[\p{L}\d'’-]+)\s+){0,4}`;
const ATTACK = String.raw`(?:beheading|decapitation|execution|murder|killing|assassination|abduction|kidnapping|rape|torture|slaying|stabbing|poisoning|lynching|shooting(?:\s+death)?)s?`;
const ATTACKER = String.raw`(?:killer|murderer|captor|kidnapper|abductor|torturer|rapist|executioner)s?`;
const HURTING = String.raw`(?:shot|shooting|killed|killing|stabbed|stabbing|behead(?:ed|ing)?|execut(?:ed|ing)|to\s+(?:kill|execute)|murder(?:ed|ing)?|kidnap(?:ped|ping)?|abduct(?:ed|ing)?|strangled|raped|decapitated|robbed)`;
const SUFFERED = String.raw`(?:beheaded|decapitated|murdered|kidnapped|abducted|raped|(?:taken|held)\s+(?:hostage|captive)|(?:captured|killed|executed|tortured|shot)\s+by|poisoned|lynched)`;

const SUFFERS_BEFORE = [
  new RegExp(String.raw`\b(?:${ATTACK}|${ATTACKER})\s+of\s+${WORDS}$`, 'iu'),
  new RegExp(String.raw`\b(?:hostages?|captives?|victims?|slain|missing)\s+${WORDS}$`, 'iu'),
  new RegExp(
    String.raw`\b${HURTING}\s+(?:dead\s+|and\s+killed\s+|to\s+death\s+)?(?:him\s+and\s+|her\s+and\s+)?${WORDS}$`,
    'iu',
  ),
  // firing at the man inside, identified as N; the dead man was named as N
  new RegExp(
    String.raw`\b(?:(?:fir(?:ed|ing)|shot|shooting)\s+[^.;\n]{0,30}?\bat\s+(?:the|an?)\s|(?:dead|slain|injured|wounded)\s+(?:m[ae]n|wom[ae]n|persons?|driver|officer|boy|girl)|victims?|body|killed\s+(?:today|yesterday|on|in|by|during|at|when)\b[^.;\n]{0,80}?)[^.;\n]{0,40}?\b(?:identified|named)\s+(?:[a-z]+\s+)?as\s+${WORDS}$`,
    'iu',
  ),
];
const SUFFERS_AFTER = [
  // N, a journalist, who was beheaded; N being beheaded
  new RegExp(
    String.raw`^(?:\s*\([^()]{0,40}\))?(?:,[^,.;]{1,160})?,?\s+(?:who\s+)?(?:was|were|is|has\s+been|had\s+been|being)\s+(?:\w+ly\s+|also\s+|then\s+|first\s+)?${SUFFERED}`,
    'i',
  ),
  // N, held by militants
  /^(?:\s*\([^()]{0,40}\))?,\s+(?:\w+\s+)?(?:held|captured|kidnapped|abducted|seized)\s+(?:(?:hostage|captive)\s+)?by\b/i,
  /^,?\s+(?:a|the)\s+(?:hostage|captive)\b/i,
];

const THEIR_VICTIM =
  /^['’]s?\s+(?:(?:alleged|suspected|masked|own)\s+)?(?:killers?|murderers?|captors?|executioners?|kidnappers?|murder|beheading|abduction|kidnapping|shooting|killing)\b/i;

/** Whether the words right beside a name are that others killed, took or held its bearer: `the beheading of`, `'s killers`. */
export function isTheirVictim(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  return SUFFERS_BEFORE.some((sign) => sign.test(before)) || THEIR_VICTIM.test(prose.slice(end, end + REACH));
}

/** The same by the words before it or behind it: `who was beheaded`. */
export function showsWhoSuffered(prose: string, name: Span): boolean {
  const after = prose.slice(name.end, name.end + 2 * REACH);
  return isTheirVictim(prose, name) || SUFFERS_AFTER.some((sign) => sign.test(after));
}

const VICTIM_BEFORE = /\bvictims?\b(?:\s+(?:was|were|is|are|including|included|such as|named|called))?[\s,:–—-]*$/i;
const ATTACKED_BEFORE =
  /\b(?:attack|assault|attempt|poisoning|murder|killing|assassination|abduction|hack|intrusion|breach)\s+(?:on|of|against|into)\s+(?:(?:the|a)\s+)?(?:(?!by\b)[\p{L}-]+\s+){0,3}$/iu;
const VICTIM_AFTER =
  /^(?:,[^,]{1,60},)?\s+(?:was|were|is|are|has been|have been|had been)\s+(?:\w+ly\s+)?(?:(?:a|the|one of the)\s+)?(?:victims?|hacked|spied on|eavesdropped on|killed|injured|wounded)\b/i;

/** Whether a name is that of somebody hit, by the words around it: by a hack, an accident, an attack. */
export function showsAVictim(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  return VICTIM_BEFORE.test(before) || ATTACKED_BEFORE.test(before) || VICTIM_AFTER.test(prose.slice(end, end + REACH));
}
