import type { Seal } from '../../../model/seal.ts';
import { BROUGHT_IN_LIST, LIST, LIST_WITH_AGE, RANK } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';
import { ROLES, SLOT, TELLING } from './position-words.ts';

export type ExposedPosition = Exclude<Seal['position'], 'person'>;

const NOT_SPEAKING = String.raw`(?!\s*,?\s*(?:(?:of|from|at)\s+(?:[\w-]+\s+){1,4})?(?:said|says|told|tells|added|wrote|writes|reports|reported|noted|stated|claimed|argued|warned)\b|\s+(?:welcomed|praised|thanked|congratulated|condemned|promised|declined|signed|approved|adjourned|announced|called\s+(?:it|for|on)|will\s+prosecute)\b)`;
const BE = String.raw`(?:was|were|is|are|be|been|being|has been|have been|had been|stands?|stood|remains?|got)`;
const ADVERBS = String.raw`(?:(?:also|both|all|each|now|then|later|not|never|still|yet|reportedly|publicly|formally|officially|previously|recently|separately|already|since|again|jointly|falsely|wrongly|first)\s+){0,3}`;
const PERSONS = String.raw`(?:people|persons|individuals|members|officers|officials|employees|staff|citizens|nationals|men|women|man|woman|hackers?|suspects?|agents?|operatives?|spies|soldiers|engineers|defendants?|personnel|contractors?)`;
// Words between a verb and the names it takes; a preposition or a new speaker would change whom it takes.
const GAP_WORD = String.raw`(?!(?:by|of|that|for|with|to|after|from|over|into|against|who|whose|said|says|told|spokes\w+|according|because|while|when|though|although|but|urged|warned|asked|praised|thanked|as its|as the)\b)[^\s${SLOT}.;]+`;
const GAP = String.raw`(?:\s+one of (?:the|those)(?=\s+\w+\s+as\b))?(?:\s+${GAP_WORD}){0,7}?(?:\s+${PERSONS}\s+(?:of|from|in|at|with)(?:\s+${GAP_WORD}){1,12}?)?[\s,:–—"“-]+(?:named\s+|as\s+|namely\s+|including\s+)?`;

