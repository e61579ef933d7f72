import { readDate } from './read-date.ts';

/** A line that holds a date and nothing else but words such as `Published`. */
export interface DatedLine {
  /** ISO 8601, as {@link readDate} gives it. */
  iso: string;
  /** What the line calls the date; null for a bare one, which means publication only above the prose. */
  label: 'published' | 'updated' | null;
}

const PUBLISHED =
  /^\(?(?:first )?(?:published|posted|issued|released|publication date|release date|date of (?:publication|release)|date published|dated?)(?:\s+(?:on|at))?\s*[:|]?\s*/i;
const UPDATED = /^\(?(?:last |most recently )?(?:updated|modified|edited)(?:\s+(?:on|at))?\s*[:|]?\s*/i;
const ZONES = 'UTC|GMT|[CEPM][SED]?T|CEST|BST|[HIJKS][KS]T';
const LEFTOVER = new RegExp(
  `^(?:[\\s|/·•,.()–-]|[AaPp]\\.?[Mm]\\b\\.?|(?:${ZONES})\\b|(?:[Uu]pdated|[Pp]ublished)(?: (?:at|on))?:?|\\d{1,2}[.:]\\d\\d)*$`,
);
// Some sites set the date between asterisks and glue author and section to it.
const STARRED = /^\*(?<date>[^*]{8,40})\*.{0,100}$/;

/** Reads a line that is nothing but a date; null for any other, such as a title that begins with one. */
export function readDatedLine(line: string): DatedLine | null {
  const updated = UPDATED.test(line);
  const words = STARRED.exec(line)?.groups!['date'] ?? line.replace(updated ? UPDATED : PUBLISHED, '');
  const date = words.length > 80 ? null : readDate(words);
  if (!date || !LEFTOVER.test(words.slice(0, date.start) + words.slice(date.end))) return null;
  if (updated) return { iso: date.iso, label: 'updated' };
  return { iso: date.iso, label: words === line ? null : 'published' };
}
