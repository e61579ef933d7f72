import { describe, expect, it } from 'vitest';
import { elementOf } from '../../../../src/read/statement/answer/element-of.ts';

describe('which element a response is about', () => {
  it.each([
    ['states', 'it has no unit of that number', 'identity'],
    ['states', 'there is no such brigade', 'identity'],
    ['states', 'none of its divers had touched the pumps', 'act'],
    ['states', 'the tunnel was dug for the election', 'motive'],
    ['states', 'the photographs were forged', 'evidence'],
    ['rejects', 'the accusation', 'whole'],
    ['rejects', 'the claim groundless', 'evidence'],
    ['points back', 'that', 'whole'],
    ['silent', 'to a question about the evidence', 'whole'],
    ['unshown', 'it', 'evidence'],
    ['untold', 'who had dug the tunnel', 'identity'],
    ['confirms', 'that the pumps had stopped', 'act'],
    ['counters', 'that Orvane digs tunnels of its own', 'whole'],
    ['counters', 'Orvane of using the tunnel as a pretext', 'motive'],
  ] as const)('%s: %s', (kind, words, element) => expect(elementOf({ kind, words })).toBe(element));
});
