import { CHARGE_NOUNS } from '../../../model/words/claim-nouns.ts';
import type { Prose, Range } from './prose.ts';

const NOTICE = new RegExp(
  `^(statements?|reports?|warnings?|rewards?|bount(y|ies)|notices?|warrants?|sanctions?|indictments?|${CHARGE_NOUNS}|advisor(y|ies)|alerts?|bulletins?|list|photos?|photographs?|names?|identit(y|ies)|details|evidence|threats?|denials?|concerns?|fears?|doubts?|calls?|apology|proof|video|document|documents|dossier)$`,
);

/** `issued [a warning]`, `put [bounties] on`: verbs of putting out report only with a thing that speaks, within five words. */
export function namesNotice(prose: Prose, from: number, sentence: Range): boolean {
  for (let i = from; i < Math.min(from + 5, sentence.last); i++) {
    if (NOTICE.test(prose.words[i]!.norm)) return true;
    if (/^[.,;]$/.test(prose.words[i]!.text)) return false;
  }
  return false;
}
