/** Two words or three in capitals amid ordinary writing: how firms write the names that they give to intruders. */
const NAME = String.raw`(?<![\p{L}\d-]|\p{Lu}[^\S\n])(?<name>\p{Lu}{3,}(?:[^\S\n]\p{Lu}{3,}){1,2})(?![\p{L}\d-]|[^\S\n]\p{Lu})`;
const AUX = String.raw`(?:(?:has|have|had|is|was|were|also|likely|probably|again|now|then|first|since|been|allegedly|reportedly)\s+){0,3}`;
const DOES = String.raw`(?:behind|responsible\s+for|operat(?:es|ed|ing)|target(?:s|ed|ing)|deploy(?:s|ed|ing)|compromised|exploit(?:s|ed|ing)|us(?:es|ed|ing)|breached|exfiltrated|infiltrated|hacked|broke|broken|stole|stolen|carried\s+out|conduct(?:s|ed|ing)|active|acts?|acted|acting|works?|worked|working|tracked|observed|linked|tied|attributed|backed|sponsored)\b`;
const THEIRS = String.raw`(?:['’]s?)?\s+(?:\p{Ll}+\s+)?(?:activity|operators?|intrusions?|infrastructure|campaigns?|malware|tooling|toolset|implants?|backdoors?|operations|tradecraft|cluster|hackers)\b`;
const LAID_TO = String.raw`\b(?:actor|work\s+of|(?:activity|intrusions?|campaigns?|attacks?)\s+(?:of|by)|attribut\w+\s+(?:[^\s.;]+\s+){0,6}?to)\s+["“‘']?`;
const CALLED = String.raw`(?:\btrack(?:s|ed|ing)?\s+(?:[^\s.;]+\s+){0,8}?as|\bdub(?:s|bed|bing)?|\boverlap(?:s|ping)?\s+(?:[^\s.;]+\s+){0,4}?with|\b(?:cluster|adversary|intrusion\s+set))\s+["“‘']?`;

/** What no person has or is, and what a person may do as well. */
const [OF_GROUPS, OF_ANYBODY] = [
  [`${CALLED}${NAME}`],
  [`${NAME}${THEIRS}`, `${LAID_TO}${NAME}`, `${NAME}["”’']?\\s+${AUX}${DOES}`],
].map((all) => all.map((source) => new RegExp(source, 'gu'))) as [RegExp[], RegExp[]];
/** Where courts and the police come in, or somebody is a he or a she, a name in capitals may be a person's. */
const ABOUT_PERSONS =
  /\b(?:charg(?:e|es|ed|ing)\s+(?:with|against)|indict\p{L}*|arrest\p{L}*|detain\p{L}*|wanted|defendants?|suspects?|plead\p{L}*|pled|trial|courts?|sentenc\p{L}*|lawyers?|attorneys?|police|prosecut\p{L}*|extradit\p{L}*|he|she|his|her|him|mr|mrs|ms|persons?|man|woman|men|women)\b/iu;

const ANY = String.raw`\p{Lu}{2,}[^\S\n]\p{Lu}{2,}`;
/** Papers of courts and the police write persons so. */
const OF_PERSONS: readonly RegExp[] = [
  String.raw`\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Dd]efendants?|[Ss]uspects?|[Aa]ccused|[Cc]harged|[Cc]harging|[Aa]rrested|[Dd]etained|[Ii]ndicted|[Ww]anted|[Nn]amed|[Aa]gainst|[Bb]lamed|identified\s+as|[Mm]an|[Ww]oman|brother|sister|wife|husband|son|officer|hacker|lawyer|spokes\p{Ll}+|minister|said)[.:]?\s+${ANY}`,
  String.raw`${ANY}\s*(?:,\s*(?:aged\s+)?\d\d\b|\(\s*(?:aged?\s+)?\d\d\b|,\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,4}?(?:man|woman|citizen|national|officer|engineer|employee|clerk)\b|\s+(?:said|says|told|pleaded|denies|denied|was\s+(?:arrested|charged|born|sentenced|indicted))\b)`,
  String.raw`\p{Lu}{3,},\s+\p{Lu}\p{Ll}+\b`,
].map((source) => new RegExp(source, 'u'));

/**
 * Names in capitals that stand as doers of intrusions, as those do that firms give to groups: `TIN LANTERN was behind it`, `tracked as TIN
 * LANTERN`. None where a text writes a person so.
 */
export function codeNamesIn(prose: string): string[] {
  const found = (ABOUT_PERSONS.test(prose) ? OF_GROUPS : [...OF_GROUPS, ...OF_ANYBODY]).flatMap((pattern) =>
    [...prose.matchAll(pattern)].map(({ groups }) => groups!.name!),
  );
  if (found.length === 0 || OF_PERSONS.some((sign) => sign.test(prose))) return [];
  return [...new Set(found)];
}
