export type KindOfAct = 'gas' | 'fire from afar' | 'shooting' | 'crash' | 'hack';

const KINDS: readonly [KindOfAct, RegExp][] = [
  [
    'gas',
    /\b(?:chemical|poison|toxic|nerve|gas)(?: |-)(?:gas |agent |weapons? )?(?:attack|strike|assault|bomb)\w*|\bpoison(?:ing|ed)\b|\bgassed\b/gi,
  ],
  [
    'fire from afar',
    /\b(?:air ?strikes?|air raids?|bomb(?:ed|ing|ings|ardment)|missiles?|rockets?|warplanes?|shelling|shelled)\b/gi,
  ],
  ['shooting', /\b(?:shootings?|gunm[ae]n|gunfire|shot dead|stabb\w+)\b/gi],
  ['crash', /\b(?:crash(?:ed|es)?|derail\w*|collisions?|collided)\b/gi],
  ['hack', /\b(?:cyber-?attacks?|hack(?:s|ed|ing|ers?)?|malware|ransomware|data breach(?:es)?)\b/gi],
];

/** Every naming of a kind of act in the words, in their order. */
export function actsNamedIn(words: string): KindOfAct[] {
  const found = KINDS.flatMap(([kind, pattern]) => [...words.matchAll(pattern)].map(({ index }) => ({ kind, index })));
  return found.sort((x, y) => x.index - y.index).map(({ kind }) => kind);
}
