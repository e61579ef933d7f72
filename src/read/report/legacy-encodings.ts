/** An encoding older than Unicode, and how its text is known. */
export interface LegacyEncoding {
  /** Label of the WHATWG Encoding standard. */
  label: string;
  /** The most frequent letters of the languages written in it. */
  frequent: string;
  /** The least share of its letters that must be among them. */
  least: number;
}

const CYRILLIC = 'оеаинтсрвлкмдпуяОЕАИНТСРВЛКМДПУЯ';

/** Tried in turn, the likest wins; what none of them fits is windows-1252. */
export const LEGACY: readonly LegacyEncoding[] = [
  {
    label: 'gb18030',
    frequent: '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过',
    least: 0.1,
  },
  {
    label: 'big5',
    frequent: '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過',
    least: 0.1,
  },
  { label: 'shift_jis', frequent: 'のにはをたがでてとしれさいなるあかっりもこくすまんう一人日本大国', least: 0.2 },
  { label: 'euc-jp', frequent: 'のにはをたがでてとしれさいなるあかっりもこくすまんう一人日本大国', least: 0.2 },
  { label: 'euc-kr', frequent: '이다는의에을하고가지한를은로인기사도자서대국', least: 0.15 },
  { label: 'windows-1251', frequent: CYRILLIC, least: 0.4 },
  { label: 'koi8-r', frequent: CYRILLIC, least: 0.4 },
];
