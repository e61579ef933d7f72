import { countWhile } from '../../../model/count-while.ts';
import { looksLikeOutlet } from '../../report/looks-like-outlet.ts';
import type { MentionScene } from '../mention-scene.ts';
import { headOfName } from './body-nouns.ts';
import type { Draft } from './draft.ts';
import { SPEECH } from './head-words.ts';
import { isSubjectLike } from './subject-like.ts';

/** Mentions back within which another body may have begun to speak. */
const MENTIONS = 20;

/**
 * `The ministry warned` in a ministry's own paper, whichever ministry it has just answered: the issuer's name. Null where the noun does
 * not speak, where the issuer is no such body, and where another one that is so called has just spoken.
 */
export function issuerSpeaking(scene: MentionScene, drafts: readonly Draft[], at: number): string | null {
  const { issuer } = scene;
  const open = drafts[at]!;
  if (issuer === null || open.modifiers.length > 0 || headOfName(issuer) !== open.head) return null;
  if (looksLikeOutlet(issuer) || OF_NEWS.test(issuer) || !isPointed(scene, open) || !speaks(scene, open)) return null;
  return anotherSpoke(scene, drafts, at, issuer) ? null : issuer;
}
const OF_NEWS = /\b(?:news|press|media|wire)\b/i;

/** Whether a mention names the issuer, in full or by words of its name alone: `Foreign Ministry` of `Foreign Ministry of Norland`. */
export function namesIssuer({ value: { name, form } }: Draft, issuer: string): boolean {
  if (form === 'pronoun' || form === 'anonymous') return false;
  const whole = wordsIn(issuer);
  const own = wordsIn(name);
  return own.length > 1 && own.every((word) => whole.includes(word));
}

function wordsIn(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|of|for|and|in|s)$/.test(word));
}

function isPointed({ tokens, quoted }: MentionScene, { first }: Draft): boolean {
  return tokens[first]!.norm === 'the' && !quoted[first];
}

function speaks(scene: MentionScene, found: Draft): boolean {
  const { tokens } = scene;
  const { first, last } = found;
  const before = tokens[first - 1]?.norm ?? '';
  if (/^(?:said|says|added|adds)$/.test(before)) return true;
  if (before === 'to' && tokens[first - 2]?.norm === 'according') return true;
  if (!isSubjectLike(scene, found)) return false;
  const behind = tokens.slice(last, last + TO_THE_VERB);
  const verb = behind[countWhile(behind, ({ norm, pos }) => pos === 'ADV' || HELPING.test(norm))];
  return verb !== undefined && TELLS.test(verb.norm);
}
const TO_THE_VERB = 4;
const HELPING = /^(?:has|have|had|also|again|further|once)$/;
const TELLS = new RegExp(
  `${SPEECH.source}|^(?:recall|reject|stress|warn|remind|not|urg|demand|emphasi[sz]|underlin|underscor|reiterat|condemn|call|regard|consider|dismiss|rebuff|blam|caution|declar|assert|affirm|assess|conclud|point|protest|expect|reserv|express)e?[sd]$|^drew$`,
);

// `The Interior Ministry of Norland accused us. The ministry said it had proof`: it still speaks.
function anotherSpoke(scene: MentionScene, drafts: readonly Draft[], at: number, issuer: string): boolean {
  const open = drafts[at]!;
  const sentence = scene.tokens[open.first]!.sentence;
  const spoke = drafts
    .slice(Math.max(0, at - MENTIONS), at)
    .findLast(
      (found) =>
        sentence - scene.tokens[found.first]!.sentence <= 1 &&
        found.value.form !== 'pronoun' &&
        headOfName(found.value.name) === open.head &&
        speaks(scene, found),
    );
  return spoke !== undefined && spoke.value.name !== issuer && !namesIssuer(spoke, issuer);
}
