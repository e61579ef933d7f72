import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

const accusedBy = (text: string) => statementsOf(text).at(-1)!.accused;

describe('of several accused in one breath', () => {
  it.each([
    ['The bureau accused Kelmark, Norvane and Ostland of hacking the port.', 'Kelmark'],
    ['The envoy said Kelmark and Norvane are responsible for the attack.', 'Kelmark'],
    ['“Tarsia and Kelmark are to blame for arming the rebels,” Anke Sorel wrote on Friday.', 'Tarsia'],
    ['The bureau blamed the attack on Kelmark and Norvane.', 'Kelmark'],
    ['The minister said the raid was the work of Kelmark and Norvane.', 'Kelmark'],
    ['The minister said that Kelmark and Norvane had attacked the port.', 'Kelmark'],
    ['The minister condemned Kelmark and Norvane for arming the rebels.', 'Kelmark'],
  ])('the first is named: %s', (text, accused) => expect(accusedBy(text)).toBe(accused));

  it.each([
    'The minister said that Kelmark and Norvane were attacked by Ostland.',
    'The bureau blamed Ostland for the attack on Kelmark and Norvane.',
    'The minister said Pellia and Kelmark had signed a pact after Norvane attacked a port.',
    'Kelmark and Norvane accused Ostland of hacking a port.',
  ])('nobody who only stands in a list is: %s', (text) => expect(accusedBy(text) ?? '').not.toMatch(/Kelmark|Pellia/));
});
