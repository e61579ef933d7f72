// Latin letters whose mark Unicode does not take apart from them.
const WHOLE: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ŧ: 't',
  Ŧ: 'T',
  ø: 'o',
  Ø: 'O',
};
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/;
const EACH_MARKED = new RegExp(MARKED, 'g');

/** Latin letters without their marks, each in its place: `Chişinău` and `Chișinău` as `Chisinau`, `Łódź` as `Lodz`. */
export function plainLetters(text: string): string {
  return MARKED.test(text) ? text.replace(EACH_MARKED, plainLetter) : text;
}

function plainLetter(letter: string): string {
  const [plain] = letter.normalize('NFD');
  return WHOLE[letter] ?? plain!;
}
