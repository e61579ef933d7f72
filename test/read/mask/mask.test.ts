import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLuhnDigit } from '../../../src/read/mask/card-number.ts';
import { isChinaId } from '../../../src/read/mask/china-id.ts';
import { isHongKongId } from '../../../src/read/mask/hong-kong-id.ts';
import { isIban } from '../../../src/read/mask/iban.ts';
import { maskPersonalData } from '../../../src/read/mask/mask.ts';
import { maskingRemarks } from '../../../src/read/mask/masking-remarks.ts';
import { isTaiwanId } from '../../../src/read/mask/taiwan-id.ts';

/** The same texts every time: a failure found once can be looked at again. */
const SEED = 20_250_605;

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

const card = fc
  .tuple(fc.constantFrom('4', '51', '37'), digits(14))
  .map(([network, rest]) => (network + rest).slice(0, network === '37' ? 14 : 15))
  .map((start) => [...'0123456789'].map((check) => start + check).find(hasLuhnDigit)!);
const iban = digits(14).map((account) => {
  const checks = Array.from({ length: 97 }, (_, i) => String(i + 2).padStart(2, '0'));
  return checks.map((check) => `GB${check}NWBK${account}`).find(isIban)!;
});
const hongKongId = digits(6).map((number) =>
  [...'0123456789A'].map((check) => `K${number}(${check})`).find(isHongKongId)!,
);
const insurance = digits(6).map((number) => `JG${number}B`);
const passport = digits(7).map((number) => `XA${number}`);
const account = digits(8);
const house = fc.integer({ min: 2, max: 1799 }).map((number) => `${number} Quince Hollow Road`);

/** A value and the words it is planted with. */
const planted = fc.oneof(
  taiwanId.map((value) => ({ value, words: value })),
  chinaId.map((value) => ({ value, words: value })),
  phone.map((value) => ({ value, words: value })),
  ssn.map((value) => ({ value, words: value })),
  day.map((value) => ({ value, words: `date of birth: ${value}` })),
  local.map((value) => ({ value: `${value}@`, words: `${value}@example.org` })),
  fc.oneof(card, iban, hongKongId, insurance).map((value) => ({ value, words: value })),
  house.map((value) => ({ value, words: `${value}, Marl` })),
  passport.map((value) => ({ value, words: `passport no. ${value}` })),
  account.map((value) => ({ value, words: `account number ${value}` })),
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

const glued = fc
  .array(
    fc.oneof(
      planted.map(({ words }) => words),
      around,
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[-+()./, :\dA-F\r\n\u200b]{0,24}$/),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('maskPersonalData', () => {
  it('keeps the length and every line break of any text', () => {
    fc.assert(
      fc.property(glued, (text) => {
        const masked = maskPersonalData(text).text;
        expect(masked).toHaveLength(text.length);
        expect(masked.replace(/[^\r\n]/g, '.')).toBe(text.replace(/[^\r\n]/g, '.'));
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(glued, (text) => {
        const once = maskPersonalData(text).text;
        expect(maskPersonalData(once)).toEqual({ text: once, masked: [] });
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('lets no planted value survive', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(around, planted), { minLength: 1, maxLength: 5 }), around, (plants, end) => {
        const text = plants.map(([before, { words }]) => before + words).join('') + end;
        const { text: result } = maskPersonalData(text);
        for (const [, { value }] of plants) expect(result).not.toContain(value);
      }),
      { seed: SEED, numRuns: 1_000 },
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
      { seed: SEED },
    );
  });

  // Each would take minutes where a pattern looks at the same characters again and again.
  it.each([
    '+1 (2-3.4) ',
    '1',
    '4111 ',
    'A1',
    'GB29 ',
    '1a.',
    'x@a.a',
    'jane@',
    'jane [at] ',
    'born in Marl ',
    'ID number ',
    '12 Elm Oak Ash Fir ',
    'Elm Oak Ash ',
    'passport ',
    'passport, number ',
    'ID number of a A12345678 ',
    'was given as 12345678 ',
    'tel: ',
    '\u200b1',
    '（０２）',
    '4 May ',
    ' \n',
    'x%40aa.bb',
  ])('takes a long run of %j in its stride', (piece) => {
    const text = piece.repeat(300_000 / piece.length);
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
