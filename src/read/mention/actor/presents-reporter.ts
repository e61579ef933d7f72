import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { SPEECH } from './head-words.ts';

const REPORTER = /\b(?:reporter|correspondent|journalist|anchor|host|producer|editor)$/i;
const HANDED_OVER =
  /^\s+(?:has (?:the story|the details|the latest|more|been following)|reports?\b|joins (?:us|me)|is (?:there|with us|live|on the line)|was there|brings us)/i;
const SIGHT = 40;

/**
 * `Our reporter Name has the story`: an anchor presents somebody who then tells it in the programme's own words. Whoever `she said` is
 * of is mostly one of whom the story tells.
 */
export function presentsReporter({ text, tokens }: MentionScene, { first, last, value }: Draft): boolean {
  if (value.level !== 'person' || value.form !== 'name' || SPEECH.test(tokens[last]?.norm ?? '')) return false;
  if (value.role === null || !REPORTER.test(value.role)) return false;
  const isOurs = [first, first - 1].some((i) => tokens[i]?.norm === 'our');
  const { end } = tokens[last - 1]!;
  return isOurs || HANDED_OVER.test(text.prose.slice(end, end + SIGHT));
}
