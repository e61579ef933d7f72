import { wordsOf, type Prose, type Range } from '../grammar/prose.ts';

/** Words of hacking and spying. */
export const CYBER =
  /\b(cyber\S*|hack\w*|malware|ransomware|phishing|spyware|breach\w*|intrusions?|infiltrat\w+|backdoor|exploit\w*|espionage)\b/i;

/** What novelty, success and evidence must be of: `the first aide to resign` is none of ours. */
export const CONCERNED =
  /\b(attacks?|accus\w+|alleg\w+|attribut\w+|blam\w+|claims?|claimed|evidence|proof|charges?|charged|sanction\w*|indict\w+|culprit|perpetrator|sabotage\w*|attackers?|outage|systems?|data|logs?|identit\w+|personal|naming|named|responsib\w+|spy\w*|interfer\w+|campaign|operations?|operation|missile\w*|strikes?|photos?|video|footage|motive|deterrence|pressure)\b/i;

/** Who did something, and what is asked of it: `who`, `the intruders`, `how the files leaked`. */
const DOERS =
  /^(who|whose|whom|by whom|to whom)\b|\b(intruders?|actors?|culprits|perpetrators|spies|thieves|leak\w*|stole\w*|theft|files|origins?|motives?|cause|whereabouts|victims?)\b/i;

/** Whether what is left open is of the kind that reports of accusations are about: `whether the shop will open again` is not. */
export function isOfConcern(text: string): boolean {
  return CYBER.test(text) || CONCERNED.test(text) || DOERS.test(text);
}

/** The same of a stretch of a report. */
export function isRangeOfConcern(prose: Prose, range: Range): boolean {
  return isOfConcern(wordsOf(prose, range));
}
