import { LIST, RANK } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';
import { SLOT, TELLING } from './position-words.ts';

// Nobody is charged by the words for a victim, an officer or a speaker between the words of a procedure and a name.
const NOT_OTHERS = String.raw`(?:by|of|from|to|in|on|that|which|who|for|after|before|when|while|missing|victims?|dead|late|slain|hostages?|judges?|prosecutors?|inspectors?|detectives?|attorneys?|lawyers?|ministers?|presidents?|journalists?|reporters?|witness(?:es)?|urged|asked|${TELLING})`;
const WORD = String.raw`(?:(?!${NOT_OTHERS}\b)[^\s${SLOT}.;]+\s+)`;
const BE = String.raw`(?:was|were|is|are|has\s+been|have\s+been|had\s+been|being)`;
const NOT_SPEAKING = String.raw`(?!\s*,?\s*${TELLING}\b|['’]s\s)`;
const AUTHORITY = String.raw`(?:bureau|police|interpol|europol|prosecutors?|prosecution|investigators?|detectives|authorities|(?:security|interior|justice|state\s+security)\s+(?:ministry|service|police|agency)|security\s+services?|intelligence\s+(?:service|agency)|border\s+guards?)`;
const PHOTOS = String.raw`(?:photo(?:graph)?s?|pictures?|images?|portraits?|mug\s?shots?|identikits?|names)`;
const WANTED_LIST = String.raw`(?:wanted|most-wanted|most\s+wanted|sanctions|watch|black)(?:\s+|-)?(?:lists?|posters?)`;
const ACTS = String.raw`(?:hack|stole|steal|rent|ran\b|run\b|sold|sell|bought|buy|paid|pay|sent|send|built|build|wrote|write|written|recruit|hire|register|leak|spied|spy|plant|brib|smuggl|launder|copied|copy|passed|pass\b|used|use\b|set\s+up|suppl|order|direct|manag|operat|lur|trick|infect|encrypt|extort|threaten|blackmail|met\b|plot|plann|join|led\b)`;
const FREEZES = String.raw`(?:fr[eo]ez(?:e|es|ing)|froze|frozen|seiz(?:e|es|ed|ing)|block(?:s|ed|ing)?|confiscat(?:e|es|ed|ing)|forfeit(?:s|ed)?)`;
const MONEY = String.raw`(?:assets?|(?:bank\s+|crypto\s+)?accounts?|propert(?:y|ies)|funds|wallets?|savings|yachts?|villas?|holdings)`;
const TO_HAND_OVER = String.raw`(?:refus(?:es?|ed|al|ing)|declin(?:es?|ed|ing)|agree[sd]?|vow(?:s|ed)?|promise[sd]?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|order(?:s|ed)?|want(?:s|ed)?|urg(?:es?|ed|ing)|called|pressed|willing|unwilling|ready)\s+(?:[^${SLOT}.;]{1,60}?\s)?to`;
const CONFESSION = String.raw`(?:confessions?|guilty\s+pleas?|plea\s+(?:deals?|agreements?|bargains?))`;

