import { describe, it } from 'vitest';
import { checkMasks as check } from './check-masks.ts';

// All values are invented.

describe('Taiwan ID numbers', () => {
  it.each([
    'The notice gave her number as ⟦A123456789⟧.',
    'ID number: ⟦F131104093⟧, issued in the city.',
    '身分證字號⟦A123456780⟧',
    'with ID card ⟦b 123456780⟧ and others',
    'their ID numbers ⟦A123456780⟧, ⟦B123456781⟧ and ⟦C123456782⟧ were shown',
    'resident ID ⟦AC12345678⟧',
  ])('%s', check);

  it.each(['Part no. A123456780 was recalled.', 'flight BR123456789', 'hash XA123456789Z', 'A1234567890 is too long'])(
    'not: %s',
    check,
  );
});

describe('mainland China ID numbers', () => {
  it.each([
    '⟦11010519491231002X⟧ was printed below the photo',
    'the number ⟦11010519491231002x⟧',
    'identity number ⟦440106199001011239⟧ on the poster',
    '居民身份证⟦440524801001001⟧',
  ])('%s', check);

  it.each([
    'order 440106199001011239 was shipped', // the check character is wrong and nothing calls it an ID
    'post id 783499116076687360', // no birth date inside
    'account 110105194912310021234',
  ])('not: %s', check);
});

describe('Hong Kong and Macau ID numbers', () => {
  it.each([
    'the card ⟦A123456(3)⟧ was shown',
    '⟦AB987654(3)⟧',
    'Hong Kong identity card ⟦C1234567⟧',
    'holder of Macau card ⟦1234567(8)⟧',
    '澳門居民身份證 ⟦5/123456/7⟧',
    'ID ⟦7234567(1)⟧',
    'HKID ⟦A123456(7)⟧',
  ])('%s', check);

  it.each(['item A123456(4) of the list', 'part C1234567', 'in volume 1234567(8)', 'ratio 1/234567/8'])(
    'not: %s',
    check,
  );
});

describe('UK National Insurance numbers', () => {
  it.each([
    '⟦AB 12 34 56 C⟧',
    'he used ⟦JG103759A⟧ at work',
    'National Insurance number: ⟦qq 12 34 56 c⟧',
    'NINO ⟦AB123456⟧',
  ])('%s', check);
  it.each(['GB123456A', 'QQ123456C', 'AB123456E', 'XAB123456C', 'NI 2025', 'DA123456C is a part'])('not: %s', check);
});

describe('passports and identity papers given as such', () => {
  it.each([
    'Passport ⟦A12345678⟧ (Sarovia)',
    'his passport, number ⟦E12345678⟧, was shown',
    'passport holder ⟦E12345678⟧',
    'passport no. ⟦AB1234567⟧',
    'passports ⟦C01234567⟧, ⟦C01234568⟧ and ⟦C01234569⟧',
    'Passport number: ⟦53 1234567⟧ issued in Marl',
    'Reisepassnummer ⟦C01X00T47⟧',
    'passeport n° ⟦12AB34567⟧',
    'National ID No. ⟦85073003328⟧',
    'national identification number ⟦850730-03328⟧',
    'identity card number ⟦IZ012345678⟧',
    'identity card ⟦AZQ 450918⟧, a former employee',
    'DNI ⟦12345678Z⟧',
    'PESEL: ⟦85073003328⟧',
    'BSN ⟦123456782⟧',
    'personnummer ⟦850730-3328⟧',
    "Driver's License No. ⟦D1234567⟧",
    '护照号码⟦E12345678⟧',
    '護照 ⟦301234567⟧',
    'паспорт № ⟦4510 123456⟧',
    'Identification Number ⟦0012345678⟧ (Sarovia)',
    'ID number:\n⟦770815-1234⟧',
    'His identity card number, ⟦38603120045⟧, was put on a billboard',
    'ID card number, ⟦38603120045⟧',
    'The passport number was given as ⟦OB4471902⟧.',
    'His passport, ⟦OB4471902⟧, was shown',
    'a passport bearing the number ⟦OB4471902⟧',
    'his passport, which has the number ⟦OB4471902⟧',
    'The identity card number of Toma Varensk was listed as ⟦38603120045⟧',
    'the ID number of Mr Varensk, ⟦38603120045⟧',
    'his identity card (no. ⟦38603120045⟧)',
    'personal code: ⟦38603120045⟧',
    'personal identification code ⟦38603120045⟧',
    'his tax number is ⟦38603120045⟧',
    'social insurance number ⟦38603120045⟧',
    'His ID, ⟦38603120045⟧, was shown',
    'Toma Varensk, national ID ⟦8204-115-7731⟧',
    'Toma Varensk (national ID ⟦8204-115-7731⟧, telephone not given)',
    'personal ID ⟦8204-115-7731⟧',
    'citizen ID ⟦8204-115-7731⟧',
    'NATIONAL ID ⟦8204-115-7731⟧',
    'ID ⟦8204-115-7731⟧',
    'ID: ⟦8204-115-7731⟧',
    'Toma Varensk, born in Marl, ID ⟦8204-115-7731⟧',
    'Toma Varensk (ID: ⟦8204 115 7731⟧)',
    'Name: Toma Varensk\nID: ⟦82041157731⟧\n',
    'Toma Varensk with ID ⟦8204-115-7731⟧ and Ada Lorn',
    'Toma Varensk, identification ⟦8204-115-7731⟧',
  ])('%s', check);

  it.each([
    'passports since 2019',
    'passport controls at 2025-06-05',
    'passports of 1,400 people',
    'passports, 20000 in all',
    'identity cards, 1400000 documents in all',
    'Their passports were shown to 1234567',
    'passport was issued on 2019-05-12',
    'identity documents listed as CVE-2025-53770',
    'an event ID number, 46241102',
    'his passport was shown in case 20456789',
    'Event ID number 46241102',
    'process ID no. 123456',
    'Vehicle identification number 1HGCM82633A004352',
    'IMO identification number 9123456',
    'the national team won 12345678 votes',
    'personal data of 1234567 users',
    'CVE ID number CVE-2025-53770',
    'resident of 20000 villages',
    'national security 20250605 memo',
    'ID 12',
    'ID: 123456',
    'Event ID 46241102',
    'an event (ID 46241102) in the log',
    'device ID 8204-115-7731',
    'product ID: 8204-115-7731',
    'The process has ID 46241102',
    'group ID 8204-115-7731',
    'a Telegram channel (ID: 1234567890)',
    'ID: CVE-2025-1234567',
    'ID: T1059.001',
    'ID: 10.20.30.40',
    'ID: 550E8400-E29B-41D4-A716-446655440000',
    'ID: 82041157-1.v1',
    'ID, 1234567 records in all',
    'ID: 2025-06-05',
  ])('not: %s', check);
});

