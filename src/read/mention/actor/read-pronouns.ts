import type { ActorLevel } from '../../../model/actor.ts';
import type { Token } from '../../language/tokenise.ts';
import { sameSentence, type MentionScene } from '../mention-scene.ts';
import { draft, type Draft } from './draft.ts';

const PRONOUNS = new Map<string, ActorLevel>([
  ['it', 'organisation'],
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'person'],
]);
/** Possessives with the pronoun they belong to. */
const POSSESSIVES = new Map([
  ['its', 'it'],
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
]);
/** The same of those behind a preposition. */
const OBJECTS = new Map([
  ['it', 'it'],
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);
/** Verbs and adjectives after which `it` stands for nothing: `it is difficult to`, `it seems`. */
const EXPLETIVE =
  /^\s*(?:['’]s|is|was|remains|remained|has\s+been|would\s+be|will\s+be|may\s+be|might\s+be|seems|seemed|appears|appeared|turns\s+out|turned\s+out)\s+(?:["“](?=(?:\w+ly\s+)?(?:un)?(?:likely|clear)\b))?(?:(?:also|now|still|not|very|highly|unclear|clear|un\w+|im\w+|\w+ly)\s+)*(?:that\b|to\b|whether\b|how\b|who\b|clear|unclear|likely|unlikely|possible|impossible|difficult|hard|easy|important|essential|known|unknown|believed|thought|too|time|no\b|not\b|a\s|an\s|the\s)/i;

const CLAIM =
  /^(?:claims?|denials?|allegations?|accusations?|assertions?|statements?|warnings?|vows?|proposals?|commitments?|calls?|demands?|insistence|conclusions?|assessments?|pledges?|promises?|threats?)$/;

/** Pronouns that can put words into someone's mouth: subjects, with a verb after them. */
export function readPronouns(scene: MentionScene): Draft[] {
  return scene.tokens.map((token, i) => readPronoun(scene, token, i)).filter((found) => found !== null);
}

function readPronoun(scene: MentionScene, token: Token, at: number): Draft | null {
  const named = owns(scene, at)
    ? POSSESSIVES.get(token.norm)
    : saysAsObject(scene, at)
      ? OBJECTS.get(token.norm)
      : undefined;
  const head = named ?? token.norm;
  const level = PRONOUNS.get(head);
  if (!level || !(named || isSubject(scene, at))) return null;
  if (head === 'it' && EXPLETIVE.test(scene.text.prose.slice(token.end, token.end + 60))) return null;
  return draft(scene.tokens, at, at + 1, { name: token.text, level, form: 'pronoun' }, { head, open: true });
}

// `its denial`, `his repeated claims`: the possessive names who speaks.
function owns(scene: MentionScene, index: number): boolean {
  if (!POSSESSIVES.has(scene.tokens[index]!.norm)) return false;
  const next = scene.tokens[index + 1];
  const claim = next?.pos === 'ADJ' ? scene.tokens[index + 2] : next;
  return claim !== undefined && CLAIM.test(claim.norm);
}

// `according to him`
function saysAsObject({ tokens }: MentionScene, index: number): boolean {
  return (
    tokens[index - 1]?.norm === 'to' && tokens[index - 2]?.norm === 'according' && tokens[index + 1]?.pos !== 'NOUN'
  );
}

function isSubject(scene: MentionScene, index: number): boolean {
  const token = scene.tokens[index]!;
  const before = scene.tokens[index - 1];
  const inverted = before && sameSentence(before, token) && /^(?:said|says|added|wrote)$/.test(before.norm);
  for (let i = index + 1; i < index + 4; i++) {
    const next = scene.tokens[i];
    if (!next || !sameSentence(next, token)) break;
    // `linked it last year`
    if (next.norm === 'last') break;
    if (next.pos === 'VERB' || next.pos === 'AUX' || next.norm === "'s") return true;
    if (next.pos !== 'ADV' && next.pos !== 'PART') break;
  }
  return inverted === true;
}
