import type { Candidate } from '../../candidate.ts';
import { propose, type Finder } from '../finder.ts';
import { spanOf, type Prose, type Range } from '../../grammar/prose.ts';
import { isAsker, labelOf, type Label } from '../../grammar/speaker-label.ts';

/** `Spokesperson: I have nothing on that.`: in questions and answers, whoever answers by not answering. */
export const nonAnswer: Finder = {
  name: 'non-answer',
  refuses: 'in own words',
  isSettled: true,
  // A block may be empty: blank lines before the first words.
  find: (prose) => prose.blocks.flatMap((block) => (block.last > block.first ? answersIn(prose, block) : [])),
};

// A label speaks until the next one, which may stand behind the question on the same line.
function answersIn(prose: Prose, block: Range): Candidate[] {
  const sentences = prose.sentences.slice(
    prose.words[block.first]!.sentence,
    prose.words[block.last - 1]!.sentence + 1,
  );
  let label: Label | null = null;
  return sentences.flatMap((sentence, i) => {
    const opens = i === 0 || /^[?!]$/.test(prose.words[sentence.first - 1]!.text) ? labelOf(prose, sentence) : null;
    if (opens) label = opens;
    return label && !isAsker(prose, label) ? (read(prose, sentence, label) ?? []) : [];
  });
}

function read(prose: Prose, sentence: Range, label: Label): Candidate | null {
  const content = answerIn(prose, sentence, label);
  const span = content.last - content.first < LONGEST_ANSWER ? spanOf(prose, content) : null;
  if (!span || !REFUSES.test(prose.text.slice(span.start, span.end))) return null;
  return propose(prose, nonAnswer, {
    source: label,
    cue: null,
    content: [content],
    confidence: 0.85,
    why: 'an answer that is none, behind a speaker',
  });
}

// The words behind the label, without the closing stop.
function answerIn({ words }: Prose, sentence: Range, label: Label): Range {
  const first = Math.max(sentence.first, label.said);
  let last = sentence.last;
  while (last > first && /^[.!]$/.test(words[last - 1]!.text)) last--;
  return { first, last };
}

/** In words. */
const LONGEST_ANSWER = 40;

const I = "(?:i|we)(?:['’](?:d|m|ve|re|ll))?(?: (?:am|are|have|had|would|will|can|do|must|shall))?";
const NOT =
  "(?:(?: not| never|n['’]t)|not)(?: (?:yet|now|really|going to|able to|in a position to|prepared to|here to|want to|wish to|propose to|intend to))*";
const START = '^(?:well, |sorry, |as i said, |no, |again, |look, )?';

/** How people answer nothing: the first person that tells nothing, the question sent elsewhere, the matter put off. */
const REFUSES = new RegExp(
  [
    `${START}${I} (?:have |got )?(?:nothing|no (?:(?:further|more|other|new|additional) )?(?:information|comment|details|figures?|announcements?|news)\\b)(?!.*\\b(?:hide|fear|lose|do with)\\b)`,
    `${START}${I}(?:${NOT}| do not| don['’]t) have (?:any(?:thing)?|that|the|this)\\b.*\\b(?:for you|to (?:say|add|offer|share|tell)|information|details|answer|figures?|numbers?)\\b`,
    `(?<!(?:whom|which|that|who) )\\b(?:i|we)(?: (?:ca|can|wo|will|would|could|do|am|are|did|sha|shall|should)|['’]m|['’]re|['’]ll)?(?: ?${NOT}) (?:tell (?:you|him|her|the)|say (?:who|what|when|where|why|how|which|whether|more|anything)|say$|speak (?:about|to)|comment|speculate|discuss|disclose|go into|get into|pre-empt|confirm|characteri[sz]e|elaborate|be drawn|talk about|give (?:you )?(?:any |the )?(?:details|names|figures|numbers)|name\\b)`,
    `${START}you(?:['’](?:ll|d)| (?:will|would|should|must|may))?(?: have to| need to| better| want to)? (?:ask|put (?:that|this|the) (?:question )?to|direct|take that up)(?! yourself)`,
    `${START}(?:that|this|it)(?:['’]s| is| would be| will be| remains) (?:not |entirely |really )?(?:a (?:matter|question) for|for (?:the|others|him|her|them|me)\\b.* to (?:say|answer|decide)|for me to say|something for|for the (?:courts?|prosecutors?|police)\\b)(?! (?:concern|regret|debate)\\b)`,
    `${START}(?:i|we)(?:['’]d| would| will| can only|['’]ll)? ?(?:have to )?(?:refer|direct|point) (?:you|him|her|the honourable)`,
    `${START}(?:i|we)(?:['’]ll| will| would|['’]d)(?: have to)? (?:leave (?:that|this|it) to|let (?:the|that|this) .* speak for itself)`,
    `${START}${I} (?:would |['’]d )?(?:rather not|prefer not to)\\b`,
    `${START}you (?:won['’]t|will not) get that from (?:me|us)`,
    '\\b(?:is|are|was|were|will be) not (?:discussed|disclosed|for publication|for discussion)\\b',
    '^(?!.*\\bsa(?:ys|id)\\b)[^,;:]{1,40} (?:does|do) not (?:comment|discuss)\\b',
    '^(?:please )?(?:wait and see|ask (?:him|her|them|the)\\b|refer to|next question|no (?:further )?comment)',
    '^it (?:is|has been|was) (?:not )?(?:our|the|my) (?:long-standing |usual |standing )?(?:practice|policy)\\b.*\\b(?:not to|neither|to publish|to comment|to discuss|to confirm|to disclose)\\b',
    `${START}it(?:['’]s| is| would be) (?:far )?(?:too early|premature)(?: for me)? to (?:say|comment|speculate|judge|tell)`,
    '\\b(?:information|data|figures?) requested\\b.*\\bnot (?:held|available|collected)\\b',
    `${START}(?:i|we)(?:['’]ve| have) (?:already )?(?:said (?:what|all|everything)|(?:already )?answered (?:that|this))\\b`,
    `${START}(?:that|this)(?:['’]s| is) all (?:i|we) (?:can|will|have to) (?:say|tell)`,
    "\\b(?:that|this) is being (?:examined|looked into|investigated), and i (?:would|will|can)(?:n[’']t| not)",
  ].join('|'),
  'i',
);
