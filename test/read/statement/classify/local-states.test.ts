import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

describe('parties that no codebook knows', () => {
  it.each([
    ["Ilmarra's embassy protested. Tervane said that Ilmarra had darkened a cable.", 'Ilmarra'],
    ['The navy of Ostrav sailed. The minister accused Ostrav of sinking a ferry.', 'Ostrav'],
  ])('are actors by the company their names keep: %s', (text, accused) => {
    expect(statementsOf(text).at(-1)).toMatchObject({ stance: 'accuse', accused, accusedLevel: 'state' });
  });

  it('leave no made-up country behind', () => {
    const countries = statementsOf(
      "Ilmarra's army denied it. Ilmarra's navy blamed Tervane's army for the raid.",
    ).flatMap(({ actorCountry, accusedCountry }) => [actorCountry, accusedCountry]);
    expect(countries.length).toBeGreaterThan(0);
    expect(countries.filter((country) => country !== null)).toEqual([]);
  });
});
