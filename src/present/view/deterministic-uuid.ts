import { v5 } from 'uuid';

const GAINSAY = 'b1c7a1f4-6f0e-5d51-9c2b-2f6e7d1a9e40';

/** The UUID (version 5, RFC 9562) of a name in a namespace, Gainsay's own unless given: the same on every machine. */
export function deterministicUuid(name: string, namespace = GAINSAY): string {
  return v5(name, namespace);
}
