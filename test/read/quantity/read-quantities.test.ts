import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsPersons, type Quantity } from '../../../src/model/quantity.ts';
import { readMoments } from '../../../src/read/moment/read-moments.ts';
import { readQuantities } from '../../../src/read/quantity/read-quantities.ts';
import { plainTokens } from '../../support/plain-report.ts';

function read(sentence: string) {
  const text = plainTokens(sentence);
  return readQuantities(text, readMoments(text, null)).map((found) => ({
    words: sentence.slice(found.start, found.end),
    ...found,
  }));
}

type Expected = [words: string, quantity: Partial<Quantity>];

const CASES: [string, ...Expected[]][] = [
  [
    'It named more than 20 people.',
    ['more than 20 people', { low: 20, high: null, comparator: 'over', unit: 'person' }],
  ],
  ['It cut the price from 40m to 25m euros.', ['from 40m to 25m euros', { low: 25e6, high: 25e6, currency: 'EUR' }]],
  ['It rose from 25 to 40 ships.', ['from 25 to 40 ships', { low: 25, high: 40, unit: 'ship' }]],
  ['Damage was PLN 6,214,000.', ['PLN 6,214,000', { low: 6_214_000, currency: 'PLN' }]],
  ['Damage was 4.2 million zlotys.', ['4.2 million zlotys', { low: 4.2e6, currency: 'PLN', unit: null }]],
  ['It lasted 9 hours and 30 minutes.', ['9 hours and 30 minutes', { low: 9.5, high: 9.5, unit: 'hour' }]],
  ['It copied 9,200 e-mails.', ['9,200 e-mails', { low: 9_200, unit: 'email' }]],
  ['It kept 9 hours and 30 ships.', ['9 hours', { low: 9 }], ['30 ships', { low: 30 }]],
  ['It was shut for half a day.', ['half a day', { low: 12, comparator: 'about', unit: 'hour' }]],
  [
    'It put the loss at 6 million euros. The guild thinks it will be closer to 10 million.',
    ['6 million euros', { low: 6e6, currency: 'EUR' }],
    ['closer to 10 million', { low: 1e7, comparator: 'about', currency: 'EUR' }],
  ],
  ['It lost three point one million euros.', ['three point one million euros', { low: 3.1e6, currency: 'EUR' }]],
  ['It cost about one point two five billion yuan.', ['about one point two five billion yuan', { low: 1.25e9 }]],
  ['It lost 7 point 4 million euros.', ['7 point 4 million euros', { low: 7.4e6, currency: 'EUR' }]],
  ['It lost zero point nine million euros.', ['zero point nine million euros', { low: 9e5, currency: 'EUR' }]],
  ['It lost two and a half million euros.', ['two and a half million euros', { low: 2.5e6, currency: 'EUR' }]],
  ['It lost a million and a half euros.', ['a million and a half euros', { low: 1.5e6, currency: 'EUR' }]],
  ['It lost half a million euros.', ['half a million euros', { low: 5e5, currency: 'EUR' }]],
  [
    'It lost between two point five and three million euros.',
    ['between two point five and three million euros', { low: 2.5e6, high: 3e6, comparator: 'between' }],
  ],
  [
    'It was two and a half to three million euros.',
    ['two and a half to three million euros', { low: 2.5e6, high: 3e6 }],
  ],
  ['It hit five hundred and twenty servers.', ['five hundred and twenty servers', { low: 520, unit: 'server' }]],
  ['It hit one hundred twenty-five servers.', ['one hundred twenty-five servers', { low: 125, unit: 'server' }]],
  ['It hit two thousand three hundred servers.', ['two thousand three hundred servers', { low: 2300 }]],
  ['It hit a thousand and one servers.', ['a thousand and one servers', { low: 1001, unit: 'server' }]],
  ['It lost three hundred and fifty thousand files.', ['three hundred and fifty thousand files', { low: 350_000 }]],
  ['It hit twenty-one hundred servers.', ['twenty-one hundred servers', { low: 2100 }]],
  [
    'It hit between one hundred and two hundred servers.',
    ['between one hundred and two hundred servers', { low: 100, high: 200 }],
  ],
  [
    'It hit between one hundred and two thousand servers.',
    ['between one hundred and two thousand servers', { low: 100, high: 2000 }],
  ],
  [
    'It has one hundred servers and twenty ships.',
    ['one hundred servers', { low: 100 }],
    ['twenty ships', { low: 20 }],
  ],
  ['It has a three point plan.', ['three point plan', { low: 3, unit: 'plan' }]],
  [
    'At that point four ships and half a million euros were gone.',
    ['four ships', { low: 4 }],
    ['half a million euros', { low: 5e5 }],
  ],
  [
    'It copied files of 3,000 clerks over nine weeks.',
    ['3,000 clerks', {}],
    ['nine weeks', { low: 9, high: 9, unit: 'week' }],
  ],
  ['They were copied over three days.', ['three days', { low: 3, high: 3 }]],
  ['Over eleven days, they copied files.', ['eleven days', { low: 11, high: 11 }]],
  ['It will cost more over the next two years.', ['two years', { low: 2, high: 2 }]],
  ['It asked for 200 million euros over ten years.', ['200 million euros', {}], ['ten years', { low: 10, high: 10 }]],
  ['It was shut for over nine weeks.', ['over nine weeks', { low: 9, high: null, comparator: 'over' }]],
  ['It lasted over nine weeks.', ['over nine weeks', { low: 9, high: null }]],
  ['It took them well over nine weeks.', ['well over nine weeks', { low: 9, high: null }]],
  ['It had over 40 hours of tapes.', ['over 40 hours', { low: 40, high: null }]],
  ['He stole over 40 hours of tapes.', ['over 40 hours', { low: 40, high: null }]],
  ['Over nine weeks went by.', ['Over nine weeks', { low: 9, high: null }]],
  ['It hit firms over 1,000 networks.', ['over 1,000 networks', { low: 1000, high: null, comparator: 'over' }]],
  ['It was less than the 7,000 the group gave.'],
  ['It took 7,000 of the files.', ['7,000 of the files', { low: 7000, unit: 'file' }]],
  ['Of the 38 letters, 12 bear the seal.', ['38 letters', { low: 38 }]],
  ['It lost 12 aircraft the day before.', ['12 aircraft', { low: 12, unit: 'aircraft' }]],
  ['It worked over 40 hours a week.', ['over 40 hours a week', { low: 40, high: null }]],
  [
    'It copied 48,000 files, it said, fewer than the 61,000 that the firm had given.',
    ['48,000 files', { low: 48_000 }],
    ['61,000', { low: 61_000, high: 61_000, comparator: 'exactly', unit: 'file' }],
  ],
  [
    'Some 2.4 million voters were hit, not the 3.2 million whom it had named.',
    ['Some 2.4 million voters', {}],
    ['3.2 million', { low: 3.2e6, unit: 'voter' }],
  ],
  [
    'The firm says 3 million files were taken, the union says at least 2.4 million.',
    ['3 million files', {}],
    ['at least 2.4 million', { low: 2.4e6, high: null, unit: 'file' }],
  ],
  [
    'The blast hit nine works. The union said it was twelve.',
    ['nine works', {}],
    ['twelve', { low: 12, unit: 'work' }],
  ],
  ['It hit 48 works, well below the 61 the firm named.', ['48 works', {}], ['61', { low: 61, unit: 'work' }]],
  ['It hit 48 works, well below the 61 metres the firm named.', ['48 works', {}], ['61 metres', { unit: 'metre' }]],
  ['It shut 40 works. It now counts 62.', ['40 works', {}], ['62', { low: 62, unit: 'work' }]],
  ['It shut 40 works. He was tried on counts 6 and 7.', ['40 works', {}]],
  ['It hit nine works. The mayor said twelve were shut.', ['nine works', {}]],
  [
    'It hit nine works, the mayor said on Friday, not six as it said.',
    ['nine works', {}],
    ['six', { low: 6, unit: 'work' }],
  ],
  ['It took nine hours. The mayor said twelve.', ['nine hours', {}]],
  ['It copied 48,000 files and sold the 61,000 it had.', ['48,000 files', {}]],
  ['It was up from the roughly 7,000 given on Monday.', ['roughly 7,000', { low: 7000, unit: null }]],
  ['It read roughly 7,000 given names.', ['roughly 7,000 given names', { low: 7000, unit: 'name' }]],
  ['It named over 20 suspects.', ['over 20 suspects', { low: 20, comparator: 'over', unit: 'suspect' }]],
  ['It named these 20 members.', ['20 members', { low: 20, high: 20, comparator: 'exactly', unit: 'member' }]],
  ['It named four individuals tied to a firm.', ['four individuals', { low: 4, unit: 'individual' }]],
  ['It named one accused individual, and left.', ['one accused individual', { low: 1, high: 1, unit: 'individual' }]],
  [
    'It hit over 1,000 networks across at least 10 provinces.',
    ['over 1,000 networks', { low: 1000, comparator: 'over', unit: 'network' }],
    ['at least 10 provinces', { low: 10, high: null, comparator: 'at-least', unit: 'province' }],
  ],
  [
    'It fends off more than two million cyber attacks every single day.',
    [
      'more than two million cyber attacks every single day',
      { low: 2e6, comparator: 'over', unit: 'cyber attack', rate: 'day' },
    ],
  ],
  [
    'It exposed 900,000 account holders of the bank.',
    ['900,000 account holders', { low: 9e5, high: 9e5, unit: 'account holder' }],
  ],
  ['It sees 2.4 million attacks a day.', ['2.4 million attacks a day', { low: 2.4e6, unit: 'attack', rate: 'day' }]],
  ['It paid 900 euros, a week after it was hit.', ['900 euros', { low: 900, currency: 'EUR', rate: null }]],
  ['It paid 900 euros, a day later.', ['900 euros', { low: 900, currency: 'EUR', rate: null }]],
  ['It pumps 500 liters per second.', ['500 liters per second', { low: 500, unit: 'liter', rate: 'second' }]],
  ['It lost 7.2 million liters.', ['7.2 million liters', { low: 7.2e6, unit: 'liter' }]],
  [
    'It cost tens of thousands of dollars.',
    ['tens of thousands of dollars', { low: 1e4, high: 99_999, comparator: 'order', currency: 'USD' }],
  ],
  ['It hit hundreds of firms.', ['hundreds of firms', { low: 100, high: 999, comparator: 'order', unit: 'firm' }]],
  ['It hit dozens of firms.', ['dozens of firms', { low: 24, comparator: 'order', unit: 'firm' }]],
  ['It hit a dozen firms.', ['a dozen firms', { low: 12, high: 12, unit: 'firm' }]],
  ['It hit half a dozen firms.', ['half a dozen firms', { low: 6, unit: 'firm' }]],
  ['Nine lakh pensioners lost money.', ['Nine lakh pensioners', { low: 9e5, high: 9e5, unit: 'pensioner' }]],
  ['It hit 2.5 lakh accounts.', ['2.5 lakh accounts', { low: 2.5e5, unit: 'account' }]],
  ['It hit 1.3 crore accounts.', ['1.3 crore accounts', { low: 1.3e7, unit: 'account' }]],
  ['It hit 9,30,000 cards.', ['9,30,000 cards', { low: 9.3e5, unit: 'card' }]],
  ['Lakhs of people lost money.', ['Lakhs of people', { low: 1e5, comparator: 'order', unit: 'person' }]],
  ['It cost 1.4bn yuan.', ['1.4bn yuan', { low: 1.4e9, currency: 'CNY', unit: null }]],
  ['It cost $1.5 million.', ['$1.5 million', { low: 1.5e6, currency: 'USD' }]],
  ['It cost NT$30,000.', ['NT$30,000', { low: 30_000, currency: 'TWD' }]],
  ['Beijing pays ¥10,000.', ['¥10,000', { currency: 'CNY' }]],
  ['Tokyo is in Japan, where it pays ¥10,000.', ['¥10,000', { currency: 'JPY' }]],
  [
    'It pays 10,000 yuan ($1,390).',
    ['10,000 yuan', { low: 10_000, currency: 'CNY' }],
    ['$1,390', { low: 1390, currency: 'USD' }],
  ],
  [
    'It pays up to 1,500 U.S. dollars for word that leads to the arrest of each of these men.',
    ['up to 1,500 U.S. dollars', { low: null, high: 1500, comparator: 'up-to', currency: 'USD', each: true }],
  ],
  ['They got $500 apiece.', ['$500', { low: 500, each: true }]],
  [
    'It took between 50 and 60 days.',
    ['between 50 and 60 days', { low: 50, high: 60, comparator: 'between', unit: 'day' }],
  ],
  ['It took 10-20 staff.', ['10-20 staff', { low: 10, high: 20, comparator: 'between' }]],
  ['It cost 2 to 3 million euros.', ['2 to 3 million euros', { low: 2e6, high: 3e6, currency: 'EUR' }]],
  ['It took five or six weeks.', ['five or six weeks', { low: 5, high: 6, unit: 'week' }]],
  ['It lost nearly half of its files.', ['nearly half', { low: 50, comparator: 'about', unit: 'percent' }]],
  ['It lost two-thirds of its files.', ['two-thirds', { low: 67, unit: 'percent' }]],
  ['It rose 12%.', ['12%', { low: 12, unit: 'percent' }]],
  ['It rose by 12 percent.', ['12 percent', { low: 12, unit: 'percent' }]],
  ['They stayed for seven months.', ['seven months', { low: 7, unit: 'month' }]],
  ['It named twenty-five officers.', ['twenty-five officers', { low: 25, unit: 'officer' }]],
  ['It named as many as 30 officers.', ['as many as 30 officers', { low: null, high: 30, comparator: 'up-to' }]],
  ['It named fewer than 30 officers.', ['fewer than 30 officers', { low: null, high: 30, comparator: 'under' }]],
  [
    'It named 30 or more officers.',
    ['30 or more officers', { low: 30, high: null, comparator: 'at-least', unit: 'officer' }],
  ],
  ['The gate stood open for ~4 hours.', ['~4 hours', { low: 4, high: 4, comparator: 'about', unit: 'hour' }]],
  ['It named about 30 officers.', ['about 30 officers', { low: 30, high: 30, comparator: 'about' }]],
  ['It has 20 constructor parts.', ['20 constructor parts', { unit: 'part' }]],
  ['It sent three official requests.', ['three official requests', { low: 3, unit: 'request' }]],
  ['It called four member states.', ['four member states', { low: 4, unit: 'state' }]],
  ['It named three officials.', ['three officials', { low: 3, unit: 'official' }]],
  ['The sections of the port hit 43 ships.', ['43 ships', { low: 43, unit: 'ship' }]],
  ['It hit 43 and 66 ships.', ['66 ships', { low: 66, unit: 'ship' }]],
  ['It named 20 of the suspects.', ['20 of the suspects', { low: 20, unit: 'suspect' }]],
];

