import { once } from '../once.ts';
import type { Sketch } from './sketch.ts';

type Story = Pick<Sketch, 'story' | 'parties'>;

/** What the word that both share most counts here: one word said often in both is a coincidence more often than several are. */
const HEAVIEST_COUNTS = 0.5;
/** Names of the parties count at most so many times what else is shared: alone they are no likeness. */
const PARTIES_COUNT = 2;
/** How far the length of the longer one is left out: a short report says little of what a long one says. */
const FORGIVEN = 0.3;

/** Likeness of the words of two reports, 0 to 1, where several shared words count more than one, and who the parties are counts least. */
export function storyLikeness(a: Story, b: Story): number {
  const [x, y] = [rowOf(a), rowOf(b)];
  layOut(x);
  let shared = 0;
  let ofParties = 0;
  let most = 0;
  for (let k = 0; k < y.words.length; k++) {
    const word = y.words[k]!;
    const product = y.weights[k]! * (laid.weights[word] ?? 0);
    if (product === 0) continue;
    if (y.ofParty[k] === 1 || laid.ofParty[word] === 1) {
      ofParties += product;
    } else {
      shared += product;
      if (product > most) most = product;
    }
  }
  const spread = shared - (1 - HEAVIEST_COUNTS) * most;
  if (spread === 0) return 0;
  const length = Math.sqrt(x.squares * y.squares) ** (1 - FORGIVEN) * Math.min(x.squares, y.squares) ** FORGIVEN;
  return (spread + Math.min(ofParties, PARTIES_COUNT * spread)) / length;
}

/** A story as rows of numbers, in the order of its words: comparing goes through millions of them. */
interface Row {
  words: Int32Array;
  weights: Float64Array;
  /** 1 for the words that only say who the parties are. */
  ofParty: Uint8Array;
  /** Its squared length. */
  squares: number;
}

/** Every word that was met has its number. */
const numbers = new Map<string, number>();

const rowOf = once(({ story, parties }: Story): Row => {
  const words = Int32Array.from(story.keys(), numberOf);
  const weights = Float64Array.from(story.values());
  const ofParty = Uint8Array.from(story.keys(), (word) => (parties.has(word) ? 1 : 0));
  return { words, weights, ofParty, squares: weights.reduce((sum, weight) => sum + weight * weight, 0) };
});

function numberOf(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) numbers.set(word, (number = numbers.size));
  return number;
}

/** One row with its weights at the numbers of their words: as a rule many are compared with the same one in turn. */
const laid = { row: null as Row | null, weights: new Float64Array(0), ofParty: new Uint8Array(0) };

function layOut(row: Row): void {
  if (laid.row === row) return;
  if (laid.weights.length < numbers.size) {
    laid.weights = new Float64Array(2 * numbers.size);
    laid.ofParty = new Uint8Array(2 * numbers.size);
  } else if (laid.row) {
    for (const word of laid.row.words) laid.weights[word] = laid.ofParty[word] = 0;
  }
  for (let k = 0; k < row.words.length; k++) {
    laid.weights[row.words[k]!] = row.weights[k]!;
    laid.ofParty[row.words[k]!] = row.ofParty[k]!;
  }
  laid.row = row;
}