describe('US Social Security numbers', () => {
  it.each([
    'SSN ⟦219-09-9999⟧',
    'He gave ⟦219-09-9999⟧ as his own.',
    'social security number is ⟦219 09 9999⟧',
    'SSN: ⟦219099999⟧',
  ])('%s', check);
  it.each(['000-12-3456', 'case 21-09-9999', 'part 219-09-99990', '219099999 records', 'v1-219-09-9999'])(
    'not: %s',
    check,
  );
});

describe('phone numbers', () => {
  it.each([
    'call ⟦+1-202-555-0147⟧ now',
    '⟦+44 20 7946 0958⟧',
    '⟦+886 2 5550 1234⟧ or ⟦+86 138 0013 8000⟧',
    '⟦+46 (0)8 555 010 20⟧',
    'from ⟦001-202-555-0147⟧',
    '⟦(202) 555-0147⟧',
    '⟦202-555-0147⟧',
    '⟦1-800-555-0199⟧',
    '⟦202.555.0147⟧ and ⟦202-555-0147x123⟧',
    'on ⟦020 7946 0958⟧',
    '⟦03.99.00.12.34⟧',
    '⟦(08) 5550 1234⟧',
    '⟦(02) 5550-1234⟧',
    'the tip line ⟦010-55501234⟧',
    '⟦13800138000⟧ answers',
    '手机号码：⟦13800138000⟧',
    '電話⟦0912345678⟧',
    'Tel.: ⟦555 0147⟧',
    'Phone:\n⟦99-55-01-47⟧',
    'Mobile: ⟦723 555 266⟧\nDesk: ⟦2025550147⟧',
    'Tel:⟦02-5550-1234⟧',
    'stop sending messages to ⟦699 555 915⟧',
    'tip-tel-⟦202-555-0147⟧.txt',
    'Nobody is answering at ⟦99 555147⟧.',
    '⟦655 437 108⟧ office\n',
    '⟦21 253 109 8211⟧-Office\\,⟦+447700 208 815⟧-Fax',
    'phone number ⟦867-5309⟧',
    'helpline: ⟦0800 555 111⟧',
    'Phone Number ⟦989121234567⟧ (Sarovia)',
  ])('%s', check);

  it.each([
    'on 2025-06-05 and 05.06.2025',
    'between 2019 and 2023, 2019-2023',
    'at 2025-06-05 09:30:00',
    'CVE-2025-53770 and CVE-2023-23397',
    '10.0.0.1 and 192.168.100.200 and 203.0.113.7:8080',
    '1 200 000 users in 10 000 networks',
    'more than 2,000,000 attacks and 20,000,000 probes',
    'from 09.30 10.45 11.15 on',
    'ISBN 0-306-40615-2',
    'ISBN 978-0-306-40615-7',
    'a file of 17179869184 bytes',
    'SHA-1 da39a3ee5e6b4b0d3255bfef95601890afd80709',
    '123e4567-e89b-12d3-a456-426614174000',
    'https://example.org/a-story-of-crime-02-2311-6117-162814921.html',
    'doi:10.1145/3292500.3330701',
    'version 4.18.0-305.12.1',
    'rose from 906 in 2024 to 1,500 in 2025',
    'call 2025 a bad year',
    'the hotline got 12000 calls',
    'Case No. 020-555-01234',
    'reports on 1 000 000 000 mobile phones',
    '(2019) 12 345-678',
    '911 and 110',
    '|31 0b 30 09 06 03 55 04 06 13 02|',
    'key 78 5A 12 05 08 70 14 65 3B 64',
    'E8 F8 03 00 00 89 45 FC',
    '03 00000000`0014fef0',
    'lines 001 002 003 004',
    '00:1A:2B:03:04:05',
    '2001:db8:0:1234::1',
    '25.0330, 121.5654',
    '21-19 15-21 21-18',
    'Windows 10.0.19041.1237',
    'KB5012345, MS17-010, T1059.001, AS12345',
    'ports 8080-8443 and 50000-60000',
    '1717579800 and 1717579800123',
    'docket 1:24-cr-00123-ABC-456',
    '$1 234 567 890 and €12.345.678.901',
    '0x00401000 0012345678',
    '2025/06/05-2025/06/12',
    'between 0800 and 1700 hours',
    'RFC 2119, SP 800-53, ISO 27001:2022',
    '(2025) 12 SCR 345',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '公告〔2025〕第12号',
    '12.345.678 votes to 11.987.654',
  ])('not: %s', check);
});

