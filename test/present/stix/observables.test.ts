import { describe, expect, it } from 'vitest';
import { stixParts } from '../../../src/present/stix/render-dossier-stix.ts';
import { bareDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { breachesOfStix, type StixBundle } from './breaches-of-stix.ts';

const HASH = '0123456789abcdef0123456789abcdef';
const report = annotate(
  `{who:The Tarn lab} {cue:says} {what:the loader {hash:${HASH}} called {site:pale[.]example}}. It lists {ip:198[.]51[.]100[.]3} too.`,
  {
    file: 'lab.txt',
    statements: [{ source: 'who', cue: 'cue', content: 'what', stance: 'assert' }],
    mentions: [
      { evidence: 'hash', state: 'offered', indicator: 'hash' },
      { evidence: 'site', state: 'offered', indicator: 'domain' },
      { evidence: 'ip', state: 'offered', indicator: 'IP address' },
    ],
  },
);
const bundle = JSON.parse(
  [...stixParts(bareDossier([report]), { at: new Date('2031-06-01T12:00:00Z'), tlp: null })].join(''),
) as StixBundle;
const ofType = (type: string) => bundle.objects.filter((one) => one.type === type);

describe('the traces that reports print', () => {
  it('become observables, plain, and never indicators', () => {
    expect(breachesOfStix(bundle)).toEqual([]);
    expect(ofType('file')).toMatchObject([{ hashes: { MD5: HASH } }]);
    expect(ofType('domain-name')).toMatchObject([{ value: 'pale.example' }]);
    expect(ofType('indicator')).toEqual([]);
  });

  it('have the identifier that every producer of STIX gives them', () => {
    // Made apart, by Python's uuid5 of {"value":"198.51.100.3"} in the namespace of STIX 2.1, 2.9.
    expect(ofType('ipv4-addr').map(({ id }) => id)).toEqual(['ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4']);
  });

  it('hang on the note of whoever offers them, or on one with the sentence where the report prints them by itself', () => {
    const labelled = (label: string) =>
      ofType('note').filter((one) => (one['labels'] as string[] | undefined)?.includes(label));
    const refs = (types: string[]) => types.flatMap(ofType).map(({ id }) => id);
    expect(labelled('assert').map((one) => one['object_refs'])).toEqual([
      expect.arrayContaining(refs(['file', 'domain-name'])),
    ]);
    expect(labelled('trace')).toMatchObject([
      { object_refs: refs(['ipv4-addr']), content: 'Printed in lab: “It lists 198[.]51[.]100[.]3 too.”' },
    ]);
    expect(ofType('grouping')[0]!['object_refs']).toContain(labelled('trace')[0]!.id);
  });
});
