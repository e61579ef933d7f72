import { ENDINGS, endingOf } from '../model/file-form.ts';
import { isFile } from './is-file.ts';

/** The file that tells what is known of a report from elsewhere: `NAME.json` beside `NAME.txt`; null for a name that no report has. */
export function sidecarOf(report: string): string | null {
  const ending = endingOf(report);
  return ending === null ? null : `${report.slice(0, -ending.length)}json`;
}

export function isSidecarName(path: string): boolean {
  return /\.json$/i.test(path);
}

/** The report whose facts a sidecar tells; null where none lies beside it. */
export async function reportBeside(sidecar: string): Promise<string | null> {
  for (const ending of Object.keys(ENDINGS)) {
    const report = reportNamed(sidecar, ending);
    if (await isFile(report)) return report;
  }
  return null;
}

/** What the report of a sidecar is called where it has this ending. */
export function reportNamed(sidecar: string, ending: string): string {
  return sidecar.replace(/json$/i, ending);
}
