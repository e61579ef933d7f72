import { describe, expect, it } from 'vitest';
import { lastOf, statementsOf } from '../read-lines.ts';

describe('whom a verb of blame is for', () => {
  it.each([
    ["Pellia's government on Friday denounced Norvane for arming the rebels.", 'Norvane'],
    ['The Foreign Office condemned Norvane for backing General Torm.', 'Norvane'],
    ['The union criticised the ministry of defence for having lost the files.', 'ministry of defence'],
    ['The minister took aim at Medisoft, alleging that it had left an account open.', 'Medisoft'],
    ['The minister lashed out at Medisoft, alleging the firm had left an account open.', 'Medisoft'],
  ])('is accused: %s', (text, accused) => expect(lastOf(text)).toEqual(['accuse', accused]));

  it.each([
    'The minister criticised the notice for lacking technical detail.',
    'The minister did not condemn Norvane for backing General Torm.',
    'The mayor praised the ministry for backing the port.',
  ])('is accused of nothing: %s', (text) => expect(lastOf(text)).toEqual(['assess', null]));

  it('is whoever charges are prepared against, and not who prepares them', () => {
    const text = 'Prosecutors in Linden are said to be preparing an indictment against two Norvanian officers.';
    const passive = statementsOf(text).find(({ reader }) => reader === 'passive')!;
    expect([passive.stance, passive.accused]).toEqual(['accuse', 'two Norvanian officers']);
  });

  it('is not whoever a content of its own names', () =>
    expect(lastOf('The minister took aim at Medisoft, alleging that Norvane had hacked the port.')[1]).toBe('Norvane'));
});
