import { Namer } from './invent-names.ts';
import type { Random } from './random.ts';

/** An invented state with those who speak for it and the outlets printed there. */
export interface State {
  name: string;
  /** One of the codes ISO 3166-1 leaves to users. */
  code: string;
  currency: { unit: string; code: string; perDollar: number };
  towns: string[];
  /** Bodies that accuse. */
  bodies: string[];
  foreignMinistry: string;
  spokesperson: string;
  minister: string;
  outlets: string[];
}

export interface World {
  states: State[];
  wires: string[];
  /** Newspapers by their towns; none is a wire. */
  outlets: string[];
}

const CODES = [...'ABCDEFGHIJLMNOPQRSTUVWYZ'].map((letter) => `X${letter}`);
const UNITS = 'crowns marks talers florins ducats guilders groats shillings'.split(' ');
const BODIES = [
  'Interior Ministry',
  'State Security Office',
  'Signals Agency',
  'Federal Police',
  'Prosecutor General',
  'Cyber Defence Centre',
];

export function inventWorld(random: Random): { world: World; namer: Namer } {
  const namer = new Namer(random.fork('names'));
  const states = CODES.map((code, i) => inventState(code, UNITS[i % UNITS.length]!, random.fork(code), namer));
  const wires = Array.from({ length: 5 }, () => `${namer.town()} Wire`);
  return { world: { states, wires, outlets: states.flatMap(({ outlets }) => outlets) }, namer };
}

function inventState(code: string, unit: string, random: Random, namer: Namer): State {
  const name = namer.state();
  const towns = Array.from({ length: 4 }, () => namer.town());
  return {
    name,
    code,
    currency: { unit, code: `${code}C`, perDollar: random.pick([0.8, 4.3, 7.2, 11.5, 31, 88]) },
    towns,
    bodies: random
      .shuffle(BODIES)
      .slice(0, 3)
      .map((body) => `${body} of ${name}`),
    foreignMinistry: `Foreign Ministry of ${name}`,
    spokesperson: namer.person(),
    minister: namer.person(),
    outlets: Array.from({ length: 6 }, () => namer.outlet(random.pick(towns))),
  };
}
