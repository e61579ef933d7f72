import { SLOT } from './position-words.ts';

const DID = String.raw`(?:(?:hack|stol|steal|breach|leak|spi(?:ed|es)|spy|sold|sell|broke|break|took\s+part|take\s+part|taken\s+part|plant|launch|attack|defraud|launder|extort|blackmail|sabotag|encrypt|infect|bribe|smuggl|recruit|order(?:ed)?\s+the|commit|wiretap|embezzl|plott?|conspir|copied|infiltrat)\w*|(?:wrote|write|written|built|build|developed|run|ran)\s+(?:[\w-]+\s+){0,4}?(?:wiper|trojan|spyware|malware|ransomware|worm|botnet|code|virus|software)|(?:passed|pass|handed|gave|given|give)\s+(?:[\w-]+\s+){0,4}?(?:data|secrets|files|documents|information|passwords?)|work(?:ed)?\s+(?:for|with)\s+(?:[\w-]+\s+){0,3}?(?:hackers?|gang|spies|services?|intelligence))`;
const WAS = String.raw`(?:been|was|were|is|are|be|being)\s+(?:\w+ly\s+)?(?:behind|involved|part\s+of|responsible\s+for|complicit|an?\s+(?:[\w-]+\s+){0,2}?(?:hacker|spy|agent|member|accomplice|thief|fraudster|mole)|the\s+(?:[\w-]+\s+){0,2}?(?:hacker|author|leader|ringleader|mastermind|operator|source\s+of\s+the\s+leak))`;
const AUX = String.raw`(?:(?:has|have|had|did|ever|personally|not|never|at\s+any\s+time)\s+){0,3}`;
const DOING = String.raw`(?:(?:hacking|stealing|breaching|leaking|spying|selling|planting|launching|attacking|defrauding|laundering|extorting|blackmailing|sabotaging|encrypting|infecting|bribing|smuggling|recruiting|plotting|conspiring|infiltrating|embezzling|participating|(?:breaking\s+in|taking\s+part|helping\s+(?:the\s+)?(?:hackers|attackers|gang)))\b|(?:writing|building|developing|running)\s+(?:[\w-]+\s+){0,4}?(?:wiper|trojan|spyware|malware|ransomware|worm|botnet|code|virus|software)\b|(?:passing|handing|giving)\s+(?:[\w-]+\s+){0,4}?(?:data|secrets|files|documents|information|passwords?)\b|having\s+(?:ever\s+)?(?:${DID}|${WAS})|working\s+(?:for|with)\s+(?:[\w-]+\s+){0,3}?(?:hackers?|gang|spies|services?|intelligence)\b|${WAS})`;
const ADVERBS = String.raw`(?:(?:strongly|firmly|repeatedly|again|also|always|consistently|vehemently|flatly|categorically|both|all|later|since|still)\s+){0,2}`;
const DENIES = String.raw`(?:has\s+|have\s+|had\s+)?${ADVERBS}den(?:y|ies|ied)`;
const SAYS = String.raw`(?:says?|said|insist(?:s|ed)?|maintain(?:s|ed)?|swears?|swore|claim(?:s|ed)?|repeat(?:s|ed)?|told\s+[^,.;${SLOT}]{1,40}?)`;
const CRIME = String.raw`(?:(?:cyber-?)?attacks?|hacks?|hacking|intrusions?|breach(?:es)?|leaks?|thefts?|break-?ins?|heists?|raids?|frauds?|schemes?|plots?|sabotage|espionage|spying|crimes?|conspiracy|extortion|blackmail|gang|ransomware|malware|botnet)`;

/** Whoever denies of himself what would be a crime: the names are those of the subject. */
export const DENIAL_PREDICATES: readonly RegExp[] = [
  // N denies writing the malware
  String.raw`\s+(?:who\s+)?${DENIES}\s+(?:ever\s+)?${DOING}`,
  // N denied any involvement in the hack
  String.raw`\s+(?:who\s+)?${DENIES}\s+(?:(?:any|all|an?|his|her|their|the)\s+)?(?:[\w-]+\s+)?(?:involvement|part|role|participation|hand|connections?|links?|ties|complicity|guilt|knowledge)\s+(?:in|of|to|with)\s+[^.;${SLOT}]{0,60}?\b${CRIME}\b`,
  // N and N deny the charges
  String.raw`\s+(?:who\s+)?(?:${DENIES}|${ADVERBS}(?:rejects?|rejected|contests?|contested|disputes?|disputed))\s+(?:(?:all|both|any|each)\s+)?(?:of\s+)?(?:(?:the|his|her|their|these|those)\s+)?(?:[\w-]+\s+){0,2}?(?:charges?|counts?|offences?|offenses?|allegations?|accusations?)(?!\s+(?:that\s+(?!(?:he|she|they)\b)|made\s+by|of\s+(?!${CRIME}|hacking|stealing)))\b`,
].map((source) => new RegExp(source, 'g'));

/** The same, told by `he`, which may mean another whom the report speaks of. */
export const DENIAL_OF_HIM: readonly RegExp[] = [
  // N denied that he had hacked the bank
  String.raw`\s+(?:who\s+)?${DENIES}\s+(?:that\s+)?(?:he|she|they)\s+${AUX}(?:${DID}|${WAS})`,
  // N says he did not hack the bank; N said she had nothing to do with the theft
  String.raw`\s+(?:who\s+)?(?:has\s+|have\s+|had\s+)?${SAYS}\s+(?:that\s+)?(?:he|she)\s+(?:(?:did|had|has|was|is)\s*(?:not|n['’]t|never)\s+|never\s+)${AUX}(?:${DID}|(?:behind|involved|part\s+of|responsible\s+for|an?\s+(?:[\w-]+\s+)?(?:hacker|spy|agent|thief)|the\s+hacker)\b|${WAS})`,
  String.raw`\s+(?:who\s+)?(?:has\s+|have\s+|had\s+)?${SAYS}\s+(?:that\s+)?(?:he|she)\s+(?:had|has)\s+(?:nothing\s+to\s+do\s+with|no\s+(?:part|role|hand)\s+in)\s+[^.;${SLOT}]{0,60}?\b${CRIME}\b`,
].map((source) => new RegExp(source, 'g'));
