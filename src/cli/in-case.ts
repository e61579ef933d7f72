import type { Case } from '../gainsay.ts';

/** Opens the case for as long as `use` runs. */
export async function inCase<T>(
  place: string,
  options: { create: boolean },
  use: (opened: Case) => Promise<T>,
): Promise<T> {
  const { openCase } = await import('../gainsay.ts');
  const opened = await openCase(place, options);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}
