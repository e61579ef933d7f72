import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { proseOf } from '../../model/report.ts';
import { isWithoutCapitals } from '../../model/words/is-without-capitals.ts';
import { isPersonName } from './find-names.ts';

/**
 * The prose of a report in which, where it is written without capitals, the persons whom the reader knew by the words beside them have
 * theirs, so that one way of finding names serves all reports. As long as the text.
 */
export function proseWithNamesRaised({ report, mentions }: AnnotatedReport): string {
  const prose = proseOf(report);
  if (!isWithoutCapitals(report.text)) return prose;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, value } of mentions.filter(isPersonName)) {
    const written = prose.slice(start, end);
    let behind = 0;
    for (const word of value.name.split(' ')) {
      const found = written.indexOf(word.toLowerCase(), behind);
      if (found < 0 || start + found < at) continue;
      parts.push(prose.slice(at, start + found), word[0]!);
      at = start + found + 1;
      behind = found + word.length;
    }
  }
  return parts.join('') + prose.slice(at);
}
