/** What is kept on a person: `patient files`, `customer records`. */
const PAPERS = /^(?<persons>.+) (?:file|record|dossier|entry)$/;

/** The persons on whom a counted unit is kept: `patient` of `patient file`; null for a unit that counts no such papers. */
export function personsOfPapers(unit: string | null): string | null {
  return unit === null ? null : (PAPERS.exec(unit)?.groups!['persons'] ?? null);
}
