import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

describe('parties that no codebook knows', () => {
  it.each([
    ["Ilmarra's embassy protested. Tervane said that Ilmarra had hacked a power station.", 'Ilmarra'],
    ['The navy of Ostrav sailed. The minister accused Ostrav of sinking a ferry.', 'Ostrav'],
    ['An Ostravan trade official spoke. The minister accused Ostrav of sinking a ferry.', 'Ostrav'],
    ['Belvian miners struck. The minister accused Belvia of sinking a ferry.', 'Belvia'],
  ])('are actors by the company their names keep: %s', (text, accused) => {
    expect(statementsOf(text).at(-1)).toMatchObject({ stance: 'accuse', accused, accusedLevel: 'state' });
  });

  it('take the name of the state from its adjective', () => {
    const [statement] = statementsOf(
      "Sarvia's army marched. The minister said Sarvian drones had attacked the port.",
    ).slice(-1);
    expect(statement).toMatchObject({ accused: 'Sarvia', accusedLevel: 'state' });
  });

  it.each([
    ['The Foreign Ministry spoke. The Foreign Office accused Ortwin Bell of theft.'],
    ["Putin's government replied. Republican officials accused Ortwin Bell of theft."],
  ])('are no names of offices, faiths or persons: %s', (text) => {
    expect(statementsOf(text).map(({ actor }) => actor)).not.toContain('Foreign');
    expect(statementsOf(text).at(-1)).toMatchObject({ accused: 'Ortwin Bell', accusedLevel: 'person' });
  });

  it('leave no made-up country behind', () => {
    const countries = statementsOf(
      "Ilmarra's army denied it. Ilmarra's navy blamed Tervane's army for the raid.",
    ).flatMap(({ actorCountry, accusedCountry }) => [actorCountry, accusedCountry]);
    expect(countries.length).toBeGreaterThan(0);
    expect(countries.filter((country) => country !== null)).toEqual([]);
  });

  it.each([
    ['Ostmark charges Karelan officer over port breach', 'Ostmark'],
    ['Ostmark accuses Karelan officers of port breach', 'Ostmark'],
    ['Ostmark army charges Karelan officer over port breach', 'Ostmark army'],
  ])('end before the verb of a headline: %s', (title, actor) => {
    const text = `${title}\n\nKarela denied it. Ostmark's Interior Ministry spoke.`;
    const kinds = ['title', 'paragraph'] as const;
    const lines = [0, title.length + 2];
    const blocks = lines.map((start, i) => ({ kind: kinds[i]!, start, end: i === 0 ? title.length : text.length }));
    expect(statementsOf(text, { blocks })[0]!.actor).toBe(actor);
  });
});