describe('readQuantities', () => {
  it.each(CASES)('%s', (sentence, ...expected) => {
    const found = read(sentence);
    expect(found.map(({ words }) => words)).toEqual(expected.map(([words]) => words));
    expected.forEach(([, quantity], i) => expect(found[i]!.quantity).toMatchObject(quantity));
  });

  it.each([
    'The group APT31 was named.',
    'It fixed CVE-2021-44228 in version 3.2 of T1566.',
    'One of the officials spoke.',
    'China is the one carrying out attacks.',
    'No one was there, and one another was blamed.',
    'On the one hand, it grew.',
    'It happened in 2021 and in March 2022.',
    'Unit 61 and Article 5 were named.',
    'It told the Five Eyes countries and the Nine Rivers states.',
    'It was charged under sections 43 and 66 of the Computer Act.',
    'It breaks articles 12(a) and 14 of the treaty.',
    'It breaks articles 12, 14 and 20 of the treaty.',
    'It says so on pages 4 to 9 of the report.',
    'Paragraph 7 of the order names it.',
    'It came at 8 p.m. from 192.168.1.1 at 09:30.',
    'The Boeing 737 fleet was safe.',
    'It was the 5th time.',
    'Ms Lorne, 47, denied it.',
    'A 10-year campaign ended.',
    '10.48 Experts disagree about the login.',
  ])('finds no quantity in: %s', (sentence) => {
    expect(read(sentence).map(({ words }) => words)).toEqual([]);
  });

  it.each<[string, Record<string, number | string>[]]>([
    ['The number of lorries that had to turn back is 19.', [{ low: 19, unit: 'lorry' }]],
    ['The number of lorries hit has since been revised upward to 19.', [{ low: 19, unit: 'lorry' }]],
    ['The number of lorries hit has been raised again to 19.', [{ low: 19, unit: 'lorry' }]],
    ['Tram hack: number of riders hit rises to 8,300', [{ low: 8300, unit: 'rider' }]],
    ['The toll of stolen tickets rose to 8,300.', [{ low: 8300, unit: 'ticket' }]],
    ['The depot raised the number of riders hit to 8,300.', [{ low: 8300, unit: 'rider' }]],
    ['It has revised its count of lost lorries sharply down to 19.', [{ low: 19, unit: 'lorry' }]],
    ['The mayor put the total number of riders hit at about 8,300.', [{ low: 8300, unit: 'rider' }]],
    [
      'It took the data of 6,200 riders. The firm put the figure at 5,900 then; it said the number had since risen to 6,450.',
      [{ low: 6200 }, { low: 5900, unit: 'rider' }, { low: 6450, unit: 'rider' }],
    ],
    [
      'The number of lorries is 19. The earlier figure of 12 did not include all.',
      [{ low: 19 }, { low: 12, unit: 'lorry' }],
    ],
    ['The files of 8,300 riders, not 6,200 as first said, were taken.', [{ low: 8300 }, { low: 6200, unit: 'rider' }]],
    [
      'How many lorries waited? Nineteen, said the depot; twelve had been reported earlier.',
      [
        { low: 19, unit: 'lorry' },
        { low: 12, unit: 'lorry' },
      ],
    ],
    [
      'Losses came to 6 million euros; the figure has since risen to 8 million.',
      [{ low: 6e6 }, { low: 8e6, currency: 'EUR' }],
    ],
  ])('takes what is counted from before the number: %s', (sentence, expected) => {
    expect(read(sentence).map(({ quantity }) => quantity)).toMatchObject(expected);
  });

  it.each([
    'It counted 12 lorries. The number is 4471.',
    'It counted 12 lorries. A number of depots closed at 19.',
    'It counted 12 lorries, said the man of 47.',
    'It counted 12 lorries. The figure has since risen to 152,300.',
    'It counted 12 lorries.\n\nThe figure has since risen to 19.',
  ])('leaves a number alone that counts nothing told before: %s', (sentence) => {
    expect(read(sentence)).toHaveLength(1);
  });

  it('does not glue a headline that ends in a number to the byline below', () => {
    expect(read('Riders hit rise to 8,300\n\nBy our staff reporters and others')).toEqual([]);
  });

  it('reads a number that runs over a line end', () => {
    expect(read('It sees two million attacks every\nday.')[0]!.quantity).toMatchObject({ low: 2e6, rate: 'day' });
  });

  it('gives ordered spans that do not overlap, and bounds in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '20',
      'two',
      'million',
      'people',
      'more than',
      '$',
      '1,400',
      'to',
      'between',
      'and',
      'of',
      'thousands',
      'dozen',
      'a',
      '%',
      'each',
      '-',
      '.',
      '2021',
      'half',
      'yuan',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const sentence = pieces.join(' ');
        const found = read(sentence);
        found.forEach(({ start, end, words, quantity }, i) => {
          expect(words.length).toBe(end - start);
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
          if (quantity.low !== null && quantity.high !== null) expect(quantity.low).toBeLessThanOrEqual(quantity.high);
        });
      }),
    );
  });
});

describe('countsPersons', () => {
  it.each(['person', 'individual', 'personnel', 'member', 'officer', 'suspect', 'hacker', 'official'])('%s', (unit) => {
    expect(countsPersons(unit)).toBe(true);
  });
  it.each([null, 'network', 'cyber attack', 'province', 'month', 'percent'])('not %s', (unit) => {
    expect(countsPersons(unit)).toBe(false);
  });
});