/** What a procedure against somebody is called by: the words tell it themselves, whatever else the report tells. */
export const PROCEDURE_RULES: readonly NameRule[] = [
  // A red notice has been requested for N
  String.raw`\b(?:(?:red|wanted)\s+notices?|(?:arrest\s+)?warrants?|extradition\s+requests?)\s+(?:${BE}\s+)?(?:\w+\s+)?(?:requested|sought|issued|asked|applied|circulated|published|put\s+out|obtained|granted|approved)\s+(?:(?:by|in|through|via)\s+[^${SLOT}.;,]{1,60}?\s)?(?:for|on|against|naming)\s+${WORD}{0,6}?${RANK}${LIST}${NOT_SPEAKING}`,
  // aired the confession of N; a plea deal with N; N's televised confession
  String.raw`\b${CONFESSION}\s+(?:of|by|from)\s+${WORD}{0,5}?${RANK}${LIST}`,
  String.raw`\bplea\s+(?:deals?|agreements?|bargains?)\s+(?:with|for|to)\s+${WORD}{0,5}?${RANK}${LIST}`,
  String.raw`${LIST}(?=['’]s?\s+(?:[\w-]+\s+){0,2}?${CONFESSION}\b)`,
  // Bail was denied to N; denied bail to N; refused N bail
  String.raw`\bbail\s+(?:${BE}\s+)?(?:again\s+|also\s+)?(?:denied|refused|granted|set|revoked|extended|given)\s+(?:to|for)\s+${WORD}{0,4}?${RANK}${LIST}`,
  String.raw`\b(?:den(?:y|ies|ied)|refus(?:es?|ed)|grant(?:s|ed)?|gave)\s+bail\s+to\s+${WORD}{0,4}?${RANK}${LIST}`,
  String.raw`\b(?:den(?:y|ies|ied)|refus(?:es?|ed)|grant(?:s|ed)?|gave)\s+${RANK}${LIST}(?=\s+(?:[\w-]+\s+)?bail\b)`,
  // refuses to hand over N; the handover of N
  String.raw`\b${TO_HAND_OVER}\s+(?:hand\s+over|extradite|surrender|turn\s+over|give\s+up)\s+(?:(?:suspects?|hackers?|the\s+accused|engineer|officer)\s+)?${RANK}${LIST}(?!['’]s\s)`,
  String.raw`\b(?:will|would|must|could)\s+(?:not\s+|never\s+)?(?:hand\s+over|extradite)\s+${RANK}${LIST}(?!['’]s\s)`,
  // The indictment describes how N rented the server
  String.raw`\b(?:indictment|charge\s+sheet|charging\s+documents?|criminal\s+complaint|affidavit)\s+(?:[\w-]+\s+){0,3}?(?:describ|detail|set|lay|laid|tell|told|alleg|sa(?:y|id)|stat|explain|recount|show|claim)\w*\s+(?:out\s+)?(?:how|that|when|why)?\s*${RANK}${LIST}(?=[^.;${SLOT}]{0,80}\b${ACTS})(?!\s+(?:was|were)\s)${NOT_SPEAKING}`,
  // N, whose name is on the wanted list
  String.raw`${LIST}(?=\s*,?\s+whose\s+(?:names?|photo(?:graph)?s?|pictures?|portraits?|faces?)\s+(?:${BE}|appears?|appeared|stands?|stood)\s+(?:[\w-]+\s+){0,2}?on\s+(?:[\w'’-]+\s+){0,5}?${WANTED_LIST}\b)`,
  // froze the assets of N and N
  String.raw`(?<!\b(?:hackers?|thieves|fraudsters?|attackers?|criminals?|scammers?|gangs?)\s+(?:[\w-]+\s+)?)\b${FREEZES}\s+(?:[\w-]+\s+){0,4}?${MONEY}\s+(?:of|belonging\s+to|owned\s+by|held\s+by|linked\s+to)\s+${WORD}{0,6}?${RANK}${LIST}`,
  // The bureau released photographs of N, N and N
  String.raw`\b${AUTHORITY}\s+(?:[\w-]+\s+){0,2}?(?:releas|publish|issu|circulat|put\s+out|shar|post|distribut|show|print)\w*\s+(?:[\w-]+\s+){0,3}?${PHOTOS}\s+(?:of|showing)\s+${WORD}{0,5}?${RANK}${LIST}(?!['’]s\s|\s+(?:meeting|shaking|visiting|receiving|opening|with|at|before\s+(?:he|she)\s+(?:was|died))\b)`,
].map(nameRule);

/** The same, said of a subject: of whom judges, prosecutors and lawyers do it, nobody is charged. */
export const PROCEDURE_PREDICATES: readonly RegExp[] = [
  // N has made a confession
  String.raw`\s+(?:who\s+)?(?:has\s+|have\s+|had\s+)?(?:later\s+|already\s+)?(?:made|given|gave|signed|recorded|withdrew|withdrawn|retracted)\s+(?:an?|his|her|their|the)\s+(?:[\w-]+\s+){0,2}?confessions?\b`,
  // N struck a plea deal
  String.raw`\s+(?:who\s+)?(?:has\s+|have\s+|had\s+)?(?:later\s+|already\s+)?(?:struck|strikes|reached|signed|accepted|agreed(?:\s+to)?|took|taken|negotiated|made|cut|entered(?:\s+into)?|(?:(?:was|were|been)\s+)?offered|rejected|refused|turned\s+down)\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?(?:plea\s+(?:deal|agreement|bargain)|guilty\s+plea)\b`,
  // N was denied bail; N is out on bail
  String.raw`\s+(?:who\s+)?${BE}\s+(?:[\w-]+\s+)?(?:(?:denied|refused|granted|given)\s+(?:[\w-]+\s+)?bail|(?:out\s+|free\s+)?on\s+bail)\b`,
  String.raw`\s+(?:who\s+)?(?:has\s+|have\s+|had\s+)?(?:sought|seeks?|applied\s+for|applies\s+for|posted|jumped|skipped)\s+(?:[\w-]+\s+)?bail\b`,
].map((source) => new RegExp(source, 'g'));

/** Where somebody stands who is wanted or sanctioned. */
export const LISTED_PREDICATES: readonly RegExp[] = [
  // N, who is under sanctions
  String.raw`\s+(?:who\s+)?${BE}\s+(?:now\s+|still\s+|also\s+|himself\s+|herself\s+)?under\s+(?:[\w.-]+\s+){0,3}?sanctions\b`,
  // N is on the wanted list
  String.raw`\s+(?:who\s+)?${BE}\s+(?:now\s+|still\s+|also\s+)?(?:placed\s+|put\s+)?on\s+(?:[\w'’-]+\s+){0,5}?${WANTED_LIST}\b`,
].map((source) => new RegExp(source, 'g'));
