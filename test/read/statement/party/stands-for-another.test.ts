import { expect, test } from 'vitest';
import { standsForAnother } from '../../../../src/read/statement/party/stands-for-another.ts';
import { annotate, unmark } from '../../../support/annotate.ts';

/** Whether somebody else than the person `p`, or the body `b`, speaks where the source is `s`. */
function isAnother(marked: string): boolean {
  const { text, spans } = unmark(marked);
  const { mentions } = annotate(marked, {
    mentions: spans.has('p') ? [{ actor: 'p', level: 'person' }] : [{ actor: 'b', level: 'organisation' }],
  });
  const [mention] = mentions;
  if (mention?.kind !== 'actor') throw new Error('no actor is marked');
  return standsForAnother(text, spans.get('s')![0]!, mention);
}

test.each([
  '{s:{p:Dario Venn}’s niece} said so.',
  "{s:{p:Dario Venn}'s grandmother} said so.",
  '{s:{p:Venn}’s former landlord} said so.',
  '{s:{p:Venn}’s tennis coach, who knew him well}, said so.',
  '{s:{p:Venn}’s plumber in Halmere} said so.',
  '{s:{p:James Marks}’ stepfather} said so.',
  '{s:A cousin of {p:Venn}} said so.',
  '{s:A former girlfriend of Mr. {p:Venn}} said so.',
  '{s:Friends of {p:Venn}} said so.',
  '{s:People close to {p:Venn}} said so.',
  '{s:An aide to {p:Orla Lund}} said so.',
  '{s:A beekeeper for {p:Orla Lund}} said so.',
  '{s:The {p:Venn} family} said so.',
  '{s:{b:Venn}’s mother} said so.',
  '{s:{b:Hexagon}’s partner} said so.',
])('somebody else speaks: %s', (marked) => expect(isAnother(marked)).toBe(true));

test.each([
  '{s:{p:Dario Venn}} said so.',
  '{s:{p:Dario Venn} of Norvane} said so.',
  '{s:{p:Dario Venn}, a landlord,} said so.',
  '{s:{p:Venn}’s} words said so.',
  '{s:{p:Venn}’s statement} said so.',
  '{s:{p:Venn}’s account of the night} said so.',
  '{s:{p:Venn}’s sworn testimony} said so.',
  '{s:{p:Venn}’s indictment of the ministry} said so.',
  '{s:{p:Venn}’s voice} said so.',
  '{s:{p:Venn}’s silence} said so.',
  '{s:The words of {p:Venn}} said so.',
  '{s:A letter of {p:Venn}} said so.',
  '{s:According to {p:Venn}}, it was so.',
  '{s:Judge {p:Orla Lund}} said so.',
  '{s:The minister of defence, {p:Orla Lund},} said so.',
  '{s:The head of the {b:Venn Institute}} said so.',
  '{s:{b:Norvane}’s bureau} said so.',
])('whoever is named does: %s', (marked) => expect(isAnother(marked)).toBe(false));
