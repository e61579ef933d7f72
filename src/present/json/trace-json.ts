import type { Trace } from '../../model/trace.ts';
import { spanJson } from './span-json.ts';

/** How one candidate fared, by the public contract. */
export function traceJson({ source, cue, content, reader, score, why, weights, statement, dropped }: Trace) {
  return {
    statement,
    source: source && spanJson(source),
    cue: cue && spanJson(cue),
    content: content.map(spanJson),
    reader,
    score,
    why,
    weights: weights.map(({ what, weight }) => ({ what, weight })),
    dropped,
  };
}
