import { writeSync } from 'node:fs';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { packModel } from '../../src/read/statement/trained/weights.ts';
import { doJob } from '../threads.ts';
import { halfOf, type SpanJob } from './span-job.ts';
import { spanExamples } from './span-examples.ts';
import { briefly, settings, trainModel } from './train-spans.ts';

doJob(({ bench, without }: SpanJob) => {
  const whose = without === null ? 'all' : `without half ${without + 1}`;
  const examples = spanExamples(bench, ({ text }) => halfOf(text) !== without);
  // At once: what is printed the usual way waits in a busy thread until the end.
  const tell = (line: string) => writeSync(1, `${whose}: ${line}\n`);
  return packModel(trainModel(examples, openCodebooks(), without === null ? settings : briefly, tell));
});
