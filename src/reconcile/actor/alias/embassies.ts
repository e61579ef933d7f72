import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import { namesOfCountry } from '../country-words.ts';
import type { NameNode } from '../name-node.ts';
import { writtenOf, type Link, type Names } from './link.ts';

/**
 * An embassy without its place, in reports that tell of no other state than its own and that of the one place in which any report has it:
 * `the Norland embassy` for `Norland's embassy in Marholm`.
 */
export function linkEmbassies({ nodes, codebooks }: Names): Link[] {
  const embassies = nodes.filter(
    ({ kind, country, sign }) => kind === 'institution' && country && sign.head === 'embassy',
  );
  return embassies.flatMap((bare): Link[] => {
    if (seatOf(bare) !== null || !/\|embassy$/.test(bare.key)) return [];
    const seated = embassies.filter((node) => node.country === bare.country && seatOf(node) !== null);
    const seats = new Set(seated.map(seatOf));
    if (seats.size !== 1 || !isOnlyThere(bare, seatOf(seated[0]!)!, nodes, codebooks)) return [];
    const why = `“${writtenOf(seated[0]!)}” is the one embassy of that state told with its place`;
    return [{ a: bare.key, b: seated[0]!.key, basis: 'inferred', why, strength: 2 }];
  });
}

function seatOf({ key }: NameNode): string | null {
  return /\|embassy in (\S.*)$/.exec(key)?.[1] ?? null;
}

function isOnlyThere(bare: NameNode, seat: string, nodes: readonly NameNode[], codebooks: Codebooks): boolean {
  const states = nodes.filter(({ kind, country }) => kind === 'state' && country !== null && country !== bare.country);
  return [...bare.reports].every((report) => {
    const told = states.filter(({ reports }) => reports.has(report));
    return told.length === 1 && namesOfCountry(told[0]!.country, codebooks).has(seat);
  });
}
