import { countWhile } from '../../../model/count-while.ts';
import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { agrees } from './pronoun-agrees.ts';
import { speaksNext } from './speaks-next.ts';
import { isSubjectLike } from './subject-like.ts';

const TELLS = /^(?:said|says|added|adds|alleged|claimed|claims|wrote|writes|noted)$/;
const HARM =
  /^(?:hack\p{L}*|cyber-?attack\p{L}*|attack\p{L}*|breach\p{L}*|infiltrat\p{L}+|sabotag\p{L}+|exploit\p{L}*|compromis\p{L}+|intru\p{L}+|st(?:eal|eals|ole|olen|ealing)|spy|spied|spying|malware|backdoors?|implant\p{L}*|weapons?|phish\p{L}*|jam(?:med|ming))$/u;
const HELPING = /^(?:also|then|has|have|had|been|allegedly|repeatedly|first|later)$/;
/** Whoever was hit finds, loses and suffers; a gang that boasts tells it on its own site. */
const DOES =
  /^(?:us|deploy|launch|activat|carr|conduct|exploit|attack|hack|infiltrat|compromis|target|st[oe]|spie|spy|jam|breach|sabotag|attempt|tri|implant|phish|penetrat)\p{L}*$/u;
const ON_ITS_OWN = /^(?:in|on|via|through) (?:an?|its|their) (?:\p{L}+ )?(?:leak|site|blog|channel|telegram|website)/u;
/** How many sentences back whoever told it is looked for. */
const REACH = 4;

/**
 * `The agency alleged a raid. The unit also used 42 weapons against the port, it said`: nobody tells in this way of the harm it did, so
 * that whoever spoke before is meant, and not the subject of what is told. Null where nothing of the kind stands.
 */
export function whoToldOfHarm(scene: MentionScene, drafts: readonly Draft[], at: number): Draft | null {
  const { tokens, text } = scene;
  const pronoun = drafts[at]!;
  const { first, last, head } = pronoun;
  if (tokens[first - 1]?.text !== ',' || !TELLS.test(tokens[last]?.norm ?? '') || scene.quoted[first]) return null;
  const sentence = text.sentences[tokens[first]!.sentence]!;
  const opening = countWhile(drafts, (one) => one.first < sentence.first);
  const doer = opening < at ? drafts[opening]! : null;
  if (!doer || !isSubjectLike(scene, doer) || !does(scene, doer) || ON_ITS_OWN.test(behind(scene, last))) return null;
  if (!tokens.slice(doer.last, first).some(({ norm }) => HARM.test(norm))) return null;
  for (let i = at - 1; i >= 0; i--) {
    const found = drafts[i]!;
    if (tokens[first]!.sentence - tokens[found.first]!.sentence > REACH) return null;
    if (found.last > sentence.first || scene.quoted[found.first]) continue;
    if (agrees(head, found) && speaksNext(scene, found) && !isSame(found, doer)) return found;
  }
  return null;
}

function does({ tokens }: MentionScene, { last }: Draft): boolean {
  let i = last;
  while (HELPING.test(tokens[i]?.norm ?? '')) i++;
  return DOES.test(tokens[i]?.norm ?? '');
}

function behind({ tokens }: MentionScene, verb: number): string {
  return tokens
    .slice(verb + 1, verb + 5)
    .map(({ norm }) => norm)
    .join(' ');
}

function isSame(one: Draft, other: Draft): boolean {
  return one.value.name.toLowerCase() === other.value.name.toLowerCase();
}
