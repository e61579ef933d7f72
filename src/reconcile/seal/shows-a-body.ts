import type { Span } from '../../model/span.ts';

const REACH = 90;
const BODY = String.raw`(?:makers?|manufacturers?|retailers?|vendors?|providers?|start-?ups?|exchanges?|platforms?|groups?|gangs?|collectives?|crews?|outfits?|clusters?|campaigns?|operations?|malware|compan(?:y|ies)|firms?|threat actors?|teams?|units?|directorate|bureau|supplier of access|navy|army|bank|union|state|country|republic|town|village|district)`;
// What may follow the noun of an apposition and leave it one. Not `a team leader`, not `him, a bank said,`.
const ENDS = String.raw`(?=\s*(?:[.;:)"”]|,(?!\s*\d)|$)|\s+(?:of|for|in|at|by|with|from|on|to|that|which|it|they|we|run|known|thought to|said to|believed to|kept|linked|tied|backed|based|owned|led|controlled|protected|widely|working|acting|operating|serving|hired|paid)\b)`;
// Not `a member of the group`: the noun itself must be what the name is said to be.
const DESCRIBED = String.raw`(?:an?|another|one)\s+(?:(?!of\b|in\b|with\b|from\b|for\b|at\b|behind\b|by\b|who\b|whose\b)[\w'’-]+\s+){0,3}?`;
const HACKERS = String.raw`(?:hackers|attackers|intruders|extortionists|thieves|saboteurs)`;
// Not `the bank named him`: the words must leave the body no subject of an accusation.
const CALLED = String.raw`(?:\s*,)?\s+(?:that\s+)?(?:(?:is|are|also|better|publicly)\s+)*(?:known as|tracked as|goes by the name|going by the name|by the name of)`;

