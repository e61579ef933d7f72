import { doJob } from '../threads.ts';
import type { ClassifierJob } from './classifier-job.ts';
import { readLessons } from './lesson.ts';
import { learnAnswers, learnTelling } from './train-classifier.ts';

doJob(({ spans, learn }: ClassifierJob) => {
  const lessons = readLessons(spans);
  return learn === 'telling' ? learnTelling(lessons) : learnAnswers(lessons);
});
