import { accuses } from '../../model/statement.ts';
import { alike, sameParty } from './fit-accusation.ts';
import type { Turn } from './read-turn.ts';
import { tellsBarely } from './tells-barely.ts';
import { tellsHeadline } from './tells-headline.ts';

/** Shared words by which two accusations are one: a name that both hold is not enough. */
const ALIKE = 0.4;

/**
 * Among the accusations of a report those that tell this one again: the same side puts much the same to the same side, in the headline, by
 * its ministry and by its minister. Whoever answers one of them has answered all.
 */
export function findRetellings(accusation: Turn, among: readonly Turn[]): Turn[] {
  if (!accuses(accusation.statement.stance)) return [];
  return among.filter(
    (other) =>
      other !== accusation &&
      accuses(other.statement.stance) &&
      sameParty(other.accused, accusation.accused) &&
      (isWithin(other, accusation) ||
        isWithin(accusation, other) ||
        tellsHeadline(accusation, other, among) ||
        tellsBarely(accusation, other) ||
        (sameParty(other.speaker, accusation.speaker) && alike(other.words, accusation.words) >= ALIKE)),
  );
}

// `Prosecutors have charged two men, the court said`: one charge, told by two.
function isWithin({ statement: inner }: Turn, { statement: outer }: Turn): boolean {
  return inner.nestedIn === outer.id;
}
