import { CLAIM_NOUNS } from '../../model/words/claim-nouns.ts';
import type { Element, Stance } from '../../model/statement.ts';

const IDENTITY = oneOf(
  '(?:any|no|denied|denies|denying|such) (?:involvement|responsibility|role|part|links?|ties|connection)',
  '(?:not|never|nothing) (?:\\w+ ){0,3}(?:involved|responsible|behind|part of|to do with|linked)',
  "was(?:n['’]t| not) (?:us|me|the)",
  '(?:was|were|is|are|being) behind',
  'does not exist',
  'did not belong',
  'no such (?:unit|group|person|body)',
  'not (?:an? )?(?:member|employee)s?',
  'mistaken identity',
);
const EVIDENCE = oneOf(
  'evidence',
  'proofs?',
  'prove[sdn]?',
  'facts?',
  'figures?',
  'forensic',
  'unsubstantiated',
  'unproven',
  'without (?:any )?basis',
);
const MOTIVE = oneOf(
  'motives?',
  'motivated',
  'politically',
  'pretext',
  'intent(?:ion)?',
  'purpose',
  'timing',
  'distract\\w*',
  'diver(?:t|sion)\\w*',
  'shift\\w* (?:the )?(?:focus|blame)',
  'cover up',
  'coerc\\w+',
  'intimidat\\w+',
  'manipulat\\w+',
  'aimed? (?:at|to)',
);
const ACT = oneOf(
  "(?:did|does|do|has|have|had|was|were|is|would)(?:n['’]t| not| never)",
  'never',
  'neither',
  'no (?:attack|intrusion|breach|data|money|systems?|networks?)',
  '\\w+ing\\b(?=.{0,60}$)',
);
const WHOLE = oneOf(
  'accusations?',
  'allegations?',
  'claims?',
  'assertions?',
  'assessments?',
  'wrongdoing',
  'charges',
  'baseless',
  'groundless',
  'unfounded',
  'fabricat\\w+',
  'false',
  'lies?',
  'nonsense',
  'absurd',
  'ridiculous',
  'hoax',
  'smears?',
  'slander\\w*',
);
const REFERS_BACK = new RegExp(
  String.raw`^\W*(?:it|that|this|them|so|(?:(?:all|any|both|these|those|the|such|its|his|her|their|an?|\w+['’]s) )*(?:${CLAIM_NOUNS}|verdicts?))\W*$`,
  'i',
);

// In this order: a denial of any role is one of identity even where it also names the act, and a word against the
// evidence is one even where it calls the accusation false.
const SIGNS: readonly [Element, RegExp][] = [
  ['identity', IDENTITY],
  ['evidence', EVIDENCE],
  ['whole', WHOLE],
  ['motive', MOTIVE],
  ['act', ACT],
];

/** What a response is about: one element of the accusation where its words single one out, otherwise the whole. */
export function nameElement(cue: string, content: string, stance: Stance): Element {
  if (stance === 'withhold' || REFERS_BACK.test(content)) return 'whole';
  const words = `${cue} ${content}`;
  const found = SIGNS.find(([, sign]) => sign.test(words))?.[0];
  return found ?? (stance === 'confirm' || /^that\b/i.test(content) ? 'act' : 'whole');
}

function oneOf(...patterns: string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'i');
}
