import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { slice } from '../../../src/model/span.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { tieAnswers } from '../../../src/reconcile/position/tie-answers.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

const VENN = { accused: 'Dario Venn', accusedLevel: 'person', actor: 'Prosecutors' } as const;
const OMAR = { accused: 'Lise Omar', accusedLevel: 'person', actor: 'Prosecutors' } as const;
const venn = tell('Prosecutors charged {v:Dario Venn} with {k:selling access codes}.', [
  says('accuse', null, null, 'k', VENN),
]);
const omar = tell('Prosecutors charged {o:Lise Omar} with {k:burning the papers of a dentist}.', [
  says('accuse', null, null, 'k', OMAR),
]);

/** A denial in a report of its own, in which `v` and `o` are the two and `p` is somebody else. */
function denial(marked: string): AnnotatedReport {
  const persons = ['v', 'o', 'p', 'l'].filter((label) => marked.includes(`{${label}:`));
  const source = /\{s:(.*?)\} (?:said|rejected)/.exec(marked)![1]!.replace(/\{.:|\}/g, '');
  return tell(marked, [says('deny', null, null, 'd', { source: 's', actor: source })], {
    mentions: persons.map((label) => ({ actor: label, level: 'person' as const })),
  });
}

/** The charges that the denial is tied to, none of the reports being dated. */
function answeredBy(marked: string, ...charges: AnnotatedReport[]): string[] {
  const reports = [denial(marked), ...charges];
  const events = new Map(reports.flatMap(({ statements }) => statements.map(({ id }) => [id, 'e-one'] as const)));
  const ties = tieAnswers(reports, events, groupActors(reports, [], codebooks), codebooks);
  return charges
    .filter(({ statements }) => ties.some(({ statement }) => statement === statements[0]!.id))
    .map(({ report, statements }) => slice(report.text, statements[0]!.content[0]!));
}

const CODES = 'selling access codes';
const PAPERS = 'burning the papers of a dentist';

describe('a denial on behalf of whom another undated report charges', () => {
  it.each([
    ['{v:Dario Venn} was in court. {s:His lawyer} said {d:he had sold nothing}.', [CODES]],
    ["{v:Dario Venn} was in court. {s:Venn's lawyer, {l:Mara Olt},} said {d:nothing was sold}.", [CODES]],
    ['{s:A lawyer for Dario Venn} rejected {d:the charge}.', [CODES]],
    ["{v:Dario Venn} was in court. {o:Lise Omar} was not. {s:Omar's family} said {d:she had burnt nothing}.", [PAPERS]],
    ['{v:Dario Venn} sat by {o:Lise Omar}. {s:Her lawyer} said {d:she had burnt nothing}.', [PAPERS]],
    // Somebody who is accused nowhere is named between.
    ['{v:Dario Venn} was led in. {p:Judge Ada Lenz} waited. {s:His lawyer} said {d:he was innocent}.', [CODES]],
    // Of two accused nobody is meant in particular; a lawyer of somebody else, and who is no lawyer, clear neither.
    ['{s:The suspect} said {d:it was all invented}.', []],
    ["{v:Dario Venn} was in court. {s:Bran Holt's lawyer} said {d:he had sold nothing}.", []],
    ['{v:Dario Venn} was in court. {s:The harbour master} said {d:he had sold nothing}.', []],
  ])('%s', (marked, charges) => expect(answeredBy(marked, venn, omar)).toEqual(charges));

  it.each([
    ['{s:The suspect} said {d:it was all invented}.', [CODES]],
    ['{s:A lawyer for the engineer} said {d:his client had sold nothing}.', [CODES]],
    ['{p:Bran Holt} was in court. {s:His lawyer} said {d:he had sold nothing}.', []],
  ])('answers the only charge there is where nobody is named before: %s', (marked, charges) => {
    expect(answeredBy(marked, venn)).toEqual(charges);
  });
});
