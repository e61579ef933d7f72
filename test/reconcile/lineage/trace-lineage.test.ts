import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Lineage } from '../../../src/model/lineage.ts';
import { slice } from '../../../src/model/span.ts';
import { bodyOf } from '../../../src/reconcile/lineage/body.ts';
import { CandidatePairs } from '../../../src/reconcile/lineage/candidate-pairs.ts';
import { traceLineage } from '../../../src/reconcile/lineage/lineage.ts';
import { annotate, type Notes } from '../../support/annotate.ts';

const outlet = (name: string, ...aliases: string[]) => ({ name, aliases, country: 'GB', kind: 'agency' });
const codebooks = {
  outlets: {
    version: 'test',
    source: 'test',
    rule: 'test',
    sources: {},
    entries: [
      outlet('Reuters'),
      outlet('Xinhua', 'Xinhua News Agency'),
      outlet('Agence France-Presse', 'AFP'),
      outlet('Bloomberg'),
      outlet('BBC'),
      outlet('The Washington Post', 'Washington Post'),
    ],
  },
  commonWords: { version: 'test', source: 'test', words: ['the and that with from for', 'said police attack'] },
};

const WIRE = `Police in the port of Tarn offered rewards on Tuesday for 20 people they blame for an attack on the water works.
The bureau said in a notice that the group had broken into the control systems of the plant and had shut two valves.
Velmark's defence ministry rejected the accusation and called it a plot that insulted its officers and its people.
The size of the rewards was not disclosed, and the bureau did not say how it had found the names on its list.`;
const LATER = WIRE.replace(
  'The size of the rewards was not disclosed, and',
  'The reward for each of them is 9,000 crowns, a police officer said, and',
).replace('20 people', '24 people');
const OWN = `A water plant in the harbour town of Tarn stood still for an hour in spring after strangers reached its valves.
Our reporter visited the plant and spoke with its engineers, who showed the log of that night and the broken seal.
Nobody there could say who had done it, and the town has since bought new equipment from a firm in the capital.`;

const report = (text: string, facts: Notes = {}): AnnotatedReport => annotate(text, facts);
const rowsOf = (reports: AnnotatedReport[]): Lineage[] => traceLineage(reports, codebooks);
const brief = (rows: Lineage[]) => rows.map(({ report: taker, from, kind }) => ({ taker, from, kind }));

const POSTS = `The town is sealed off and nobody can reach it from outside, and whoever backs them will pay for the valves — Ada Lund (@adalund) April 8, 2031
Open the plant at once for inspectors. Another outage for no reason whatsoever, and all the world looks on — Ada Lund (@adalund) April 8, 2031`;

