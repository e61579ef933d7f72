const IRREGULAR = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    indices: 'index',
    criteria: 'criterion',
    companies: 'company',
    series: 'series',
    personnel: 'personnel',
    staff: 'staff',
    police: 'police',
    news: 'news',
    databases: 'database',
    leaves: 'leave',
    movies: 'movie',
  }),
);

/** The singular of an English noun, lower case, by its ending; good for the nouns that get counted. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (/(?:ss|us|is)$/.test(lower) || !lower.endsWith('s') || lower.length < 4) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
