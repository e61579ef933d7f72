import { CHARGE_NOUNS } from '../../../model/words/claim-nouns.ts';
import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/**
 * `The bureau of Norland attacked the grid no fewer than forty times`: whoever is said to attack, or to ward it off, does something and says nothing. Attacked
 * with words are a claim, or somebody `for`, `over` or `as` something.
 */
export function deeds(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const acts = ({ source, cue, content }: Candidate) =>
    source !== null &&
    cue !== null &&
    source.end <= cue.start &&
    ACTS.test(slice(text, cue)) &&
    !WITH_WORDS.test(text.slice(cue.end, content.at(-1)!.end));
  return new Set(candidates.filter(acts));
}

const ACTS =
  /^(?:(?:has|have|had|did|does|do|been|repeatedly|also|then|again|(?:is|are|was|were)(?=\s\w+ing$))\s)*(?:attack(?:s|ed|ing)?|hack(?:s|ed|ing)?|prob(?:es|ed|ing)|str(?:ikes?|uck|iking)|raid(?:s|ed|ing)?|bomb(?:s|ed|ing)?|shell(?:s|ed|ing)|breach(?:es|ed|ing)?|infiltrat(?:es|ed|ing)|penetrat(?:es|ed|ing)|sabotag(?:es|ed|ing)|invad(?:es|ed|ing)|hits?|hitting|target(?:s|ed|ing)|st(?:eals?|ole|ealing)|scann(?:ed|ing)|sever(?:s|ed|ing)|disconnect(?:s|ed|ing)|patch(?:es|ed|ing)|upgrad(?:es|ed|ing)|dismantl(?:es|ed|ing)|thwart(?:s|ed|ing)|foil(?:s|ed|ing)|repel(?:s|led|ling))(?:\sinto)?$/i;
const WITH_WORDS = new RegExp(
  String.raw`["“”]|^\s(?:back|out|at)\b|\bas\s|\bfor\s(?:\w+ing|its|his|her|their)\b|\bover\s(?:its|his|her|their|the)\s(?!past|last|course|weekend|summer|winter|spring|autumn|year|month|week)|^\s(?:\S+\s){0,4}(?:${CHARGE_NOUNS}|reports?|suggestions?|stor(?:y|ies)|decisions?|plans?|bill|law|polic(?:y|ies)|record|remarks?|comments?|critics?|findings?|idea|proposals?)\b`,
  'i',
);
