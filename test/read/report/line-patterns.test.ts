import { describe, expect, it } from 'vitest';
import { findCreditTail, readCreditLine } from '../../../src/read/report/credits.ts';
import { readDateline } from '../../../src/read/report/dateline.ts';
import { furniturePrefix, isFurniture } from '../../../src/read/report/furniture.ts';

describe('isFurniture', () => {
  it.each([
    'Share.',
    'Share this article',
    'SHARE THIS ARTICLE Share Tweet Post Email',
    'Facebook Twitter LinkedIn',
    'Exit mobile version',
    'Comments',
    '12 comments',
    'Leave a comment',
    'Advertisement',
    'ADVERTISEMENT',
    'Story Continued Below',
    'Continue Reading Below',
    'Read more:',
    'Read more: The cranes of Marl',
    'Related articles',
    'More:',
    'Sign up for our newsletter',
    'Subscribe',
    'Listen to this article',
    'Media playback is unsupported on your device',
    'Enlarge this image toggle caption A. Nobody/Coastwire',
    'Image copyright Coastwire',
    'We use cookies to improve your visit.',
    'Accept all cookies',
    'Skip to main content',
    '5 min read',
    'Follow us on Telegram',
    'Click here to get the app',
    'Slideshow (2 Images)',
    '191012104551443',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Share prices fell after the ministry spoke.',
    'Comments by the ministry drew anger.',
    'More attacks were reported on Friday.',
    'Related attacks continue',
    'We use cookies stolen by the group as evidence, the agency said, and that is how it was traced back to the harbour in the spring of that year, when the first of three waves began, long before the operator noticed that anything had gone amiss with its cranes, gates and scales, or asked for any help at all from the bureau, which came too late.',
    'Sign language was used.',
    'The search goes on',
    'Search of the harbour',
    'Read the indictment.',
    'Home Office denies claim',
    'Subscribers were told in March.',
    'Listening posts',
    'Menu prices rose',
    'Next week the ministry will answer.',
    'Help came late',
    'More than 20 named',
    'Topics discussed included attribution.',
    'Advertisements carried the malware.',
    'Print shops hit by attack',
  ])('not: %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  it('finds furniture glued before a caption', () => {
    const line = 'Image copyright Coastwire Image caption The cranes stood still';
    expect(line.slice(furniturePrefix(line))).toBe(' The cranes stood still');
    expect(furniturePrefix('The image caption was wrong')).toBe(0);
  });
});

describe('readCreditLine', () => {
  it.each([
    ['(Reporting by Tessa Quill in Marl; Editing by Ivo Brandt)', { byline: 'Tessa Quill' }],
    ['Reporting by Tessa Quill and Ivo Brandt', { byline: 'Tessa Quill and Ivo Brandt' }],
    ['Editing by Ivo Brandt', {}],
    ['Published: 5 June 2025', { published: '2025-06-05' }],
    ['Last updated June 5, 2025 at 9:30 a.m. EDT', {}],
    ['Source: Coastwire', {}],
    ['- Source: Coastwire, Harbour Post', {}],
    ['With AFP', {}],
    ['With Harbour Wire', {}],
    ['Contributing: The Coastwire Agency', {}],
    ['The Coastwire Agency contributed to this report.', {}],
    ['This story has been updated with a statement.', {}],
    ['This article originally appeared on Coastwire.', {}],
    ['To read the complete article see: Coastwire', {}],
    ['Update July 23, 12:18 EDT: Added a statement of the ministry.', {}],
    ['Copyright © 2025 Marl Courier, LLC. Click here for reprint permission.', { publisher: 'Marl Courier' }],
    ['© Copyright 2025 Coastwire. All rights reserved.', { publisher: 'Coastwire' }],
    ['(Reuters)', {}],
    ['— AFP', {}],
    ['With AFP, Coastwire', {}],
    ['{ID:nL1N0A1234]', {}],
    ['<nL1N0AB12C>', {}],
    ['Additional reporting by Tessa Quill', { byline: 'Tessa Quill' }],
    ['(By Tessa Quill, Ivo Brandt and Lea Moor)', {}],
    ['(This story has been refiled to fix a typo in paragraph 3)', {}],
    ['(This June 5 story has been corrected to say 40 cranes, not 14, in paragraph 2)', {}],
    ['(Adds quotes, background)', {}],
    ['Updated 9.12am', {}],
    ['Last updated 2 hours ago', {}],
    ['Correction: An earlier version of this story misspelled the name of the port.', {}],
    ['The story first appeared in Coastwire.', {}],
    ['Originally published by Coastwire', {}],
    ['Republished with permission from Coastwire', {}],
    ['This is a Coastwire report carried by the Marl Courier.', {}],
    ['Translated from Sarovian by Ivo Brandt', {}],
    ['Staff writer, with CNA', {}],
    ['SOURCE Marl Ports Ltd', {}],
    ['((Tessa Quill; Marl newsroom))', {}],
    ['Enditem', {}],
    ['-30-', {}],
  ])('%s', (line, facts) => {
    expect(readCreditLine(line)).toEqual(facts);
  });

  it.each([
    'This report is false, the ministry said.',
    'Sources said the bureau had no proof.',
    'With two cranes down, work stopped',
    'With friends like these, the minister asked, who needs enemies?',
    'From the harbour, smoke could be seen.',
    'The article was based on a letter by the minister.',
    'UPDATE: The minister has confirmed that she met the envoy.',
    'Copyright law was no excuse, the court held.',
    'Published in 2024, the report named 20 officers.',
    'Update 2 of the report names 20 officers.',
    '(Applause)',
    'Updated rules apply from June.',
    'The agency contributed.',
    'The story ends there',
    'Staff writers are on strike.',
    '(Adds up to 40 cranes, that is.) The rest stood still.',
    'Originally, the cranes were published as lost.',
  ])('not: %s', (line) => {
    expect(readCreditLine(line)).toBeNull();
  });

  it.each([
    ['No proof was shown. (Reporting by Tessa Quill)', '(Reporting by Tessa Quill)'],
    [
      'No proof was shown.This article originally appeared on Coastwire at https://a.example/b',
      'This article originally appeared on Coastwire at https://a.example/b',
    ],
    ['No proof was shown (the bureau says otherwise).', null],
  ])('at the end of %s', (line, tail) => {
    const found = findCreditTail(line);
    expect(found && line.slice(found.start, found.end)).toBe(tail);
  });
});