const ACCUSED = String.raw`(?:accus(?:ed|es|ing)|charg(?:ed|es|ing)|indict(?:ed|s|ing)|convict(?:ed|ing)|sentenc(?:ed|es|ing)|prosecut(?:ed|es|ing)|arrest(?:ed|s|ing)|detain(?:ed|s|ing)|remand(?:ed|s|ing)|jail(?:ed|s|ing)|imprison(?:ed|ing)|apprehend(?:ed|s|ing)|extradit(?:ed|es|ing)|sanction(?:ed|s|ing)|dox{1,2}(?:ed|ing)|outed|outing|arraigned|implicated|suspected|unmask(?:ed|s|ing)?|expel(?:led|s|ling))`;
const SHOWN = String.raw`(?:nam(?:ed|es|ing)|identif(?:ied|ies|ying)|expos(?:ed|es|ing)|list(?:ed|s|ing)|publish(?:ed|es|ing)|reveal(?:ed|s|ing)|singled out|pointed to|blam(?:ed|es|ing)|track(?:ed|ing)\s+down|hunt(?:ed|ing)|seek(?:s|ing)?|sought)`;
// `ordered to detain A`, `will charge B`
const TO_ACCUSE = String.raw`(?<!\bnot\s)(?:to|will|would|could|may|must|should)\s+(?:accuse|blame|charge|indict|arrest|detain|prosecute|extradite|sanction|jail|question|name|identify|expose|unmask)`;
const HARMLESS = String.raw`(?!\s+(?:as|its?|the|a|an)\s+(?:(?:new|next|acting|the|a|an|first|main)\s+){0,3}(?:victims?|targets?|minister|president|head|chief|director|ambassador|spokes\w+|chair\w*|successor|winner|source|author)\b)`;
// Passive only: `held a meeting`, `questioned the minister`.
const HELD = String.raw`(?:(?:freed|released|acquitted)\s+(?:on|after|pending|without|of)\b|(?:framed|caught|captured|unmasked|found\s+guilty)\b|questioned\b|(?:held|interrogated)\s+(?:for|on|by|as|over|in|since)\b|(?:suspended|investigated)\s+(?:on\s+suspicion|over|for)\b|(?:(?:held|kept|taken|placed|put|being held)\s+)?(?:in|into|under|on|behind)\s+(?:[\w-]+\s+){0,2}?(?:custody|detention|prison|jail|arrest|remand|bail|trial|bars|investigation)\b)`;
const FALLEN = String.raw`(?:killed|dead|injured|wounded|missing)`;
/** Whom it accuses nobody to name: the fallen, whoever comes to an office or wins. */
const NEW = String.raw`${FALLEN}|(?:new|next|acting|interim)\s+[\w-]+|victims?|targets?|winners?|successors?|candidates?`;
/** What is named as nobody: `identified the group as Tin Wave`, `named it as`. */
const NO_PERSON = String.raw`(?:(?:nam|identif)\w+\s+it|groups?|gangs?|crews?|units?|clusters?|malware|tools?|campaigns?|operations?|actors?|compan(?:y|ies)|firms?|carriers?|banks?|makers?|suppliers?|channels?|websites?|sites?|states?|countr(?:y|ies)|places?|towns?)`;
const POSSESSIONS = String.raw`(?:handles?|alias|accounts?|nicknames?|monikers?|usernames?|persona|domains?|wallets?|phones?|numbers?|cars?|vehicles?|vans?|servers?)`;
const ORDINAL = String.raw`(?:(?:the|an?)(?<=(?:^|[,.;:–—]|\band)\W*\w+)\s+(?:first|second|third|fourth|fifth|sixth|others?|last|remaining|elder|younger)(?:\s+(?:two|three|four|five))?|(?:one|two|three|four|five)\s+others?)`;
const OF_A_PERSON = String.raw`(?:\s*,\s*(?:aged\s+)?\d{2}\b|\s*,\s*who\b|(?:\s*,|\s+(?:is|was))\s+(?:an?\s+|his\s+|her\s+)?(?:[\w-]+\s+){0,2}?(?:${ROLES}|(?:un)?employed|nurses?)\b|,?\s+worked\b)`;
const FINDINGS = String.raw`(?:according\s+to|(?:says?|said|stated?|alleges?)\s+in)\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,3}?(?:indictment|charge\s+sheet|charges|complaint|investigators?|investigation|prosecutors?|prosecution|police|detectives|court\s+(?:papers|documents|filings?))`;
const ACCUSERS = String.raw`(?:investigators?|detectives|police|prosecutors?|prosecution|authorities|officers|agents|intelligence\s+services?)`;
const NOT_HIT = String.raw`(?!\s+(?:was|were|is|are|had\s+been|has\s+been)\s+(?:[\w-]+\s+){0,3}(?:victims?|targets?|targeted|hacked|attacked|killed|injured|hurt))`;
const BYSTANDERS = String.raw`\b(?:neighbou?rs?|witness(?:es)?|residents?|passers-by|customers?|users?|readers?|pensioners?|victims?|analysts?|researchers?|ministers?|experts?|judges?|prosecutors?|inspectors?|mother|father|lawyers?|reporters?|journalists?)`;
// `a researcher named N`: told by name and no more.
const CALLED = String.raw`(?<=\b(?:an?|one|another)\s+(?:[\w-]+\s+){0,3}(?:researcher|analyst|scientist|expert|journalist|reporter|attorney|lawyer|playwright|singer|author|actor|actress|witness|neighbou?r)\s+)(?:named|identified)\b`;
const ADMITS = String.raw`admit(?:s|ted)\s+(?:(?:to\s+)?(?:hack|steal|sell|spy|launder|plant|defraud|brib|breach|leak|hand|pass|copy|giving|taking|buying|accept)\w*|guilt\b|(?:all|both|[\w-]+)\s+(?:charges|counts|crimes|offences))`;
const TOOLS = String.raw`(?:botnet|hackers?|malware|ransomware|spyware|jammer|command\s+servers?|infrastructure|domains?|cyber-?attacks?|attack|intrusion|hack|sabotage|break-in|passwords)`;
const HARMLESSLY = String.raw`(?!\s+(?:named|called|titled|dead|died|born|told|informed|said|says|seen|spotted|dating|shot\s+himself|pregnant|quit|decided|(?:killed|attacked|targeted|hacked|beaten)\s+by)\b)`;
const DEEDS = String.raw`(?:hack(?:ed|ing)|stole|infiltrated|breached|conspired|spied|leaked\s+(?:(?:the|some|top|highly|his|her)\s+)?(?:classified|secret|confidential|information|documents|data|files)|laundered|defrauded|allegedly${HARMLESSLY}|pleaded|pled|faces?\s+(?:\w+\s+){0,4}(?:charges?|trial|extradition|years)|went on trial|spent\s+(?:[\w-]+\s+){1,5}?(?:in|behind)\s+(?:[\w-]+\s+){0,2}?(?:custody|detention|prison|jail|remand|bars)\b|turned (?:himself|herself|themselves) in|confessed|is alleged|are alleged|was part of|were part of|${ADMITS}|(?:appeared|appears|is\s+due|are\s+due)\s+(?:in|before)\s+(?:[\w-]+\s+){0,3}?(?:court|magistrates|judge|tribunal)\b(?!\s+for\b)|(?:ran|runs?|operated|operates|rented|built|sold|bought|registered|hired|recruited|directed|ordered|planned|financed|carried\s+out|launched)\s+(?:the\s+|its\s+|an?\s+)?(?:[\w-]+\s+){0,3}?${TOOLS}\b)`;
const AMONG = String.raw`(?:one of(?!\s+(?:many|the\s+(?:first|last|few|many|best|most|top|greatest))\b)|among(?!\s+the\s+(?:first|last|few|many|best|most)\b)|on|part of|behind|involved in|responsible for|members? of|(?:put|placed|added) (?:on|to))`;
const CRIMINAL = String.raw`(?:hackers?|suspects?|defendants?|operatives?|fugitives?|spies|spy|cyber-?criminals?|accused|detainees?|ringleader|mastermind|perpetrators?|attackers?|culprits?|co-conspirators?|co-defendants?|accomplices?|conspirators?|extortionists?|saboteurs?|criminals?)`;
const MATTER = String.raw`(?:charges?|cases?|indictments?|warrants?|bount(?:y|ies)|rewards?|sanctions|allegations|accusations|complaints?|lawsuit|extradition|arrests?|detentions?|custody|remand|trials?|conviction|prosecution|information|tips|clues|photos?|photographs?|pictures?|images?|portraits?|whereabouts|capture|identit(?:y|ies)|(?:personal|private|medical|bank|health|tax)\s+(?:data|details|information|records?|files?|photos?|messages)|(?:home|private)\s+address(?:es)?|(?:phone|telephone|passport|identity)\s+(?:numbers?|scans?|copies|details)|(?:red\s+)?notices?|(?:driving|driver['’]s)\s+licen[cs]es?|pay-?\s?slips?|salar(?:y|ies)|bail|full names?|names?|manhunt|search|hunt)`;

