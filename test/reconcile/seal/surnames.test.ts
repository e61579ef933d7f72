import { describe, expect, it } from 'vitest';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';
import { sealText } from '../../support/seal-text.ts';

describe('the surname of a sealed person', () => {
  it('seals the surname of relatives, which gives away whose they are', () => {
    const text = 'Police charged Lun Sevei with hacking. His wife, Anna Sevei, wept. Mira Sevei, his sister, did not.';
    expect(sealText(text)).toBe(
      'Police charged █████████ with hacking. His wife, Anna █████, wept. Mira █████, his sister, did not.',
    );
  });

  it('is sealed with and without the marks of its letters', () => {
    const text = 'Police charged Łukasz Đurin with hacking. Lukasz Durin left. Mr Durin denied it.';
    expect(sealText(text)).toBe('Police charged ████████████ with hacking. ████████████ left. Mr █████ denied it.');
  });

  it('takes a letter of a code for no initial of somebody else', () => {
    const text = 'Police charged Lun Sevei, who drives LU 4471K. Mr Sevei has left.';
    expect(sealText(text)).toBe('Police charged █████████, who drives LU 4471K. Mr █████ has left.');
  });
});

describe('a sealed name that another report heard otherwise', () => {
  const CHARGED = 'Police charged Katrin Maier with hacking the port.';
  const HEARD = 'A clerk, Kathrin Meyer, was paid for it, a neighbour told the channel.';
  const shown = (...texts: string[]) => {
    const reports = texts.map((text) => annotate(text));
    return sealReports(reports, findSeals(reports, [], keyOfReports(['a', 'b']))).map(({ report }) => report.text);
  };

  it('is sealed as well, though no word of it is the same', () =>
    expect(shown(CHARGED, HEARD)[1]).toBe('A clerk, █████████████, was paid for it, a neighbour told the channel.'));

  it('stays where the report that names the one names the other too', () =>
    expect(shown(`${CHARGED} ${HEARD}`)[0]).toContain('Kathrin Meyer'));

  it.each(['A clerk, Katja Mohr, was paid for it.', 'Kathrin Meyer, spokeswoman for the port, said nothing was lost.'])(
    'is no other name, nor that of a speaker: %s',
    (text) => expect(shown(CHARGED, text)[1]).toBe(text),
  );
});
