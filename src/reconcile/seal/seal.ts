/** Sealing: who is exposed, and their names out of everything that leaves the program. */
export { isNamed } from './apply-seal-judgements.ts';
export { findSeals } from './find-seals.ts';
export { findSeal, findSealToLift, listSeals, writtenSpellings } from './list-seals.ts';
export { keyOfReports } from './seal-code.ts';
export { sealDossier } from './seal-dossier.ts';
export { sealReports } from './seal-reports.ts';
export { sealMessages } from './seal-messages.ts';