// What stands between such a noun and the name it is of. Not `a man over the hack of`, `a man, the ministry said,`.
const DESCRIBED = String.raw`(?:\s+(?!(?:over|after|against|before|following|said|told|according|when|while|because|on\s+(?:suspicion|charges)|victims?)\b)[^\s,;:()${SLOT}]+){0,14}?`;

// `was dismissed and charged`, `was stopped at the border and arrested`
const FIRST = String.raw`[a-z]+(?:ed|ght|wn|en)\s+(?:[\w-]+\s+){0,4}?and\s+(?:later\s+|then\s+)?`;

/**
 * What is said of whoever stands in the place of someone accused, wanted, charged or exposed, matched as {@link POSITION_RULES} are:
 * the names are those of the subject before it.
 */
export const PREDICATES: readonly RegExp[] = [
  // N and N were charged; N, a former officer, is accused; N has been put on a wanted list; N is said to have copied them
  String.raw`\s+(?:who\s+)?${BE}\s+${ADVERBS}(?:being\s+)?(?:${FIRST}${ACCUSED}\b(?!\s+(?:the|an?|its|his|her)\b)|${ACCUSED}\b|${SHOWN}\b${HARMLESS}|wanted\b(?!\s+to\b)|(?:said|believed|thought|understood|reported|alleged)\s+to\s+(?:have|run|lead|operate|control|own|belong)\b|${HELD}|${AMONG}\b)`,
  // N allegedly hacked; N pleaded guilty
  String.raw`(?<!\b(?:was|were|is|are|been|being|who|of|for|from|with|against)(?:\s+[a-z]+ly)?)\s+(?:who\s+)?(?:has\s+|have\s+|had\s+)?${DEEDS}\b`,
  // N is the mastermind
  String.raw`\s+(?:who\s+)?${BE}\s+${ADVERBS}(?:an?|the|one of (?:the|those))\s+(?:(?!(?:of|for|to|by|against|on|ethical|white-hat)\b)[\w-]+\s+){0,3}?${CRIMINAL}\b(?!\s+(?:group|hunter|expert|tracker))`,
  // N, whom the police detained, fled
  String.raw`(?<=,)\s+whom\s+(?:(?:${SLOT}|[\w-]+)\s+){1,5}?${ACCUSED}\b`,
  // N, detained in June, fled
  String.raw`(?<=,)\s+${ADVERBS}(?:accused|charged|arrested|detained|suspected|convicted|indicted|sentenced|wanted|held|remanded|jailed|imprisoned|sanctioned|extradited|prosecuted|implicated|arraigned)\s+(?:of|with|by|on|in|for|over|at|after|under|as|last|this|earlier|yesterday|today)\b`,
].map((source) => new RegExp(source, 'g'));

