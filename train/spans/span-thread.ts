import { openCodebooks } from '../../codebooks/codebooks.ts';
import { packModel } from '../../src/read/statement/trained/weights.ts';
import { doJob } from '../threads.ts';
import { halfOf, type SpanJob } from './span-job.ts';
import { spanExamples } from './span-examples.ts';
import { settings, trainModel } from './train-spans.ts';

doJob(({ bench, without }: SpanJob) => {
  const whose = without === null ? 'all' : `without half ${without + 1}`;
  const examples = spanExamples(bench, ({ text }) => halfOf(text) !== without);
  return packModel(trainModel(examples, openCodebooks(), settings, (line) => console.log(`${whose}: ${line}`)));
});
