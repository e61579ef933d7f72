import { pushTo } from '../push-to.ts';
import type { Body } from './body.ts';
import { likeness, storyWords, type StoryWords } from './story-words.ts';

/** Of 450 pairs of real reports on different stories 1 in 20 is more alike than this, of those on one story 17 in 20. */
const SAME_STORY = 0.12;
/** A file of so many reports is gone through; in a larger one only those that share some words which so few of it have. */
const FEW = 20;
const SHARED = 3;

/** What one publisher has in the case, to be asked for the report on the story of another. */
export class StoryFile {
  readonly #bodies: { id: string; words: StoryWords }[];
  readonly #byWord = new Map<string, number[]>();
  readonly #common: ReadonlySet<string>;

  constructor(bodies: readonly Body[], common: ReadonlySet<string>) {
    this.#common = common;
    this.#bodies = bodies.map((body) => ({ id: body.report.id, words: storyWords(body, common) }));
    this.#bodies.forEach(({ words }, i) => {
      for (const word of words.keys()) pushTo(this.#byWord, word, i);
    });
  }

  /** The report most clearly on the story of `taker`, if any is. */
  closest(taker: Body): string | null {
    const words = storyWords(taker, this.#common);
    let best: { id: string; alike: number } | null = null;
    for (const { id, words: own } of this.#candidates(words)) {
      const alike = likeness(words, own);
      if (!best || alike > best.alike || (alike === best.alike && id < best.id)) best = { id, alike };
    }
    return best && best.alike >= SAME_STORY && best.id !== taker.report.id ? best.id : null;
  }

  #candidates(words: StoryWords): Iterable<{ id: string; words: StoryWords }> {
    if (this.#bodies.length <= FEW) return this.#bodies;
    const shared = new Map<number, number>();
    for (const word of words.keys()) {
      const holders = this.#byWord.get(word) ?? [];
      if (holders.length <= FEW) for (const i of holders) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count >= SHARED).map(([i]) => this.#bodies[i]!);
  }
}
