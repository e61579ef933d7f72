import { reportReference, type Report } from '../../model/report.ts';
import { clipped } from './wording/clipped.ts';

/**
 * A short name for each report, by id: its publisher, or the stem of its file without a trailing hash. Where two would be
 * called the same, the day, the stem or the reference tells them apart.
 */
export function nameReports(reports: readonly Report[]): Map<string, string> {
  const attempts: ((report: Report) => string)[] = [
    shortName,
    (report) => `${shortName(report)} ${report.published?.slice(0, 10) ?? ''}`.trimEnd(),
    (report) => `${shortName(report)} (${stem(report.file)})`,
    (report) => `${shortName(report)} (${reportReference(report.id)})`,
  ];
  const names = new Map<string, string>();
  let open = [...reports];
  for (const attempt of attempts) {
    const taken = tally([...names.values(), ...open.map(attempt)]);
    for (const report of open) {
      if (taken.get(attempt(report)) === 1) names.set(report.id, attempt(report));
    }
    open = open.filter((report) => !names.has(report.id));
  }
  return names;
}

function shortName(report: Report): string {
  return clipped(report.publisher ?? (stem(report.file).replace(/[-_.][0-9a-f]{8,}$/, '') || 'report'), 36);
}

/** The name of the file without its folders, which are nobody else's business. */
export function fileName(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}

function stem(file: string): string {
  return fileName(file).replace(/\.[a-z0-9]{1,5}$/i, '');
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
