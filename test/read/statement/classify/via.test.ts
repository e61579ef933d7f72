import { describe, expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

describe('via', () => {
  it.each([
    ['An official told Reuters the claims were false.', 'the claims', ['Reuters']],
    ['The minister told lawmakers the claims were false.', 'the claims', []],
    ['An aide told the Harbour Gazette the claims were false.', 'the claims', ['Harbour Gazette']],
    ['Reuters reported that officials denied the claims.', 'the claims', ['Reuters']],
  ])('%s', (text, content, via) => {
    expect(statementWith(text, content).via).toEqual(via);
  });

  it('nests what is said within what another says', () => {
    const text = 'Reuters reported that officials denied the claims.';
    expect(statementWith(text, 'the claims').nestedIn).toBe(statementWith(text, 'that officials').id);
    expect(statementWith(text, 'that officials').nestedIn).toBeNull();
  });
});
