import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { plainOutletName } from '../../src/read/statement/party/outlet-names.ts';

const { countries, places, agencies, outlets, threatActors, techniques, sectors } = openCodebooks();

const COUNTRY = /^[A-Z]{2}$/;
const codes = new Set(countries.entries.map(({ code }) => code));

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe.each(Object.entries({ countries, places, agencies, outlets, threatActors, techniques, sectors }))(
  '%s',
  (_, book) => {
    it('says its version and its source', () => {
      expect(book.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(book.source.length).toBeGreaterThan(20);
      expect(book.entries.length).toBeGreaterThan(0);
    });
  },
);

describe('countries', () => {
  it('have one row each, with a code of ISO 3166', () => {
    expect(duplicates(countries.entries.map(({ code }) => code))).toEqual([]);
    expect(countries.entries.every(({ code }) => COUNTRY.test(code))).toBe(true);
    expect(countries.entries.length).toBeGreaterThan(195);
  });

  it('share no name or capital', () => {
    expect(duplicates(countries.entries.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
    expect(duplicates(countries.entries.flatMap(({ capitals }) => capitals))).toEqual([]);
  });
});

describe('the countries of other codebooks', () => {
  it.each(Object.entries({ places, agencies, outlets, threatActors }))('%s are in the list of countries', (_, book) => {
    const unknown = book.entries.map(({ country }) => country).filter((code) => code !== null && !codes.has(code));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('the control of outlets', () => {
  const rows = outlets.entries.flatMap(({ name, country, control }) => (control ? [{ name, country, control }] : []));

  it('is known of sixty outlets or more, of many states, by every ground', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(({ country }) => country)).size).toBeGreaterThan(30);
    expect(new Set(rows.map(({ control }) => control.ground))).toEqual(new Set(['state', 'owner', 'members', 'own']));
  });

  it.each(rows)('of $name has a source that was looked up on a day', ({ control }) => {
    const source = outlets.sources[control.source];
    expect(source?.url).toMatch(/^https?:\/\/\S+$/);
    expect(source?.title.length).toBeGreaterThan(8);
    expect(source?.seen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(source?.page ?? '2000-01').toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    expect(control.by.length).toBeGreaterThan(1);
    expect(control.says.length).toBeGreaterThan(10);
    expect(control.says).not.toMatch(/["“”]/);
  });

  it('has no source that no row rests on', () => {
    expect(Object.keys(outlets.sources).sort()).toEqual([...new Set(rows.map(({ control }) => control.source))].sort());
  });

  it('says of public authorities alone whether they control the editorial line', () => {
    const said = rows.filter(({ control }) => control.editorial !== undefined);
    expect(said.map(({ name }) => name)).toEqual(
      rows.filter(({ control }) => control.ground === 'state').map(({ name }) => name),
    );
  });
});

describe('outlets', () => {
  const namesOf = ({ name, aliases }: { name: string; aliases: readonly string[] }) => [
    ...new Set([name, ...aliases].map(plainOutletName)),
  ];
  const names = outlets.entries.flatMap(namesOf);

  it('share no name, however it is written', () => {
    expect(duplicates(names)).toEqual([]);
    expect(duplicates(outlets.entries.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
  });

  it.each(['fortune', 'time', 'people', 'stern', 'kan', 'star', 'mirror', 'national', 'nation', 'national newspaper'])(
    'leave out the ordinary words %s',
    (words) => {
      expect(names).not.toContain(words);
    },
  );

  it.each(['Daily Star', 'The Daily Star'])('leave out %s, of which there are several', (name) => {
    expect(names).not.toContain(plainOutletName(name));
  });
});

describe('threat actors', () => {
  it.each(['Nitro', 'Group 3', 'Silence', 'Tick', 'Snake', 'Mask', 'UPS', 'SEA'])(
    'leave out the ordinary word %s',
    (word) => {
      const names = threatActors.entries.flatMap(({ name, aliases }) => [name, ...aliases]);
      expect(names).not.toContain(word);
    },
  );
});

describe('techniques', () => {
  it('have one row for each id of ATT&CK', () => {
    expect(duplicates(techniques.entries.map(({ id }) => id))).toEqual([]);
    expect(techniques.entries.every(({ id }) => /^T\d{4}(?:\.\d{3})?$/.test(id))).toBe(true);
  });

  it('mean one technique by one phrase', () => {
    const phrases = techniques.entries.flatMap(({ phrases = [] }) => phrases.map((phrase) => phrase.toLowerCase()));
    expect(duplicates(phrases)).toEqual([]);
  });
});

describe('sectors', () => {
  it('mean one sector by one phrase', () => {
    expect(duplicates(sectors.entries.flatMap(({ phrases }) => phrases))).toEqual([]);
  });
});
