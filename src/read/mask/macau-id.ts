import { inIdentityContext } from './identity-context.ts';
import { before, findAll, type PersonalData } from './personal-data.ts';

// Now `1234567(8)`; on the cards before 2002 `1/234567/8`. How the last digit is found is not published.
const NUMBER = /(?<![\w█]|\w[-./:,])[157](?:\d{6} ?\(\d\)|\/\d{6}\/\d)(?!\w)/g;
const PLACE = /(?:\bMaca[uo]\b|\bBIR\b|澳門|澳门)[^\n]{0,40}$/i;
const REACH = 60;

/** Resident identity card numbers of Macau, where the words say that it is an ID or speak of Macau. */
export const macauId: PersonalData = {
  name: 'Macau ID number',
  find: (text) => [
    ...inIdentityContext(text, findAll(text, NUMBER)),
    ...findAll(text, NUMBER, ({ index }) => PLACE.test(before(text, index, REACH))),
  ],
};
