import { LIST, RANK } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';
import { SLOT, TELLING } from './position-words.ts';

/** What somebody is called who did violence or another crime: the word accuses. */
const VILLAIN = String.raw`(?:gunm[ae]n|(?<!person[\s-])shooters?|(?:serial\s+)?killers?|murderers?|militants?|extremists?|assassins?|hitm[ae]n|bombers?|terrorists?|jihadi(?:st)?s?|warlords?|gangsters?|mobsters?|kidnappers?|hijackers?|carjackers?|traffickers?|smugglers?|fraudsters?|scammers?|swindlers?|con\s?m[ae]n|robbers?|burglars?|rapists?|paedophiles?|pedophiles?|arsonists?|executioners?|war\s+criminals?|(?:drug|crime)\s+(?:lords?|barons?|kingpins?|dealers?|boss(?:es)?)|cannibals?)`;
const NAMED = String.raw`(?:\s+(?:is|are|was|were|named|called|identified\s+as|known\s+as|believed\s+to\s+be))?`;
const WORD = String.raw`(?:(?!(?:of|for|in|at|on|from|by|with|against|the|an?|and|police|victims?|${TELLING})\b)[\w-]+\s+)`;

/** Verbs of violence. */
const HURT = String.raw`(?:shot|stabbed|killed|murdered|beheaded|tortured|raped|strangled|gunned\s+down|mowed\s+down|ran\s+(?:down|over)|kidnapped|abducted|poisoned|carjacked|robbed|sexually\s+assaulted|molested|bludgeoned|slaughtered|massacred|lynched|mutilated|dismembered)`;
const ATTACK = String.raw`(?:torture|murders?|killings?|massacres?|rapes?|beheadings?|abductions?|kidnappings?|attacks?|bombings?|shootings?|robber(?:y|ies)|rampage|stabbings?)`;
const ADVERBS = String.raw`(?:(?:then|also|allegedly|fatally|reportedly|apparently|later|deliberately|brutally|repeatedly|once|first)\s+){0,2}`;
// `was shot`, `shot in the head`, `shot a film`, `killed himself`, `killed the deal`: nobody whom the subject hurt.
const NOT_PASSIVE = String.raw`(?<!\b(?:was|were|is|are|been|being|be|get|gets|got|of|for|by|who)(?:\s+[a-z]+ly)?)`;
const WORK = String.raw`(?:films?|movies?|videos?|clips?|footage|scenes?|photos?|photographs?|pictures?|images?|documentar\w+|series|shows?|goals?|hoops|\d|deals?|bills?|plans?|projects?|ideas?|stor(?:y|ies)|rumou?rs?|music|albums?|mood|debates?|talks|dialogue|relations|atmosphere|hopes|(?:law)?suits?|motions?|proposals?|matches|match|pucks?|balls?(?!\s+(?:boys?|girls?))|games?(?!\s+(?:wardens?|keepers?|hunters?))|time|joke|party|animals?|deer|bears?|cats?|dogs?)`;
// Whoever stops an attacker is no attacker.
const CAUGHT = String.raw`(?:attackers?|suspects?|intruders?|assailants?|gunm[ae]n|shooters?|terrorists?|bombers?|militants?|insurgents?|robbers?|hijackers?|fighters?)`;
const SOMEBODY_HURT = String.raw`(?!\s*[,.;:)–—"”]|\s+(?:dead|down|to|in|on|by|with|at\s+(?:the\s+)?(?:age|close|home|his|her|work)|during|after|while|when|as|and\s+(?:wounded|injured|killed)\s+(?:by|in|on)|off|it|up|back|last|this|earlier|yesterday|today|near|outside|inside|over|for|from|himself|herself|themselves|\w+day)\b|\s+(?:(?:an?|the|his|her|their|its|some|any|several|new)\s+)?(?:[\w-]+\s+)?${WORK}\b|\s+(?:(?:an?|the|his|her|their|two|three)\s+)?(?:[\w-]+\s+)?${CAUGHT}\b)(?=\s+\S)`;

