/**
 * Whoever proposes candidates, a finder or the trained reader, and what the rest of the reading may take for granted of all that it
 * proposes. Nothing outside asks for a reader by its name.
 */
export interface Reader {
  /** For `--explain`, the outputs and the weights. */
  name: string;
  /** It has learned what it proposes, and asks for no sign of its own. */
  isLearned?: true;
  /** The outlet speaks itself, in a sentence that nothing marks. */
  speaksForOutlet?: true;
  /** Nothing but the place of the words leads to them: whoever reports them knows better. */
  isUnled?: true;
  /** A sentence that denies in the voice of the text itself. */
  deniesAsText?: true;
  /** What it finds without a cue calls untrue what is put about. */
  refutes?: true;
  /** A turn of whoever is asked. */
  isAnswerTurn?: true;
  /** A bare adverb is all that reports: `allegedly`. */
  isAdverb?: true;
  /** Several candidates have one cue: that of the lead-in of a list. */
  sharesCue?: true;
  /** A passive, which may name nobody. */
  isPassive?: true;
  /** Whoever speaks is quoted by somebody else. */
  isQuoted?: true;
  /** Somebody withholds: others tell so (`declined to comment`), or an answer in words of one's own is none as a whole. */
  refuses?: 'as told' | 'in own words';
  /** Whoever stands as the source may only have been asked. */
  mayNameAsked?: true;
  /** No word of its content is a cue: `came to [the same conclusion]`. */
  holdsNoCue?: true;
  /** It asks for the guidelines' own signs, which the news that the weights learned from hardly has: what it proposes stands. */
  isSettled?: true;
  /** What it knows better than the trained weights: the whole construction, or that there is a statement where they see none. */
  knowsBetter?: 'construction' | 'presence';
}
