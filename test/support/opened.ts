import type { Failed, Received } from '../../src/model/received.ts';
import type { Draft } from '../../src/read/form/draft.ts';
import { formOf } from '../../src/read/form/form.ts';
import { openForm } from '../../src/read/form/open-form.ts';

/** Opens what has this name and content, in this thread. */
export function openAs(
  name: string,
  content: string | Uint8Array,
  told: Received['told'] = {},
): Promise<(Draft | Failed)[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return openForm(formOf(name, bytes), { file: name, bytes, told });
}

/** The one draft in it. */
export async function openOne(...args: Parameters<typeof openAs>): Promise<Draft> {
  const [draft, ...others] = await openAs(...args);
  if (!draft || 'refusal' in draft || others.length > 0)
    throw new Error(`not one draft: ${JSON.stringify([draft, ...others])}`);
  return draft;
}

/** The blocks of a draft, a line each: `kind: words`. */
export function blocksOf({ text, structure }: Draft): string[] {
  return structure!.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** The sentence a file is refused with. */
export function refusalOf(...args: Parameters<typeof openAs>): Promise<string> {
  return openAs(...args).then(
    (drafts) => drafts.map((one) => ('refusal' in one ? one.refusal.message : 'opened')).join('; '),
    (error: Error) => error.message,
  );
}
