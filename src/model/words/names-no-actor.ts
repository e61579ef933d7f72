import { WEEKDAY_OR_MONTH } from './calendar-words.ts';
import { namesNobody } from './names-nobody.ts';
import { POSTED } from './posted-nouns.ts';

/**
 * Whether these words stand for nobody who could speak or be accused: they name nobody, or no one in particular (`any official`, `every
 * report`, `such claims`), begin with a year (`2025 persons`), or are a measure (`the number of homes`), a paper, a post or a finding,
 * whatever it is about: it tells what others say.
 */
export function namesNoActor(words: string): boolean {
  return namesNobody(words) || NO_ONE_IN_PARTICULAR.test(words) || MEASURE.test(words) || isDocument(words);
}

/** `The indictment`, `a 40-page report published on Monday`; what stands behind may name whose it is. */
export function isDocument(words: string): boolean {
  const phrase = words.split(BEHIND)[0]!;
  return DOCUMENT.test(phrase) || ON_A_PAGE.test(phrase) || PIECE.test(phrase);
}

/** Whose paper these words name: `Redstone` of `Redstone's report`; null for none, and where that is a day. */
export function ownerOfDocument(words: string): string | null {
  const owner = OWNED.exec(words)?.[1];
  return owner && isDocument(words) && !WEEKDAY_OR_MONTH.test(owner.toLowerCase()) ? owner : null;
}

/** What is named behind a paper is what it is about: `the indictment against Venn`. */
export function isAboutSomebody(words: string): boolean {
  return isDocument(words) && ABOUT.test(words);
}

const NO_ONE_IN_PARTICULAR = /^(?:(?:[Aa]ny|[Ff]urther|[Ee]very|[Ss]uch) \p{Ll}|(?:19|20)(?!00)\d\d \p{Ll})/u;
const MEASURE =
  /^(?:the|its|their) (?:\p{Ll}+ ){0,2}(?:number|amount|total|tally|toll|count|share|percentage|rate|sum) of /iu;
const OWNED = /^(?:[Tt]he )?(\p{Lu}[\p{L}\p{N} -]*)['’]s? /u;
const BEHIND =
  /,| (?=(?:of|by|from|in|on|at|to|into|about|against|over|regarding|naming|for|that|which|who|seen|filed|unsealed|published|released|posted|shared|viewed|issued|sent|dated|obtained|reviewed)\b)/;
const ABOUT = / (?:against|about|on|into|over|regarding|naming|that|which) /;
const DOCUMENT =
  /^(?:\S+ ){0,6}(?:documents?|reports?|statements?|papers|records|filings?|files|indictments?|affidavits?|charge sheets?|complaints?|memos?|memorandum|letters?|advisor(?:y|ies)|bulletins?|dossiers?|findings?|conclusions?|evidence|investigations?|inquir(?:y|ies)|probes?|analys[ei]s|logs?|stud(?:y|ies)|articles?|claims?|allegations?|accusations?)$/i;
/** `Article 14`, `page 4 of the report`, `sections 43 and 66`. */
const PIECE =
  /^(?:the )?(?:sections?|articles?|chapters?|paragraphs?|clauses?|annex(?:es)?|pages?|figures?|tables?) \d{1,4}[a-z]?(?:(?:,| and| to) \d{1,4}[a-z]?)*$/i;
/** In small letters: `the Kell Post` is a paper. */
const ON_A_PAGE = new RegExp(`^(?:\\S+ ){0,6}(?:${POSTED}|threads?)$`);
