import { describe, expect, it } from 'vitest';
import { presentedOutlets } from '../../../../src/read/statement/party/presented-outlets.ts';
import { toldNames } from '../../../../src/read/statement/party/told-names.ts';
import { statementWith } from '../read-lines.ts';

const OTHERS = new Set(['norland', 'port ministry']);

describe('names a report uses only as outlets', () => {
  it('read a name without end, and thousands of names, at once', () => {
    expect(toldNames(`An aide told Quay${'A'.repeat(100_000)} so.`, () => false)).toHaveLength(1);
    const names = Array.from({ length: 6_000 }, (_, i) => `Quay${i}`);
    expect(toldNames(names.map((name) => `An aide told ${name} so.`).join(' '), () => false)).toEqual(names);
  });

  it('passes over a file written out in letters', () => {
    const aids = { misspelled: () => null, isBody: () => false, isOthers: () => false };
    const prose = { text: `The broadcaster Tidepost showed ${'QUJD'.repeat(40_000)} and ${'A-'.repeat(40_000)}.` };
    expect([...presentedOutlets(prose, aids).keys()]).toEqual(['Tidepost']);
  });

  it.each([
    ['An aide told Quayscope that the port was closed.', ['Quayscope']],
    ['An aide told Quayscope on Monday. Quayscope reported in May that it had closed.', ['Quayscope']],
    ['An aide told Quayscope Monday that the port was closed.', ['Quayscope']],
    ['An aide told the Stave Reporter that the port was closed.', ['Stave Reporter']],
    ['An aide told the Mirror that the port was closed.', ['Mirror']],
    ['An aide told Quayscope Television that the port was closed.', ['Quayscope Television']],
    ['The port was closed, the Chronicle of Lower Stave reports.', ['Chronicle of Lower Stave']],
    ['In an interview with TIDE the aide spoke of the port.', ['TIDE']],
    ['An aide told eQuay Planet by email that the port was closed.', ['eQuay Planet']],
    ['An aide told Reuters and QuayScope that the port was closed.', ['Reuters', 'QuayScope']],
    ['An aide told Reuters and Venn that the port was closed.', ['Reuters']],
    ['An aide confirmed the story to Quayscope, saying that the port was closed.', ['Quayscope']],
    ['An aide noted to TNQ that the port was closed. Samples provided to TNQ were old.', ['TNQ']],
    ['An aide told TNQ so. TNQ’s Ada Lund had foreseen it.', ['TNQ']],
    ['An aide told Salt Hatch so. Salt Hatch reached out to the port.', ['Salt Hatch']],
    ['An aide told Salt Hatch so. Asked by Salt Hatch, the port was silent.', ['Salt Hatch']],
    ['In an interview posted on the site Quayscope on Monday, an aide spoke. He told Quayscope so.', ['Quayscope']],
    // A person is called by the surname sooner or later, and speaks.
    ['An aide told Orla Venn so. Asked by Orla Venn, the port was silent. Venn left.', []],
    ['An aide told Orla Venn so. Orla Venn said no more.', []],
    ['An aide told MacQuay that the port was closed. MacQuay ran the cranes.', []],
    ['An aide explained the plan to Quayscope. Hackers broke into Quayscope.', []],
    // Whoever does anything else may be anybody.
    ['An aide told Quayscope that the port was closed. Quayscope runs the cranes.', []],
    ['An aide told Venn that the port was closed. Orla Venn said no more.', []],
    ['An aide told Orla Venn that the port was closed.', []],
    ['An aide told Mr Venn that the port was closed.', []],
    ['An aide told Norland that the port was closed.', []],
    ['An aide told the Port Ministry that the port was closed.', []],
    ['An aide told the Mooring Foundation that the port was closed.', []],
    ['An aide told the Senate that the port was closed.', []],
    ['An aide told It that the port was closed.', []],
    ['The port was closed, Quayscope reported.', []],
  ])('%s', (text, names) => {
    expect(toldNames(text, (name) => OTHERS.has(name.toLowerCase()))).toEqual(names);
  });

  it.each([
    ['An aide told Quayscope that the port was closed.', ['Quayscope']],
    ['An aide told Congress that the port was closed.', []],
    ['An aide told CISA that the port was closed.', []],
    ['An aide told Brazil that the port was closed.', []],
  ])('relay what they are told, unless a codebook knows them as others: %s', (text, via) => {
    expect(statementWith(text, 'that the port').via).toEqual(via);
  });
});
