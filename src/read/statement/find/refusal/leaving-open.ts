import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { finiteCue, wordsFrom, type Way } from './way.ts';
import { questionAt } from './opening-question.ts';
import { withheldBy } from './withheld-by.ts';

/** `left open who had paid`, `left the letter unanswered`, `leaves attribution to others`, `What those might be she left open`. */
export const leavingOpen: Way = {
  why: 'a question left open',
  verbs: ['leave', 'left'],
  cue: leavesOpen,
  content: withheldBy,
};

const LEFT =
  /^((open|out|unsaid|unclear) (?=(who|whom|whose|what|which|why|how|where|when|whether|if)\b)|out (?=(the|their|its|his|her) (names?|identity|motives?|details|source)\b)|unanswered (?!$|[.,;]))/;
/** With what is left between: the questions and letters that nobody answers, the one that nobody names. */
const LEFT_SO =
  /^(the|that|this|our|its|his|her|their|all|these|those) ([^ .,;]+ ){1,8}(unanswered|unnamed)\b|^(the|that|this) (questions?|issue) ([^ .,;]+ ){0,6}open\b/;

/** `leaves that to the authorities`: whoever else may tell. */
const LEFT_TO =
  /^(it|that|this|attribution|judge?ment|blame|comment|(the|that|this) (question|matter)s?( of (\S+ ){1,5}?)?) ?to (the|others|historians|his|her|its|their|those|investigators|prosecutors|lawyers)\b/;

function leavesOpen(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  if (!/^(leave|left)$/.test(words[verb]!.lemma)) return null;
  const behind = wordsFrom(prose, verb + 1, 10);
  if (LEFT.test(behind)) return finiteCue(prose, verb, verb + 2);
  if (LEFT_SO.test(behind) || LEFT_TO.test(behind)) return finiteCue(prose, verb, verb + 1);
  const fronted =
    /^(open|unsaid|unanswered|out) ?([.,;]|$)/.test(behind) && questionAt(prose, sentenceAt(prose, verb)) >= 0;
  return fronted ? finiteCue(prose, verb, verb + 2) : null;
}
