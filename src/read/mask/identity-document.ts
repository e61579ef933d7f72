import type { Span } from '../../model/span.ts';
import { before, findAll, labelled, type PersonalData } from './personal-data.ts';

const NUMBER_WORD = String.raw`(?:numbers?|nos?\b\.?|nr\b\.?|num\b\.?|n[°º]\.?|№|#|号码|號碼|字號|字号|号|號)`;

// `ID number` may be a thing's: an event's, a process's, a ship's.
const THINGS =
  'event|process|thread|session|campaign|device|app|application|user|transaction|case|ticket|bug|group|product|vendor|team|key|message|post|tweet|order|vehicle|company|ship|vessel|IMO|employer|hull|bank|tracking|CVE|malware|sample|rule|job|task|account|customer|docket|file';

// Numbers of persons that go by three letters in their country.
const THREE_LETTERS = 'DNI|NIE|NIF|BSN|CPR|CNP|OIB|EGN|CPF|PPS';
// Names of the numbers by which states know their people.
const CODES = String.raw`(?:${THREE_LETTERS}|PESEL|JMBG|TAJ|NIR|AHV|AVS|AMKA|PPSN|C\.?U\.?R\.?P\.?|RUT|CNIC|NRIC|INN|SNILS|RNOKPP|Aadhaar|Emirates ID|T\.?C\.? Kimlik|Teudat Zehut|My Number|personnummer|f[øo]dselsnummer|isikukood|asmens kodas|personas kods|rijksregister(?:nummer)?|henkilötunnus|rodné číslo|codice fiscale|numéro de sécurité sociale|Steuer-?(?:ID|identifikationsnummer))`;

// What names a document of a person by itself, in the languages of the EU and of those who impose sanctions.
const DOCUMENT = [
  String.raw`\bpassports?(?: (?:book|card))?`,
  String.raw`\b(?:Reisepass|Pass)-?nummer`,
  String.raw`\b(?:passeport|pasaporte|passaporto|paspoort(?:nummer)?)|паспорт[а-я]*`,
  String.raw`护照|護照|通行证|通行證|台胞证|台胞證|居留证|居留證`,
  String.raw`\b(?:national|personal|citizen'?s?|resident|residence|residency|foreigner'?s?|military) (?:(?:ID|identity|identification|registration)(?: (?:cards?|documents?|certificates?))?|cards?|documents?|permits?|certificates?|${NUMBER_WORD})`,
  String.raw`\b(?:identity|identification|ID) (?:cards?|documents?|papers?|permits?)`,
  String.raw`\b(?:Personalausweis(?:nummer)?|carte (?:nationale )?d['’]identité|documento de identidad|carta d['’]identità|dowód osobisty|c[ée]dula)`,
  String.raw`\b(?:driver'?s?|driving) licen[cs]es?`,
  String.raw`\b${CODES}(?:-?nr\b\.?)?|\b(?:birth|national(?: insurance)?)(?: codes?| ${NUMBER_WORD})|(?:ИНН|СНИЛС|ІПН|РНОКПП|ЕГН|ЕМБГ|ЈМБГ)`,
  String.raw`\b(?:personal|citizen'?s?|(?:national )?identity|tax(?:payer)?) (?:identification )?(?:codes?|${NUMBER_WORD})|\bsocial (?:security|insurance) ${NUMBER_WORD}`,
  String.raw`\b(?:his|her|whose) ID(?! ?[-_])\b`,
  String.raw`(?<!\b(?:${THINGS}) )\b(?:ID|identity|identification) ?${NUMBER_WORD}`,
].join('|');
const LABEL = new RegExp(
  `(?:${DOCUMENT})(?:,? ?${NUMBER_WORD}| holder)?(?:\\s*[:=(]|\\s+(?:is|was|are|were|of)\\b)?\\s*$`,
  'iu',
);

