import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChinaId } from '../../../src/read/mask/china-id.ts';
import { maskPersonalData } from '../../../src/read/mask/mask.ts';
import { maskingRemarks } from '../../../src/read/mask/masking-remarks.ts';
import { isTaiwanId } from '../../../src/read/mask/taiwan-id.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const day = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2010-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const taiwanId = fc
  .tuple(fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVXYWZIO'), fc.constantFrom('1', '2', '8', '9'), digits(7))
  .map(([letter, kind, rest]) => [...'0123456789'].map((check) => `${letter}${kind}${rest}${check}`).find(isTaiwanId)!);
const chinaId = fc
  .tuple(digits(5), day, digits(3))
  .map(([region, date, order]) => `4${region}${date.replaceAll('-', '')}${order}`)
  .map((start) => [...'0123456789X'].map((check) => start + check).find(isChinaId)!);
const phone = fc
  .tuple(fc.constantFrom('+1 202', '+44 20', '+886 2', '+86 138'), digits(4), digits(4))
  .map((parts) => parts.join(' '));
const ssn = fc
  .tuple(fc.integer({ min: 1, max: 665 }), digits(2), digits(4))
  .map(([a, b, c]) => `${String(a).padStart(3, '0')}-${b.replace('00', '01')}-${c.replace('0000', '0001')}`);
const local = fc.stringMatching(/^[a-z][a-z0-9]{3,12}$/);

/** A value and the words it is planted with. */
const planted = fc.oneof(
  taiwanId.map((value) => ({ value, words: value })),
  chinaId.map((value) => ({ value, words: value })),
  phone.map((value) => ({ value, words: value })),
  ssn.map((value) => ({ value, words: value })),
  day.map((value) => ({ value, words: `date of birth: ${value}` })),
  local.map((value) => ({ value: `${value}@`, words: `${value}@example.org` })),
);
const around = fc.constantFrom(
  ' ',
  '\n',
  ' (',
  ') ',
  '. ',
  '; ',
  ' 是 ',
  ' the notice said ',
  ' In 2025, 1,400 networks ',
);

describe('maskPersonalData', () => {
  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => maskPersonalData(text).text.length === text.length,
      ),
    );
  });

  it('changes nothing the second time', () => {
    const glued = fc
      .array(
        fc.oneof(
          planted.map(({ words }) => words),
          around,
          fc.string(),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(glued, (text) => {
        const once = maskPersonalData(text).text;
        expect(maskPersonalData(once)).toEqual({ text: once, masked: [] });
      }),
    );
  });

  it('lets no planted value survive', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(around, planted), { minLength: 1, maxLength: 5 }), around, (plants, end) => {
        const text = plants.map(([before, { words }]) => before + words).join('') + end;
        const { text: result } = maskPersonalData(text);
        for (const [, { value }] of plants) expect(result).not.toContain(value);
      }),
      { numRuns: 500 },
    );
  });

  it('names every masked stretch by its kind, and only masked ones', () => {
    fc.assert(
      fc.property(around, planted, (before, { words }) => {
        const { text, masked } = maskPersonalData(before + words);
        expect(masked.length).toBeGreaterThan(0);
        for (const { start, end } of masked) expect(text.slice(start, end)).toBe('█'.repeat(end - start));
        expect(text.match(/█/g)!.length).toBe(masked.reduce((sum, { start, end }) => sum + end - start, 0));
      }),
    );
  });

  it('takes one long run of digits and signs in its stride', () => {
    const text = '+1 (2-3.4) '.repeat(100_000);
    const began = performance.now();
    expect(maskPersonalData(text).text).toHaveLength(text.length);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('maskingRemarks', () => {
  it('says how many of which kind, where the first stands, and no value', () => {
    const { masked } = maskPersonalData('a@example.org, b@example.org, c 202-555-0147');
    expect(maskingRemarks(masked)).toEqual([
      { reason: '2 e-mail addresses were masked, the first of them here', start: 0, end: 1 },
      { reason: '1 phone number was masked', start: 32, end: 44 },
    ]);
  });
});
