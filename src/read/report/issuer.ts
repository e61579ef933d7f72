/** What kind of thing it is, alone on a line: `FOR IMMEDIATE RELEASE`, `Press release no. 12/2026`. */
const RELEASE =
  /^(?:for (?:immediate|general|public) release|(?:press|news|media|public|official) (?:release|statement|notice|bulletin)|press (?:office|service)|communiqu[ée]|public service announcement)(?:,? (?:no\.?|number|ref\.?:?)? ?[\d/.-]+)?[.:!]?$/i;

/** Whether a line only says what kind of thing was put out. */
export function isReleaseLine(line: string): boolean {
  return RELEASE.test(line.trim());
}

/** What is put out under the name of whoever puts it out. */
const PUT_OUT =
  /^(?:(?:regular|daily|weekly|joint|official|public|press|news|media|emergency|security|technical)\s+){1,2}(?:release|statement|briefing|notice|bulletin|advisory|conference|communiqu[ée]|remarks|report)\b|^(?:statement|remarks|transcript|briefing|notice|communiqu[ée]|declaration|press conference|bulletin|advisory|reply|answers?) (?:by|of|on|from|to|at|no|concerning|regarding)\b/i;
const BODY =
  /\b(?:ministry|department|office|bureau|agency|embassy|consulate|mission|directorate|commission|council|secretariat|prosecutor\S*|attorney|police|court|service|command|institute|cent(?:re|er)|authority|administration|inspectorate|government|presidency|chancellery|cabinet|parliament|headquarters|university|foundation|labs?|group|corporation|bank)\b/i;
// Nothing but the words of a name: a headline has a verb or a stop in it.
const NAME = /^\p{Lu}[\p{L}'’-]*(?: (?:of|the|for|and|on|to|&|\p{Lu}[\p{L}'’-]*)){0,11}$/u;

/**
 * The body under whose name a text is put out: a line that is nothing but its name, above one that says what is put out. Written as
 * names are where it stands in capitals; null for any other line.
 */
export function readIssuer(line: string, next: string | undefined): string | null {
  const name = line.trim();
  if (next === undefined || !(isReleaseLine(next) || PUT_OUT.test(next.trim()))) return null;
  if (!NAME.test(name) || !BODY.test(name)) return null;
  return name === name.toUpperCase() ? inNameCase(name) : name;
}

/** A line that is nothing but the name of a public body: `Foreign, Maritime & Port Office`. */
export function namesBody(line: string): boolean {
  return NAME.test(line.replaceAll(',', '')) && BODY.test(line);
}

const OWN_BLOG =
  /^\p{Lu}\S*(?: \p{Lu}\S*){0,3} (?:labs?|research|intelligence|institute|security|team|group|unit|cert)$/iu;
const SECTION =
  /^(?:the )?(?:world|national|international|local|cyber\S*|computer|information|network|data|threat|security|global|public|politics|technology|tech|business|market|home|latest|breaking|top|original|independent|special)\b/i;

/** A firm or laboratory that signs with a date: `Pinemark Labs Threat Research`; null for a section (`Cyber Security`) and for persons. */
export function looksLikeFirm(name: string): string | null {
  return OWN_BLOG.test(name) && !SECTION.test(name) ? name : null;
}

function inNameCase(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, i) =>
      i > 0 && /^(?:of|the|for|and|on|to)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