describe('readDateline', () => {
  it.each([
    ['MARL, June 5 (Coastwire) - The bureau said', 'MARL, June 5 (Coastwire) -', { publisher: 'Coastwire' }],
    [
      'MARL, June 5, 2025 (Coastwire) -- The bureau said',
      'MARL, June 5, 2025 (Coastwire) --',
      { publisher: 'Coastwire', published: '2025-06-05' },
    ],
    ['MARL (Coastwire) — The bureau said', 'MARL (Coastwire) —', { publisher: 'Coastwire' }],
    ['UPPER MARL, Sarovia - The bureau said', 'UPPER MARL, Sarovia -', {}],
    ['MARL — The bureau said', 'MARL —', {}],
    [
      'MARL/OSTRAND, 5 June (Coastwire) - The bureau said',
      'MARL/OSTRAND, 5 June (Coastwire) -',
      { publisher: 'Coastwire' },
    ],
    ['(Coastwire) -- The bureau said', '(Coastwire) --', { publisher: 'Coastwire' }],
    [
      'MARL (Sarovia), June 5 (Coastwire) -- The bureau said',
      'MARL (Sarovia), June 5 (Coastwire) --',
      { publisher: 'Coastwire' },
    ],
    ['Marl, June 5 (Coastwire): The bureau said', 'Marl, June 5 (Coastwire):', { publisher: 'Coastwire' }],
    ['Marl, June 5 (Coastwire) The bureau said', 'Marl, June 5 (Coastwire)', { publisher: 'Coastwire' }],
    ['MARL, June 5. /COAST/. The bureau said', 'MARL, June 5. /COAST/.', { publisher: 'COAST' }],
    ['MARL. June 5 (Coastwire) - The bureau said', 'MARL. June 5 (Coastwire) -', { publisher: 'Coastwire' }],
    ['Marl, June 5, COAST – The bureau said', 'Marl, June 5, COAST –', { publisher: 'COAST' }],
    ['MARL (Coastwire) _ The bureau said', 'MARL (Coastwire) _', { publisher: 'Coastwire' }],
  ])('%s', (paragraph, dateline, facts) => {
    const found = readDateline(paragraph);
    expect(found && paragraph.slice(found.start, found.end)).toBe(dateline);
    expect(found?.facts).toEqual(facts);
  });

  it.each([
    'The bureau said on Thursday that it had named six officers.',
    'NATO - the alliance - said so.',
    'APT99 (a group) - active since spring - was named.',
    'Marl - a port - was hit.',
    'MARL WAS HIT, THE BUREAU SAID',
    'Sarovia, Ostrand (and others) - all were named.',
  ])('not: %s', (paragraph) => {
    expect(readDateline(paragraph)).toBeNull();
  });
});
