import type { Skip } from '../../../model/report.ts';
import type { Line } from '../lines.ts';
import { staffLabelsOf } from './staff-labels.ts';

/** `(through translator)`, `(voice-over)`, `(RET.)` in a speaker's label: how the words came, and nobody's. */
const MANNER =
  /^[^:\n]{1,120}? ?(\((?:(?:speaking )?(?:through|via|by|over|on) (?:an? |the )?(?:translator|interpreter|translation|telephone|phone|video ?link|tape|camera|screen)|translated|translation|voice-?over|off[ -]camera|on-camera|recorded|live)\)):/i;
const RETIRED = /^[^:\n]{1,60}? (\(ret(?:d|ired)?\.?\)), [^:\n]{2,80}:/i;
/** `, BCN SECURITY ANALYST`: what somebody is to the outlet, which must not be taken for the outlet speaking. */
const OF_THE_OUTLET =
  /^[^:\n]{1,60}?(, (?:\p{L}+['’]?s? ){1,4}(?:analyst|contributor|commentator)(?: AND [\p{Lu} ]{2,40})?):/iu;

/** What the labels of a written transcript show. */
export interface SpeakerLines {
  skips: Skip[];
  /** The outlet's own people speak in it. */
  isOnAir: boolean;
}

/**
 * What of a written transcript's lines is not spoken: the labels of the outlet's own people, and in those of others how their words
 * came or what they are to the outlet. The name and office of whoever else speaks stay.
 */
export function readSpeakerLines(lines: readonly Line[]): SpeakerLines {
  // A short question may look like a heading.
  const spoken = lines.filter(({ role }) => role === 'text' || role === 'heading');
  const staffLabel = staffLabelsOf(spoken.map(({ text }) => text));
  const own = spoken.flatMap((line) => {
    const label = staffLabel(line.text);
    return label > 0 ? [{ line, skip: skipOf(line.start, label) }] : [];
  });
  const theirs = new Set(own.map(({ line }) => line));
  const asides = spoken.filter((line) => !theirs.has(line)).flatMap(asidesIn);
  return { skips: [...own.map(({ skip }) => skip), ...asides], isOnAir: own.length > 0 };
}

function asidesIn({ text, start }: Line): Skip[] {
  return [RETIRED, MANNER, OF_THE_OUTLET].flatMap((pattern) => {
    const aside = pattern.exec(text.slice(0, 200))?.[1];
    return aside === undefined ? [] : [skipOf(start + text.indexOf(aside), aside.length)];
  });
}

function skipOf(start: number, length: number): Skip {
  return { kind: 'credit', start, end: start + length };
}