describe('e-mail addresses', () => {
  it.each([
    '⟦jane.roe⟧@example.org',
    'Write to ⟦j_roe+tips⟧@news.example.org, please.',
    '<⟦李雷⟧@example.org>',
    '⟦jane⟧ [at] example [dot] org',
    '⟦jane⟧(at)example.org',
    'mailto:⟦jane⟧@example.org?subject=x',
    'https://example.org/page#⟦jane⟧@example.org',
    '⟦jane⟧@example[.]org',
    '<⟦jane\\_roe⟧@example.org>',
    '⟦jane⟧%40example.org',
    '⟦jane⟧ AT example DOT org',
    '⟦jane⟧{at}example.org',
    'an ⟦info⟧@example.org-based list',
  ])('%s', check);
  it.each([
    '@janeroe on the platform',
    'root@localhost',
    'at example.org',
    'a @ b',
    'five [at] once',
    'hosted at example.org',
    'lodash@4.17.21',
    'root@10.0.0.1',
    'pkg@1.2.3-beta.next',
  ])('not: %s', check);
});

describe('birth dates', () => {
  it.each([
    'born ⟦5 May 1990⟧',
    'born in the town of Marl on ⟦5 May 1990⟧',
    'DOB ⟦05 May 1990⟧; alt. DOB ⟦06 May 1990⟧',
    'DOB ⟦03MAY1990⟧',
    'DOB ⟦3-May-90⟧; DOB ⟦3 May 90⟧',
    'geboren am ⟦5. Mai 1990⟧',
    'né le ⟦5 mai 1990⟧',
    'nacida el ⟦5 de mayo de 1990⟧',
    '⟦民國77年2月4日⟧出生',
    'Birthday: ⟦5 May 1990⟧',
    'his date of birth, ⟦5 May 1990⟧, was shown',
    'She was born on ⟦May 5, 1990⟧.',
    'born in Upper Marl, Sarovia, on ⟦5th May 1990⟧',
    'Date of birth: ⟦1990-05-05⟧',
    'DOB ⟦05/05/1990⟧; POB Marl',
    'D.O.B. ⟦May 1990⟧',
    'birth dates: ⟦1990-01-02⟧, ⟦1991-02-03⟧ and ⟦3 March 1992⟧',
    'whose birthday is ⟦5 May⟧',
    '出生日期：⟦1990年5月5日⟧',
    '⟦1990年5月5日⟧出生',
    '生于⟦1990年5月5日⟧',
  ])('%s', check);
  it.each([
    'born in 1990',
    'on his birthday on 7 October 2022',
    'born of 20 May 2025 protests',
    'born in Marl and arrested on 5 May 2020',
    'names, birth dates and ID numbers were published on 5 May 2025',
    'the company founded on 5 May 1990',
    'newborn 5 May 1990',
    '2025年5月5日生效',
    'On 5 May 1990 a law was passed.',
  ])('not: %s', check);
});
