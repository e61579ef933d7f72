import { describe, expect, it } from 'vitest';
import { linesOf, statementsOf } from '../read-lines.ts';

/** Text, and every statement it must give: `source [cue] content`. */
type Case = [text: string, ...lines: string[]];

const CASES: Record<string, Case[]> = {
  'a charge waved away': [
    ['The envoy laughed off the charge.', 'The envoy [laughed off] the charge'],
    ['The envoy waved aside the charges as theatre.', 'The envoy [waved aside] the charges as theatre'],
    ['The bureau brushed that aside.', 'The bureau [brushed] that aside'],
    ['The ministry scoffed at the allegation.', 'The ministry [scoffed] at the allegation'],
    ['The minister took exception to the suggestion.', 'The minister [took exception] to the suggestion'],
    ['The company gave the claim short shrift.', 'The company [gave] the claim short shrift'],
    ['The embassy treated the allegations with derision.', 'The embassy [treated] the allegations with derision'],
    ['The mayor disagreed with this account.', 'The mayor [disagreed] with this account'],
    ['The minister hit back at the charge.', 'The minister [hit back] at the charge'],
    ['The engineer maintains his innocence.', 'The engineer [maintains] his innocence'],
    ['Norland disclaimed any part in the incident.', 'Norland [disclaimed] any part in the incident'],
    ['The agency does not share this conclusion.', 'The agency [does not share] this conclusion'],
  ],
  'a rumour done away with': [
    ['The operator quashed rumours of an attack.', 'The operator [quashed] rumours of an attack'],
    ['The operator poured cold water on the rumours.', 'The operator [poured cold water] on the rumours'],
    ['The port put the rumours to rest on Friday.', 'The port [put] the rumours to rest'],
    ['The bank knocked down the report.', 'The bank [knocked down] the report'],
    ['The navy sought to pour cold water on the report.', 'The navy [sought to pour cold water] on the report'],
    ['The bank was quick to quash the rumours.', 'The bank [was quick to quash] the rumours'],
    ['Her agent was prompted to issue a denial.', 'Her agent [was prompted to issue] a denial'],
  ],
  'a denial put out': [
    ['The embassy issued a denial.', 'The embassy [issued] a denial'],
    ['The company tweeted a denial on Monday.', 'The company [tweeted] a denial'],
  ],
  'a denial kept to': [
    ['The minister continued his denial, via Chirper.', 'The minister [continued] his denial'],
    ['She repeated her denial on Monday.', 'She [repeated] her denial'],
    ['The embassy kept up its denial on Friday.', 'The embassy [kept up] its denial'],
    ['The clerk stood by her denial.', 'The clerk [stood by] her denial'],
  ],
  'a reference that ends before what stands behind it': [
    ['Norland rejected it at the time.', 'Norland [rejected] it'],
    ['The embassy denied this on Wednesday.', 'The embassy [denied] this'],
    ['The company dismissed that allegation as well.', 'The company [dismissed] that allegation'],
    ['Norland rejects the charge and sails on.', 'Norland [rejects] the charge'],
    [
      'The ministry repudiated the charge in a statement as groundless.',
      'The ministry [repudiated] the charge in a statement as groundless',
    ],
  ],
  'a denial in its own voice': [
    ['The allegation is groundless.', '- [-] The allegation is groundless'],
    ['That figure is invented.', '- [-] That figure is invented'],
    ['There is no Fourth Bureau.', '- [-] There is no Fourth Bureau'],
    ['Our army has never hacked anybody.', '- [-] Our army has never hacked anybody'],
    ['Our product has nothing to do with the breach.', '- [-] Our product has nothing to do with the breach'],
  ],
  'each sentence of an answer': [
    [
      'QUESTION: What happened on the coast?\n\nPRIDE: The institute is a school. It owns two vans.\n\n' +
        'QUESTION: Is that all?\n\nPRIDE: The vans were in the garage.',
      'PRIDE [-] The institute is a school',
      'PRIDE [-] It owns two vans',
      'PRIDE [-] The vans were in the garage',
    ],
    [
      'Why was the mast built?\n\nTACK: We measure the wind.\n\nAnd the cable?\n\nTACK: The cable brings power to the hut.',
      'TACK [-] We measure the wind',
      'TACK [-] The cable brings power to the hut',
    ],
  ],
  'whoever is introduced by name and office speaks, asked or not': [
    ['ADA LUND, Harbour Minister: The masts are down.', 'ADA LUND [-] The masts are down'],
    [
      'COLONEL IVO DANE, HEAD OF THE NORLAND HARBOUR PATROL AND COAST SERVICE: The masts are down.',
      'COLONEL IVO DANE [-] The masts are down',
    ],
    ['[SOUNDBITE: ADA LUND] "The masts are down."', 'ADA LUND [-] The masts are down'],
    ['(CLIP OF ADA LUND, in Norlandic) The masts are down.', 'ADA LUND [-] The masts are down'],
  ],
  'a last name stands for the full one': [
    ['The harbour chief is Ivo Dane.\n\nDANE: The masts are down.', 'DANE [-] The masts are down'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('what denies nothing', () => {
  it.each([
    ['The crew waved the boat away.'],
    ['The children laughed at the clown.'],
    ['The wind swept away the tents.'],
    ['The shop gave the boxes away.'],
    ['The gunners shot down the plane.'],
    ['The nurse put the children to rest.'],
    ['The cook poured cold water on the rice.'],
    ['The company issued a receipt.'],
    ['The clerk wanted to issue a denial.'],
    ['There was no noticeable noise in the hall.'],
    ['There is no doubt about the date.'],
    ['The band had never played in a harbour.'],
    ['NOTE: The office is closed.\n\nNOTE: The garden is open.'],
    ['Is the claim false?'],
    ['DANE: The masts are down.'],
    ['DANE: Good evening, I am Ivo Dane. The masts are down.'],
    ['ADA LUND, Harbour Minister: Are the masts down?'],
    ['[SOUNDBITE] The masts are down.'],
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it('says what is denied once, where somebody is named who says it', () => {
    const text = 'The allegation is groundless, the embassy said.';
    expect(linesOf(text)).toEqual(['the embassy [said] The allegation is groundless']);
  });

  it('leaves the clause to the verb: what was denied is said in it', () => {
    expect(linesOf('He denied that this was the reason for the breach.')).toEqual([
      'He [denied] that this was the reason for the breach',
    ]);
  });
});

describe('what it is told as', () => {
  it.each([
    ['The envoy laughed off the charge.'],
    ['The minister took exception to the suggestion.'],
    ['The allegation is groundless.'],
    ['Norland rejected it at the time.'],
    ['The operator quashed rumours of an attack.'],
    ['The operator poured cold water on the rumours.'],
    ['The port put the rumours to rest on Friday.'],
    ['The navy sought to pour cold water on the report.'],
    ['Her agent was prompted to issue a denial.'],
    ['The company tweeted a denial on Monday.'],
  ])('a denial: %s', (text) => {
    expect(statementsOf(text).map(({ stance }) => stance)).toEqual(['deny']);
  });
});
