import type { Random } from './random.ts';

const STARTS =
  'Bar Bel Cal Cor Dal Dor El Fen Gal Hal Har Il Jor Kal Kes Lan Lor Mal Mer Nor Or Pel Quil Ras Sar Sel Tar Tor Ul Ves Wen Yar Zel'.split(
    ' ',
  );
const MIDDLES = 'a e i o u an en or il ar ov im as et un'.split(' ');
const TOWNS = 'burg ford haven mouth stead wick port field bridge ness holm minster'.split(' ');
const LANDS = 'ia mark land ovia stan ora une esse avia era'.split(' ');
const FAMILIES = 'mann sson ric etti ova ian escu ides orth wald ström ani'.split(' ');
const GIVEN =
  'Ada Anton Berit Carl Dagny Edvin Elka Felix Greta Hanno Ilka Imre Jana Jorun Katrin Lasse Magda Niko Olga Pavel Rhona Sten Tilda Ulf Vera Wanda Yann Zoran'.split(
    ' ',
  );
const COLOURS = 'Amber Ashen Brass Cobalt Copper Gilded Grey Iron Ivory Jade Lead Opal Rusty Silver Tin Violet'.split(
  ' ',
);
const BEASTS =
  'Badger Bittern Curlew Dormouse Falcon Gannet Heron Ibis Jackal Kestrel Lynx Marten Newt Osprey Plover Raven Shrike Stoat Tern Viper'.split(
    ' ',
  );
const TRADES =
  'Freight Shipping Rail Power Water Foods Pharma Telecom Optics Steel Airways Hospitals Savings Grid Chemicals Press Logistics Insurance Seeds Batteries'.split(
    ' ',
  );
const PAPERS = 'Courier Herald Post Gazette Observer Tribune Ledger Chronicle Monitor Bulletin Examiner Sentinel'.split(
  ' ',
);

/** Invents names that nobody bears, each once. */
export class Namer {
  readonly #random: Random;
  readonly #used = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  town(): string {
    return this.#once(() => this.#stem() + this.#random.pick(TOWNS));
  }
  state(): string {
    return this.#once(() => this.#stem() + this.#random.pick(LANDS));
  }
  person(): string {
    return this.#once(() => `${this.#random.pick(GIVEN)} ${this.#stem()}${this.#random.pick(FAMILIES)}`);
  }
  /** A hacking group, as firms name them. */
  group(): string {
    return this.#once(
      () =>
        `${this.#random.pick(COLOURS)} ${this.#random.pick(BEASTS)}${this.#random.chance(0.5) ? ` ${this.#stem()}` : ''}`,
    );
  }
  company(): string {
    return this.#once(() => `${this.#stem()}${this.#random.pick(MIDDLES)} ${this.#random.pick(TRADES)}`);
  }
  outlet(town: string): string {
    return this.#once(() => `${this.#random.chance(0.5) ? town : this.#stem()} ${this.#random.pick(PAPERS)}`);
  }
  /** A program, as reports name them. */
  tool(): string {
    return this.#once(() => `${this.#stem()}${this.#random.pick(['Loader', 'Door', 'Rat', 'Worm', 'Kit', 'Lock'])}`);
  }

  #stem(): string {
    const middle = this.#random.pick(MIDDLES);
    return `${this.#random.pick(STARTS)}${middle}${this.#random.chance(0.5) ? this.#random.pick(['l', 'n', 'r', 'd', 'th', 'v', 'k']) : ''}`;
  }

  #once(make: () => string): string {
    for (let tries = 0; ; tries++) {
      const made = tries < 50 ? make() : `${make()} ${this.#random.pick(STARTS)}${this.#random.pick(MIDDLES)}`;
      if (this.#used.has(made)) continue;
      this.#used.add(made);
      return made;
    }
  }
}

/** The name as somebody mishears it: one vowel or one doubled letter else. */
export function misheard(name: string, random: Random): string {
  const places = [...name.matchAll(/(?<=\p{L})[aeiou](?=\p{L})/gu)].map(({ index }) => index);
  const at = places.length > 0 ? random.pick(places) : name.length - 1;
  const other = random.pick([...'aeiou'].filter((vowel) => vowel !== name[at]));
  return name.slice(0, at) + other + name.slice(at + 1);
}
