const SMALL = new Set('the and for from with who that its their his her our some any new'.split(' '));

/** Words of names that tell nobody apart: `ministry`, `officers`. `ministry of Calvos` and `ministry of Varenia` share only such. */
const TELLING_NOBODY = new Set(
  (
    'one two three four five six seven eight nine ten ' +
    'government state states ministry minister ministers department agency office service services ' +
    'official officials officer officers president spokesman spokeswoman spokesperson ' +
    'foreign defence defense interior security intelligence national group hackers people'
  ).split(' '),
);

/**
 * Whether two names as written mean the same actor: a word of three letters or more in common. Words that tell nobody apart
 * count only where one of the names has no other; `the` never does.
 */
export function namesSame(a: string, b: string): boolean {
  const [one, other] = [longWordsOf(a), longWordsOf(b)];
  const [tellingOne, tellingOther] = [one.filter(isTelling), other.filter(isTelling)];
  if (tellingOne.length > 0 && tellingOther.length > 0) return tellingOne.some((word) => tellingOther.includes(word));
  return one.some((word) => other.includes(word));
}

function longWordsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !SMALL.has(word));
}

function isTelling(word: string): boolean {
  return !TELLING_NOBODY.has(word);
}
