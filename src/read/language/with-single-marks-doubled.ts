/**
 * British papers put speech in single marks: `'It is "a lie",' Lund said.` Both kinds are told apart from apostrophes and changed for one
 * another, so that whoever reads on need know the double ones alone. Same length in, same length out. A text is one paragraph or less.
 */
export function withSingleMarksDoubled(text: string): string {
  if (!MAY_OPEN.test(text)) return text;
  const signs = [...text];
  if (signs.length !== text.length) return inUnits(text);
  return doubled(text, signs);
}
const MAY_OPEN = /(?:^|[\s([:–—])['‘]/;

// Beyond the basic plane a sign takes two units.
function inUnits(text: string): string {
  return doubled(text, text.split(''));
}

function doubled(text: string, signs: string[]): string {
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
    } else if (open >= 0 && closes(text, i)) {
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
  return /^[\p{L}\p{N}[(£$€#@“"]/u.test(text.slice(at + 1, at + 3)) && !LEFT_OUT.test(text.slice(at + 1, at + 8));
}
/** `'Tis`, `'em`, `the '90s`. */
const LEFT_OUT = /^(?:tis|twas|til|till|em|cause|bout|n|cos|\d0s)\b/i;

function closes(text: string, at: number): boolean {
  if (text[at] === '‘' || !/[\p{L}\p{N}.,!?…)\]%;"”]/u.test(text[at - 1] ?? '')) return false;
  const after = text.slice(at + 1);
  if (!/^(?:$|[\s.,;:!?)\]–—"”-])/.test(after)) return false;
  // `The islanders' leader`: of what has many, unless the mark is the last before the next one opens.
  return !(/s$/i.test(text[at - 1]!) && OWNED.test(after) && CLOSES_LATER.test(after));
}
/** A word that can be had: none that joins. */
const OWNED =
  /^ (?!(?:by|in|of|on|at|and|or|but|to|for|from|with|over|about|was|is|are|were|has|have|had|as|that|which|who|when|while|after|before|he|she|it|they|said|says|told)\b)\p{Ll}/u;
const CLOSES_LATER = /^(?:(?!(?<=[\s([:–—])['‘]).)*?[\p{L}\p{N}.,!?…)]['’](?:$|[\s.,;:!?)–—])/su;

// One word in such marks is a name or a word held at arm's length.
function isSpeech(words: string): boolean {
  return /\S\s+\S/.test(words);
}

// A speech that goes on in the next paragraph opens the paragraph, or stands behind who says it.
function isLeftOpen(text: string, at: number): boolean {
  const said = text.slice(at + 1);
  return (
    /(?:^|[:,.!?] ?)$/.test(text.slice(0, at).trimEnd()) && /^\p{Lu}/u.test(said) && said.split(/\s+/).length >= LEAST
  );
}
/** In words. */
const LEAST = 6;
