/** Sealing: who is exposed, and their names out of everything that leaves the program. */
export { findSeals } from './find-seals.ts';
export { keyOfReports } from './seal-code.ts';
export { sealDossier } from './seal-dossier.ts';
export { sealReports } from './seal-reports.ts';
