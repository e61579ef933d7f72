import type { Report } from '../../model/report.ts';
import type { Sentence } from './split-sentences.ts';
import type { Zone } from './draw-sketch.ts';

const WEIGHTS = { title: 3, bullet: 2.5, first: 2, lead: 1, body: 0.15 };
const LEAD_LENGTH = 1000;

/**
 * The report's words by how much they say of its main event: title and leading bullets most, then the first sentence,
 * then the rest of the first thousand characters; the body hardly.
 */
export function findLead(report: Report, sentences: readonly Sentence[]): Zone[] {
  let lead = 0;
  let paragraphs = 0;
  return sentences.map((sentence): Zone => {
    const { start, end } = sentence;
    const kind = report.blocks[sentence.block]!.kind;
    if (kind === 'title') return { start, end, weight: WEIGHTS.title };
    if (kind === 'bullet' && paragraphs === 0) return { start, end, weight: WEIGHTS.bullet };
    if (lead >= LEAD_LENGTH) return { start, end, weight: WEIGHTS.body };
    lead += end - start;
    return { start, end, weight: paragraphs++ === 0 ? WEIGHTS.first : WEIGHTS.lead };
  });
}