/** True where the verb that a predicate begins with is in the singular. */
export const OF_ONE = /^\s+(?:who\s+)?(?:was|is|has)\b/;

// `the other entities identified included N`: a firm.
const FIRMS = '(?:entities|companies|firms|organi[sz]ations|carriers|providers|agencies|institutions)';

/**
 * Other ways in which a sentence puts a person in the place of someone accused, wanted, charged or exposed. Matched against the
 * skeleton, in lower case, where {@link CONTEXT} holds.
 */
export const POSITION_RULES: readonly NameRule[] = [
  // accused N; charged three men: N, N and N; identified them as N
  String.raw`(?<!\b${FIRMS}\s+(?:previously\s+|already\s+)?)\b(?!${CALLED})(?:${ACCUSED}|${SHOWN})${GAP}(?<!\b${NO_PERSON}\s+as\s+|\b${FALLEN}\b[^.;${SLOT}]{0,60})${LIST}${NOT_SPEAKING}${HARMLESS}`,
  // the suspects, including N; 20 people, among them N
  String.raw`(?<!\b(?:attended|joined|visited|signed|backed|supported|praised)\s+by\s+(?:[\w,-]+\s+){0,4})\b(?:${PERSONS}|${CRIMINAL}|them|those|list|notices?)\b[^${SLOT};]{0,120}?\b(?:including|includes?|namely|(?<=\b${CRIMINAL}\b[^.;]{0,60})such as|among them|one of them|called|named|included)\b[^${SLOT};]{0,60}?${LIST}${NOT_SPEAKING}`,
  // hacker N; the suspects, N and N
  String.raw`(?<!ethical |white-hat |security |famous )\b${CRIMINAL}(?:\s+(?:is|are|was|were|named|called|identified as|known as))?[\s,:–—"“-]+${LIST}${NOT_SPEAKING}`,
  // N, a hacker; N, one of the accused
  String.raw`${LIST}\s*[,(–—-]\s*(?:who (?:is|was) )?(?:an?|the|one of (?:the|those)|described as an?|allegedly an?)\s+(?:(?!ethical|white-hat|lawyers?\b|attorneys?\b|counsel\b|solicitors?\b|barristers?\b|for\b|against\b)[\w-]+\s+){0,4}?${CRIMINAL}\b(?!\s+(?:group|hunter|expert|tracker|can|could|may|might|would|will)\b)`,
  // arrested a former clerk of the port, N; detained two men who worked for a bank: N and N
  String.raw`\b(?:${ACCUSED}|nam(?:ed|es|ing)|identif(?:ied|ies|ying))\s+(?:[\w-]+\s+){0,7}?${ROLES}\b${DESCRIBED}\s*[,:(–—]\s*${RANK}${LIST}(?!['’]s?\s)${NOT_SPEAKING}(?!\s*,[^,${SLOT}]{1,80},\s*${TELLING}\b)`,
  // identified by the police as N
  String.raw`\b(?:named|identified|exposed|accused)\s+by\s+(?:(?!as\b)[^\s,;${SLOT}]+\s+){1,6}as\s+${LIST}${HARMLESS}`,
  // named two men charged with it as N and N; identified the hackers as students N and N
  String.raw`\b(?:nam(?:ed?|es|ing)|identif(?:y|ied|ies|ying)|unmask(?:ed|s|ing)?)\b(?![^${SLOT}.;]{0,80}\b(?:${NEW})\b)[^${SLOT}.;]{0,160}?(?<!\b${NO_PERSON}\s)\bas\s+${BROUGHT_IN_LIST}${NOT_SPEAKING}${HARMLESS}`,
  // the order to detain N; will charge N
  String.raw`\b${TO_ACCUSE}${GAP}${LIST}${NOT_SPEAKING}${HARMLESS}`,
  // took N and N into custody; traced the wallet to N; the search for N
  String.raw`\b(?:took|take|taken|placed|put|led)\s+${BROUGHT_IN_LIST}(?:\s*,[^.;${SLOT}]{1,80},)?(?=\s+(?:in|into|under|on|behind)\s+(?:[\w-]+\s+){0,2}?(?:custody|detention|arrest|remand|trial|bars)\b)`,
  String.raw`\b(?:traced\s+(?:[\w-]+\s+){0,5}?to|(?:looking|searching|hunting)\s+for)\s+${BROUGHT_IN_LIST}`,
  // Investigators believe that N wrote it; prosecutors say N was recruited
  String.raw`\b${ACCUSERS}\s+(?:(?:also|now)\s+)?(?:believe|allege|think|suspect|contend|claim|maintain)[sd]?\s+(?:that\s+)?${LIST}${NOT_SPEAKING}${NOT_HIT}`,
  String.raw`\b${ACCUSERS}\s+(?:say|said)\s+(?:that\s+)?${LIST}(?=[^.;${SLOT}]{0,80}\b(?:hack|stole|recruit|paid|sold|spied|passed|leaked|planted|malware|bribe|smuggl|launder|rent|leased|suppl|host|register|set\s+up|wrote|wiper|trojan|spyware|servers?\b|infected|encrypted|extort|blackmail)\w*)${NOT_HIT}`,
  // Three suspects remain at large: N, N and N
  String.raw`\b(?:${CRIMINAL}|(?:two|three|four|five|six|seven|eight|nine|ten)\s+${PERSONS})\b[^${SLOT}.;:]{0,80}:\s*${LIST}`,
  // jailed N for six years and his partner N for four
  String.raw`\band\s(?<=\b(?:sentenced|jailed)\s[^.;]{1,140}\s(?:years|months|life)\s+and\s)${BROUGHT_IN_LIST}(?=\s+(?:to|for)\b)`,
  // the developer of the malware uses the name N
  String.raw`\b(?:developer|author|operator|seller|broker|${CRIMINAL}|man|woman|person)\b[^${SLOT}.;]{0,60}?\s(?:us(?:es|ed|ing)|go(?:es|ing)\s+by|went\s+by|under)\s+(?:the|his|her)\s+(?:real\s+)?name\s+(?:of\s+)?${LIST}`,
  // names as organisers N and N
  String.raw`\bnam(?:e|es|ed|ing)\s+as\s+(?:[\w-]+\s+){1,4}?${LIST}`,
  // a warrant that names N as the buyer
  String.raw`\bnames?\s+${LIST}(?=\s+as\s)${HARMLESS}`,
  // blames it on N; the handle belongs to N; behind the account is N
  String.raw`\b(?:blam(?:e|ed|es|ing)\b[^${SLOT}.;]{0,60}?\son|${POSSESSIONS}\b[^${SLOT}.;]{0,60}?\b(?:belong(?:s|ed|ing)?|registered|traced|linked)\s+to|(?:behind|operator\s+of|owner\s+of)\s+[^${SLOT}.;]{1,80}?\s(?:is|was|are|were|stands?|stood))\s+${BROUGHT_IN_LIST}${HARMLESS}`,
  // the first, N, is a nurse; a third man, N, escaped; the other was N
  String.raw`\b${ORDINAL}(?:\s+(?:m[ae]n|wom[ae]n|persons?|${CRIMINAL}|of\s+(?:them|the\s+[\w-]+))|(?=\s*(?:,|is|was)\s+${SLOT}${OF_A_PERSON}))(?:\s*[,:]|\s+(?:is|are|was|were|named|called))\s*${LIST}(?!\s*,[^,${SLOT}]{1,40}\b(?:victims?|targets?|spokes\w+)\b)`,
  String.raw`\b${ORDINAL}\s+(?:${PERSONS}|${ROLES})(?:\s*[,:]|\s+(?:is|are|was|were|named|called))\s*${LIST}${NOT_SPEAKING}`,
  // those held were N and N
  String.raw`\bamong\s+(?:those|the\s+(?:${PERSONS}|${CRIMINAL}|two|three|four|five|six|seven|eight|nine|ten))\s+(?![^${SLOT}.;]{0,80}\b(?:killed|injured|hacked|targeted|invited|victims?)\b)[^${SLOT}.;]{1,80}?\b(?:is|are|was|were)\s+${BROUGHT_IN_LIST}`,
  // the suspects in the case are known to be N and N
  String.raw`\b${CRIMINAL}\s(?![^${SLOT}.;]{0,80}\b(?:victims?|targets?|lawyers?|spokes\w+)\b)[^${SLOT}.;'’]{0,80}?\b(?:is|are|was|were)\s+(?:(?:known|thought|believed|said|understood)\s+to\s+be\s+)?${BROUGHT_IN_LIST}`,
  // were arrested together with N
  String.raw`\b(?:${ACCUSED}|held|sought)\b[^${SLOT}.;]{0,40}\b(?:together\s+with|along\s+with|alongside)\s+${BROUGHT_IN_LIST}${NOT_SPEAKING}`,
  // N and his alleged accomplice N
  String.raw`${LIST}(?=\s+(?:and|with)\s+(?:his|her|their|an?|two|three|four)\s+(?:[\w-]+\s+){0,2}(?:accomplices?|co-defendants?|co-conspirators?)\b)`,
  // accuses N of buying it and N of selling it
  String.raw`\band\s+${LIST}(?=\s+(?:of|with)\s+(?:[\w-]+ing)\b)(?<=\b${ACCUSED}\s[^.;]{1,200}\s(?:of|with)\s[^${SLOT}.;]{1,120}and\s+${SLOT})`,
  // a man it called N; N and N, whom it called agents
  String.raw`\b(?:${PERSONS}|${CRIMINAL})\s+(?:(?:it|they|he|she)\s+|who\s+(?:is|was|are|were)\s+)(?:called?|calls|named|names|identified\s+as|described\s+as|known\s+as)\s+${LIST}`,
  String.raw`${LIST}\s*,\s+whom\s+(?:[^\s,.;]+\s+){1,4}?(?:calls?|called|described\s+as|says?\s+(?:is|are|was|were)|said\s+(?:is|are|was|were))\s+(?:[\w-]+\s+){0,4}?(?:${CRIMINAL}|agents?|officers?|handlers?|members?)\b`,
  // According to the indictment, N paid N
  String.raw`\b${FINDINGS}\b[^${SLOT}.;:]{0,60}?,\s+${LIST}(?!\s*,)${NOT_SPEAKING}${NOT_HIT}`,
  String.raw`\b(?:paid|bribed|recruited|hired|instructed|sold|gave|sent)\s(?<=\b${FINDINGS}\b[^.;:]{0,160})${LIST}`,
  // N, the engineer accused of it, denied it
  String.raw`${LIST}\s*[,(–—-]\s*(?:an?|the|one of (?:the|those))\s+(?:(?!(?:of|for|to|against|by|who|whose|and)\b)[\w-]+\s+){1,8}?(?:accused|suspected|arrested|charged|detained|wanted|convicted|indicted|jailed)\s+(?:of|by|in|on|over|for|with|at|after)\b`,
  // The hooded man is believed to be 23-year-old N
  String.raw`(?<!\bby\s+(?:(?:the|an?)\s+)?(?:[\w-]+\s+)?)\b(?:${PERSONS}|${CRIMINAL}|militants?|jihadis?t?s?|gunm[ae]n|killers?|identity)\b(?![^${SLOT}.;]{0,120}\b(?:victims?|targets?|hostages?|${FALLEN})\b)[^${SLOT}.;]{0,120}?\s(?:is|was|are|were)\s+(?:(?:[a-z]+\s+)?(?:believed|thought|speculated|suspected|rumou?red|understood|alleged|reported)\s+to\s+be)\s+(?:(?:the|an?)\s+)?(?:\d{1,3}-year-old\s+)?(?:(?!of\b)[\w-]+\s+){0,3}?${RANK}${LIST}(?!['’]s\s)${HARMLESS}`,
  // the man, N, is a former soldier
  String.raw`^\W*the\s+(?:m[ae]n|wom[ae]n|officers?|soldiers?|hackers?|suspects?|teenagers?|youths?|couple|brothers|pair|intruder)\s*,\s+${RANK}${LIST}(?=\s*,)${NOT_SPEAKING}(?!\s*,[^,.;]{0,60}\b(?:victims?|witness\w*|${FALLEN})\b)`,
  // naming the masked man Greyfinch as N; Greyfinch is N; they named N, known as Greyfinch
  String.raw`\b(?:nam(?:ed|es|ing)|identif(?:y|ied|ies|ying)|unmask(?:ed|s|ing)?)\s+["“‘]?${SLOT}["”’]?\s+as\s+(?:(?:the|an?)\s+)?(?:[\w-]+\s+){0,2}?${LIST}${HARMLESS}`,
  String.raw`\b(?:confirm(?:ed|s)?|den(?:y|ied|ies)|reveal(?:ed|s)?|suspect(?:ed|s)?)\s+that\s+["“‘]?${SLOT}["”’]?\s+(?:is|was)\s+(?:really\s+)?${LIST}`,
  String.raw`\b(?:confirm(?:ed|s)?|den(?:y|ied|ies)|reveal(?:ed|s)?|suspect(?:ed|s)?)\s+that\s+["“‘]?${LIST}(?=["”’]?\s+(?:is|was)\s+(?:really\s+)?${SLOT})`,
  // allegations that N and his wife N took gifts
  String.raw`\b(?:allegations?|accusations?|suspicions?)\s+that\s+${LIST}${NOT_SPEAKING}${NOT_HIT}`,
  // The detained clerk is N; his name is N
  String.raw`\b(?:(?:detained|arrested|accused|suspected|wanted|charged)\s+(?:[\w-]+\s+){0,2}?${ROLES}\b[^,;${SLOT}]{0,80}\s(?:is|was)|(?:his|her|whose|['’]s)\s+(?:(?:real|full|true|original|birth|given)\s+)?name\s+(?:is|was|being))\s+(?:named\s+|called\s+|identified as\s+)?${LIST}${NOT_SPEAKING}`,
  // In custody is N
  String.raw`^\W*(?:in|under)\s+(?:[\w-]+\s+){0,2}?(?:custody|detention|arrest|dock)\s+(?:is|are|was|were)\s+${LIST}`,
  // Detained on Friday, N denied it
  String.raw`^\W*(?:accused|charged|arrested|detained|suspected|convicted|indicted|sentenced|wanted|held|remanded|jailed)\s+(?:of|with|by|on|in|for|over|at|after|as|last|this|earlier)\s[^,;${SLOT}]{1,120},\s*${LIST}${NOT_SPEAKING}`,
  // prosecutors suspect N; suspicion fell on N
  String.raw`(?<!\b(?:the|an?|two|three|four|five|other|both|all|main|prime|chief|key|these|those)\s)(?:\bsuspects?\s+(?:that\s+)?|\bsuspicions?\s+(?:against|on|about|of|(?:fell|falls|has fallen)\s+on|that)\s+)${LIST}${NOT_SPEAKING}`,
  // charges against N; a reward for information on N
  String.raw`\b${MATTER}\s+(?:and\s+[a-z]+\s+)?(?:(?:was|were|(?:have|has|had) been)\s+(?:brought|filed|laid|raised|issued|made|opened|out)\s+)?(?:conditions\s+)?(?:of|on|against|for|about|naming|targeting|leading to)\s+(?:(?!(?:by|from|to|urged|warned|asked|${TELLING})\b)[^\s${SLOT}.;]+\s+){0,8}?${RANK}${LIST}${NOT_SPEAKING}`,
  // N's indictment
  String.raw`${LIST}(?:['’]s?\s+(?:\w+\s+)?(?:indictment|arrest|trial|extradition|alleged\s+(?:\w+\s+)?(?:crimes?|role|involvement|part|victims?|accomplices?|actions|conduct|links?|ties|connections?|fraud|attacks?|abuse|hack\w*|theft|misconduct|plot|scheme|offences?|offenses?|corruption|betrayal|spying|espionage)|conviction|sentence|defen[cs]e lawyer|lawyers?|detention|custody|remand|prosecution|interrogation)\b)`,
  // They are N, N and N; The four are N
  String.raw`^\W*(?:they|those\s+\w+|the\s+(?:\w+\s+){0,4}?(?:${PERSONS}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|others?|pair|trio|group))\s+(?:are|were|include[sd]?)\b[\s:–—-]*(?:named\s+|identified as\s+)?${LIST}${NOT_SPEAKING}`,
  // Name: N; Wanted: N
  String.raw`\b(?:name|wanted|reward)\s*[:：–—-]\s*${LIST}`,
].map(nameRule);

