import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention, type MentionOf } from '../../../src/model/mention.ts';
import { slice } from '../../../src/model/span.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

/** The actors that a text mentions. */
export function actorsIn(text: string): MentionOf<'actor'>[] {
  const report = plainReport(text);
  return readMentions(report, tokenise(report), codebooks).filter(isMention('actor'));
}

/** The names of whoever a text mentions, in text order. */
export function namesIn(text: string): string[] {
  return actorsIn(text).map(({ value }) => value.name);
}

/** The words of whom the last mention by these words goes back to; null for nobody, `none` where they are no mention. */
export function meantBy(text: string, words: string): string | null {
  const actors = actorsIn(text);
  const found = actors.findLast((actor) => slice(text, actor) === words);
  if (!found) return 'none';
  const full = actors.find(({ id }) => id === found.value.refersTo);
  return full ? slice(text, full) : null;
}
