import { expect, it } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { slice } from '../../../../src/model/span.ts';
import { openText } from '../../../../src/read/form/text.ts';
import { readReport } from '../../../../src/read/read.ts';

const aids = openAids();

/** What the statement with this cue does and who makes it, as the whole reader has it. */
function readWith(cue: string, sentence: string): [string, string | null] {
  const text = `Norway accused Denmark of hacking its ports. ${sentence}`;
  const bytes = new TextEncoder().encode(text);
  const { report, statements } = readReport(openText({ file: 'a.txt', bytes, told: {} }), aids);
  const found = statements.find((one) => one.cue && slice(report.text, one.cue) === cue);
  return [found?.stance ?? 'not found', found?.actor ?? null];
}

it.each([
  "The timing of the ministry's notice, amid exercises by the navy, suggests a move by Oslo to exert pressure.",
  'The naming of the officers suggests that Oslo wants Copenhagen to stop.',
  'The silence of the ministry suggests that Norway wants to be asked first.',
])('by a circumstance one judges, and neither it nor whom it is of speaks: %s', (sentence) =>
  expect(readWith('suggests', sentence)).toEqual(['assess', null]),
);

it('a body that names a circumstance asks for what it asks for', () =>
  expect(readWith('urged', 'The ministry urged Copenhagen to stop the naming of officers.')).toEqual([
    'demand',
    'ministry',
  ]));

it.each([
  ['are sceptical', 'Researchers are sceptical of claims that Denmark hacked the ports.', 'assess', 'Researchers'],
  ['doubt', 'Researchers doubt that Denmark hacked the ports.', 'assess', 'Researchers'],
  ['questioned', 'Denmark questioned claims that it hacked the ports.', 'deny', 'Denmark'],
  ['said', 'Researchers said that Denmark hacked the ports.', 'accuse', 'Researchers'],
])('whoever doubts a charge makes none: %s: %s', (cue, sentence, stance, speaker) =>
  expect(readWith(cue, sentence)).toEqual([stance, speaker]),
);
