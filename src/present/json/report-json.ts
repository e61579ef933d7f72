import { reportReference, type Report } from '../../model/report.ts';
import { spanJson } from './span-json.ts';

/** A report's facts and layout, without its text. */
export function reportJson(report: Report) {
  const { id, file, title, publisher, published, url, byline, language, medium, basis } = report;
  return {
    id,
    reference: reportReference(id),
    file,
    title,
    publisher,
    published,
    updated: report.updated ?? null,
    url,
    byline,
    language,
    medium,
    basis,
    ...(report.fetched && { fetched: report.fetched }),
    skips: report.skips.map((skip) => ({ ...spanJson(skip), kind: skip.kind })),
    gaps: report.gaps.map((gap) => ({
      ...spanJson(gap),
      from: gap.from,
      to: gap.to,
      missingSeconds: gap.missingSeconds,
      ...(gap.told && { told: true }),
    })),
    blocks: report.blocks.map((block) => ({
      ...spanJson(block),
      kind: block.kind,
      ...(block.quoted && { quoted: true }),
    })),
  };
}
