import type { Report } from '../../../model/report.ts';
import { looksLikeOutlet } from '../../report/looks-like-outlet.ts';
import { wordAt, type Prose } from '../grammar/prose.ts';
import type { OutletNames } from './outlet-names.ts';

const NAME = String.raw`(\p{Lu}[\p{L}\d&-]*(?: \p{Lu}[\p{L}\d&-]*){0,3})`;
const PEOPLE = String.raw`(?:researchers|analysts|experts|engineers|colleagues|specialists|investigators|teams?|lab|labs|unit)`;

/** Where a text says whose `we` it is: `At Quayscope, we`, `our researchers at Quayscope`, `About Quayscope` over the last lines. */
const SAYS_WHOSE: readonly RegExp[] = [
  String.raw`\b(?:[Hh]ere )?[Aa]t ${NAME},? (?:we|our)\b`,
  String.raw`\b[Ww]e(?: here)? at ${NAME}\b`,
  String.raw`\b[Oo]ur (?:\p{Ll}[\p{L}-]* ){0,3}${PEOPLE}(?: here)? at ${NAME}\b`,
  String.raw`\b[Ww]e, (?:the )?(?:\p{Ll}[\p{L}-]* ){0,3}${PEOPLE} (?:at|of) ${NAME}\b`,
  String.raw`(?:^|\n)About ${NAME}[ \t]*(?=\n|$)`,
].map((source) => new RegExp(source, 'gu'));

/** What those do who look into intrusions themselves, and no newspaper does. */
const LOOKS_INTO =
  /\b[Ww]e (?:(?:have|had|also|now|first|currently|do not|did not|can|cannot|therefore|further|formally|publicly) ){0,2}(?:assess(?:ed)?|attribut(?:e|ed)|track(?:ed)?|observ(?:e|ed)|detect(?:ed)?|notif(?:y|ied)|analy[sz]ed|reverse-engineered|sinkholed|dub(?:bed)?|cluster(?:ed)?)\b/gu;

/** What a firm's own team is called behind its name: `Quayscope Threat Research`. */
const TEAM =
  / (?:(?:threat|security|cyber|counter|global|applied) ?(?:threat |security )?)?(?:research|intelligence|labs?|response|team|unit|group|institute)(?: (?:team|group|unit|labs?))?$/i;

/**
 * The firm whose people write a text as `we`: the one it says so of, else its publisher, where `we` look into intrusions ourselves. Null where
 * that is an outlet, which only
 * reports, and where it is not shown.
 */
export function whoseBlog(
  { publisher, medium }: Pick<Report, 'publisher' | 'medium'>,
  prose: Prose,
  outlets: OutletNames,
): string | null {
  const isOutlet = (name: string) => (outlets.nameOf(name) ?? outlets.kindOf(name) ?? looksLikeOutlet(name)) !== null;
  if (medium === 'transcript' || (publisher && isOutlet(publisher))) return null;
  const named = namesSaid(prose).filter((name) => !isOutlet(name) && !outlets.isOthers(name));
  if (named.length > 0) return named.every((name) => name === named[0]) ? firmOf(named[0]!, prose) : null;
  return publisher && inOwnWords(prose, LOOKS_INTO).length > 0 ? firmOf(publisher, prose) : null;
}

function namesSaid(prose: Prose): string[] {
  return SAYS_WHOSE.flatMap((pattern) => inOwnWords(prose, pattern).map(([, name]) => name!));
}

// Not what somebody else is quoted as saying.
function inOwnWords(prose: Prose, pattern: RegExp): RegExpExecArray[] {
  return [...prose.text.matchAll(pattern)].filter(
    ({ index }) => (prose.quoted[wordAt(prose.words, index + 1)] ?? -1) < 0,
  );
}

/** `Quayscope Threat Research` are Quayscope's, where the text names Quayscope alone. */
export function firmOf(name: string, { text }: Prose): string {
  const firm = name.replace(TEAM, '');
  if (firm === name) return name;
  for (let at = text.indexOf(firm); at >= 0; at = text.indexOf(firm, at + 1))
    if (
      /^(?:[’']s\b|,? \p{Ll})/u.test(text.slice(at + firm.length, at + firm.length + 4)) &&
      !/[\p{L}\d-]$/u.test(text.slice(Math.max(0, at - 1), at))
    )
      return firm;
  return name;
}
