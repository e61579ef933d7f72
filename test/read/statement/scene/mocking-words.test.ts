import { expect, it } from 'vitest';
import { mocks } from '../../../../src/read/statement/scene/mocking-words.ts';

it.each([
  ['when it rains in norvane, they say sarvia did it', true],
  ['whenever a cable breaks in norvane they blame us', true],
  ['if a train is late, everyone blames sarvia', true],
  ['they blame us whenever a light goes out', true],
  ['when the port was hit, they said sarvia did it', false],
  ['if the ransom is not paid, they say they will publish the files', false],
  ['when the logs were read, experts blamed sarvia', false],
  ['sarvia did it', false],
])('%s: %s', (content, expected) => expect(mocks({ cue: 'said', content })).toBe(expected));
