/** Sealing: who is exposed, and their names out of everything that leaves the program. */
export { findSeals } from './find-seals.ts';
export { findSealToLift } from './find-seal-to-lift.ts';
export { listJudgements } from './list-judgements.ts';
export { findSeal, listSeals } from './list-seals.ts';
export { keyOfReports } from './seal-code.ts';
export { sealDossier } from './seal-dossier.ts';
export { sealReports } from './seal-reports.ts';
export { sealMessages } from './seal-messages.ts';
