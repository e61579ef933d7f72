import { describe, expect, it } from 'vitest';
import { kinIn } from '../../../../src/read/statement/answer/answer-names.ts';

describe('kinIn', () => {
  it('tells who belongs to whom, past a file written out in letters', () => {
    const kin = kinIn(`${'A'.repeat(100_000)} and so on.\nCopper Jackal, believed to be part of Zarkand.`);
    expect([...kin.keys()]).toEqual(['coppe', 'jacka']);
  });
});
