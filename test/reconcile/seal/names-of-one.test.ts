import { describe, expect, it } from 'vitest';
import { listSealed, makeDossier, openAids, sealTogether } from '../../../src/gainsay.ts';
import type { Actor } from '../../../src/model/actor.ts';
import { openText } from '../../../src/read/form/text.ts';
import { readReport } from '../../../src/read/read.ts';
import { findSeals, keyOfReports, sealDossier, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';

const KEY = keyOfReports(['a', 'b']);

function person(name: string, ...aliases: string[]): Actor {
  return {
    id: `a-${name}`,
    name,
    level: 'person',
    country: null,
    aliases: aliases.map((alias) => ({ name: alias, basis: 'inferred', why: '', spans: [] })),
    partOf: null,
    speaksFor: null,
    anonymous: false,
    mentions: [],
  };
}

/** Names that the actors take for one person's, in a charge and in another report. */
const ONE: readonly [string, ...string[]][] = [
  ['Toma Varensk', 'Mika Greyfinch'],
  ['Toma Varensk', 'Greyfinch'],
  ['Toma Varensk', 'T. Orsolov'],
];

describe('what the actors take for names of whoever is sealed', () => {
  it.each(ONE)('is sealed as well: %s, %s', (name, alias) => {
    const reports = [annotate(`Police charged ${name} with hacking.`), annotate(`On Monday ${alias} sang. It rained.`)];
    const seals = findSeals(reports, [], KEY, [person(name, alias)]);
    expect(seals).toHaveLength(1);
    const sealed = sealReports(reports, seals)[1]!.report.text;
    expect(sealed.replace(/█[. █]*█/g, 'X')).toBe('On Monday X sang. It rained.');
  });

  it('has one code, also where both names are accused', () => {
    const reports = [annotate('Police charged Toma Varensk.'), annotate('Police charged Mika Greyfinch.')];
    expect(findSeals(reports, [], KEY)).toHaveLength(2);
    expect(findSeals(reports, [], KEY, [person('Toma Varensk', 'Mika Greyfinch')])).toHaveLength(1);
  });

  it.each(['the accountant', 'Hope'])('is no name that could be looked for: %s', (alias) => {
    const reports = [annotate('Police charged Toma Varensk.'), annotate(`Then ${alias} spoke of hope.`)];
    const seals = findSeals(reports, [], KEY, [person('Toma Varensk', alias)]);
    expect(sealReports(reports, seals)[1]!.report.text).toBe(reports[1]!.report.text);
  });

  it('stays in clear, and is not told as a name of his, where it is a spokeswoman’s', () => {
    const reports = [
      annotate('Police charged Katrin Maier.'),
      annotate('Kathrin Meyer, spokeswoman for the port, said nothing was lost.'),
    ];
    const actors = [person('Katrin Maier', 'Kathrin Meyer', 'Maier')];
    const seals = findSeals(reports, [], KEY, actors);
    const dossier = { ...makeDossier([]), reports, actors };
    const sealed = sealDossier(dossier, seals, KEY);
    expect(sealed.reports[1]!.report.text).toContain('Kathrin Meyer');
    expect(sealed.actors[0]!.aliases.map(({ name }) => name)).toEqual([seals[0]!.label]);
  });
});

describe('a person charged under a full name and misheard elsewhere', () => {
  const aids = openAids();
  const texts = [
    'Prosecutors charged Radomir Jan Stasz, 34, with hacking the Port of Kell. Police charged Anna Mirel Koos over the ransom.\n\nStasz denies it.',
    'Radomir Stash told the station he had never been there. Anna Koze denied the charge. Nothing more from Stash.',
  ];
  const reports = texts.map((text, i) =>
    readReport(openText({ file: `${i}.txt`, bytes: new TextEncoder().encode(text), told: {} }), aids),
  );

  it('is in no output by any name', () => {
    const shown = [makeDossier(reports), sealTogether(reports), listSealed(reports)];
    const all = JSON.stringify(shown, (_, value: unknown) =>
      value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
    );
    expect(all).not.toMatch(/stash|stasz|koze|koos|radomir|mirel/i);
    expect(listSealed(reports).sealed).toHaveLength(2);
  });
});
