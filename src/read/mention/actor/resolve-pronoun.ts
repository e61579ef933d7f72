import type { MentionScene } from '../mention-scene.ts';
import { isAboutALaw } from './is-about-a-law.ts';
import { calledBefore } from './called-before.ts';
import type { Draft } from './draft.ts';
import { whoMayBeMeant } from './may-be-meant.ts';
import { presentsReporter } from './presents-reporter.ts';
import { agrees } from './pronoun-agrees.ts';
import { isBehindQuotation, isInCapitals, sentencesBack } from './sentences-back.ts';
import { relays } from './relays.ts';
import { speaksNext } from './speaks-next.ts';
import { isSubjectLike } from './subject-like.ts';
import { whoSaysIt } from './who-says-it.ts';
import { whoToldOfHarm } from './who-told-of-harm.ts';

/** How many sentences back an antecedent is looked for. */
const REACH = 6;
/** And how many mentions back: in text without full stops all is one sentence. */
const MENTIONS = 60;
const DENIES = /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?)$/;
const ACCUSES = /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|charg(?:e|es|ed|ing))$/;
const RELATIVE = /^(?:whom|who|that|which)$/;
const BEING = /^(?:is|are|was|were|been|be|being|'s)$/;

/**
 * Whom a pronoun most likely stands for among the mentions before it: of the right kind and number, nearer sentences first,
 * subjects and speakers before others. Null where nobody fits.
 */
export function resolvePronoun(scene: MentionScene, drafts: readonly Draft[], at: number): Draft | null {
  const saying = whoSaysIt(scene, drafts, at);
  if (saying !== undefined) return saying;
  const found =
    calledBefore(scene, drafts, at) ??
    accusedBefore(scene, drafts, at) ??
    whoToldOfHarm(scene, drafts, at) ??
    likeliest(scene, drafts, at);
  if (!found || !presentsReporter(scene, found)) return found;
  return likeliest(scene, drafts, at, (other) => !presentsReporter(scene, other)) ?? found;
}

/** `Japan accused Sweden of spying. It denies the charge`, `that Sweden had hacked it. They deny it`: who denies is whom the sentence accuses, not its subject. */
function accusedBefore(scene: MentionScene, drafts: readonly Draft[], at: number): Draft | null {
  const pronoun = drafts[at]!;
  const { tokens, text } = scene;
  const sentence = text.sentences[sentenceOf(scene, pronoun) - 1];
  if (!denies(scene, pronoun) || !sentence) return null;
  for (let i = sentence.last - 1; i >= sentence.first; i--) {
    if (!ACCUSES.test(tokens[i]!.norm) || BEING.test(tokens[i - 1]?.norm ?? '')) continue;
    const accused = drafts
      .slice(Math.max(0, at - 40), at)
      .filter(({ first, last }) => first > i && last <= sentence.last);
    const fits = accused.filter((found) => mayDeny(pronoun, found) && !relays(scene, found));
    const on = fits.find(({ first }) => tokens[first - 1]?.norm === 'on');
    return (tokens[i]!.norm.startsWith('blam') ? on : undefined) ?? fits[0] ?? null;
  }
  const told = drafts.slice(Math.max(0, at - 40), at).filter(({ first }) => first >= sentence.first);
  return told.findLast((found) => mayDeny(pronoun, found) && doesHarm(scene, found)) ?? null;
}

function denies({ tokens }: MentionScene, { last }: Draft): boolean {
  return [last, last + 1, last + 2].some((i) => DENIES.test(tokens[i]?.norm ?? ''));
}

/** Whoever passes an accusation on, or puts it, is not who denies it. */
function mayNotDeny(scene: MentionScene, found: Draft): boolean {
  return relays(scene, found) || ACCUSES.test(scene.tokens[found.last]?.norm ?? '');
}

/** A body that is accused answers as `they`, too. */
function mayDeny(pronoun: Draft, found: Draft): boolean {
  return agrees(pronoun.head, found) || (pronoun.head === 'they' && found.value.level !== 'person');
}

const HARMS =
  /^(?:hack|attack|breach|broke|break|infiltrat|sabotag|sp(?:y|ied)|st(?:eal|ole)|poison|jam|target|cripple|raid)(?:ed|d|en|ing|s|es)?$/;
const HELPING = /^(?:had|has|have|was|were|been|is|are|itself)$/;
const TO_BLAME = /^(?:behind|responsible)$/;

/** `Sweden had broken into it`, `Sweden was behind it`. */
function doesHarm({ tokens }: MentionScene, { last }: Draft): boolean {
  const words = tokens.slice(last, last + 4).map(({ norm }) => norm);
  const at = words.findIndex((word) => !HELPING.test(word));
  const [word, helping] = [words[at] ?? '', words[at - 1] ?? ''];
  if (TO_BLAME.test(word)) return true;
  // `Sweden was attacked`
  return HARMS.test(word) && (word.endsWith('ing') || !BEING.test(helping));
}

function likeliest(
  scene: MentionScene,
  drafts: readonly Draft[],
  at: number,
  mayBe: (found: Draft) => boolean = () => true,
): Draft | null {
  const pronoun = drafts[at]!;
  if (pronoun.head === 'it' && goesOnAboutALaw(scene, pronoun)) return null;
  const sentence = sentenceOf(scene, pronoun);
  const outside = !scene.quoted[pronoun.first];
  const saidIt = isBehindQuotation(scene, pronoun);
  const mayBeMeant = whoMayBeMeant(scene, pronoun);
  const answers = denies(scene, pronoun);
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = at - 1; i >= Math.max(0, at - MENTIONS); i--) {
    const found = drafts[i]!;
    const its = sentenceOf(scene, found);
    const back = saidIt ? sentencesBack(scene, its, sentence) : sentence - its;
    if (back > REACH) break;
    if (saidIt && isInCapitals(scene, its)) continue;
    // Whoever is named inside a quotation is seldom the one whom the words around it go on about.
    if (!agrees(pronoun.head, found) || isLost(found) || (outside && scene.quoted[found.first])) continue;
    if (
      isRelativised(scene, found, pronoun) ||
      !mayBe(found) ||
      !mayBeMeant(found) ||
      (answers && mayNotDeny(scene, found))
    )
      continue;
    const score = likelihood(scene, found, back) + (back === 0 && governs(scene, found, pronoun) ? GOVERNS : 0);
    const first = score === most && best !== null && sentenceOf(scene, best) === sentenceOf(scene, found);
    if (score > most || first) [best, most] = [found, score];
  }
  return best;
}

