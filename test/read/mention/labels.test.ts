import { expect, it } from 'vitest';
import { namesIn } from './meant-by.ts';

it.each([
  ['Vess accused them of being part of a secret cyber army that struck the ports.', /army/],
  ['The campaign was run by Danish separatist forces, the notice says.', /forces/],
  ['The campaign was run for what Norway terms "Danish independence forces," it says.', /forces/],
  ['The attack was the work of what Norway calls “hired Danish gangs”.', /gangs/],
  ['He spoke of so-called “Danish gangs”.', /gangs/],
])('what one side calls the other is a label and nobody: %s', (text, label) =>
  expect(namesIn(text).filter((name) => label.test(name))).toEqual([]),
);

it.each([
  ['The Vess army denied it.', 'Vess army'],
  ['The forces denied it, and the secret service of Vess said nothing.', 'secret service'],
  ['He spoke of a group that Vess calls “Salt Heron”.', 'group'],
  ['The attack was the work of hired Danish gangs.', 'hired Danish gangs'],
  ['“Danish forces,” he said, “denied it.”', 'Danish forces'],
  ['Armed separatists claimed the attack.', 'Armed separatists'],
])('whoever is described without a label stays: %s', (text, name) => expect(namesIn(text)).toContain(name));
