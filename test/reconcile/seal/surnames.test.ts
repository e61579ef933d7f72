import { describe, expect, it } from 'vitest';
import { sealText } from '../../support/seal-text.ts';

describe('the surname of a sealed person', () => {
  it('seals the surname of relatives, which gives away whose they are', () => {
    const text = 'Police charged Lun Sevei with hacking. His wife, Anna Sevei, wept. Mira Sevei, his sister, did not.';
    expect(sealText(text)).toBe(
      'Police charged █████████ with hacking. His wife, Anna █████, wept. Mira █████, his sister, did not.',
    );
  });

  it('takes a letter of a code for no initial of somebody else', () => {
    const text = 'Police charged Lun Sevei, who drives LU 4471K. Mr Sevei has left.';
    expect(sealText(text)).toBe('Police charged █████████, who drives LU 4471K. Mr █████ has left.');
  });
});
