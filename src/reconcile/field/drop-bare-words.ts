import type { Reading } from '../../model/field.ts';

/** `the hackers`, `multiple threat actors`: words that any report uses for whoever did it. `Unknown hackers` says more: that it is not known. */
const BARE =
  /^(?:(?:the|these|those|its|their|multiple|several|some|more|other|various|malicious|threat|alleged|cyber)[\s-]+)*(?:hackers?|attackers?|intruders?|actors?|perpetrators?|culprits?|suspects?|adversar(?:y|ies)|miscreants|individuals|people|group|they)$/i;

/** The readings without those that only say `the hackers`, for each report that also names or describes them. */
export function dropBareWords(readings: readonly Reading[], words: (reading: Reading) => string): Reading[] {
  const isBare = (reading: Reading) => reading.state === 'stated' && BARE.test(words(reading));
  const telling = new Set(
    readings.filter((reading) => reading.state === 'stated' && !isBare(reading)).map(({ report }) => report),
  );
  return readings.filter((reading) => !isBare(reading) || !telling.has(reading.report));
}
