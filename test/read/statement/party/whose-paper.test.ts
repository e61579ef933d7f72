import { expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

it.each([
  [
    'The Harbour Agency said in a statement that the port was hit. Norland jammed it, the statement said.',
    'Harbour Agency',
  ],
  ['On Monday Blue Fjord Labs published a technical report. The report said Norland jammed it.', 'Blue Fjord Labs'],
  [
    'The Harbour Agency told reporters in its latest bulletin of a raid.\nMore came.\nNorland jammed it, the bulletin added.',
    'Harbour Agency',
  ],
  ['Mo Ek wrote in a letter that he was ill. According to the letter, Norland jammed it.', 'Mo Ek'],
])('a paper speaks for whoever brought it out: %s', (text, actor) => {
  expect(statementWith(text, 'Norland jammed').actor).toBe(actor);
});

it.each([
  ['The port was hit. Norland jammed it, the statement said.', null],
  ['The Harbour Agency said in a letter that the port was hit. Norland jammed it, the statement said.', null],
  ['The Harbour Agency read the statement. Norland jammed it, the statement said.', null],
  ['A statement was published on Monday. Norland jammed it, the statement said.', null],
  ['The Harbour Agency dismissed a report by Blue Fjord as fiction. Norland jammed it, the report said.', null],
  ['The Harbour Agency declined to comment on a report. Norland jammed it, the report said.', null],
  ['The Harbour Agency had not issued a statement. Norland jammed it, the statement said.', null],
])('and for nobody where the report does not tell whose it is: %s', (text, actor) => {
  expect(statementWith(text, 'Norland jammed').actor).toBe(actor);
});
