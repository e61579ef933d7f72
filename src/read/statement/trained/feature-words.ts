/** What each template of the last stage looks at, in words, for `--explain`. Templates of one kind share their words. */
const WORDS: readonly [first: number, last: number, what: string][] = [
  [699, 699, 'agreement with the rules'],
  [700, 701, 'how likely the cue is by its words'],
  [702, 703, 'the word of the cue'],
  [704, 707, 'the form of the cue and the words beside it'],
  [708, 708, 'the cue and quotation marks'],
  [709, 709, 'the place of the cue'],
  [710, 711, 'the word before or behind the cue'],
  [712, 713, 'words like the cue'],
  [720, 722, 'other ways to read it'],
  [723, 726, 'the rule that reads this cue'],
  [727, 729, 'agreement with the rules'],
  [730, 736, 'how the content begins'],
  [740, 748, 'how the content ends'],
  [750, 760, 'the shape of the content'],
  [770, 773, 'that no source is named'],
  [780, 794, 'the source'],
  [800, 806, 'the order of source, cue and content'],
  [810, 814, 'the likely part of each word'],
];

/** The words for a template; what no line covers looks at the words themselves. */
export function featureWords(template: number): string {
  return WORDS.find(([first, last]) => template >= first && template <= last)?.[2] ?? 'the words themselves';
}
