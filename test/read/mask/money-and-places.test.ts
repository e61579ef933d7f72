import { describe, it } from 'vitest';
import { checkMasks as check } from './check-masks.ts';

// All values are invented.

describe('IBANs', () => {
  it.each([
    'to ⟦GB29NWBK60161331926819⟧ on Monday',
    '⟦DE89 3704 0044 0532 0130 00⟧',
    '⟦NL91-ABNA-0417-1643-00⟧.',
    'my iban is ⟦gb29nwbk60161331926819⟧',
    'IBAN: ⟦GB29NWBK60161331926818⟧',
    '⟦NO9386011117947⟧',
    '⟦FR1420041010050500013M02606⟧',
  ])('%s', check);
  it.each([
    'GB29NWBK60161331926818', // the check digits are wrong and nothing calls it one
    'be71096123456769 is a hash',
    'DE89 3704 0044',
    'ZZ29NWBK60161331926819',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  ])('not: %s', check);
});

describe('card numbers', () => {
  it.each([
    '⟦4111111111111111⟧',
    'card ⟦4111 1111 1111 1111⟧ was used',
    '⟦5500-0000-0000-0004⟧',
    '⟦3782 822463 10005⟧',
    'her credit card, number ⟦6759649826438453⟧',
    'cc ⟦675964982648⟧',
    '信用卡 ⟦4111111111111111⟧',
  ])('%s', check);
  it.each([
    '4111111111111112', // the check digit is wrong
    'IMEI 490154203237518',
    'https://example.org/status/4111111111111111',
    'the post 1234567890123452',
    '4111 1111 1111',
    '17179869184000 bytes',
    '20250605093000',
    '978-0-306-40615-7',
  ])('not: %s', check);
});

describe('bank accounts given as such', () => {
  it.each([
    'account number ⟦12345678⟧',
    'bank account: ⟦00-1234-5678901⟧',
    'Acct. no. ⟦0123 4567 89⟧',
    'sort code ⟦12-34-56⟧, account no. ⟦12345678⟧',
    'routing number ⟦021000021⟧',
    '银行账号：⟦6222021234567890128⟧',
  ])('%s', check);
  it.each([
    'bank accounts of 20000000 people',
    'accounts numbering 1,200,000',
    'account number one',
    'the account 12345678 on the platform',
    'on account of 12345678 votes',
    'bank account was 1,200,000.50',
  ])('not: %s', check);
});

describe('street addresses', () => {
  it.each([
    'He lives at ⟦12 Elm Street⟧, Marl.',
    'to ⟦1234 North Maple Ave., Apt. 5B⟧',
    'in front of ⟦77 Harbour Road⟧ in Marl',
    '⟦No. 7, Sec. 5, Xinyi Rd.⟧, Taipei'.replace('⟦No. ', 'No. ⟦'),
    'the office, ⟦12 Quay Court⟧, was searched',
    'the flat in the ⟦Hauptstraße 12⟧.',
    '⟦Hohe Straße 41-53⟧',
    'at ⟦Storgatan 4B⟧',
    '⟦12 bis, rue de la Paix⟧',
    'na ⟦ul. Polna 7⟧',
    '⟦Rua do Carmo 12⟧',
    '北京市朝阳区⟦建国路88号⟧',
    '臺北市⟦信義路五段7號⟧',
    'resides at ⟦4 Kirchgang⟧, Oberau',
    'Address: ⟦Alte Mühle 9⟧\nTown',
    '⟦P.O. Box 1234⟧',
    'a resident of ⟦48 Malinova Street, apartment 12⟧, Orlen',
    'of ⟦9 Harbour Road, flat 31⟧.',
    'lives at ⟦17 Kestrel Lane, unit 5⟧, Marl',
    'to ⟦17 Kestrel Lane, second floor, door 8⟧, Marl',
    'to ⟦17 Kestrel Way flat no. 3B⟧ in Marl',
    'of ⟦Apartment 6, 22 Elm Street⟧, Marl',
    'in ⟦apartment 12 at 48 Malinova Street⟧',
    'moved from ⟦12 Elm Street (3rd floor)⟧ to ⟦Flat B, 9 Harbour Road⟧',
    '⟦12 Elm Street, flat 3⟧, ⟦9 Harbour Road, flat 31⟧',
    'the ⟦Hauptstraße 12, door 8⟧.',
    'resides at ⟦4 Kirchgang, flat 2⟧, Oberau',
  ])('%s', check);
  it.each([
    'In 2016 Wall Street fell',
    'at 10 Downing Street and 1600 Pennsylvania Avenue',
    'the 99 Park Avenue building',
    'over 200 Main Street shops',
    'in 2006, Lasry Avenue Capital',
    'the 2018 High Court ruling',
    '5 Google Drive accounts',
    'a Supreme Court of 9 judges',
    'lives at 25 in Marl',
    'located at offset 0x28 and 12 bytes',
    'live on the 25th Floor',
    'Unit 61398 of the army',
    'on the second floor, door 8 stood open',
    'Flat 31 was searched near the road',
    'met at ⟦12 Elm Street⟧, floor staff said',
    'at ⟦12 Elm Street⟧, a unit of 5 soldiers',
    'at ⟦12 Elm Street⟧, unit a of the plan',
    'at ⟦12 Elm Street⟧, flats and shops burned',
    'Brigade 12 and Battalion 5',
    '120 Silk Road users',
    'IP address: 203.0.113.7',
    'his e-mail address is at 5 servers',
    'The 7 Days Road to War', // a title
    '第12号公告',
  ])('not: %s', check);
});

describe('numbers written in other characters', () => {
  it.each([
    'ID number ⟦Ａ１２３４５６７８９⟧',
    '電話：⟦０２－５５５０－１２３４⟧',
    'SSN ⟦219‑09‑9999⟧',
    '⟦+44\u00a020\u00a07946\u00a00958⟧',
    '⟦A1234\u200b56789⟧ was printed',
    'هاتف ⟦+٩٦٣ ١١ ٥٥٥ ٠١٢٣⟧',
    '⟦jane⟧＠example.org',
    '⟦ja\u00adne⟧@example.org',
  ])('%s', check);
});

describe('values broken by a line end', () => {
  it.each([
    'date of birth: ⟦4⟧\n⟦February 1988⟧',
    'born on ⟦4 February⟧\r\n⟦1988⟧ in Marl',
    'identity number\n⟦440106199001011239⟧',
  ])('%j', check);
});
