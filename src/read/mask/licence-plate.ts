import { before, findAll, type PersonalData } from './personal-data.ts';

const NUMBER_WORD = String.raw`(?:numbers?|nos?\b\.?|nr\b\.?|№)`;
const ASIDE = String.raw`(?:\s*[:=(,]|\s+(?:is|was|reads?|reading|bearing|with|as|${NUMBER_WORD}))*\s*["“‘„«]?$`;
// What names the plate of a vehicle by itself, in the languages of a dozen countries.
const LABEL = new RegExp(
  String.raw`(?:\b(?:(?:licen[cs]e|number|registration|vehicle|car)[ -])?plates?|\b(?:vehicle|car) registration|\b(?:Kfz-)?Kennzeichen|\bnumer rejestracyjny|\bplaque d['’]immatriculation|\bimmatriculé[es]?|\bmatrícula|\btarga|номерн\p{L}+ знак\p{L}*|госномер\p{L}*|车牌号?码?|車牌號?碼?)${ASIDE}`,
  'iu',
);
// `registration LU 4471K`, where the words before it speak of a vehicle: firms and domains are registered too.
const REGISTERED = new RegExp(
  String.raw`\b(?:car|vehicle|van|truck|lorry|pick-?up|SUV|sedan|saloon|hatchback|minibus|motorcycle|motorbike|scooter|driv(?:es?|en|ing)|drove)\b[^.\n]{0,60}\b(?:registration|registered|reg)\b\.?(?:\s+(?:plate|mark|under))?${ASIDE}`,
  'i',
);
const REACH = 40;
const FAR_REACH = 110;

// Letters and digits in one to three groups, four to nine of them.
const VALUE =
  /(?<![\p{L}\p{N}█-])(?!CVE)(?=[\p{Lu}\d -]{0,11}\p{Lu})(?=[\p{Lu} -]{0,6}\d)(?=(?:[ -]?[\p{Lu}\d]){4,9}(?![\p{L}\p{N}]))[\p{Lu}\d]{1,8}(?:[ -](?=[\p{Lu}\d])[\p{Lu}\d]{1,6}){0,2}(?![\p{L}\p{N}])/gu;

/** Plates of cars and other vehicles that the words call so: `plate LU 4471K`, `Kennzeichen M-AB 1234`. */
export const licencePlate: PersonalData = {
  name: 'licence plate',
  find: (text) =>
    findAll(
      text,
      VALUE,
      ({ index }) => LABEL.test(before(text, index, REACH)) || REGISTERED.test(before(text, index, FAR_REACH)),
    ),
};