/** `N, 34`: whoever is given an age where a crime is told, unless hit by it or looking on; for sentences that {@link CRIME} holds for. */
export const OF_AN_AGE = nameRule(
  String.raw`(?<!${BYSTANDERS},?\s+|\b${FALLEN}\b[^.;]{0,80})${LIST_WITH_AGE}${NOT_SPEAKING}(?![^.;]{0,60}\b(?:killed|injured|wounded|hacked|targeted|victims?|customers?|users?|remembers?|recalled|saw|heard|witness\w*)\b)`,
);

/** `He was arrested on Sunday`: said of whom the sentence before is about. */
export const OF_THE_SAME = new RegExp(
  String.raw`^\W*(?:he|she)\s+${BE}\s+${ADVERBS}(?:${ACCUSED}|wanted)\b(?!\s+to\b)`,
);

/** What somebody is called who is to be named: `one man`, `the officer`. */
export const SOMEBODY = String.raw`(?:persons?|people|individuals?|m[ae]n|wom[ae]n|members?|officers?|officials?|soldiers?|agents?|hackers?|suspects?|engineers?|employees?|citizens?|nationals?)`;

// `named one man`, `pointed the finger`: it takes no word of crime to put somebody forward.
const PUT_FORWARD = String.raw`(?:nam(?:ed|es|ing)|identif(?:ied|ies|ying)|singled out)\s+(?:(?:only|just)\s+)?(?:an?|the|one|two|three|four|five|six|several)\s+(?:[\w-]+\s+){0,3}?${SOMEBODY}\b|(?:nam(?:ed|es|ing)|identif(?:ied|ies|ying))\s+one\s+of\s+(?:the|those)\s+(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+as\b|point(?:ed|s|ing)\s+(?:an?|the|its|his|her|their)\s+finger`;

