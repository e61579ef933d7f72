import type { Habits } from './days-in-words.ts';

const DAY_FIRST_HOST = /^https?:\/\/[^/]+\.(?:uk|au|nz|ie|in|za|sg|my|ng|ke|pk|gh|hk|mt|jm|tt|eu)(?:[:/]|$)/i;

/** How a page writes dates, by its language tag and, in English without a country, by its address. */
export function habitsOf(language: string | null, url: string | null): Habits {
  const [code = '', country] = (language ?? '').toLowerCase().split(/[-_]/);
  const english = code === '' || code.startsWith('en');
  const monthFirst = country === undefined ? english && !DAY_FIRST_HOST.test(url ?? '') : country === 'us';
  return { language: code.slice(0, 2) || null, monthFirst };
}
