import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

const last = (text: string) => {
  const { stance, accused } = statementsOf(text).at(-1)!;
  return [stance, accused];
};

describe('who owns to a deed', () => {
  it.each([
    'Norvane accused Ostland of the bombing. The Orlok Front said it carried out the bombing.',
    'Norvane was accused of hacking the bank. A group called Red Harbour said it hacked the bank.',
    'Pellia accused Norvane of a raid. The rebels claimed they were behind the raid.',
    'Pellia accused Norvane of a hack. Red Harbour said on its channel that it had hacked the bank.',
    'The Orlok Front claimed responsibility for the bombing.',
  ])('accuses nobody: %s', (text) => expect(last(text)).toEqual(['assert', null]));

  it.each(['The minister said they hacked the port.', 'The Orlok Front said Norvane carried out the bombing.'])(
    'is told from who tells of others: %s',
    (text) => expect(last(text)[0]).toBe('accuse'),
  );
});