/** `The bill names a general. It calls on firms to leave`: a law goes on, unless the pronoun comes only later. */
function goesOnAboutALaw(scene: MentionScene, { first }: Draft): boolean {
  const { sentence } = scene.tokens[first]!;
  return sentence > 0 && scene.text.sentences[sentence]!.first === first && isAboutALaw(scene, sentence - 1);
}

/** `20 people they accuse`, `Salt Heron, a group which it says`: the clause is about those people, and its subject is somebody else. */
function isRelativised({ tokens }: MentionScene, found: Draft, pronoun: Draft): boolean {
  const between = tokens.slice(found.last, pronoun.first);
  if (between.length === 0) return true;
  if (!RELATIVE.test(between.at(-1)!.norm) || between.length > LONGEST_APPOSITION) return false;
  return between.length === 1 || (between[0]!.text === ',' && between.every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos)));
}

const LONGEST_APPOSITION = 7;

/** A pronoun that found nobody is nobody to refer to. */
function isLost({ value, antecedent }: Draft): boolean {
  return value.form === 'pronoun' && !antecedent;
}

const SUBJECT = 2;
const AWAY = 1.6;

/** Nearer sentences, subjects and speakers first; of equals the one that stands first in the nearest sentence. */
function likelihood(scene: MentionScene, found: Draft, back: number): number {
  const subject = isSubjectLike(scene, found) ? SUBJECT : 0;
  const speaks = speaksNext(scene, found) ? 1 : 0;
  return subject + speaks - back * AWAY;
}

/**
 * `Pyongyang countered it would not`, `Trackline told us that it has`: nothing but a verb stands between, whose subject the other is. Of
 * persons that tells nothing: a lawyer says that he, the client, owns a boat.
 */
function governs(scene: MentionScene, found: Draft, pronoun: Draft): boolean {
  const { tokens } = scene;
  if (pronoun.head !== 'it' || !isSubjectLike(scene, found) || !/^(?:VERB|AUX)$/.test(tokens[pronoun.last]?.pos ?? ''))
    return false;
  const between = tokens.slice(found.last, pronoun.first);
  const verbs = between.filter(({ pos }) => pos === 'VERB');
  return (
    verbs.length === 1 &&
    between.length <= LONGEST_VERB &&
    between.every(({ pos, norm }) => VERBAL.test(pos) || norm === 'that')
  );
}

const LONGEST_VERB = 5;
const VERBAL = /^(?:VERB|AUX|ADV|PART|PRON)$/;
/** As much as being a subject. */
const GOVERNS = 2;

function sentenceOf(scene: MentionScene, { first }: Draft): number {
  return scene.tokens[first]!.sentence;
}