describe('lineage among the reports', () => {
  it('finds a copy, and the earlier one by its date', () => {
    const first = report(WIRE, { published: '2031-03-04', publisher: 'Harbour Post' });
    const copy = report(WIRE, { published: '2031-03-05', publisher: 'Tarn Mirror' });
    expect(brief(rowsOf([copy, first]))).toEqual([{ taker: copy.report.id, from: first.report.id, kind: 'copy' }]);
  });

  it('says that the order of two undated copies is not known', () => {
    const [row, ...rest] = rowsOf([
      report(WIRE, { publisher: 'Harbour Post' }),
      report(WIRE, { publisher: 'Tarn Mirror' }),
    ]);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ kind: 'copy', basis: 'inferred' });
    expect(row!.evidence[0]!.why).toContain('which came first is not known');
  });

  it('finds an update by dates and other numbers', () => {
    const first = report(WIRE, { published: '2031-03-04' });
    const second = report(LATER, { published: '2031-03-05' });
    const [row, ...rest] = rowsOf([second, first]);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ report: second.report.id, from: first.report.id, kind: 'update', basis: 'inferred' });
    expect(
      row!.evidence.map(({ start, end, report: id }) =>
        slice((id === first.report.id ? first : second).report.text, { start, end }),
      ),
    ).toEqual(expect.arrayContaining(['20', '24']));
  });

  it('does not guess which of two undated versions is the later', () => {
    expect(rowsOf([report(WIRE), report(LATER)])).toMatchObject([{ kind: 'same-source' }]);
  });

  it('believes a report that says it was updated', () => {
    const first = report(WIRE);
    const second = report(`${LATER}\nUpdate March 5, 11:20: adds the size of the reward.`);
    expect(rowsOf([first, second])).toMatchObject([
      { report: second.report.id, from: first.report.id, kind: 'update', basis: 'stated' },
    ]);
  });

  it('takes a later version by the same publisher for an update, and by another for a copy', () => {
    const cut = WIRE.replace(' and its people', '');
    const later = (publisher: string) => report(cut, { published: '2031-03-05', publisher });
    const first = report(WIRE, { published: '2031-03-04', publisher: 'Harbour Post' });
    expect(rowsOf([first, later('Harbour Post')])).toMatchObject([{ kind: 'update' }]);
    expect(rowsOf([first, later('Tarn Mirror')])).toMatchObject([{ kind: 'copy' }]);
  });

  it('takes another year for a slip and no news', () => {
    const dated = (year: string) => WIRE.replace('on Tuesday', `on 4 March ${year}`);
    const first = report(dated('2031'), { published: '2031-03-04', publisher: 'Harbour Post' });
    const copy = report(dated('2030'), { published: '2031-03-05', publisher: 'Tarn Mirror' });
    expect(rowsOf([first, copy])).toMatchObject([{ report: copy.report.id, kind: 'copy' }]);
  });

  it('finds an excerpt of the longer text', () => {
    const whole = report(`${WIRE}\n${OWN}`);
    const part = report(WIRE.split('\n').slice(0, 2).join('\n'));
    expect(rowsOf([part, whole])).toMatchObject([{ report: part.report.id, from: whole.report.id, kind: 'excerpt' }]);
  });

  it('ties every copy of a wire once', () => {
    const copies = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((name) =>
      report(WIRE, { publisher: `Paper ${name}` }),
    );
    expect(rowsOf(copies)).toHaveLength(copies.length - 1);
  });

  it.each([
    ['two tellings of one story', WIRE, OWN],
    [
      'two tellings around one quotation',
      `${OWN}\n“We did not touch that plant and we never will,” the ministry in the capital said on the evening of that day.`,
      `The ministry in the far capital answered late: “We did not touch that plant and we never will,” it wrote to our paper.\nThen the line fell silent and the matter was closed for a month of rain and wind.`,
    ],
    [
      'two tellings around the same posts',
      `${OWN}\n${POSTS}`,
      `The envoys will meet on Wednesday, diplomats said, to speak of the plant and of its valves.\n${POSTS}\nOne diplomat said that the meeting might end without a vote.`,
    ],
    [
      'two tellings around a quotation of two paragraphs',
      `${OWN}\n“We did not touch that plant and we never will, whatever they say of us in the far capital this week.\n“Let them show one valve, one wire or one line of all that they claim to have found in the works,” he said.`,
      `The envoys will meet on Wednesday to speak of the works, diplomats said.\n“We did not touch that plant and we never will, whatever they say of us in the far capital this week.\n“Let them show one valve, one wire or one line of all that they claim to have found in the works,” said the minister.`,
    ],
    [
      'set phrases that stand in both, none of them long',
      'The Interior Ministry of Velmark said in a statement on Monday that Tin Lantern was to blame. The Foreign Ministry of Sarovia did not respond to a request for comment. Boats stayed in port all that week, and the lamps along the quay were dark.',
      'Tin Lantern was to blame, the Interior Ministry of Velmark said in a statement. Rain fell on empty cranes. The Foreign Ministry of Sarovia did not respond to our letter. Pilots slept badly; nobody would say when trains might run again.',
    ],
    ['two short notes', 'Police offered rewards.', 'Police offered rewards.\nNothing else is known.'],
    ['nothing at all', '', ''],
  ])('ties no reports by %s', (_, a, b) => {
    expect(rowsOf([report(a, { publisher: 'Harbour Post' }), report(b, { publisher: 'Tarn Mirror' })])).toEqual([]);
  });

  it('ties the pieces of a digest on one story, and no others', () => {
    const facts = { publisher: 'Weekly Wires (news digest)' };
    const first = report(WIRE, { ...facts, published: '2031-03-07' });
    const again = report(
      'Tarn water works: police in Tarn blame a group for the attack on the plant, its valves and control systems. Velmark rejected it; rewards were offered by the bureau.',
      { ...facts, published: '2031-04-07' },
    );
    const other = report(
      'A bank in Sollund lost its customer list to thieves in June, and the regulator opened a case about it.',
      facts,
    );
    expect(brief(rowsOf([other, again, first]))).toEqual([
      { taker: again.report.id, from: first.report.id, kind: 'same-source' },
    ]);
  });
});

