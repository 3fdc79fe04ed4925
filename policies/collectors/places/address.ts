/** A network address: its bits as a number, and how many there are. */
export interface Address {
  readonly bits: bigint;
  readonly width: 32 | 128;
}

/** A range of addresses: those that share the first `length` bits. */
export interface Range extends Address {
  readonly length: number;
}

const MAYBE_V4 = /^(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+)){0,3}$/;

/** The address that a host is; undefined for a name. Takes every spelling that URLs take: `0x7f.1`, `2130706433`. */
export function readAddress(host: string): Address | undefined {
  if (host.includes(':')) return readV6(host);
  if (!MAYBE_V4.test(host)) return undefined;
  const parts = canonical(`http://${host}/`)?.split('.');
  return parts?.length === 4 ? { bits: parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n), width: 32 } : undefined;
}

function readV6(host: string): Address | undefined {
  const inner = canonical(`http://[${host}]/`)?.slice(1, -1);
  if (inner === undefined) return undefined;
  const [head = '', tail] = inner.split('::');
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const all = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  const bits = all.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
  return bits >> 32n === 0xffffn ? { bits: bits & 0xffffffffn, width: 32 } : { bits, width: 128 };
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':');
}

function canonical(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** A range written `10.0.0.0/8`; a lone address is a range of one. Undefined for anything else. */
export function readRange(cidr: string): Range | undefined {
  const [host = '', length, ...rest] = cidr.trim().split('/');
  const address = readAddress(host);
  if (address === undefined || rest.length > 0) return undefined;
  if (length === undefined) return { ...address, length: address.width };
  return /^\d{1,3}$/.test(length) && Number(length) <= address.width ? { ...address, length: Number(length) } : undefined;
}

/** Whether every address of `inner` is in `outer`. */
export function covers(outer: Range, inner: Range): boolean {
  if (outer.width !== inner.width || inner.length < outer.length) return false;
  const rest = BigInt(outer.width - outer.length);
  return outer.bits >> rest === inner.bits >> rest;
}

/** Addresses that no packet to the internet carries; RFC 6890 and what it was updated by. */
const PRIVATE: readonly Range[] = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16', '224.0.0.0/4', '240.0.0.0/4',
  '::/127', 'fc00::/7', 'fe80::/10', 'ff00::/8',
].flatMap((cidr) => readRange(cidr) ?? []);

/** Whether an address can only be reached inside. */
export function isPrivateAddress(address: Address): boolean {
  return isPrivateRange({ ...address, length: address.width });
}

/** Whether a whole range is private. */
export function isPrivateRange(range: Range): boolean {
  return PRIVATE.some((outer) => covers(outer, range));
}
