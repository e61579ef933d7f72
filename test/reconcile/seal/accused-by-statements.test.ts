import { describe, expect, it } from 'vitest';
import type { Notes } from '../../support/annotate.ts';
import { sealText } from '../../support/seal-text.ts';

type Told = NonNullable<Notes['statements']>[number];

function sealed(marked: string, told: Partial<Told>): string {
  const statement = { source: 'who', cue: 'cue', content: 'what', accused: 'Toma Varensk', accusedLevel: 'person' };
  return sealText(marked, { statements: [{ ...statement, stance: 'accuse', ...told } as Told] });
}

const OPENED = '{what:Toma Varensk opened that door}';

describe('whoever a statement accuses', () => {
  it.each<[why: string, marked: string, told: Partial<Told>]>([
    ['a prosecutor tells it', `{who:The prosecutor} {cue:says} ${OPENED}.`, {}],
    ['the police counter with it', `{who:Tarn police} {cue:said} ${OPENED}.`, { stance: 'counter-accuse' }],
    ['it is a charge', `{who:The papers} {cue:say} ${OPENED}.`, { form: 'charge' }],
    ['he is told by a title', `{who:A clerk} {cue:said} ${OPENED}. Mr Toma Varensk is at home.`, {}],
    ['he is given an age', `{who:A clerk} {cue:said} ${OPENED}. Toma Varensk, 34, is at home.`, {}],
    [
      'he denies it',
      '{who:Toma Varensk} {cue:said} {what:the door was open}. Mr Toma Varensk is at home.',
      { stance: 'deny' },
    ],
  ])('is sealed where %s', (_, marked, told) => {
    expect(sealed(marked, told)).not.toMatch(/Varensk/);
  });

  it.each<[why: string, marked: string, told: Partial<Told>]>([
    ['nothing shows a person', `{who:A clerk} {cue:said} ${OPENED}.`, {}],
    ['he is a person by the next sentence only', `{who:A clerk} {cue:said} ${OPENED}. He added nothing.`, {}],
    [
      'nothing shows that who denies is a person',
      '{who:Toma Varensk} {cue:said} {what:it was shut}.',
      { stance: 'deny' },
    ],
    ['a speaker says it of himself', '{who:Toma Varensk} {cue:told} {what:the police}. Mr Varensk left.', {}],
    ['he speaks for others', `{who:Police} {cue:said} ${OPENED}. Spokesman Toma Varensk left.`, {}],
    ['a firm', `{who:Police} {cue:said} {what:Varensk Avionics opened it}.`, { accused: 'Varensk Avionics' }],
    ['an office-holder', `{who:A clerk} {cue:said} ${OPENED}. Minister Toma Varensk, 61, left.`, {}],
  ])('stays where %s', (_, marked, told) => {
    expect(sealed(marked, told)).toMatch(/Varensk/);
  });
});
