import { INQUIRY_NOUN } from '../../../model/words/carries-out-an-inquiry.ts';
import type { StanceCues } from '../../../../codebooks/codebooks.ts';
import { isCapitalised } from '../../language/capital.ts';
import type { Candidate } from '../candidate.ts';
import { inflect, pluralOf } from '../grammar/lexicon.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import { CHARGE } from './charge-words.ts';

/** What the words of a content show of what it does; one pass over them. */
export interface Signals {
  /** A hostile act with someone who does it: `they hacked`, `carried out by`, `responsible for`, `Norlandic interference`. */
  act: boolean;
  /** A hostile word, whoever is meant. */
  hostile: boolean;
  /** The claim is called false, or involvement is negated. */
  denial: boolean;
  /** A word for falsehood, however it stands: `called the claims baseless`. */
  calledFalse: boolean;
  /** A reward or a warning is what is put out. */
  reward: boolean;
  warning: boolean;
  /** Something should be done. */
  demand: boolean;
  /** Something bad may come. */
  threat: boolean;
  /** An opinion, likelihood or evaluation. */
  judgement: boolean;
  /** Not told: `no comment`, `would not speculate`. */
  silence: boolean;
}

/** Reads the signals of a candidate's content. */
export function signalsOf(prose: Prose, candidate: Candidate, cues: StanceCues): Signals {
  const words = candidate.content.flatMap((span) => {
    const range = rangeAt(prose, span);
    return prose.words.slice(range.first, range.last);
  });
  const lexicon = hostileWordsOf(cues);
  const text = words.map((word) => word.norm).join(' ');
  const hostile = words.map(
    (word) => lexicon.verbs.has(word.norm) || lexicon.nouns.has(word.norm) || lexicon.nouns.has(word.lemma),
  );
  return {
    act: hasAct(words, hostile, lexicon, text),
    hostile: hostile.includes(true),
    denial: hasDenial(words, hostile, lexicon, text) && !isOfTheDeed(text),
    reward: /^(\w+ ){0,3}(bount(y|ies)|rewards?)\b/.test(text),
    warning: /^(\w+ ){0,2}warnings?\b/.test(text),
    demand: DEMAND.test(text) || /^(let|give|stop|end|please|do not|don n't)\b/.test(text),
    threat: THREAT.test(text),
    judgement: JUDGEMENT.test(text),
    silence: SILENCE.test(text),
    calledFalse: words.some((word) => lexicon.denial.has(word.norm)) && !isOfTheDeed(text),
  };
}

/** Words of hostile acts, verbs in every inflection, and words that call a claim false. */
export interface HostileWords {
  verbs: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  denial: ReadonlySet<string>;
}

const IRREGULAR: Record<string, readonly string[]> = {
  steal: ['stole', 'stolen'],
  shoot: ['shot'],
  strike: ['struck'],
  spy: ['spied'],
  hide: ['hid', 'hidden'],
  mislead: ['misled'],
  spread: ['spread'],
  lie: ['lied'],
  traffic: ['trafficked'],
  plot: ['plotted'],
  bug: ['bugged'],
  wiretap: ['wiretapped'],
  jam: ['jammed'],
};

const lexicons = new WeakMap<StanceCues, HostileWords>();

/** The hostile words of the codebook, inflected once. */
export function hostileWordsOf(cues: StanceCues): HostileWords {
  let lexicon = lexicons.get(cues);
  if (!lexicon) {
    lexicon = {
      verbs: new Set(cues.hostile.verbs.flatMap((verb) => [...inflect(verb, IRREGULAR[verb]).keys()])),
      nouns: new Set(cues.hostile.nouns.flatMap((noun) => [noun, pluralOf(noun)])),
      denial: new Set(cues.denial),
    };
    lexicons.set(cues, lexicon);
  }
  return lexicon;
}

/** `Foreign interference is unacceptable`: the deed is called so, and no charge of it. */
function isOfTheDeed(text: string): boolean {
  return DEED_UNACCEPTABLE.test(text.replaceAll('" ', ''));
}
const DEED_UNACCEPTABLE = new RegExp(
  `^(?!.*\\b(${CHARGE})\\b)(?!.*\\b(blam|accus|link|pinn|attribut|tying|associat|claim)\\w*\\b)(that )?(\\S+ ){0,6}?(interference|(cyber ?-?)?attacks?|(cyber ?-?)?espionage|spying|hack(s|ing)?|behaviou?r|conduct|actions?|acts?|activity|activities|campaigns?|intrusions?|operations?|breach(es)?) (\\S+ ){0,8}?(is|are|was|were|be|been) (\\S+ly )*(unacceptable|unjustified|unwarranted|outrageous)\\b`,
);

const DEMAND =
  /\b(should(?! (n't )?(expect|be (seen|viewed|able|noted)))|must|ought to|needs to|urges?|calls? (on|for|upon)|we (want|ask|demand|hope|expect)|i hope|hopes|would like|time (for|to)|let us|let 's|demands?)\b/;
const THREAT =
  /\b(retaliat\w+|consequences|countermeasures?|will (respond|pay|face|not tolerate|be met|regret|strike|hit|continue|cause|lead|harm|damage|undermine|embolden|take)|would (respond|pay|face|retaliate|harm|be a threat|cause|lead)|is (prepared|ready) (to|for)|are (prepared|ready) (to|for)|prepared to|big price|off the table|red line|risks?|endanger\w*|reserves? the right|response (will|would)|further (action|response|steps|measures))\b/;
const JUDGEMENT =
  /\b(likely|unlikely|probabl[ey]|possibl[ey]|may|might|could|perhaps|appears?|appeared|seems?|seemed|apparently|i think|we think|i believe|we believe|believes?|suggests?|suggested|confident|confidence|i don n't|very|really|too|so many|important|serious|significant|good|bad|best|worst|great|terrible|better|worse|difficult|wrong|right|unfair|fair|dangerous|clear|clearly|never|always|nothing|expects?|expected|will be|would be|means?|signs?|indicat\w+|consistent with|sophisticated|unusual|complete|meaningless|inappropriate)\b/;
const SILENCE = new RegExp(
  [
    /\b(no comment|(not|n't) (comment|discuss|speculate|elaborate|confirm or deny|get into|give details|say (who|what|when|how|whether|where))|unclear|(not|n't) clear|(not|n't) (yet )?known|(not|n't) know (who|whether|if|what|how|why)|too early to)\b/,
    /\bnothing (further |more |else |new )?to (add|say|report)\b/,
    /\b(would|could|will|can) (not|n't) (be able to |yet )?(say|name|disclose|confirm|answer)\b/,
    /\b(a|the) (matter|question) for (the|other|others|his|her|its)\b|\bfor the (courts?|judges?|prosecutors?|police|authorities|ministry|minister) to (say|decide|answer)\b/,
    /\b(inquiry|investigation|analysis|examination) (was|is|had|has) (still )?((not|n't) (yet )?(been )?(complete|completed|concluded|finished|over)|ongoing|at an early stage|continuing)\b/,
    /\bno attribution\b|\b(not|n't) attribut\w+|\byet to (attribute|say|decide|determine|establish)\b/,
    /^(?!none|nothing)(\S+ ){1,6}(is|are|was|were|remain|remains|remained) (classified|confidential|secret)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
const NEGATION: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'no',
  'never',
  'neither',
  'nor',
  'nothing',
  'none',
  'without',
]);
const INVOLVEMENT =
  /\b(nothing to do with|(not|n't|no|never|any) (\w+ )?(involve(d|ment)|behind|responsible|role|part in|link(ed|s)?|connection|connected|collusion|coordination)|witch ?- ?hunt|pretext|has no basis|did (not|n't) happen|(not|n't) true|null and void|incorrect|impossible|illogical|blabber|nothing was|no idea)\b/;

// `are fabricated`, `is a lie`, or a negated act: `did not attack`.
function hasDenial(words: readonly Word[], hostile: readonly boolean[], lexicon: HostileWords, text: string): boolean {
  if (INVOLVEMENT.test(text)) return true;
  return words.some((word, i) => {
    if (lexicon.denial.has(word.norm)) return predicated(words, i);
    return NEGATION.has(word.norm) && hostile.slice(i + 1, i + 5).includes(true);
  });
}

// `are completely false`, `as fake`; not `false narratives`, where somebody else's words are called so.
function predicated(words: readonly Word[], at: number): boolean {
  if (words.length <= 4) return true;
  const next = words[at + 1];
  if (next && words[at]!.pos === 'ADJ' && /^(NOUN|PROPN|ADJ)$/.test(next.pos)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const word = words[i]!;
    if (/^(is|are|was|were|be|been|'s|'re|as|being|called|simply|just)$/.test(word.norm)) return true;
    if (word.pos === 'VERB' || word.pos === 'ADP') return false;
  }
  return false;
}

const AGENT_WORDS =
  /\b(behind|responsible for|guilty of|carried out by|conducted by|orchestrated by|directed by|backed by|sponsored by|ordered by|launched by|committed by|shot down by|downed by|on behalf of|at the behest of|complicit|culpable|in breach of|in violation of|using false|spreading (false|fake|lies|rumou?rs|disinformation)|cover(ing|ed)? up|work(ing|ed|s)? with .{0,40}(intelligence|spy)|(coming|came|originat\w+) (in|from)|active against|\w+-(linked|backed|sponsored)|'s (\w+ )?(history|record|pattern|campaign) of|act of war|(is|was|are|were) (a form|an act|part of a|a case|an attempt|an example) |act of aggression|part of a (plot|campaign|plan)|to spy on|used to spy|was part of a|colluded|linked to|links to|tied to|to blame|culprit|perpetrators?|was the work of|is the one|attributed to|accountable for)\b/;

/** `The audit had been carried out by`: no deed that anybody stands accused of. */
const INQUIRY_BY = new RegExp(
  `(?<!under )\\b(?:${INQUIRY_NOUN}) (?:\\S+ ){0,5}?(?:was|were|is|are|been|being) (?:carried out|conducted|ordered|directed|launched) by\\b`,
  'g',
);

// Somebody acts: an agent phrase, a hostile verb with a subject that is a name or group, or a hostile noun owned by one.
function hasAct(words: readonly Word[], hostile: readonly boolean[], lexicon: HostileWords, text: string): boolean {
  if (AGENT_WORDS.test(text.replace(INQUIRY_BY, ' '))) return true;
  return words.some((word, i) => {
    if (!hostile[i]) return false;
    const before = words[i - 1];
    if (lexicon.verbs.has(word.norm) && (word.pos === 'VERB' || word.norm.endsWith('ing')))
      return !isPassive(words, i) || words.slice(i + 1, i + 7).some((next) => next.norm === 'by');
    if (isCapitalised(word.text)) return false;
    return (
      before !== undefined &&
      (before.norm === "'s" || before.pos === 'PROPN') &&
      isCapitalised(words[i - (before.norm === "'s" ? 2 : 1)]?.text ?? '')
    );
  });
}

function isPassive(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--)
    if (/^(is|are|was|were|been|being|be)$/.test(words[i]!.norm)) return !words[at]!.norm.endsWith('ing');
  return false;
}
