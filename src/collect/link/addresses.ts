import ipaddr from 'ipaddr.js';

/** An internet address by what a link to it would reach. */
export type Reach = 'public' | 'own' | 'never';

const OWN = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

// Where cloud machines keep their secrets, never a report.
const METADATA = new Set(['100.100.100.200', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254']);

/**
 * `public` addresses may be fetched; `own` ones (private networks, this machine) where the user allows it; all others
 * (link-local, multicast, metadata services, reserved) never. An IPv4 address inside an IPv6 one counts as itself.
 */
export function reachOf(address: string): Reach {
  const parsed = unwrapped(ipaddr.process(address));
  if (METADATA.has(parsed.toString())) return 'never';
  const range = parsed.range();
  if (range === 'unicast') return 'public';
  return OWN.has(range) ? 'own' : 'never';
}

// Networks that translate between the two kinds put the IPv4 address at the end; so did an old way of writing it (`::7f00:1`).
function unwrapped(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6)) return address;
  const old = address.parts.slice(0, 6).every((part) => part === 0) && address.parts[6] !== 0;
  if (address.range() !== 'rfc6052' && !old) return address;
  return ipaddr.fromByteArray(address.toByteArray().slice(12));
}

/** True for what is an address already and is never asked of a name server. `host` is that of a parsed URL. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(withoutBrackets(host));
}

/** The host of a parsed URL without the brackets around an IPv6 address. */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

const OWN_NAMES = /^[^.]+\.?$|\.(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)\.?$/i;

/** True for names that only one's own network knows: without a dot, or under an ending kept for such networks. */
export function isOwnName(host: string): boolean {
  return OWN_NAMES.test(host);
}
