/**
 * British papers put speech in single marks: `'It is "a lie",' Lund said.` Both kinds are told apart from apostrophes and changed for one
 * another, so that whoever reads on need know the double ones alone. Same length in, same length out. A text is one paragraph or less.
 */
export function withSingleMarksDoubled(text: string): string {
  if (!MAY_OPEN.test(text)) return text;
  return doubled(text);
}
const MAY_OPEN = /(?:^|[\s([:–—])['‘]/;

function doubled(text: string): string {
  const signs = text.split('');
  let outer = false;
  let open = -1;
  let within: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (/["“”]/.test(sign)) {
      if (open >= 0) within.push(i);
      else outer = sign === '"' ? !outer : sign === '“';
    } else if (outer || !/['‘’]/.test(sign)) continue;
    else if (opens(text, i)) {
      if (open >= 0 && isLeftOpen(text, open)) signs[open] = '"';
      open = i;
      within = [];
    } else if (open >= 0 && closes(text, i, open)) {
      if (isSpeech(text.slice(open + 1, i))) for (const at of [open, i]) signs[at] = '"';
      if (signs[open] === '"') for (const at of within) signs[at] = "'";
      open = -1;
      within = [];
    }
  }
  if (open >= 0 && isLeftOpen(text, open)) signs[open] = '"';
  return signs.join('');
}

function opens(text: string, at: number): boolean {
  if (text[at] === '’' || !/^(?:$|[\s([:–—])/.test(text[at - 1] ?? '')) return false;
  const after = text.slice(at + 1, at + REACH);
  return (
    /^[\p{L}\p{N}[(£$€#@“"]/u.test(after) &&
    !LEFT_OUT.test(after) &&
    (at === 0 || !YEAR.test(after) || isLedUp(text, at))
  );
}
/** `'Tis`, `'em`, `the '90s`. */
const LEFT_OUT = /^(?:tis|twas|til|till|em|cause|bout|n|cos|\d0s)\b/i;
/** `The class of '98`. */
const YEAR = /^\d{2}s?\b/;
/** How far is looked around a mark: a paragraph may have thousands of marks, and no end. */
const REACH = 120;

function closes(text: string, at: number, open: number): boolean {
  if (text[at] === '‘' || !/[\p{L}\p{N}.,!?…)\]%;"”]/u.test(text[at - 1] ?? '')) return false;
  const after = text.slice(at + 1, at + FARTHEST);
  if (!/^(?:$|[\s.,;:!?)\]–—"”-])/.test(after)) return false;
  // `The islanders' leader`: of what has many, unless a speech was led up to and the mark is the last before the next one opens.
  return !(/s$/i.test(text[at - 1]!) && OWNED.test(after)) || (isLedUp(text, open) && !CLOSES_LATER.test(after));
}
/** No speech is longer within a paragraph. */
const FARTHEST = 2000;
/** A word that can be had: none that joins. */
const OWNED =
  /^ (?!(?:by|in|of|on|at|and|or|but|to|for|from|with|over|about|was|is|are|were|has|have|had|as|that|which|who|when|while|after|before|he|she|it|they|said|says|told)\b)\p{Ll}/u;
const CLOSES_LATER = /^(?:(?!(?<=[\s([:–—])['‘]).)*?[\p{L}\p{N}.,!?…)]['’](?:$|[\s.,;:!?)–—])/su;

// One word in such marks is a name or a word held at arm's length.
function isSpeech(words: string): boolean {
  return /\S\s+\S/.test(words);
}

// Who says it or a stop stands before a speech; before `‘Ali` stands a name or nothing.
function isLedUp(text: string, at: number): boolean {
  return LEADS_UP.test(text.slice(Math.max(0, at - REACH), at));
}
const LEADS_UP =
  /(?:[,:;.!?]|\b(?:said|says?|told|tells|adds?|added|writes?|wrote|asks?|asked|call(?:s|ed)(?: (?:it|him|her|them))?))\s{1,3}$/i;

// A speech that goes on in the next paragraph opens the paragraph, or stands behind who says it.
function isLeftOpen(text: string, at: number): boolean {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at).trimEnd();
  const opensIt = before === '' && from === 0;
  const said = text.slice(at + 1, at + REACH);
  return (opensIt ? !NAMES_SPEAKER.test(said) : /[:,.!?]$/.test(before)) && LONG.test(said);
}
/** Of fewer words it is a name or a title. */
const LONG = /^\p{Lu}\S*(?:\s+\S+){5}/u;
/** `‘Ali Dane said`: a letter of the name. */
const NAMES_SPEAKER = /^\p{Lu}\S*(?: \p{Lu}\S*){0,3} (?:said|says|told|tells|added|wrote|denied|accused|called)\b/u;
