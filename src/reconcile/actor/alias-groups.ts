import type { Link } from './alias/link.ts';
import type { NameNode } from './name-node.ts';

/** What a set of joined names holds; two sets join only where none of it clashes. */
interface Group {
  members: NameNode[];
  /** Countries, and owners of offices that no codebook places. */
  homes: Set<string>;
  kinds: Set<string>;
  digits: Set<string>;
}

/**
 * Joins names link by link, strongest first, and refuses a link that would put into one actor what cannot be one: two
 * countries, a state and a body, different figures (`Unit 7` and `Unit 9`), two names kept apart by a person or by the
 * wording of a report, or a person and a body, unless the link says that one was read as the other (`otherKind`).
 */
export class AliasGroups {
  readonly #nodes: ReadonlyMap<string, NameNode>;
  /** Of the names that some link is about. */
  readonly #groupOf = new Map<string, Group>();
  readonly #apart = new Map<string, Set<string>>();
  readonly #decided = new Map<string, Set<string>>();

  constructor(nodes: Iterable<NameNode>) {
    this.#nodes = new Map([...nodes].map((node) => [node.key, node]));
  }

  /** Keeps two names apart: for good when a person `decided` so, otherwise for all links but stated ones. */
  keepApart(a: string, b: string, decided: boolean): void {
    const pairs = decided ? this.#decided : this.#apart;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
  }

  /** Joins the two names of a link unless something forbids it; true when they are now one. */
  join(link: Link): boolean {
    const a = this.#groupWith(link.a);
    const b = this.#groupWith(link.b);
    if (!a || !b) return false;
    if (a === b) return true;
    if (!this.#allowed(a, b, link)) return false;
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
    for (const node of from.members) this.#groupOf.set(node.key, into);
    into.members.push(...from.members);
    for (const home of from.homes) into.homes.add(home);
    for (const kind of from.kinds) into.kinds.add(kind);
    for (const digits of from.digits) into.digits.add(digits);
    return true;
  }

  /** The joined sets. */
  groups(): NameNode[][] {
    const joined = new Set(this.#groupOf.values());
    const alone = [...this.#nodes.values()].filter(({ key }) => !this.#groupOf.has(key));
    return [...[...joined].map(({ members }) => members), ...alone.map((node) => [node])];
  }

  #groupWith(key: string): Group | undefined {
    const node = this.#nodes.get(key);
    if (node && !this.#groupOf.has(key)) {
      this.#groupOf.set(key, {
        members: [node],
        homes: new Set([node.country ?? node.owner].filter((home) => home !== null)),
        kinds: new Set([node.kind]),
        digits: new Set(node.sign.digits ? [node.sign.digits] : []),
      });
    }
    return this.#groupOf.get(key);
  }

  #allowed(a: Group, b: Group, link: Link): boolean {
    if (link.basis === 'person') return true;
    if (this.#separated(a, b, this.#decided)) return false;
    if (new Set([...a.homes, ...b.homes]).size > 1) return false;
    if (!kindsFit(new Set([...a.kinds, ...b.kinds]), link)) return false;
    if (link.basis !== 'inferred') return true;
    return (
      [...a.digits].every((digits) => b.digits.size === 0 || b.digits.has(digits)) &&
      !this.#separated(a, b, this.#apart)
    );
  }

  #separated(a: Group, b: Group, pairs: ReadonlyMap<string, Set<string>>): boolean {
    const keys = new Set(b.members.map((node) => node.key));
    return a.members.some((node) => [...(pairs.get(node.key) ?? [])].some((key) => keys.has(key)));
  }
}

// A description may be another word for a body, never for a person or a state.
function kindsFit(kinds: ReadonlySet<string>, link: Link): boolean {
  if (kinds.has('anonymous')) return false;
  if (kinds.size === 1) return true;
  if (link.otherKind) return kinds.size === 2 && kinds.has('person') && kinds.has('institution');
  return (
    kinds.size === 2 &&
    kinds.has('description') &&
    kinds.has('institution') &&
    (link.basis === 'stated' || link.strength <= 1)
  );
}
