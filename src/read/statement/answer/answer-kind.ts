import { CLAIM_NOUNS } from '../../../model/words/claim-nouns.ts';
import type { Stance } from '../../../model/statement.ts';

/** In what way a response responds, as its words tell: each looks elsewhere for what it answers. */
export type AnswerKind =
  | 'silent'
  | 'unverified'
  | 'unshown'
  | 'untold'
  | 'stands by'
  | 'backs'
  | 'admits'
  | 'confirms'
  | 'rejects'
  | 'points back'
  | 'disputes evidence'
  | 'states'
  | 'counters';

type Wording = readonly [AnswerKind, RegExp];

/** Whoever is accused and does not speak; whoever cannot vouch for what another said; whoever was asked for proof; whoever keeps details back. */
const SILENCES: readonly Wording[] = [
  [
    'unverified',
    /\b(verif\w+|authenticat\w+|corroborat\w+|vouch\w*|judge)\b|\b(not|cannot|can't|nor|unable to|neither) (be |been |immediately |independently |been able to )*confirm|\bconfirm(ed)? nor den/,
  ],
  [
    'silent',
    /\b(respon\w+|repl(y|ied|ies)|comment\w*|return\w*|react\w*|reached|answer\w*|silen\w+|ignored|hung up|call(s|ed)? back|plea|word)\b/,
  ],
  ['unshown', /\b(evidence|proof|logs?|documents?|publish\w*|released?|show\w*|data|records?|substantiat\w+)\b/],
];

const CONFIRMATIONS: readonly Wording[] = [
  [
    'stands by',
    /\b(stood|stands?|standing) by\b|\b(maintain|defend|reiterat|repeat|insist|reaffirm)\w*|\bdismissed\b|not withdraw/,
  ],
  ['backs', /\b(back|side|agree|support|corroborat|endors|echo|recogni[sz]|shar)\w*/],
  ['admits', /\b(acknowledg|admit|conced|accept|confess|own)\w*|not (dispute|deny)|no longer disputed/],
];

const STANDING = /\b(stood|stands?) by\b|\bnothing (had|has) changed\b|\bnothing to retract\b/;

const EVIDENCE =
  /\b(evidence|proof|facts?(?![ -]check)|basis|baseless|groundless|unfounded|substantiat\w+|proved?|guess\w*|speculat\w+)\b/;

const CLAIM = new RegExp(
  String.raw`^("?[\p{L}\p{N}’'-]+"? ){0,4}(${CLAIM_NOUNS}|reporting|findings?|statements?|words|remarks?|story|stories|tale|version|idea|notion|protest|designation|advisory|indictment|account|list|attribution|counter-charge|figures?|label|ruling|nonsense|lies?|smear|fabrications?|slander|fantasy|false|untrue|absurd|ridiculous)\b`,
  'u',
);
const PRONOUN =
  /^((with|to|against|on|about) )?((all|any) (of )?)?(that|this|it|them|these|those|so|no|as much|wrongdoing)( too| either| (as|to be)\b.*| (was|is) (so|not so|wrong|untrue|false|nonsense))?$/;
const CALLING =
  /\b(reject|dismiss|call|describ|ridicul|denounc|label|brand|mock|laugh|refut|rebuff|scoff|retract|withdr|condemn|protest|distanc)\w*/;

/** Tells by cue and content, both in lower case. */
export function answerKindOf(stance: Stance, cue: string, content: string): AnswerKind {
  if (stance === 'counter-accuse') return 'counters';
  if (stance === 'withhold') return first(SILENCES, `${cue} ${content}`) ?? 'untold';
  if (stance === 'confirm') return first(CONFIRMATIONS, cue) ?? (STANDING.test(content) ? 'stands by' : 'confirms');
  if (PRONOUN.test(content)) return 'points back';
  if (EVIDENCE.test(content)) return 'disputes evidence';
  return CALLING.test(cue) || CLAIM.test(content) ? 'rejects' : 'states';
}

function first(wordings: readonly Wording[], words: string): AnswerKind | null {
  return wordings.find(([, wording]) => wording.test(words))?.[0] ?? null;
}