const STORY = String.raw`militant|terroris|wiper|trojan\b|spyware|root-?kit|key-?logger|back-?door|plea (?:deal|agreement|bargain)|jihad|gunm[ae]n|killer|murder|behead|kidnap|massacre|bombing|investigat|red notice|expelled|(?:looking|searching|hunting) for\b|behind (?:the|this) (?:[\w-]+ )?(?:account|handle|alias|persona|campaign|attack|server)|trial\b|in court\b|verdict|guilty|acquit|co-?defendant|accomplice|complaint|framed\b|unmask|recruit|handler\b|confess|spy[\s-]?ring|ring\b|gang\b|botnet|ransom|phish|attribut(?:es?|ed)\b|moniker|handle\b|for information (?:on|about)|stole(?:n)?\b|leak(?:ed|s|ing|ers)?\b|(?:personal|private|medical|bank) (?:data|details|records|information)|home address|(?:those|people|men|women|man|woman|brothers?|persons?|couple) (?:were |was |are |is |have been |has been )?held\b|held (?:over|on suspicion|overnight)`;

/** Says that a sentence, or the one after it, speaks of an accusation, a charge, a search or an exposure. */
export const CONTEXT = new RegExp(
  String.raw`\b(?:${PUT_FORWARD}|accus|blam(?:ed|es|ing)\b|charg|indict|alleg|suspect|hack|wanted\b|bount|reward|cyber|arrest|sanction|fugitive|espionage|spy\b|spies\b|warrant|defendant|convict|sentenced|extradit|expos|dox|outed|outing|pleaded|sabot|infiltrat|malware|intrusion|secret agent|prosecut|detain|arraign|implicat|operative|criminal|ringleader|mastermind|perpetrat|attacker|culprit|conspir|extortion|suspicion|custody|detention|remand|jailed|imprison|apprehend|behind bars|name\s*[:：]|${STORY})`,
  'i',
);

