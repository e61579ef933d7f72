import { expect, it } from 'vitest';
import { bystands } from '../../../../src/read/statement/scene/bystands.ts';
import { unmark } from '../../../support/annotate.ts';
import { openAids } from '../../../../src/gainsay.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { TRAINED } from '../../../../src/read/statement/trained/trained-reader.ts';
import { plainReport } from '../../../support/plain-report.ts';

const { reportingVerbs } = openAids().codebooks;

it.each([
  ['{s:The landlord, Mo Ek,} {q:said} {c:he rents out rooms and asks no questions}.', '', true],
  ['{s:A shopkeeper across the street} {q:said} {c:he had seen nothing}.', '', true],
  ['{s:Mo Ek}, who owns the building, {q:said} {c:he only repairs the lifts}.', '', true],
  ['“{c:I only sweep the stairs},” {q:said} {s:Mo Ek}, a caretaker in the building.', '', true],
  ['{s:The landlord} {q:said} {c:the charge was false}.', '', false],
  ['{s:The landlord} {q:said} {c:he never opened the door}.', 'the landlord of opening the door', false],
  ['{s:Mo Ek}, who owns the building, {q:said} {c:he only repairs the lifts}.', 'mo ek of theft', true],
  ['{s:Moran Ek}, who owns the building, {q:said} {c:he repairs lifts}.', 'moran ek of theft', false],
  ["{s:The caretaker's lawyer} {q:said} {c:it was for a kitchen}.", '', false],
  ['{s:The landlord} {q:refused} {c:to open the door}.', '', false],
  ['{s:The ministry} {q:said} {c:it only repairs lifts}.', '', false],
])('%s where "%s" is charged: %s', (marked, charged, expected) => {
  const { text, spans } = unmark(marked);
  const prose = readProse(tokenise(plainReport(text)), reportingVerbs);
  const candidate = { source: spans.get('s')![0]!, cue: spans.get('q')![0]!, content: spans.get('c')! };
  const whole = { ...candidate, confidence: 1, reader: TRAINED, why: '' };
  expect(bystands(prose, whole, new Set(charged.split(' ')))).toBe(expected);
});
