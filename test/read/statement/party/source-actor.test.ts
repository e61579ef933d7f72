import { describe, expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

describe('who speaks', () => {
  it.each([
    ['The envoy who met Ada Lund of the Harbour Office said the port was closed.', 'The envoy'],
    ['Researchers at the Harbour Institute said the port was closed.', 'Harbour Institute'],
  ])('is never somebody of whom a relative clause tells: %s', (text, start) => {
    expect(statementWith(text, 'the port').actor).toMatch(new RegExp(start.replace(/^The /, '')));
  });
});
