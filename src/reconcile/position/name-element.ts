import type { Element, Stance } from '../../model/statement.ts';

// In this order: a denial of any role is one of identity even where it also names the act.
const SIGNS: readonly [Element, RegExp][] = [
  [
    'identity',
    /\b(?:(?:any|no|denied|denies|denying|such) (?:involvement|responsibility|role|part|link|links|ties|connection)|(?:not|never|nothing) (?:\w+ ){0,3}(?:involved|responsible|behind|part of|to do with|linked)|was(?:n['’]t| not) (?:us|me|the)|(?:was|were|is|are|being) behind|does not exist|did not belong|no such (?:unit|group|person|body)|not (?:a |an )?(?:member|employee)s?|mistaken identity)\b/i,
  ],
  [
    'evidence',
    /\b(?:evidence|proof|proofs|prove[sdn]?|facts?|figures?|forensic|documents? (?:are|were) forged|unsubstantiated|unproven|without (?:any )?basis)\b/i,
  ],
  [
    'motive',
    /\b(?:motives?|motivated|politically|pretext|intent|intention|purpose|timing|distract\w*|diver(?:t|sion)\w*|shift\w* (?:the )?(?:focus|blame)|cover up|coerc\w+|intimidat\w+|manipulat\w+|aimed? (?:at|to))\b/i,
  ],
  [
    'act',
    /\b(?:(?:did|does|do|has|have|had|was|were|is|would)(?:n['’]t| not| never)|never|neither|no (?:attack|intrusion|breach|data|money|systems?|networks?)|\w+ing\b.{0,60}$)/i,
  ],
];
const REFERS_BACK =
  /^\W*(?:it|that|this|them|so|(?:all |any |both |these |those |the |such |its |his |her |their |an? |\w+['’]s )*(?:accusations?|allegations?|claims?|charges?|assertions?|reports?|suggestions?|wrongdoing|verdicts?))\W*$/i;
const AS_A_WHOLE =
  /\b(?:accusations?|allegations?|charges|baseless|groundless|unfounded|fabricat\w+|false|lies?|nonsense|absurd|ridiculous|hoax|smears?|slander\w*|no comment|declin\w+ to comment|respon(?:d|se|ded))\b/i;

/** What a response is about: one element of the accusation where its words single one out, otherwise the whole. */
export function nameElement(cue: string, content: string, stance: Stance): Element {
  if (stance === 'withhold' || REFERS_BACK.test(content)) return 'whole';
  const words = `${cue} ${content}`;
  const [identity, ...others] = SIGNS;
  if (identity![1].test(words)) return 'identity';
  if (AS_A_WHOLE.test(words) && !/\bevidence|proof\b/i.test(words)) return 'whole';
  return others.find(([, sign]) => sign.test(words))?.[0] ?? (stance === 'confirm' ? 'act' : 'whole');
}
