import { expect, test } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { ActorIndex } from '../../../../src/read/statement/party/actor-index.ts';
import { stateByAdjective } from '../../../../src/read/statement/party/country-adjectives.ts';
import { sourceActorOf } from '../../../../src/read/statement/party/source-actor.ts';
import { TRAINED } from '../../../../src/read/statement/trained/trained-reader.ts';
import { annotate, unmark } from '../../../support/annotate.ts';

const { codebooks } = openAids();
const { reportingVerbs } = codebooks;
const stateOf = stateByAdjective(codebooks);

/** Who speaks where the source is `s` and the mentions of actors are `a`, by name, `p`, a person, and `n`, by nobody's name. */
function speaker(marked: string): string | null {
  const { spans } = unmark(marked);
  const { report, mentions } = annotate(marked, {
    mentions: [
      ...(spans.has('a') ? [{ actor: 'a' }] : []),
      ...(spans.has('p') ? [{ actor: 'p', level: 'person' as const }] : []),
      ...(spans.has('n') ? [{ actor: 'n', form: 'anonymous' as const, name: 'official' }] : []),
    ],
  });
  const candidate = { source: spans.get('s')![0]!, cue: null, content: [], confidence: 1, reader: TRAINED, why: '' };
  return sourceActorOf(readProse(tokenise(report), reportingVerbs), candidate, new ActorIndex(mentions), stateOf).name;
}

test.each<[string, string, string | null]>([
  ['nobody, whoever is named beside', '{s:Nobody at {a:Hexagon}} would say so.', null],
  ['whoever is named', '{s:Analysts at {a:Hexagon}} said it was closed.', 'Hexagon'],
  ['nobody of whom a clause tells', '{s:Analysts who study {a:Salt Heron}} said so.', 'Analysts who study Salt Heron'],
  ['an anonymous official as written', '{s:A senior {n:official}} said it was closed.', 'A senior official'],
  ['whoever has said it, without the mark of possession', '{s:The envoy’s} words closed it.', 'The envoy'],
  ['a relative and not whom it is one of', '{s:{a:Ivo Dane}’s elderly mother} said so.', 'Ivo Dane’s elderly mother'],
  ['an aide and not whom she serves', '{s:An aide to {p:Orla Lund}} said so.', 'An aide to Orla Lund'],
  ['whoever wrote it', '{s:{p:Orla Lund}’s letter} said so.', 'Orla Lund'],
  [
    'whoever is told to be of another, and not that one',
    '{s:{p:Mo Ek}, a cousin of {p:Dario Venn}}, said so.',
    'Mo Ek',
  ],
  ['nobody where no timing speaks', '{s:The timing of the {a:Hexagon} notice} suggests pressure.', null],
  ['those who run a campaign', '{s:The Hexagon campaign} denied the charge.', 'The Hexagon campaign'],
  ['nobody where no scale speaks', '{s:The sheer scale of it} points to {a:Hexagon}.', null],
  [
    'a body whose name begins like a circumstance',
    '{s:The {a:Incident Office} of Hexagon} said so.',
    'Incident Office',
  ],
  ['nobody in particular', '{s:Every member of {a:the alliance}} said so.', null],
  ['no paper', '{s:The indictment} said so.', null],
  ['the state whose claims they are', '{s:Polish} claims were rejected.', 'Poland'],
  ['nor whom the paper is about', '{s:The indictment against {a:Ivo Dane}} said so.', null],
  ['whoever put out the paper', '{s:A report by {a:the port agency}} said so.', 'the port agency'],
  ['whose paper it is', '{s:Hexagon’s second report} said so.', 'Hexagon'],
  ['no day of whose paper it is', '{s:Monday’s report} said so.', null],
  ['words on two lines as words on one', '{s:The harbour\nmaster} closed it.', 'The harbour master'],
  ['whoever speaks behind a label', 'IVO DANE, Harbour Minister: {s:I} think so.', 'IVO DANE'],
  ['the last name in a label in full', '{p:Ada Lund} closed it.\n\n{s:LUND}: It is open.', 'Ada Lund'],
  [
    'a name in capitals as it is written elsewhere',
    '{p:Ada Lund} closed it.\n\n{s:ADA LUND}, minister: It is open.',
    'Ada Lund',
  ],
  ['a role in a label as it is', '{p:Ada Lund} closed it.\n\n{s:ANCHOR}: It is open.', 'ANCHOR'],
  ['nobody else in a quotation behind a label', 'LUND: He told me, "{s:I} think so."', 'I'],
])('the source is %s', (_, marked, name) => expect(speaker(marked)).toBe(name));
