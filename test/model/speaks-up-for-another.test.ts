import { expect, it } from 'vitest';
import { speaksUpForAnother } from '../../src/model/speaks-up-for-another.ts';

it.each([
  ['Venn’s lawyer', 'the charge'],
  ['A lawyer for Dario Venn', 'the charge'],
  ['Venn’s niece', 'the charge'],
  ['A stepfather of Venn', 'the charge'],
  ['The lawyer', 'his client had been at home'],
])('%s speaks up for somebody: %s', (source, content) => expect(speaksUpForAnother(source, content)).toBe(true));

it.each([
  ['Dario Venn', 'the charge'],
  ['Venn’s landlord', 'the charge'],
  ['A lawyer', 'the charge'],
])('%s does not: %s', (source, content) => expect(speaksUpForAnother(source, content)).toBe(false));
