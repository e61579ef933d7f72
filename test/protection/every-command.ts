import { SEALED_LATER, SEALED_ROLE, VALUES } from './planted-reports.ts';

/**
 * What is run on the planted reports: each command, with each of its options. A test fails for a command or an option that
 * stands in no run, so that no way out of the program goes unwatched. `FOLDER` is the folder of reports, `LINK` a page, `REPORT`, `VALUE` and
 * `STATEMENT` are references from it, `CODE` is that of a seal, `JUDGEMENT`
 * the latest one, `CASE` is the case in each store.
 */
export const RUNS: readonly (readonly string[])[] = [
  ['read', 'FOLDER', '--jobs', '2'],
  ['read', '--json', 'FOLDER'],
  ['dossier', 'FOLDER', '--jobs', '2'],
  ['dossier', '--json', 'FOLDER'],
  ['dossier', '--html', 'files.html', 'FOLDER'],
  ['show', 'STATEMENT', 'FOLDER'],
  ['show', 'REPORT', 'FOLDER', '--json'],
  ['list', 'actors', 'FOLDER'],
  ['seals', 'FOLDER'],
  ...['read', 'dossier'].map((command) => [command, 'LINK', '--allow-private', '--json']),
  ...['read', 'dossier'].map((command) => [command, 'LINK', '--allow-private', '--save-original', '../originals']),
  ['add', 'FOLDER', '--jobs', '2', '--case', 'CASE'],
  ['add', 'LINK', '--allow-private', '--save-original', '../originals'],
  ['add', 'FOLDER', '--json'],
  ...['reports', 'events', 'actors', 'statements'].flatMap((kind) => [
    ['list', kind],
    ['list', kind, '--json'],
  ]),
  ['list', 'events', '--case', 'CASE'],
  ['search', 'harbour', '--case', 'CASE'],
  ['search', 'harbour', '--json'],
  ['dossier', '--case', 'CASE'],
  ['dossier', '--html', 'case.html'],
  ['show', 'VALUE', '--case', 'CASE'],
  ['show', 'STATEMENT', '--json'],
  ['set', 'REPORT', '--published', '2025-06-05', '--by', `kit ${VALUES['US phone']}`, '--case', 'CASE'],
  [
    'set',
    'REPORT',
    '--title',
    'Corvin Aldemar, ID number A123456789',
    '--publisher',
    'vesper.quillon77@harbour.example',
  ],
  [
    'set',
    'REPORT',
    '--url',
    'https://x.example/aldemar',
    '--why',
    `told by ${VALUES['international phone']}`,
    '--json',
  ],
  ['seal', SEALED_LATER, '--why', `born ${VALUES['birth date']}`, '--by', 'kit', '--case', 'CASE'],
  ['seal', SEALED_ROLE, '--why', 'Corvin Aldemar says so', '--json'],
  ['seals', '--case', 'CASE'],
  ['seals', '--json'],
  ['unseal', 'CODE', '--why', 'to be taken back', '--by', 'kit', '--case', 'CASE'],
  ['retract', 'JUDGEMENT', '--case', 'CASE'],
  ['unseal', 'CODE', '--why', 'to be taken back', '--json'],
  ['retract', 'JUDGEMENT', '--json'],
  ['seals'],
  ['list', 'statements'],
  ['list', 'reports', '--json'],
  ['dossier'],
  ['dossier', '--json'],
  ['dossier', '--html', 'sealed.html'],
  ['search', '"northern pier"'],
];

/** Wrong calls, whose messages repeat what was typed or name a file. */
export const WRONG: readonly (readonly string[])[] = [
  ['read', 'nothing-at-A123456789.txt'],
  ['read', 'BINARY', 'FOLDER'],
  ['read', 'LINK', 'FOLDER'],
  ['add', 'BINARY'],
  ['dossier', 'FOLDER/A123456789/'],
  ['show', 'Corvin Aldemar'],
  ['show', 'A123456789', 'FOLDER'],
  ['set', 'Corvin Aldemar', '--published', '2025-06-05'],
  ['set', 'REPORT', '--published', '219-09-9998'],
  ['unseal', 'Nobody A123456789', '--why', 'x'],
  ['retract', 'A123456789'],
  ['list', 'A123456789'],
  ['A123456789'],
  ['read', '--A123456789'],
  ['seal', 'A123456789', '--case', 'none-vesper.quillon77@harbour.example', '--why', 'x'],
];
