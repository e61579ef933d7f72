import { describe, expect, it } from 'vitest';
import { mannerOf } from '../../../../src/read/statement/answer/answer-manner.ts';

describe('how openly a statement responds', () => {
  it.each([
    ['denied', 'that it had sent the boats', 'by its cue'],
    ['said', 'the accusation was a fairy tale', 'of a claim'],
    ['did not respond', 'to a request for comment', 'asked'],
    ['declined to say', 'whether it had sent the boats', 'whether'],
    ['would not say', 'how many boats there were', 'detail'],
    ['said', 'it had never owned a boat', 'no'],
    ['said', 'its boats were in port', 'plain'],
  ])('%s %s: %s', (cue, content, manner) => {
    expect(mannerOf(cue, content)).toBe(manner);
  });
});
