import type { Span } from '../../../model/span.ts';
import { TRADES } from '../../../model/words/trades.ts';
import { wordAt } from '../grammar/prose.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Whoever did it, it was not `X` of: `an attack against X`, `X's servers`, `the mail of X`, `X was hit`, `had robbed X`, `agencies
 * like X`.
 */
export function isVictimOrExample(scene: Pick<Scene, 'prose' | 'hostile'>, place: Span): boolean {
  const { text } = scene.prose;
  const before = text.slice(Math.max(0, place.start - 60), place.start).replace(/\s+/g, ' ');
  const after = text.slice(place.end, place.end + 60);
  return (
    AIMED_AT.test(before) || OF.test(before) || OWNED.test(after) || SUFFERED.test(after) || isObject(scene, place)
  );
}

// `had been blinding Ustreli satellites`: what stands right behind a hostile verb in the active voice.
function isObject({ prose: { words }, hostile }: Pick<Scene, 'prose' | 'hostile'>, { start }: Span): boolean {
  let i = wordAt(words, start) - 1;
  while (i >= 0 && /^(DET|ADJ|NUM)$/.test(words[i]!.pos)) i--;
  const verb = words[i];
  return verb !== undefined && verb.pos === 'VERB' && (hostile.verbs.has(verb.norm) || HARMS.test(verb.norm));
}

/** True when the content names somebody of this name, and nowhere as one who may have done something. */
export function isVictimOnly(scene: Scene, name: string): boolean {
  const mentions = scene.mentions.filter(({ value }) => value.name === name);
  return mentions.length > 0 && mentions.every((mention) => isVictimOrExample(scene, mention));
}

/** True when the content names somebody of this name, and everywhere as hit outright: `X was breached`, `broke into X`; `blamed the attack on X` is open. */
export function isPlainlyHit({ mentions, prose: { text } }: Scene, name: string): boolean {
  const named = mentions.filter(({ value }) => value.name === name);
  return (
    named.length > 0 &&
    named.every(
      ({ start, end }) =>
        SUFFERED.test(text.slice(end, end + 60)) ||
        BROKEN_INTO.test(text.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' ')),
    )
  );
}

const TRADE = `(?:(?:the|an?|several|many|multiple) )*(?:(?:[\\p{L}-]+ ){0,2}(?:${TRADES}) )?`;
const BROKEN_INTO = new RegExp(
  `\\b(?:br(?:eak|eaks|eaking|oke|oken) into|breached|hacked|infiltrated) ${TRADE}$`,
  'iu',
);
const AIMED_AT = new RegExp(
  '\\b(?:against|targeting|like|such as|br(?:eak|eaks|eaking|oke|oken) into|(?:attack(?:s|ed|ing)?|hack(?:s|ed|ing)?|breach(?:es|ed)?|intrusions?|' +
    'defac(?:ed|es|ing)|infiltrat(?:ed|es|ing)|target(?:s|ed)|hit|hits|spying|spied)(?: (?:on|at|into|in|of))?) ' +
    `${TRADE}$`,
  'iu',
);
const HARMS =
  /^(robb?(ed|ing|s)?|deceiv(ed|es|ing)|blind(ed|ing|s)|steer(ed|ing|s)|recruit(ed|ing|s)|bill(ed|ing|s)|misle(d|ads|ading)|(murder|assassinat|kidnapp|abduct|tortur|poison|kill)(ed|ing|s|es))$/;
const OF =
  /\b(mails?|e-?mails?|data|records|telephones?|phones?|accounts?|letters|messages|mailboxes|files|secrets|networks?|systems?|servers?|computers?|killing|murder|death|assassination|poisoning|kidnapping|abduction|torture|disappearance) of\s+((the|an?|its|their|his|her|own|several|many|two|three|four)\s+)*$/i;
const OWNED =
  /^(['’]s?)?\s+(\S+\s){0,2}?(web ?sites?|sites?|networks?|servers?|systems?|databases?|computers?|infrastructure)\b/i;
const SUFFERED =
  /^(['’]s?)?(\s\S+){0,3}?\s(was|were|has been|have been|had been)\s(\S+ly\s)?((the|a)\s(\S+\s)?(targets?|victims?) of|hit|hacked|attacked|targeted|breached|defaced|compromised|infiltrated|the victim|killed|murdered|assassinated|poisoned|tortured|kidnapped|abducted|beaten|mistreated|wounded|injured|shot|bombed|downed|slandered|defamed|libell?ed|smeared|maligned|vilified|insulted|wronged|scapegoated|(falsely|wrongly|unjustly|wrongfully|unfairly) (accused|blamed))\b|^\s(hit|hacked|attacked|targeted|breached|crippled|paralysed|paralyzed)(?=\s(by|in)\b|[,;]\s|[.;]?\s*(?:\n|$))/i;
