import { describe, it } from 'vitest';
import { checkMasks as check } from './check-masks.ts';

// All values are invented.

describe('identity numbers of many countries', () => {
  it.each([
    'The PESEL of the clerk is ⟦85073003328⟧.',
    'ЕГН ⟦8507303328⟧',
    'ИНН ⟦500100732259⟧',
    'СНИЛС ⟦112-233-445 95⟧',
    'INN ⟦500100732259⟧ of the accused',
    'Steueridentifikationsnummer: ⟦12345678901⟧',
    'codice fiscale ⟦RSSMRA85T10A562S⟧',
    'The notice prints ⟦RSSMRA85T10A562S⟧ below the photo.',
    'NIR ⟦1 85 05 78 006 084 36⟧',
    'rijksregisternummer ⟦85.07.30-033.28⟧',
    'CPR-nr. ⟦300785-3328⟧',
    'fødselsnummer ⟦30078533284⟧',
    'isikukood ⟦38507303328⟧',
    'asmens kodas ⟦38507303328⟧',
    'personas kods ⟦300785-13328⟧',
    'birth number ⟦850730/3328⟧',
    'JMBG ⟦3007985710333⟧',
    'The letter shows ⟦756.9217.0769.85⟧ in the margin.',
    'The list shows ⟦131052-308T⟧ and others.',
    'His card reads ⟦123.456.789-09⟧.',
    'CURP ⟦HEGG560427MVZRRL04⟧',
    'RUT ⟦12.345.678-5⟧',
    'CNIC ⟦35202-1234567-1⟧',
    'TC Kimlik No: ⟦10000000146⟧',
    'national code ⟦0499370899⟧',
    'passport series AB number ⟦1234567⟧',
  ])('%s', check);

  it.each([
    'The ticket shows 756.9217.0769.84 in the margin.',
    'part 131052-308A',
    'order 123.456.789-00',
    'Ref. PK II Ds. 14.2025',
    'case number 3:24-cr-00123',
    'the INN 4 hotel',
  ])('not: %s', check);
});

describe('licence plates', () => {
  it.each([
    'driving a grey saloon, registration ⟦LU 4471K⟧. Mr Varensk has left.',
    'a blue van with the plate ⟦DW 7719K⟧',
    'a car with licence plates ⟦B 123 ABC⟧',
    'number plate ⟦AB12 CDE⟧',
    'license plate: ⟦7ABC123⟧',
    'Kennzeichen ⟦M-AB 1234⟧',
    'The car (reg. no. ⟦А123ВС77⟧) was seen',
    'the vehicle, registered as ⟦WX 12345⟧,',
  ])('%s', check);

  it.each([
    'registered in 2024 under registration number HRB 12345',
    'the registration of 1234 cars',
    'a licence for 500 plates',
    'Unit 61398 plates CVE-2025-1234',
    'flight LH 1234 landed',
    'plate 12 of the book',
  ])('not: %s', check);
});

describe('birth dates and flats in other languages', () => {
  it.each([
    'urodzony ⟦4 lipca 1991⟧',
    'nato a Roma il ⟦4 luglio 1991⟧',
    'geb. ⟦04.07.1991⟧',
    'last known address ⟦ul. Polna 38 m. 12⟧, Tarn',
    '⟦Calle Mayor 12, 3º B⟧, Tarn',
    'адрес: ⟦ул. Ленина, д. 5, кв. 12⟧',
  ])('%s', check);

  it.each(['founded on 4 July 1991', 'the mayor of Tarn met 12 m. voters'])('not: %s', check);
});
