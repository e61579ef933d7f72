import { hasVerb } from '../grammar/clause.ts';
import { afterJoint } from '../grammar/after-joint.ts';
import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import type { Prose, Range } from '../grammar/prose.ts';
import { sourceOf } from './source-of.ts';

/**
 * A sentence that nobody else is said to say, so the outlet says it itself. `choose` drops it where someone does say it, and
 * `standingOf` unless it speaks on attribution, evidence, success or novelty.
 */
export const outletVoice: Finder = {
  name: 'outlet-voice',
  speaksForOutlet: true,
  isUnled: true,
  find: (prose) => prose.sentences.flatMap((sentence) => read(prose, sentence) ?? []),
};

function read(prose: Prose, sentence: Range): Candidate | null {
  if (sentence.last - sentence.first < 5 || !hasVerb(prose, sentence)) return null;
  const text = prose.text.slice(prose.words[sentence.first]!.start, prose.words[sentence.last - 1]!.end);
  if (
    /^["\u201c]|\?\W*$/.test(text) ||
    TRADED.test(text) ||
    ofAllAttackers(prose, sentence) ||
    SUED.test(text) ||
    (somebodyAccuses(prose, sentence) && !FIRST_TIME.test(text))
  )
    return null;
  return propose(prose, outletVoice, {
    source: null,
    cue: null,
    content: [{ first: afterJoint(prose, sentence.first), last: sentence.last }],
    confidence: 0.5,
    why: 'a sentence that nobody else is said to say',
  });
}

// Where somebody accuses or denies, the outlet only tells of it, whatever becomes of that statement.
function somebodyAccuses(prose: Prose, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue?.shape === 'finite' && !cue.passive && ACCUSES_OR_DENIES.test(cue.verb.verb) && sourceOf(prose, cue))
      return true;
  }
  return false;
}

/** `Norland and Westmark traded blame`: that they accuse one another is no accusation of the outlet's. */
const TRADED =
  /\b(trad(e|es|ed|ing)|exchang(e|es|ed|ing)|swap(s|ped|ping)?)( \S+)? (blame|accusations|charges|allegations|barbs|insults|recriminations)\b/i;
/** `The suit was brought by Tarn Watch`: going to court is no wrong. */
const SUED =
  /^(The|That|This|A|An|Another)\s(\S+\s){0,3}(case|lawsuit|suit|complaint|petition|motion|appeal|challenge) (was|had been|has been) (brought|filed|lodged|launched|organi[sz]ed|funded) by\b/;
// `It was the first time that Norland had blamed a state`: that it did is news of the outlet's.
const FIRST_TIME = /^(It|This|That|Friday|\w+day) (is|was|marks|marked) the first time\b/;
const ACCUSES_OR_DENIES = /^(accuse|blame|deny|reject)$/;

// `Digital hackers also react much faster than humans`, `A skilled hacker can read mail`: of all there are, and of nobody.
function ofAllAttackers({ words }: Prose, { first, last }: Range): boolean {
  let at = first;
  while (at < last && (ANY.test(words[at]!.norm) || KIND.test(words[at]!.norm))) at++;
  if (at >= last || !ATTACKERS.test(words[at]!.norm)) return false;
  at++;
  while (at < last && AS_A_RULE.test(words[at]!.norm)) at++;
  const verb = words[at];
  return verb !== undefined && at < last && (MAY.test(verb.norm) || (isPresent(verb) && verb.norm !== 'have'));
}

const ANY = /^(a|an|many|most|some|such|these|other|all)$/;
const KIND =
  /^(digital|computer|cyber|online|criminal|malicious|skilled|determined|professional|amateur|experienced|modern|state|state-backed|state-sponsored|today|sophisticated)$/;
const ATTACKERS = /^(hackers?|attackers?|criminals?|cyber-?criminals?|thieves|spies|intruders?|scammers?|fraudsters?)$/;
const AS_A_RULE =
  /^(also|always|often|usually|typically|generally|frequently|commonly|sometimes|rarely|mostly|routinely|increasingly|normally|then)$/;
const MAY = /^(can|could|may|might|tend|tends|love|like|prefer|want|need)$/;

// A plural verb in its bare form.
function isPresent({ pos, norm, lemma }: Prose['words'][number]): boolean {
  return pos === 'VERB' && norm === lemma && !MAY_BE_PAST.test(norm);
}

const MAY_BE_PAST = /^(hit|put|cut|let|set|shut|cost|hurt|split|spread|quit|read|beat|bet|burst)$|ed$/;