// Not `the owner of a company, Toma Varensk`, nor `hired by a firm, Toma Varensk`: what is told of the firm is told before its noun.
const NOT_OF = String.raw`(?<!\b(?:of|at|for|from|with|by|to|in|whose|and\s+(?:his|her))\s+)`;
/** What kind of firm, and no word that leads from somebody else to it. */
const SORT = String.raw`(?:(?!(?:of|in|at|by|for|from|with|to|who|that|which)\b)[\w-]+\s+){0,3}?`;
const BODY_BEFORE = [
  // two persons and a company, Tin Wave. A company, Tin Wave, was
  new RegExp(
    String.raw`(?:\band\s+|^|[.!?][\"”’]?\s+|\n\s*)(?:an?|one)\s+${SORT}(?:company|firm|business|enterprise)\s*,\s*["“‘']?$`,
    'i',
  ),
  // sanctions on a front company called Tin Wave
  new RegExp(
    String.raw`${NOT_OF}\b(?:an?|another|one|its|their)\s+${SORT}(?:company|firm|business|enterprise)\s+(?:called|named|known as|by the name of)\s+["“‘']?$`,
    'i',
  ),
  // a gang that goes by the name Tin Wave
  new RegExp(String.raw`\b${BODY}${CALLED}\s+["“‘']?$`, 'i'),
  // a criminal group, which we call Tin Wave; a cluster that the firm tracks as Tin Wave
  /\b(?:groups?|gangs?|collectives?|crews?|outfits?|clusters?|threat actors?),?\s+(?:which|that)\s+(?:we|they|it|researchers|analysts|the\s+(?:firm|company|vendor))\s+(?:call|name|dub|track)(?:s|ed|bed)?(?:\s+as)?\s+["“‘']?$/i,
  // known to researchers as Tin Wave; tracked by vendors as Tin Wave
  /\b(?:known|tracked|referred)\s+(?:to|by)\s+[^.;\n]{1,40}?\b(?:researchers|analysts|vendors|firms|companies|industry|trade)\s+as\s+["“‘']?$/i,
];
/** Words that stand beside a person's name as well, now and then. */
const PERHAPS_BEFORE = [
  // hackers known as Tin Wave
  new RegExp(String.raw`\b${HACKERS}${CALLED}\s+["“‘']?$`, 'i'),
  // the hackers of Tin Wave; not `members of Toma Varensk's gang`, see below
  /\b(?:hackers|extortionists)\s+of\s+["“‘']?$/i,
  // was put down to a criminal group, Tin Wave
  new RegExp(String.raw`\b(?:to|is|by)\s+${DESCRIBED}(?:group|gang|unit|crew|cluster),\s+["“‘']?$`, 'i'),
  // the government of Lower Orsk; citizens of it; the town of Clay Brook
  /\b(?:governments?|republic|kingdom|embass(?:y|ies)|citizens|nationals|town|city|village|district|province|county|port|island)\s+of\s+$/i,
];
const BODY_AFTER = [
  // Tin Wave, a unit of the navy; Tin Wave, hackers kept by it
  new RegExp(String.raw`^["”’']?\s*,\s+${DESCRIBED}${BODY}${ENDS}`, 'i'),
  new RegExp(
    String.raw`^["”’']?\s*,\s+${HACKERS}\s+(?:who|whom|kept|believed|thought|said|working|serving|run|linked|tied|backed|paid)\b`,
    'i',
  ),
  // Tin Wave, which acts for the navy; not `charged him, which drew protests`
  /^["”’']?\s*,?\s+which\s+(?:(?:it|they|he|she|we)\s+(?:\w+s\s+)?(?:believes?|takes?|thinks?|says?|considers?|describes?|calls?)|acts|runs|operates|works|serves|belongs|sells|makes|employs|owns|is\s+(?:run|owned|based|part)|(?:he|she|they|it)\s+described\s+as)\b/i,
  // Lower Orsk's foreign ministry; the Lower Orsk navy. A government, a cabinet or an army may be a person's.
  /^(?:['’]s?)?\s+(?:(?:foreign|interior|defen[cs]e|security|central|military|state|coast)\s+)?(?:ministry|embassy|ambassador|navy|consulate|air force|coast guard|general staff|border guards?|intelligence services?|territorial waters)\b/i,
];

const THE = /\bthe\s+["“‘']?$/i;
const ENDS_THERE = /^["”’']?(?:\s*[,.;:)!?]|\s+(?:of the|was|were|is|are|has|have|had|did|said|says|denied|denies)\b)/;
// `Relatives of Toma Varensk were`, `Orsolov and Varensk have`: the name must be all of the subject.
const OPENS_CLAUSE = /(?:^|[.!?:;\n]["”]?\s*|\bthat\s+|\b(?:said|says|believes?|claims?)\s+)["“‘']?$/;
const PLURAL_AFTER = /^["”’']?\s+(?:are|were|have)\b/;

// `hackers known as Toma Varensk and Ilya Orsolov`; `the hackers of Toma Varensk's crew`; `by a gang, Toma Varensk said`
const OF_SOMEBODY =
  /^["”’']?(?:\s*(?:,|,?\s+and)\s+["“‘']?\p{Lu}\p{Ll}+\s+\p{Lu}|['’]s?\s+(?!(?:foreign|interior|defen[cs]e|security|military)\b|ministry\b|embassy\b|ambassador\b|navy\b)|\s+(?:said|told|says)\b)/u;

/**
 * Whether the words around a name show its bearer to be no person: what it is called by, a description beside it, a ministry or a navy of
 * its own. To be accused or blamed says nothing of it, since persons are too.
 */
export function showsABody(prose: string, name: Span): boolean {
  const { before, after } = around(prose, name);
  if (OF_SOMEBODY.test(after)) return false;
  return BODY_BEFORE.some((sign) => sign.test(before)) || BODY_AFTER.some((sign) => sign.test(after));
}

/** The same by words that prove little, an article or a verb in the plural: not enough for whoever is charged. */
export function mayShowABody(prose: string, name: Span): boolean {
  const { before, after } = around(prose, name);
  if (OF_SOMEBODY.test(after)) return false;
  if (THE.test(before) && ENDS_THERE.test(after)) return true;
  if (OPENS_CLAUSE.test(before) && PLURAL_AFTER.test(after)) return true;
  return PERHAPS_BEFORE.some((sign) => sign.test(before));
}

function around(prose: string, name: Span): { before: string; after: string } {
  return {
    before: prose.slice(Math.max(0, name.start - REACH), name.start),
    after: prose.slice(name.end, name.end + REACH),
  };
}
