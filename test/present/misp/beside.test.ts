import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/model/dossier.ts';
import { answerLines } from '../../../src/present/misp/answer-lines.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { attributeOf, mispOf } from './misp-of.ts';

/** The sample with something changed, and what is found in it by file and number. */
function changed(change: (dossier: Dossier, id: (file: string, i: number) => string) => void) {
  const dossier = sampleDossier();
  const id = (file: string, i: number) => dossier.reports.find(({ report }) => report.file === file)!.statements[i]!.id;
  change(dossier, id);
  return { event: mispOf(dossier), id, dossier };
}

const fieldOf = ({ events }: Dossier, name: string) => events[0]!.fields.find((field) => field.name === name)!;
const statementOf = ({ reports }: Dossier, id: string) =>
  reports.flatMap(({ statements }) => statements).find((one) => one.id === id)!;

describe('beside what is written for MISP', () => {
  it('stands an assertion that answers, though it gives no value', () => {
    const { event, id } = changed((dossier, id) => {
      const [report] = dossier.reports;
      const answers = [{ statement: id('harbour-post.txt', 1), element: 'act' as const }];
      report!.statements.push({ ...report!.statements[0]!, id: 's-0000000000aa', stance: 'assert', answers });
    });
    expect(attributeOf(event, 's-0000000000aa')!.comment).toContain('Answers, as to the act: ');
    expect(attributeOf(event, id('harbour-post.txt', 1))!.comment).toContain('s-0000000000aa.');
  });

  it.each(['deny', 'withhold'] as const)('stands no technique where it is told by whoever does this: %s', (stance) => {
    const { event } = changed((dossier, id) => {
      statementOf(dossier, id('wire-2.txt', 1)).stance = stance;
    });
    expect(JSON.stringify(event)).not.toContain('misp-galaxy');
  });

  it('stands one line of no answer, the one that says more', () => {
    const { dossier, id } = changed((one, of) => {
      // Nobody, and whoever denies other accusations of the event.
      statementOf(one, of('harbour-post.txt', 1)).accused = null;
      statementOf(one, of('wire-2.txt', 1)).accused = one.actors.find(({ name }) =>
        /Defence Ministry/.test(name),
      )!.name;
    });
    const view = { ...viewDossier(dossier), responses: new Map() };
    const [plain, more] = [id('harbour-post.txt', 1), id('wire-2.txt', 1)].map((one) => view.statements.get(one)!);
    expect(answerLines(view, [plain!])).toEqual(['No answer in these reports.']);
    expect(answerLines(view, [plain!, more!])).toEqual([
      expect.stringMatching(/^No answer in these reports to this one; .+ s-[0-9a-z]{12}\.$/),
    ]);
  });

  it('stands the same difference between other reports', () => {
    const { event, dossier } = changed((one) => {
      const { comparisons } = fieldOf(one, 'novelty');
      comparisons.push({ ...comparisons[0]!, id: 'c-0000000000aa' });
    });
    const [first] = fieldOf(dossier, 'novelty').comparisons;
    const same = event.Attribute.filter(({ value }) => value.startsWith('Whether it is new ≠ contradicts: '));
    expect(same).toHaveLength(1);
    expect(same[0]!.comment).toContain(`${first!.id} of e-`);
    expect(same[0]!.comment).toContain('The same between Harbour Post and coast-radio: c-0000000000aa.');
  });

  it('stands what answers the accusations that give a value', () => {
    const { event, id } = changed(() => undefined);
    const answered = `Accusation ${id('harbour-post.txt', 1)}: answered by s-`;
    const told = event.Attribute.filter(({ comment }) => comment.includes(answered)).map(({ value }) => value);
    expect(told).toEqual([
      expect.stringMatching(/^Who is accused ~ garbles: /),
      expect.stringMatching(/^Against whom /),
      expect.stringMatching(/^Against whom /),
      expect.stringMatching(/^What each report states, who is accused /),
      expect.stringMatching(/^What each report states, against whom /),
    ]);
  });

  it('stands an accusation once that is about two events', () => {
    const { event, id } = changed((dossier, of) => dossier.events[1]!.statements.push(of('harbour-post.txt', 1)));
    const accusation = new RegExp(`^${id('harbour-post.txt', 1)} in `, 'm');
    expect(event.Attribute.filter(({ comment }) => accusation.test(comment))).toHaveLength(1);
  });

  it('stands the whole reference of the statement that one is made in', () => {
    const { event, id } = changed((dossier, of) => {
      statementOf(dossier, of('harbour-post.txt', 2)).nestedIn = of('harbour-post.txt', 1);
    });
    expect(attributeOf(event, id('harbour-post.txt', 2))!.value).toContain(`within ${id('harbour-post.txt', 1)})`);
  });

  it('stands the event that a question is about', () => {
    const { event } = changed(() => undefined);
    expect(event.Attribute.map(({ value }) => value)).toContainEqual(
      expect.stringMatching(/^Open question: No report states when it happened\. \(charge e-\w{12}\)$/),
    );
  });
});
