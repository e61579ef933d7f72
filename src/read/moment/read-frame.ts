import type { Moment } from '../../model/moment.ts';

/** Words before a time that say where in it, or on which side of it. */
export interface Frame {
  /** How many characters before the time belong to it. */
  length: number;
  part: Moment['part'];
  relation: Moment['relation'];
}

const PARTS: [RegExp, NonNullable<Moment['part']>][] = [
  [/\b(?:very\s+)?early(?:\s+in)?(?:\s+(?:the|that|of))*[\s-]+$/i, 'early'],
  [/\bthe\s+(?:beginning|start)\s+of\s+(?:the\s+)?$/i, 'early'],
  [/\b(?:mid|middle)[\s-]+$/i, 'mid'],
  [/\bthe\s+middle\s+of\s+(?:the\s+)?$/i, 'mid'],
  [/\blate(?:\s+in)?(?:\s+(?:the|that|of))*[\s-]+$/i, 'late'],
  [/\bthe\s+end\s+of\s+(?:the\s+)?$/i, 'late'],
];

const RELATIONS: [RegExp, Moment['relation']][] = [
  [/\b(?:at\s+least\s+)?since(?:\s+(?:at\s+least|around|about|as\s+early\s+as|as\s+far\s+back\s+as))?\s+$/i, 'since'],
  [/\bas\s+(?:far\s+back|early)\s+as\s+(?:in\s+)?$/i, 'since'],
  [
    /\b(?:dating|going|stretching|dates|goes)\s+back\s+(?:to\s+)?(?:at\s+least\s+)?(?:to\s+)?(?:as\s+far\s+as\s+)?$/i,
    'since',
  ],
  [/\b(?:starting|beginning)\s+(?:in|on|from)\s+(?:at\s+least\s+)?$/i, 'since'],
  [/\bfrom\s+at\s+least\s+$/i, 'since'],
  [/\bfrom\s+$/i, 'since'],
  [/\b(?:not\s+)?until\s+(?:at\s+least\s+)?$/i, 'until'],
  [/\b(?:till|through|by|up\s+to)\s+$/i, 'until'],
  [/\b(?:before|prior\s+to|ahead\s+of)\s+$/i, 'before'],
  [/\b(?:after|following)\s+$/i, 'after'],
  [/\b(?:about|around|circa|approximately|roughly|in\s+or\s+around|on\s+or\s+about|on\s+or\s+around)\s+$/i, 'about'],
];
const REACH = 48;

/**
 * Reads the words before `start`. `from ... to ...` never comes here as `since`: ranges are joined first. `from` alone
 * counts as `since` only for a time that names itself (`from last year` says which one).
 */
export function readFrame(text: string, start: number, relative: boolean): Frame {
  const frame: Frame = { length: 0, part: null, relation: 'at' };
  for (const [pattern, part] of PARTS) {
    const match = pattern.exec(text.slice(Math.max(0, start - REACH), start));
    if (!match) continue;
    frame.part = part;
    frame.length = match[0].length;
    break;
  }
  const before = text.slice(Math.max(0, start - frame.length - REACH), start - frame.length);
  for (const [pattern, relation] of RELATIONS) {
    const match = pattern.exec(before);
    if (!match || (relative && /^from\s+$/i.test(match[0]))) continue;
    frame.relation = relation;
    frame.length += match[0].length;
    break;
  }
  return frame;
}
