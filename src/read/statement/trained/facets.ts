import type { CueContext } from './cue-context.ts';
import type { FeatureRows } from './feature-rows.ts';
import { combine } from './hash.ts';

/**
 * One side of how a token lies to a cue, told by a number of few values. While one cue is looked at, tokens that share the
 * number share the features, so that these are added up once for all of them.
 */
export interface Facet {
  /** Keys lie below this. */
  keys: number;
  /** How many features it writes, always. */
  features: number;
  write: (cue: CueContext, key: number, out: FeatureRows) => void;
}

/** How far away, and on which side: `side | bin << 1`. */
const DISTANCE: Facet = {
  keys: 32,
  features: 4,
  write(cue, key, out) {
    const near = (key & 1) | (Math.min(4, key >>> 1) << 1);
    out.two(614, near, cue.lemma);
    out.two(615, cue.pattern, key);
    out.three(622, cue.leftPos, cue.rightPos, key);
    out.three(628, near, cue.firstNorm, cue.lastNorm);
  },
};

/** Which part of speech, and on which side: `side | pos << 1`. */
const SPEECH: Facet = {
  keys: 64,
  features: 4,
  write(cue, key, out) {
    out.three(612, cue.leftPos, cue.rightPos, key);
    out.two(613, cue.lemma, key);
    out.two(616, cue.voice, key);
    out.two(624, combine(cue.leftLemma, cue.rightLemma), key);
  },
};

/** In which sentence and quotation: `side | quoted << 1 | away << 2 | mark << 4 | start << 6`. */
const QUOTATION: Facet = {
  keys: 128,
  features: 5,
  write(cue, key, out) {
    const side = key & 1;
    const quotes = (key & 3) | (cue.quoted << 2);
    const away = (key >>> 2) & 3;
    out.three(617, quotes, away, (key >>> 4) & 3);
    out.three(625, quotes, cue.marks, cue.rightLemma);
    out.three(626, quotes, cue.marks, (away << 1) | (key >>> 6));
    out.three(627, side, cue.place, away);
    out.two(629, key & 0x3f, cue.lemma);
  },
};

/** What lies between: `side | commas << 1 | verbs << 3 | marks << 5 | cues << 7 | away << 9 | quoted << 11`. */
const CROSSING: Facet = {
  keys: 4096,
  features: 5,
  write(cue, key, out) {
    const side = key & 1;
    const crossing = key & 0x7f;
    out.two(642, side, key & 0x780);
    out.three(645, crossing, (key >>> 9) & 3, key >>> 11);
    out.three(646, side, cue.lemma, key & 0x66);
    out.two(647, key, cue.rightPos);
    out.two(648, key & 0x7f, cue.lemma);
  },
};

/** What the rules took it and its neighbours for, and the first stage: `side | mine << 1 | before << 3 | after << 6 | role << 9`. */
const RULED: Facet = {
  keys: 2048,
  features: 4,
  write(cue, key, out) {
    const mine = key & 7;
    const after = (key >>> 6) & 7;
    out.one(681, key & 0x1ff);
    out.two(682, mine, cue.rule);
    out.three(684, mine, cue.ruleSure, after);
    out.three(685, mine, key >>> 9, after);
  },
};

/** All of them, in the order of their keys. */
export const FACETS: readonly Facet[] = [DISTANCE, SPEECH, QUOTATION, CROSSING, RULED];
