import type { Classifier } from '../../src/read/statement/weights/classifier.ts';
import type { LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import type { Threads } from '../threads.ts';
import type { Telling } from './answer-choices.ts';
import type { LearnedSpans } from './lesson.ts';

/** To learn one part of the classifier from reports as these readers of spans read them. */
export interface ClassifierJob {
  spans: LearnedSpans;
  learn: 'telling' | 'answers';
}

/** Learns both parts side by side: which candidates are statements and what they tell, and what they answer. */
export async function learnClassifier(threads: Threads, spans: LearnedSpans): Promise<Classifier> {
  const [telling, answers] = await Promise.all([
    run<Telling>(threads, { spans, learn: 'telling' }),
    run<LinearWeights>(threads, { spans, learn: 'answers' }),
  ]);
  return { ...telling, answers };
}

function run<R>(threads: Threads, job: ClassifierJob): Promise<R> {
  return threads.run(new URL('./classifier-thread.ts', import.meta.url), job);
}
