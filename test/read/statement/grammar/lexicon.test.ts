import { describe, expect, it } from 'vitest';
import { inflect } from '../../../../src/read/statement/grammar/lexicon.ts';

describe('inflect', () => {
  it.each([
    ['accuse', undefined, ['accuse', 'accuses', 'accused', 'accusing']],
    ['deny', undefined, ['deny', 'denies', 'denied', 'denying']],
    ['say', ['said'], ['say', 'says', 'said', 'saying']],
    ['write', ['wrote', 'written'], ['write', 'writes', 'wrote', 'written', 'writing']],
    ['slam', ['slammed'], ['slam', 'slams', 'slammed', 'slamming']],
    ['put', ['put'], ['put', 'puts', 'putting']],
    ['agree', undefined, ['agree', 'agrees', 'agreed', 'agreeing']],
    ['push', undefined, ['push', 'pushes', 'pushed', 'pushing']],
  ])('%s', (base, irregular, forms) => {
    expect([...inflect(base, irregular).keys()].sort()).toEqual([...forms].sort());
  });
});