/** Speaks of a crime, a search or an exposure itself, not only of blame. */
export const CRIME =
  /\b(?:charg|indict|hack|wanted\b|bount|reward|cyber|arrest|sanction|fugitive|espionage|spy|spies\b|warrant|convict|sentenced|extradit|expos|dox|infiltrat|malware|intrusion|prosecut|detain|criminal|conspir|extortion|custody|remand|jailed|imprison|apprehend|stole|theft|launder|breach|bribe|corrupt|sabotag)/i;

const POSITIONS: readonly [ExposedPosition, RegExp][] = [
  [
    'charged',
    /\b(?:charg|indict|convict|sentenc|prosecut|arrest|detain|detention|custody|remand|jail|imprison|apprehend|arraign|extradit|plead|pled|trial|defendant)/i,
  ],
  ['wanted', /\b(?:wanted|bount|reward|fugitive|manhunt|warrant|information|tips|clues|whereabouts|hunt|sought|seek)/i],
  ['exposed', /\b(?:photo|picture|portrait|expos|dox|outed|outing|publish|reveal|name|naming|identi|personal|list)/i],
];

// `the medical file of N`: N is exposed, whoever is charged in the same sentence.
const PAPERS_OF = new RegExp(
  String.raw`^(?:personal|private|medical|bank|health|tax)\s+[\w-]+\s+(?:and\s+[a-z]+\s+)?(?:of|on|about)\s(?:(?!${ACCUSED}\b|\b${CRIMINAL}\b).)*$`,
  's',
);

// `information leading to the arrest of N`
const YET_TO_BE_FOUND = /\bleading\s+to\s+(?:the|his|her|an)\s+(?:arrest|capture|detention|conviction|whereabouts)\b/;

/** The position that these words put a person in; where they leave it open, what their sentence says. */
export function positionOf(words: string, sentence = ''): ExposedPosition {
  if (PAPERS_OF.test(words)) return 'exposed';
  if (YET_TO_BE_FOUND.test(words)) return 'wanted';
  const own = POSITIONS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'accused';
  if (own === 'charged' || own === 'wanted') return own;
  return POSITIONS.slice(0, 2).find(([, pattern]) => pattern.test(sentence))?.[0] ?? own;
}
