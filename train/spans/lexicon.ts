import { hashText } from '../../src/read/statement/trained/hash.ts';
import type { LexiconTable } from '../../src/read/statement/trained/lexicon.ts';
import { withoutDigits } from '../../src/read/statement/trained/word-forms.ts';
import { clusterWords } from './clusters.ts';
import type { Example } from './corpus.ts';

const CLASSES = 200;
/** A lemma is in cue class n when at least this share of its occurrences are part of a cue. */
const SHARES = [0, 0.005, 0.05, 0.15, 0.35, 0.6];

/** Clusters of the words of all texts, and how often each lemma is part of a cue. */
export function learnLexicon(examples: readonly Example[]): LexiconTable {
  const clusters = clusterWords(examples.flatMap(sentencesOf), CLASSES);
  const classes = cueClasses(examples);
  return {
    words: Int32Array.from([...clusters.keys()], hashText),
    clusters: Uint8Array.from(clusters.values()),
    lemmas: Int32Array.from([...classes.keys()], hashText),
    cueClasses: Uint8Array.from(classes.values()),
  };
}

function sentencesOf({ tokens }: Example): string[][] {
  return tokens.sentences.map(({ first, last }) =>
    tokens.tokens.slice(first, last).map((token) => withoutDigits(token.norm)),
  );
}

function cueClasses(examples: readonly Example[]): Map<string, number> {
  const all = new Map<string, number>();
  const cues = new Map<string, number>();
  for (const { tokens, relations } of examples) {
    const inCue = new Set(relations.flatMap((relation) => relation.cue));
    tokens.tokens.forEach((token, i) => {
      const lemma = withoutDigits(token.lemma.toLowerCase());
      all.set(lemma, (all.get(lemma) ?? 0) + 1);
      if (inCue.has(i)) cues.set(lemma, (cues.get(lemma) ?? 0) + 1);
    });
  }
  // Two occurrences are added without a cue: a lemma seen once says little.
  const share = (lemma: string) => (cues.get(lemma) ?? 0) / (all.get(lemma)! + 2);
  return new Map(
    [...all.keys()].sort().map((lemma) => [lemma, SHARES.findLastIndex((least) => share(lemma) >= least)]),
  );
}