describe('lineage to the outside', () => {
  it.each([
    ['TARN (Reuters) - Police offered rewards.', 'Reuters', 'copy'],
    ['Police offered rewards.\n(Reuters)', 'Reuters', 'copy'],
    ['Police offered rewards, a senior official told Reuters.', 'Reuters', 'quotes'],
    ["According to China's state-run Xinhua news agency, police offered rewards.", 'Xinhua', 'cites'],
    ['Police offered rewards, the paper wrote, citing the BBC.', 'BBC', 'cites'],
    ['As first reported by Bloomberg, police offered rewards.', 'Bloomberg', 'cites'],
    ['Police offered rewards, the spokesman told Bloombreg.', 'Bloomberg', 'quotes'],
    ['From the Washington Post:\nPolice offered rewards.', 'The Washington Post', 'copy'],
    ['Police offered rewards.\nThis article originally appeared on Portside Weekly.', 'Portside Weekly', 'copy'],
    ['Police offered rewards.\nTo read the complete article see: Portside Weekly', 'Portside Weekly', 'excerpt'],
    ['Police offered rewards.\nSource: Reuters - rewards in Tarn', 'Reuters', 'cites'],
    ['Police offered rewards.\nWith AFP', 'Agence France-Presse', 'cites'],
  ])('reads the credit in: %s', (text, from, kind) => {
    expect(brief(rowsOf([report(text)]))).toEqual([expect.objectContaining({ from, kind })]);
  });

  it.each([
    ['According to court documents, the firm sold its services.', 'court documents'],
    ['Police offered rewards, according to a letter seen by the town.', 'letter seen by the town'],
    ['Leaked documents from last year showed the firm at work.', 'leaked documents'],
    ['One indictment outlines how the firm worked.', 'indictment'],
    ['Via Weibo, police offered rewards.', 'Weibo post'],
  ])('reads the document in: %s', (text, from) => {
    expect(rowsOf([report(text)]).map((row) => row.from)).toEqual([from]);
  });

  it('names who put a document out, where a statement says so', () => {
    const text = '{who:The Port Bureau} {cue:said} in a WeChat post {what:that it had found the group}.';
    const read = report(text, {
      statements: [{ source: 'who', cue: 'cue', content: 'what', actor: 'The Port Bureau' }],
    });
    expect(rowsOf([read])).toMatchObject([{ from: 'WeChat post by Port Bureau', kind: 'cites', basis: 'inferred' }]);
  });

  it('takes the relays that the reader found', () => {
    const text = '{who:An official} {cue:said} {what:it was false}.';
    const read = report(text, { statements: [{ source: 'who', cue: 'cue', content: 'what', via: ['Xinhua'] }] });
    expect(rowsOf([read])).toMatchObject([{ from: 'Xinhua', kind: 'quotes' }]);
  });

  it('believes a publisher that says what it passes on', () => {
    const read = report(OWN, { publisher: 'Net Reader (copy of Harbour Post)' });
    expect(rowsOf([read])).toMatchObject([{ from: 'Harbour Post', kind: 'copy', basis: 'outside' }]);
  });

  it.each([
    'Reuters has offices in Tarn.',
    'Photo: Reuters',
    'The hackers attacked the BBC and Bloomberg.',
    'The ministry said in a statement that it was false.',
    'The thieves posted pictures on Telegram.',
    'The group reads reports and letters.',
  ])('takes no credit from: %s', (text) => {
    expect(rowsOf([report(text)])).toEqual([]);
  });

  it('does not count a report as its own source', () => {
    expect(rowsOf([report('The firm told Reuters it was false.', { publisher: 'Reuters' })])).toEqual([]);
  });

  it('ties a credit to the report it means, where the case holds it', () => {
    const first = report(WIRE, { publisher: 'Harbour Post' });
    const second = report(`${WIRE}\nThis article originally appeared on Harbour Post.`, { publisher: 'Tarn Mirror' });
    expect(brief(rowsOf([first, second]))).toEqual([{ taker: second.report.id, from: first.report.id, kind: 'copy' }]);
  });

  it('calls a byline no copy where the body at hand is another', () => {
    const first = report(WIRE, { publisher: 'Harbour Post' });
    const retold = `Later that week ${WIRE.split(/\s+/).slice(0, 9).join(' ')}, and more was lost than was thought.`;
    const second = report(retold, { publisher: 'Tarn Mirror', byline: 'Tarn staff and Harbour Post' });
    expect(rowsOf([first, second]).map(({ kind }) => kind)).not.toContain('copy');
  });
});

describe('traceLineage', () => {
  const reports = [
    report(WIRE, { published: '2031-03-04', publisher: 'Harbour Post' }),
    report(LATER, { published: '2031-03-05', publisher: 'Tarn Mirror' }),
    report(WIRE, { publisher: 'Far Gazette' }),
    report(`${OWN}\nAn engineer told Reuters it was raining.`),
    report('', {}),
  ];

  it('does not depend on the order of reports', () => {
    const expected = rowsOf(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(rowsOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('has evidence that slices back within its report', () => {
    const byId = new Map(reports.map((read) => [read.report.id, read.report]));
    for (const { evidence } of rowsOf(reports)) {
      for (const span of evidence) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(byId.get(span.report)!.text.length);
      }
    }
  });

  it('compares near-linearly many pairs where one wire is printed everywhere', () => {
    const printed = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        report(`${WIRE}\nPage ${i} of the Tarn paper.`, { publisher: `Paper ${i}` }),
      );
    const pairs = (count: number) => {
      const candidates = new CandidatePairs();
      const byId = printed(count).sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
      for (const { report: one } of byId) candidates.add({ body: bodyOf(one) });
      return candidates.takeChanged().filter(([a, b]) => candidates.has(a, b)).length;
    };
    expect(pairs(400)).toBeLessThan(pairs(100) * 6);
    expect(rowsOf(printed(100))).toHaveLength(99);
  });
});