// What may stand between the paper and its number: `passport, which bears the number`, `ID number of Ada Lorn was given as`.
const BETWEEN = [
  String.raw`,?\s+series\s+[A-Z\d]{2,4}\b`,
  String.raw`\s*[,:=(–-]`,
  String.raw`\s+(?:which|that|is|was|are|were|has|had|have|been|being|also|there|then|given|shown|stated|printed|listed|published|posted|reported|recorded|registered|issued|quoted|read|reads|reading|appears|appeared|as|to be)\b`,
  String.raw`(?:\s+|(?<=\())(?:(?:with|under|bearing|bears|bore|carrying|carries|carried|by|has|had|having)\s+)?(?:(?:the|a|its|this)\s+)?${NUMBER_WORD}`,
].join('|');
const OWNER = String.raw`(?<=(?:${NUMBER_WORD}|\b${CODES})\s*)\s+of(?:\s+[\p{L}.'’-]+){1,4}?`;
const FAR_LABEL = new RegExp(`(?:${DOCUMENT})(?:,? ?${NUMBER_WORD})?(?:${OWNER})?(?:${BETWEEN}){1,7}\\s*$`, 'iu');

// `ID` alone, where no word before it tells whose it is: after a stop, at the beginning of a line, after a word that joins.
const ALONE =
  /(?:^|[\n,;:.()|–-]|\b(?:with|and|has|had|have|holds|held|holding|bears|bearing|the)\b)[^\S\n]*\b(?:ID|identification)(?:\s*[:=(]|\s+(?:is|was)\b)?\s*$/i;
const OF_A_THING = new RegExp(
  String.raw`\b(?:${THINGS}|chat|bot|channel|client|build|advisory|report|alert|profile|page|domain|certificate|Telegram|WeChat|QQ|Discord|Facebook|Skype|TeamViewer|AnyDesk)s?\b[^.\n]{0,40}\s*$`,
  'i',
);

const REACH = 60;
const FAR_REACH = 120;

// Letters, digits and single separators, five places or more, at least four of them digits; not a date or an amount, nor
// with the `ID` of `national ID 8204-115-7731`, which is its label.
const VALUE = new RegExp(
  String.raw`(?<![\w█])(?=[A-Z\d])(?![A-Z]{4,} |[A-Z]{3} (?!\d{5,9}\b)|IDS? |(?:${THREE_LETTERS}|IMO) |CVE-)(?!(?:19|20)\d\d(?:[-/.]\d\d?){0,2}(?![\dA-Z]))(?=(?:[A-Z]{0,3}[ ./-]?\d){4})[A-Z\d](?:[-./]?[A-Z\d]| (?=[A-Z]{0,2}\d)[A-Z\d]){4,22}(?:\(\d\))?(?![a-zA-Z\d]|[.,]\d)`,
  'g',
);

/**
 * Numbers of passports, identity cards and other personal papers of any country that the words call so: `passport no.
 * AB1234567`, `national ID 85073003328`, `护照号码E12345678`.
 */
export const identityDocument: PersonalData = {
  name: 'identity document number',
  find(text) {
    const values = findAll(text, VALUE);
    const telling = values.filter((value) => isTelling(text, value));
    const alone = telling.filter((value) => isLikeIdentity(text, value));
    return [
      ...labelled(text, values, LABEL, REACH),
      ...labelled(text, telling, FAR_LABEL, FAR_REACH),
      ...labelled(text, alone, ALONE, REACH),
    ];
  },
};

const COUNTED =
  /^\s+(?:[a-z]+\s+){0,2}?(?:people|persons|men|women|citizens|residents|workers|users|customers|employees|members|officers|soldiers|victims|patients|travellers|holders|records|entries|files|copies|passports|cards|documents|numbers|names|accounts|euros?|dollars?|pounds|crowns)\b/i;
const SHORTEST_ALONE = 7;

// A few digits after a comma, or a number of things, may be a count: `passports, 20000 in all`.
function isTelling(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, end);
  const long = value.replace(/\W/g, '').length >= SHORTEST_ALONE;
  return (long || /[A-Z]/.test(value)) && !COUNTED.test(text.slice(end, end + REACH));
}

const FEWEST_DIGITS = 7;
// Addresses on a network and numbers of techniques of attack.
const OTHER_NUMBER = /^(?:\d+(?:\.\d+){3}|TA?\d{4}(?:\.\d{3})?)$/;

// Things of every kind have an `ID`: after the bare word only what is shaped as numbers of people are, in a text that speaks
// of no such thing right before.
function isLikeIdentity(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, end);
  return (
    value.replace(/\D/g, '').length >= FEWEST_DIGITS &&
    !/(?:[A-Z].*){3}/.test(value) &&
    !OTHER_NUMBER.test(value) &&
    !/^[-./:]\w/.test(text.slice(end, end + 2)) &&
    !OF_A_THING.test(before(text, start, REACH))
  );
}
