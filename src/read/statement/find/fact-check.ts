import type { Candidate } from '../candidate.ts';
import { hasVerb } from '../grammar/clause.ts';
import { wordsOf, type Prose, type Range } from '../grammar/prose.ts';
import { propose, type Finder } from './finder.ts';

/** `Claim: The navy hacked the port.`, `Verdict: False`: a fact check sets out on one line what is claimed, on another what it finds. */
export const factCheck: Finder = {
  name: 'fact-check',
  refutes: true,
  isSettled: true,
  find: (prose) => prose.blocks.flatMap((block) => claimIn(prose, block) ?? verdictIn(prose, block) ?? []),
};

function claimIn(prose: Prose, { first, last }: Range): Candidate | null {
  const label = CLAIM.exec(wordsOf(prose, { first, last: Math.min(first + LONGEST_LABEL, last) }));
  if (!label) return null;
  const colon = first + label[0].trim().split(/\s+/).length;
  if (prose.words[colon]?.text !== ':' || !hasVerb(prose, { first: colon + 1, last })) return null;
  return propose(prose, factCheck, {
    source: null,
    cue: { first, last: colon },
    content: [{ first: colon + 1, last: endOf(prose, colon + 1, last) }],
    confidence: 0.9,
    why: 'the claim that a fact check looks at',
  });
}

function verdictIn(prose: Prose, block: Range): Candidate | null {
  if (block.last - block.first > LONGEST_VERDICT || !VERDICT.test(wordsOf(prose, block))) return null;
  const colon = prose.words.slice(block.first, block.last).findIndex(({ text }) => text === ':');
  const first = block.first + colon + 1;
  return propose(prose, factCheck, {
    source: null,
    cue: null,
    content: [{ first, last: endOf(prose, first, block.last) }],
    confidence: 0.9,
    why: 'what a fact check finds of a claim',
  });
}

// Without the stop of its last sentence; a claim may be several sentences long.
function endOf({ words }: Prose, first: number, last: number): number {
  return last - first > 1 && /^[.!]$/.test(words[last - 1]!.text) ? last - 1 : last;
}

const CLAIM = /^(?:(?:the |what (?:is|was) )?claim(?:s|ed)?|(?:claim|quote) (?:checked|reviewed))(?=\s?:)/i;
const VERDICT =
  /^(?:(?:(?:our|the|fact check) )?(?:verdict|rating|ruling|conclusion|finding|fact[ -]check|status|what we found)\s?:\s?)?(?:(?:mostly|entirely|completely|totally|largely|absolutely) )?(?:false|fake|untrue|not true|incorrect|inaccurate|fabricated|bogus|baseless|(?:an? )?(?:hoax|fake|forgery|fabrication))\s?[.!]?$/i;
const LONGEST_LABEL = 4;
const LONGEST_VERDICT = 8;
