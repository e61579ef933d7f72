import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Follower } from '../follow.ts';
import { nodeOf, type NameNode } from './name-node.ts';
import type { NamesInReport, NameUse } from './names-in-report.ts';

/**
 * Every name under which the reports speak of somebody, as nodes that are made anew only where a report that uses the name has
 * come or gone. What a statement alone calls somebody means a name that its own report or one before it gives.
 */
export class NameBook implements Follower<NamesInReport> {
  readonly #codebooks: Codebooks;
  /** By key, in the order of the reports. */
  readonly #uses = new Map<string, NameUse[]>();
  /** Whose statements mean the name if it is given. */
  readonly #asking = new Map<string, Set<NamesInReport>>();
  /** What the statements of each report were found to mean. */
  readonly #meant = new Map<NamesInReport, NameUse[]>();
  readonly #unsettled = new Set<NamesInReport>();
  readonly #stale = new Set<string>();
  #nodes: NameNode[] = [];

  constructor(codebooks: Codebooks) {
    this.#codebooks = codebooks;
  }

  add(names: NamesInReport): void {
    for (const key of askedBy(names)) this.#asking.set(key, (this.#asking.get(key) ?? new Set()).add(names));
    this.#unsettled.add(names);
    for (const use of names.uses) this.#insert(use);
  }

  remove(names: NamesInReport): void {
    for (const use of [...names.uses, ...(this.#meant.get(names) ?? [])]) this.#withdraw(use);
    this.#meant.delete(names);
    this.#unsettled.delete(names);
    for (const key of askedBy(names)) {
      const asking = this.#asking.get(key)!;
      if (asking.delete(names) && asking.size === 0) this.#asking.delete(key);
    }
  }

  /** The nodes in the order of their keys. */
  nodes(): readonly NameNode[] {
    // What one report is found to mean may give a name that later ones ask for.
    while (this.#unsettled.size > 0) {
      for (const names of [...this.#unsettled].sort((a, b) => (a.report < b.report ? -1 : 1))) this.#settle(names);
    }
    const fresh = [...this.#stale].flatMap((key) => {
      const uses = this.#uses.get(key);
      return uses ? [nodeOf(key, uses, this.#codebooks)] : [];
    });
    const kept = this.#nodes.filter(({ key }) => !this.#stale.has(key));
    this.#stale.clear();
    return (this.#nodes = [...kept, ...fresh].sort((a, b) => (a.key < b.key ? -1 : 1)));
  }

  #settle(names: NamesInReport): void {
    this.#unsettled.delete(names);
    const before = this.#meant.get(names) ?? [];
    const own = new Set(names.uses.map(({ key }) => key));
    const isKnown = (key: string) => own.has(key) || this.#firstReport(key) < names.report;
    const meant = names.asked.map(({ value, key, name }): NameUse => {
      const known = [key, personKey(name), `description|${names.report}|${name}`].find(isKnown) ?? key;
      own.add(known);
      return { report: names.report, key: known, value, mention: null, refers: false };
    });
    if (before.length === meant.length && before.every(({ key }, i) => key === meant[i]!.key)) return;
    for (const use of before) this.#withdraw(use);
    for (const use of meant) this.#insert(use);
    this.#meant.set(names, meant);
  }

  #insert(use: NameUse): void {
    const uses = this.#uses.get(use.key) ?? [];
    const at = uses.findLastIndex(({ report }) => report <= use.report) + 1;
    uses.splice(at, 0, use);
    this.#uses.set(use.key, uses);
    this.#changed(use, at);
  }

  #withdraw(use: NameUse): void {
    const uses = this.#uses.get(use.key)!;
    const at = uses.indexOf(use);
    uses.splice(at, 1);
    if (uses.length === 0) this.#uses.delete(use.key);
    this.#changed(use, at);
  }

  // Where it is another report that is the first to use the name, those after it that ask for it are asked again.
  #changed({ key, report }: NameUse, at: number): void {
    this.#stale.add(key);
    if (at > 0) return;
    for (const names of this.#asking.get(key) ?? []) if (names.report > report) this.#unsettled.add(names);
  }

  #firstReport(key: string): string {
    return this.#uses.get(key)?.[0]?.report ?? AFTER_ALL;
  }
}

/** After the id of every report. */
const AFTER_ALL = '~';

/** The names that may be given in other reports. */
function askedBy({ asked }: NamesInReport): Set<string> {
  return new Set(asked.flatMap(({ key, name }) => [key, personKey(name)]));
}

function personKey(name: string): string {
  return `person|${name}`;
}