/** What is said of whoever did violence, told by whomever: the names are those of the subject before it. */
export const VIOLENCE_PREDICATES: readonly RegExp[] = [
  // N shot a woman; N, who ran down two soldiers; N had tortured them
  String.raw`${NOT_PASSIVE}\s+(?:who\s+)?(?:(?:has|have|had)\s+)?${ADVERBS}${HURT}(?:\s+and\s+(?:wounded|injured|killed|robbed|ate))?(?:\s+(?:dead|to\s+death)(?=\s+(?:an?|the|his|her|two|three|four|\d+)\b))?${SOMEBODY_HURT}`,
  // N opened fire; N blew himself up; N led the torture of two
  String.raw`${NOT_PASSIVE}\s+(?:who\s+)?(?:(?:has|have|had)\s+)?${ADVERBS}(?:opened\s+fire|blew\s+(?:himself|herself|themselves)\s+up|went\s+on\s+a\s+(?:[\w-]+\s+){0,2}(?:rampage|spree)|(?:led|ordered|took\s+part\s+in|carried\s+out|committed|plotted|planned|masterminded|confessed\s+to)\s+(?:(?:an?|the|his|her|two|three|several)\s+)?(?:[\w-]+\s+){0,2}?${ATTACK}(?:\s+(?:of|on|at|in|against)\b|\s*[,.;]))`,
  // N is the gunman; N is one of the main suspects; N has emerged as the killer
  String.raw`\s+(?:who\s+)?(?:is|was|are|were|(?:has|have|had)\s+emerged\s+as|(?:is|was)\s+(?:seen|regarded|considered|named|described|unmasked)\s+as)\s+(?:an?|the|one\s+of\s+the)\s+${WORD}{0,3}?(?:suspects?|${VILLAIN})\b(?!['’])`,
].map((source) => new RegExp(source, 'g'));

/** Other ways to tell who did violence. */
export const VIOLENCE_RULES: readonly NameRule[] = [
  // gunman N; the killers N and N
  String.raw`(?<!\b(?:alleged\s+victim|hunter|tracker)\s)\b${VILLAIN}${NAMED}(?:\s+["“]?|\s*[:(–—-]\s*)${RANK}${LIST}`,
  String.raw`\b${VILLAIN}["”]?\s*,\s*${WORD}{0,3}?${RANK}${LIST}(?=\s*(?:[,;)]|\.?\s*$))(?!\s*,?\s*${TELLING}\b)`,
  // N, the gunman; N, a convicted murderer
  String.raw`${LIST}(?=\s*[,(–—-]\s*(?:(?:who\s+)?(?:is|was)\s+)?(?:an?|the|one\s+of\s+the)\s+${WORD}{0,4}?${VILLAIN}(?=\s*[,;)–—]|\s*\.?\s*$|\s+(?:who|whose|whom|in|of|from|behind|with|at|on|for|and|known)\b))`,
  // N, gunman in the attack
  String.raw`${LIST}(?=\s*,\s+${VILLAIN}\s+(?:in|of|behind|at)\s)`,
  // the masked militant known as N
  String.raw`\b${VILLAIN}\b(?![^${SLOT}.;]{0,80}\b(?:at|shot|killed|firing|victims?|dead)\b)[^${SLOT}.;]{0,80}?\b(?:known|identified|unmasked)\s+(?:[a-z]+\s+){0,2}?as\s+["“‘]?${RANK}${LIST}`,
  // an altercation between a man and officer N
  String.raw`\b(?:altercation|struggle|confrontation|scuffle|shoot-?out)\s+(?:between|with|involving)\b[^.;]{0,120}?\bofficers?\s+${LIST}`,
  // the last person to be hanged for treason was N
  String.raw`\b(?:hanged|executed|convicted|jailed|imprisoned|tried|sentenced|deported)\s+(?:for|of)\s+[^${SLOT}.;,]{1,60}\s(?:is|was|are|were)\s+${LIST}`,
  // radicalised by the preacher N
  String.raw`\bradicali[sz]ed\s+(?:by|under|from)\s+(?:[\w-]+\s+){0,5}?${LIST}`,
  // connections to N and the bombing
  String.raw`\b(?:connections?|links?|ties)\s+(?:to|with)\s+${LIST}(?=\s+and\s+(?:(?:the|an?)\s+)?[^,.;]{0,40}?\b(?:bombings?|attacks?|murders?|massacres?|plots?)\b)`,
  // was shot by officer N; the killing of two men by N
  String.raw`(?:(?<!\b${CAUGHT}\b[^.;]{0,80})|(?=[^.;]{0,40}\bby\s+(?:[\w-]+\s+)?officers?\b))\b(?:${HURT}|${ATTACK}\s+of\s+[^.;]{1,60})(?:\s+(?:dead|to\s+death|down|repeatedly|multiple\s+times))?\s+by\s+(?:(?:an?|the)\s+)?${WORD}{0,4}?${RANK}${LIST}(?!\s+(?:militants|fighters|forces|rebels|troops|police|supporters)\b|['’]s?\s)`,
  String.raw`\bat\s+the\s+hands\s+of\s+${WORD}{0,4}?${RANK}${LIST}`,
  // the suspect", rapper N
  String.raw`\bsuspects?["”’]*\s*[,:(–—-]+\s*(?:an?\s+)?${WORD}{1,4}${LIST}(?!\s*,?\s*${TELLING}\b)`,
].map(nameRule);
