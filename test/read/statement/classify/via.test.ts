import { describe, expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

describe('via', () => {
  it.each([
    ['An official told Reuters the claims were false.', 'the claims', ['Reuters']],
    ['The minister told lawmakers the claims were false.', 'the claims', []],
    ['An aide told the Harbour Gazette the claims were false.', 'the claims', ['Harbour Gazette']],
    ['Reuters reported that officials denied the claims.', 'the claims', ['Reuters']],
    ['The minister denied the claims, Reuters reported.', 'the claims', ['Reuters']],
    ['The minister denied the claims, according to Reuters.', 'the claims', ['Reuters']],
    ['In an interview with CNN, the minister denied the claims.', 'the claims', ['CNN']],
    ['The envoy was quoted by Reuters as saying the claims were false.', 'the claims', ['Reuters']],
    ['The minister spoke of the claims at a hotel near the Reuters building, aides said.', 'The minister', []],
    ['The minister denied the claims. Reuters reported on the weather.', 'the claims', []],
    ['Reuters said the claims were false.', 'the claims', []],
    [
      'The statement, carried by Norland’s official KCNA agency, said the claims were false.',
      'the claims',
      ['Korean Central News Agency'],
    ],
    ['The envoy denied the claims, state media reported.', 'the claims', ['state media']],
  ])('%s', (text, content, via) => {
    expect(statementWith(text, content).via).toEqual(via);
  });

  it('knows an outlet by its short name once the full one was seen', () => {
    const text = 'The Harbour Gazette asked around. An aide told the Gazette that the port was closed.';
    expect(statementWith(text, 'that the port').via).toEqual(['Harbour Gazette']);
  });

  it('follows an interview while its speaker goes on', () => {
    const text =
      'An official told Reuters the port was closed. He said the ships had left.\n\nThe official added that the crews were safe.\n\nWestmark said the quays were empty.';
    expect(statementWith(text, 'the ships').via).toEqual(['Reuters']);
    expect(statementWith(text, 'that the crews').via).toEqual(['Reuters']);
    expect(statementWith(text, 'the quays').via).toEqual([]);
  });

  it('ends an interview where another occasion is named', () => {
    const text =
      'Ada Lund told Reuters the port was closed. In a statement on Monday, Ada Lund said the ships had left.';
    expect(statementWith(text, 'the ships').via).toEqual([]);
  });

  it('gives what is said within a relayed statement the same relays', () => {
    const text = 'An official told Reuters that Westmark denied the claims.';
    expect(statementWith(text, 'the claims').via).toEqual(['Reuters']);
  });

  it('takes no outlet from another one that speaks of a post', () => {
    const text = 'An aide told the Post Office that the port was closed.';
    expect(statementWith(text, 'that the port').via).toEqual([]);
  });

  it('nests what is said within what another says', () => {
    const text = 'Reuters reported that officials denied the claims.';
    expect(statementWith(text, 'the claims').nestedIn).toBe(statementWith(text, 'that officials').id);
    expect(statementWith(text, 'that officials').nestedIn).toBeNull();
  });
});
