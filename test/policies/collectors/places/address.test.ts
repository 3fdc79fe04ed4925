import { covers, isPrivateAddress, isPrivateRange, readAddress, readRange } from '../../../../policies/collectors/places/address';

test.each(['10.1.2.3', '127.1', '0x7f000001', '2130706433', '100.64.0.1', '169.254.169.254', '172.31.255.255', '192.168.1.1', '::1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '0.0.0.0'])('%s is private', (host) => {
  const address = readAddress(host);
  expect(address !== undefined && isPrivateAddress(address)).toBe(true);
});

test.each(['8.8.8.8', '172.32.0.1', '3405803785', '2001:db8::1', '::ffff:8.8.8.8', '100.128.0.1'])('%s is public', (host) => {
  const address = readAddress(host);
  expect(address !== undefined && !isPrivateAddress(address)).toBe(true);
});

test.each(['example.com', '1.2.3.4.5', '256.1.1.1', 'a:b', ''])('%s is no address', (host) => { expect(readAddress(host)).toBeUndefined(); });

test.each([
  ['10.0.0.0/8', '10.1.0.0/16', true],
  ['10.1.0.0/16', '10.0.0.0/8', false],
  ['0.0.0.0/0', '8.8.8.8', true],
  ['192.0.2.0/24', '192.0.3.0/24', false],
  ['::/0', '8.8.8.8', false],
])('%s covers %s: %s', (outer, inner, expected) => {
  const [one, two] = [readRange(outer), readRange(inner)];
  expect(one !== undefined && two !== undefined && covers(one, two)).toBe(expected);
});

test.each(['10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/8/8', 'x/8'])('%s is no range', (cidr) => { expect(readRange(cidr)).toBeUndefined(); });

test('the whole internet is no private range', () => {
  expect(['0.0.0.0/0', '::/0', '8.0.0.0/5'].map((cidr) => isPrivateRange(readRange(cidr) as never))).toEqual([false, false, false]);
});
