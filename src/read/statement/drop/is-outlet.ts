import type { Span } from '../../../model/span.ts';
import type { Outlets } from '../party/outlet-places.ts';

/** Whether a source is an outlet, by name or by kind. */
export function isOutlet(text: string, source: Span, outlets: Outlets): boolean {
  return outlets.speaking(source) !== null || /\btranslation$/.test(text.slice(source.start, source.end));
}
