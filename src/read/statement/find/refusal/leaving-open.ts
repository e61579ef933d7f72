import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { finiteCue, wordsFrom, type Way } from './way.ts';
import { questionAt, withheldBy } from './withheld.ts';

/** `left open who had paid`, `leaves out how`, `left the letter unanswered`, `What those might be she left open`. */
export const leavingOpen: Way = { why: 'a question left open', cue: leavesOpen, content: withheldBy };

const LEFT =
  /^((open|out|unsaid|unclear) (?=(who|whom|whose|what|which|why|how|where|when|whether|if)\b)|out (?=the (names?|identity|motives?|details|source)\b)|unanswered (?!$|[.,;]))/;
/** With what is left between: the questions and letters that nobody answers, the one that nobody names. */
const LEFT_SO =
  /^(the|that|this|our|its|his|her|their|all|these|those) ([^ .,;]+ ){1,8}(unanswered|unnamed)\b|^(the|that|this) (questions?|issue) ([^ .,;]+ ){0,6}open\b/;

function leavesOpen(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  if (!/^(leave|left)$/.test(words[verb]!.lemma)) return null;
  const behind = wordsFrom(prose, verb + 1, 10);
  if (LEFT.test(behind)) return finiteCue(prose, verb, verb + 2);
  if (LEFT_SO.test(behind)) return finiteCue(prose, verb, verb + 1);
  const fronted = /^open ?([.,;]|$)/.test(behind) && questionAt(prose, sentenceAt(prose, verb)) >= 0;
  return fronted ? finiteCue(prose, verb, verb + 2) : null;
}
