import type { Script } from '../page.ts';
import { readMachineDate } from './machine-date.ts';
import type { Habits } from './days-in-words.ts';

const NAMED =
  /["']?\b(?:date_?published|published_?(?:at|date|time|on)|publish_?(?:ed)?_?(?:date|time)|publication_?date|pub_?date|first_?published(?:_?(?:at|date))?|original_?publish_?date|date_?posted)\b\\?["']?\s*[:=]\s*\\?["']?(?<value>\d{4}-?\d\d-?\d\d[^"'\\,;}]{0,30}|\d{10}(?:\d{3})?)(?=[\\"',;}\s])/i;

/** A date that a page's scripts hold under a name that calls it the date of publication, even where they are not valid JSON. */
export function dateInScripts(scripts: readonly Script[], habits: Habits): string | null {
  for (const { text } of scripts) {
    const value = NAMED.exec(text)?.groups!['value'];
    const date = value ? readMachineDate(value, habits) : null;
    if (date) return date;
  }
  return null;
}
